import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GivenFacts, withGiven } from '../../src/commands/given-facts.js'
import { readArticles } from '../../src/sources/read-articles.js'
import type { ReadOutcome } from '../../src/sources/read-outcome.js'
import { gather } from '../support/gather.js'

const FILES = {
  'a.txt': 'Pier closes\n\nThe mayor said that the pier was closed.',
  'b.html':
    '<html><head><title>Pier opens</title></head><body><p>The mayor said that the pier was open again.</p></body></html>',
  'c.jsonl': '{"text": "The mayor said no.", "publisher": "A", "title": "No"}\n{"text": "The mayor said yes."}',
  'd.json': '{"text": "The mayor said maybe."}',
  // JSON lines that only their content shows.
  'e.list': '{"text": "The mayor said no."}\n{"text": "The mayor said yes."}',
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dictum-given-'))
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const readWith = async (given: GivenFacts, ...names: string[]): Promise<ReadOutcome[]> => {
  const paths = names.map((name) => join(folder, name))
  return gather(await withGiven(readArticles(paths), paths, given))
}

const articlesIn = (outcomes: readonly ReadOutcome[]): object[] =>
  outcomes.flatMap((outcome) => ('article' in outcome ? [outcome.article] : []))

const ALL: GivenFacts = {
  title: 'The pier',
  url: 'https://news.example.org/pier',
  publishedAt: '2024-03-06T00:30:00+05:00',
  authors: ['Ida Brandt', 'Bo Ek'],
  publisher: 'Tornholm Post',
  section: 'Ports',
  language: 'en-GB',
}

describe('what a command line says of articles', () => {
  test.each(['a.txt', 'b.html'])('wins over what %s says', async (name) => {
    expect(articlesIn(await readWith(ALL, name))).toMatchObject([
      {
        ...ALL,
        publishedAt: new Date('2024-03-05T19:30:00Z'),
        publishedOn: new Date('2024-03-06T00:00:00Z'),
        text: expect.stringContaining('The mayor said that the pier was'),
      },
    ])
  })

  test('leaves what it does not speak of', async () => {
    expect(articlesIn(await readWith({ authors: ['Ida Brandt'] }, 'a.txt'))).toEqual([
      { text: FILES['a.txt'], title: 'Pier closes', authors: ['Ida Brandt'] },
    ])
  })

  test('holds for all where it may', async () => {
    const { publisher, section, language } = ALL
    const given = { publisher, section, language } as GivenFacts
    const articles = articlesIn(await readWith(given, 'a.txt', 'c.jsonl', 'd.json'))
    expect(articles).toHaveLength(4)
    for (const article of articles) expect(article).toMatchObject(given)
    expect(articles[1]).toMatchObject({ title: 'No' })
  })

  test.each<[GivenFacts, string[], string]>([
    [{ title: 'A' }, ['a.txt', 'b.html'], '--title goes with one article, and here are several files.'],
    [{ url: 'https://a.example' }, [''], '--url goes with one article, and here are several files.'],
    [
      { publishedAt: '2024-03-06' },
      ['c.jsonl'],
      '--published-at goes with one article, such as a text or a page; JSON, CSV',
    ],
    [
      { authors: ['A'] },
      ['d.json'],
      '--author goes with one article, such as a text or a page; JSON, CSV, mailboxes and WARC files hold their own.',
    ],
    [
      { title: 'A' },
      ['e.list'],
      '--title goes with one article, such as a text or a page; JSON, CSV, mailboxes and WARC files hold their own.',
    ],
    [{ publishedAt: '6/3/2024' }, ['a.txt'], '--published-at has "6/3/2024"; it takes an ISO 8601 date'],
    [{ url: 'news.example.org' }, ['a.txt'], '--url has "news.example.org"; it takes an address that starts with'],
    [{ language: 'English please' }, ['c.jsonl'], '--language has "English please"; it takes a language tag'],
    [
      { authors: ['A', 'x'.repeat(1_001)] },
      ['a.txt'],
      '--author has 1001 characters; it takes at most 1000 characters.',
    ],
  ])('%j for %j is refused', async (given, names, message) => {
    await expect(readWith(given, ...names)).rejects.toThrow(message)
  })
})
