import { expect, test } from 'vitest'
import { checkArticle } from '../../src/ingest/check-article.js'
import type { ArticleToIngest } from '../../src/sources/article-to-ingest.js'
import { InvalidInputError } from '../../src/sources/invalid-input.js'
import { readPublication } from '../../src/sources/read-date.js'

const TEXT = 'He said so.'

test.each<[article: ArticleToIngest, field: string, received: string, accepted: string]>([
  [{ text: '' }, 'text', 'nothing', 'a text'],
  [{ text: ' \r\n\t\uFEFF' }, 'text', 'white space alone', 'a text'],
  [{ text: 'a'.repeat(5_000_000) }, 'text', '5000000 characters', 'at most 150000 characters'],
  [{ text: 'a\0b' }, 'text', 'the character NUL at offset 1', 'text without it'],
  [{ text: '🙂\uD83D' }, 'text', 'half a surrogate pair (U+D83D) at offset 2', 'well-formed Unicode text'],
  [{ text: TEXT, title: 'x\0' }, 'title', 'the character NUL at offset 1', 'text without it'],
  [{ text: TEXT, publisher: 'x'.repeat(1_001) }, 'publisher', '1001 characters', 'at most 1000 characters'],
  [
    { text: TEXT, url: 'javascript:alert(1)' },
    'url',
    '"javascript:alert(1)"',
    'an address that starts with http:// or https://',
  ],
  [{ text: TEXT, url: 'example.org' }, 'url', '"example.org"', 'an address that starts with http:// or https://'],
  [{ text: TEXT, canonicalUrl: '/port' }, 'canonicalUrl', '"/port"', 'an address that starts with http:// or https://'],
  [{ text: TEXT, language: 'English' }, 'language', '"English"', 'a language tag, such as en or en-GB'],
  [{ text: TEXT, language: 'en-' }, 'language', '"en-"', 'a language tag, such as en or en-GB'],
  [{ text: TEXT, section: 'x'.repeat(1_001) }, 'section', '1001 characters', 'at most 1000 characters'],
  [{ text: TEXT, authors: ['A', 'x\0'] }, 'authors[1]', 'the character NUL at offset 1', 'text without it'],
  [{ text: TEXT, authors: Array(101).fill('A') }, 'authors', '101 names', 'at most 100 names'],
  [{ text: TEXT, publishedAt: new Date('x') }, 'publishedAt', 'Invalid Date', 'a date of the years 1 to 9999'],
])('%# is refused', (article, field, received, accepted) => {
  expect(() => checkArticle(article)).toThrow(new InvalidInputError(field, received, accepted))
})

test.each<ArticleToIngest>([
  { text: 'a'.repeat(150_000) },
  { text: '“Unbalanced, he said.\r\n🙂 مرحبا قال الرئيس', title: null, url: null, publisher: null, publishedAt: null },
  { text: TEXT, authors: ['Ann Roe'], section: 'World', language: 'en_GB', canonicalUrl: 'http://example.org' },
  { text: TEXT, language: ' ', authors: [] },
  { text: TEXT, title: 't', url: 'https://example.org/a?b#c', publisher: 'p', publishedAt: new Date(0) },
])('%# is accepted', (article) => {
  expect(() => checkArticle(article)).not.toThrow()
})

test.each([
  ['2023-01-30', '2023-01-30T00:00:00.000Z', '2023-01-30'],
  ['2023-01-30T09:15', '2023-01-30T09:15:00.000Z', '2023-01-30'],
  ['2023-01-30 09:15:30Z', '2023-01-30T09:15:30.000Z', '2023-01-30'],
  ['2023-01-30T09:15:30.1234567+09:00', '2023-01-30T00:15:30.123Z', '2023-01-30'],
  ['2023-01-30T07:15:30+09:00', '2023-01-29T22:15:30.000Z', '2023-01-30'],
  ['2023-01-30T21:45:30-0530', '2023-01-31T03:15:30.000Z', '2023-01-30'],
  [' 2024-02-29 ', '2024-02-29T00:00:00.000Z', '2024-02-29'],
  ['0099-12-31', '0099-12-31T00:00:00.000Z', '0099-12-31'],
])('%j is the time %s, and the day %s where it was published', (value, time, day) => {
  expect(readPublication(value)).toEqual({ publishedAt: new Date(time), publishedOn: new Date(day) })
})

test.each([
  'yesterday',
  '30.01.2023',
  '01/30/2023',
  '2023-1-30',
  '2023-02-30',
  '2023-13-01',
  '2023-00-10',
  '0000-01-01',
  '2023-01-30T24:00',
  '2023-01-30T23:60',
  '2023-01-30T23:00:61',
  '2023-01-30T09:00+15:00',
  '1675036800',
  '',
])('%j is no date', (value) => {
  const accepted = 'an ISO 8601 date, such as 2023-01-30 or 2023-01-30T09:15:00+09:00'
  expect(() => readPublication(value)).toThrow(new InvalidInputError('publishedAt', JSON.stringify(value), accepted))
})
