import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/sources/html/read-html.js'
import { namesIn } from '../../../src/sources/names-in-bylines.js'

const TITLE = 'Board asks for a wider pier'
const PROSE =
  '<p>Harbour chief Anna Borg asked the council on Monday to widen the old pier before the ferries of summer arrive.</p><p>Opposition councillor Mark Vella accused the board of hiding the costs and called for a debate this week.</p>'
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...data })}</script>`
const factsOf = (head: string, byline = '', html = '') => {
  const { text: _, ...facts } = readHtml(
    `<html ${html}><head><title>${TITLE}</title>${head}</head><body><article><h1>${TITLE}</h1>${byline}${PROSE}</article></body></html>`,
  )
  return facts
}

test('all that a page tells', () => {
  const head = `<link rel="canonical" href="https://example.org/pier"><meta property="og:locale" content="en_GB">${ld({
    datePublished: '2024-05-07T23:30:00-04:00',
    author: [{ '@type': 'Person', name: 'Anna Zahra' }, { name: 'By Karl Micallef' }],
    publisher: { '@type': 'Organization', name: 'The Pier &amp; Post' },
    articleSection: ['Malta', 'Ports'],
  })}`
  expect(factsOf(head)).toEqual({
    title: TITLE,
    url: 'https://example.org/pier',
    canonicalUrl: 'https://example.org/pier',
    publisher: 'The Pier & Post',
    publishedAt: new Date('2024-05-08T03:30:00Z'),
    publishedOn: new Date('2024-05-07'),
    authors: ['Anna Zahra', 'Karl Micallef'],
    section: 'Malta',
    language: 'en-GB',
  })
})

describe('authors', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['a text in JSON-LD', ld({ author: 'Anna Zahra and Karl Micallef' }), '', ['Anna Zahra', 'Karl Micallef']],
    [
      'a name elsewhere in JSON-LD',
      `<script type="application/ld+json">${JSON.stringify({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Anna Zahra' },
        ],
      })}</script>`,
      '',
      ['Anna Zahra'],
    ],
    ['<meta>', '<meta name="author" content="Anna Zahra, Karl Micallef">', '', ['Anna Zahra', 'Karl Micallef']],
    ['an address in <meta>', '<meta property="article:author" content="https://social.example/anna">', '', []],
    [
      'microdata',
      '',
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person">By <b itemprop="name">Anna Zahra</b></span>',
      ['Anna Zahra'],
    ],
    ['a link', '', '<p><a rel="author" href="/a">Anna Zahra</a>, 7 May 2024</p>', ['Anna Zahra']],
    ['a byline', '', '<p class="byline">By <a href="/a">Anna Zahra</a> in Valletta</p>', ['Anna Zahra']],
    ['a line', '', '<p>By Anna Zahra</p>', ['Anna Zahra']],
    [
      'the publisher, where a byline tells more',
      ld({ author: { name: 'The Pier' }, publisher: { name: 'The Pier' } }),
      '<p class="byline">By Anna Zahra</p>',
      ['Anna Zahra'],
    ],
    ['none', '', '', []],
  ])('%s', (_, head, byline, authors) => {
    expect(factsOf(head, byline).authors).toEqual(authors)
  })

  test.each<[string, readonly string[]]>([
    ['By Anna Zahra', ['Anna Zahra']],
    ['BY ANNA ZAHRA AND KARL MICALLEF', ['ANNA ZAHRA', 'KARL MICALLEF']],
    ['Written by: Anna Zahra, Political Correspondent', ['Anna Zahra']],
    ['Anna Zahra; anna zahra', ['Anna Zahra']],
    ['Anna Zahra | anna@example.org | @zahra', ['Anna Zahra']],
    ['Anna Zahra for The Pier', ['Anna Zahra']],
    ['https://example.org/anna', []],
    ['12', []],
    ['', []],
  ])('in the byline %j', (byline, names) => {
    expect(namesIn([byline])).toEqual(names)
  })
})

test.each<[string, string, string | null]>([
  ['lang="en-gb"', '', 'en-GB'],
  ['xml:lang="en"', '', 'en'],
  ['lang="en"', '<meta property="og:locale" content="en_US">', 'en'],
  ['', '<meta property="og:locale" content="en_US">', 'en-US'],
  ['', '<meta http-equiv="Content-Language" content="en, mt">', 'en'],
  ['', ld({ inLanguage: 'en-MT' }), 'en-MT'],
  ['', ld({ inLanguage: { '@type': 'Language', name: 'English', alternateName: 'en' } }), 'en'],
  ['lang="English"', '', null],
  ['lang="und"', '', null],
  ['lang=""', '', null],
])('<html %s>%s is in the language %j', (html, head, language) => {
  expect(factsOf(head, '', html).language).toBe(language)
})

test.each<[string, string | null]>([
  ['<link rel="shortlink canonical" href="https://example.org/a">', 'https://example.org/a'],
  ['<base href="https://example.org/x/"><link rel="canonical" href="../a">', 'https://example.org/a'],
  ['<link rel="canonical" href="/a"><meta property="og:url" content="https://example.org/b">', 'https://example.org/b'],
  [ld({ url: 'https://example.org/a' }), 'https://example.org/a'],
  [ld({ mainEntityOfPage: 'https://example.org/a' }), 'https://example.org/a'],
  ['<link rel="canonical" href="file:///home/a.html">', null],
  ['<meta property="og:url" content="example">', null],
])('%s has the address %j', (head, canonicalUrl) => {
  expect(factsOf(head)).toMatchObject({ url: canonicalUrl, canonicalUrl })
})

test.each<[string, string | null, string | null]>([
  ['<meta property="article:section" content="Ports &amp;amp; ships">', 'Ports & ships', null],
  ['<meta property="og:site_name" content="The Pier">', null, 'The Pier'],
  ['<meta name="publisher" content="https://social.example/pier">', null, null],
  [ld({ publisher: 'The Pier', articleSection: '' }), null, 'The Pier'],
])('%s has the section %j and the publisher %j', (head, section, publisher) => {
  expect(factsOf(head)).toMatchObject({ section, publisher })
})
