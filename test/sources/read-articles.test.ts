import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { InvalidInputError } from '../../src/sources/invalid-input.js'
import { readArticles } from '../../src/sources/read-articles.js'
import type { ReadOutcome } from '../../src/sources/read-outcome.js'
import { TEXT_NAMES } from '../../src/sources/records/field-names.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dictum-read-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return path
}

async function readAll(...paths: string[]): Promise<ReadOutcome[]> {
  const readings: ReadOutcome[] = []
  for await (const reading of readArticles(paths)) readings.push(reading)
  return readings
}

const failure = (source: string, field: string, received: string, accepted: string): ReadOutcome => ({
  source,
  error: new InvalidInputError(field, received, accepted),
})

test.each([
  ['Leader speaks\n\nHe said so.', 'Leader speaks'],
  ['\uFEFFLeader speaks\r\n\r\nHe said so.\r\n', 'Leader speaks'],
  ['  Will he speak?  \n \n\nYes.', 'Will he speak?'],
  ['He said so.\n\nShe did not.', null],
  ['“It is over.”\n\nHe said so.', null],
  ['Leader speaks\nHe said so.', null],
  ['Leader speaks\n\n', null],
  ['Leader speaks', null],
  [`${'x'.repeat(201)}\n\nHe said so.`, null],
])('the text %j is kept as it is; its title is %j', async (text, title) => {
  const path = await file('a.txt', text)
  expect(await readAll(path)).toEqual([{ source: path, article: { text, title } }])
})

test.each<[string, Uint8Array, string]>([
  ['zeros', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]), 'binary data (a NUL byte at 4)'],
  ['Latin 1', Buffer.from('Erdo\u00f0an', 'latin1'), 'bytes that are not UTF-8'],
  ['UTF-16', Buffer.from('\uFEFFHe said so.', 'utf16le'), 'text in UTF-16'],
  ['an encoded half of a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0xbd]), 'bytes that are not UTF-8'],
])('%s are refused', async (_, bytes, received) => {
  const path = await file('a.txt', bytes)
  expect(await readAll(path)).toEqual([failure(path, 'text', received, 'text in UTF-8')])
})

test('a page gives its headline, its paragraphs and what its head says', async () => {
  const paragraph = 'The chief of the alliance said on Monday that members should give more, and soon, to its partners.'
  const page = `<!doctype html><html><head><title>Chief speaks | Example News</title>
    <meta property="og:title" content="Chief speaks"><meta property="og:site_name" content="Example News">
    <link rel="canonical" href="https://example.org/chief">
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Chief speaks",
      "datePublished": "2023-01-30T09:15:00+09:00", "publisher": {"name": "Example News"}}</script></head>
    <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Chief speaks</h1>
    <p>${paragraph}</p><p>“We   will,” <b>he</b> said.<br>Then he left.</p><script>alert(1)</script></article>
    <footer>© Example</footer></body></html>`
  const path = await file('a.html', page)
  expect(await readAll(path)).toEqual([
    {
      source: path,
      article: {
        text: ['Chief speaks', paragraph, '“We will,” he said.', 'Then he left.'].join('\n\n'),
        title: 'Chief speaks',
        url: 'https://example.org/chief',
        canonicalUrl: 'https://example.org/chief',
        publisher: 'Example News',
        publishedAt: new Date('2023-01-30T00:15:00Z'),
        publishedOn: new Date('2023-01-30'),
        authors: [],
        section: null,
        language: null,
      },
    },
  ])
})

test.each(['', '<html></html>', '<p></p>'])('the page %j holds no article', async (page) => {
  const path = await file('a.html', page)
  expect(await readAll(path)).toEqual([{ source: path, error: expect.any(InvalidInputError) }])
})

test('JSON lines: each is an article, and each bad one is named by its number', async () => {
  const path = await file(
    'a.jsonl',
    [
      '\uFEFF{"text": "One\\u2028.", "title": "T", "url": "https://example.org", "publisher": "P", "publishedAt": "2023-01-30"}',
      '',
      '{"text": "Two\u2028.", "id": 7, "title": null}\r',
      '{"text": "Three."',
      '["Four."]',
      '{"title": "Five"}',
      '{"text": 6}',
      '{"text": "Seven.", "publishedAt": "soon"}',
      '{"text": "Eight."}',
    ].join('\n'),
  )
  const json = 'a JSON object on one line, such as {"text": "…", "publishedAt": "2023-01-30"}'
  const nothing = { title: null, url: null, publisher: null }
  const readings = await readAll(path)
  expect(readings.map((reading) => ('error' in reading ? reading : { ...reading, line: undefined }))).toEqual([
    {
      source: `${path}:1`,
      article: {
        text: 'One\u2028.',
        title: 'T',
        url: 'https://example.org',
        publisher: 'P',
        publishedAt: new Date('2023-01-30'),
        publishedOn: new Date('2023-01-30'),
      },
    },
    { source: `${path}:3`, article: { ...nothing, text: 'Two\u2028.' } },
    { source: `${path}:4`, error: expect.objectContaining({ field: 'line', accepted: json }) },
    failure(`${path}:5`, 'line', '["Four."]', json),
    failure(`${path}:6`, 'text', 'nothing', TEXT_NAMES),
    failure(`${path}:7`, 'text', '6', 'a string'),
    failure(`${path}:8`, 'publishedAt', '"soon"', 'an ISO 8601 date, such as 2023-01-30 or 2023-01-30T09:15:00+09:00'),
    { source: `${path}:9`, article: { ...nothing, text: 'Eight.' } },
  ])
})

test('a file without a known extension is read by its first character', async () => {
  const lines = await file('lines.log', ' {"text": "One."}\n')
  const page = await file('page', '\uFEFF<p>Short.</p>')
  const text = await file('README', 'He said so.')
  expect(
    (await readAll(lines, page, text)).map((reading) => ('article' in reading ? reading.article.text : '')),
  ).toEqual(['One.', 'Short.', 'He said so.'])
})

test('a feed is read item by item, and an item without a text is named by its number', async () => {
  const path = await file(
    'feed.xml',
    '<rss><channel><item><title>One</title></item><item><description>Two.</description></item></channel></rss>',
  )
  expect(await readAll(path)).toEqual([
    failure(`${path}:1`, 'text', 'a feed item without a text', 'an item with a text'),
    { source: `${path}:2`, article: expect.objectContaining({ text: 'Two.' }) },
  ])
})

test('a page in UTF-16 is known by its first character too', async () => {
  const path = await file('page', Buffer.from('\uFEFF<p>Short.</p>', 'utf16le'))
  expect(await readAll(path)).toEqual([{ source: path, article: expect.objectContaining({ text: 'Short.' }) }])
})

test('a folder gives its files, however deep, in order; others in it are left out', async () => {
  const paths = [await file('a/b/c.txt', 'C'), await file('a/d.TXT', 'D'), await file('b.jsonl', '{"text": "B"}')]
  await file('a/e.png', 'E')
  const sources = (await readAll(folder)).map(({ source }) => source)
  expect(sources).toEqual([paths[0], paths[1], `${paths[2]}:1`])
})

test('a path where nothing is, an empty folder and an enormous file are named, and the rest is read', async () => {
  await mkdir(join(folder, 'empty'))
  const huge = await file('huge.txt', 'x'.repeat(20_000_001))
  const good = await file('good.txt', 'He said so.')
  expect(await readAll(join(folder, 'no'), join(folder, 'empty'), huge, good)).toEqual([
    failure(join(folder, 'no'), 'file', 'a path where nothing is', 'a file, a folder, or - for the standard input'),
    failure(
      join(folder, 'empty'),
      'file',
      'a folder without articles',
      'files named .txt, .text, .html, .htm, .xhtml, .jsonl, .ndjson, .json, .csv, .tsv, .pdf, .eml, .mbox, .warc, .warc.gz',
    ),
    failure(huge, 'file', 'more than 20000000 bytes', 'at most 20000000 bytes'),
    { source: good, article: { text: 'He said so.', title: null } },
  ])
})
