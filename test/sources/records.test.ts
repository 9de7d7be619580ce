import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArticles } from '../../src/sources/read-articles.js'
import { FIELD_NAMES } from '../../src/sources/records/field-names.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dictum-records-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What is read of a file: articles without what is null, errors and notices as their sentences, by the place within the file. */
async function read(name: string, content: string | Uint8Array): Promise<Record<string, unknown>> {
  const path = join(folder, name)
  await writeFile(path, content)
  const outcomes: Record<string, unknown> = {}
  for await (const outcome of readArticles([path])) {
    const place = outcome.source.slice(path.length)
    if ('article' in outcome) {
      const known = Object.entries(outcome.article).filter(([, value]) => value !== null)
      outcomes[place] = Object.fromEntries(known)
    } else if ('error' in outcome) outcomes[place] = outcome.error.message
    else outcomes[`${place} notices`] = [...((outcomes[`${place} notices`] as string[]) ?? []), outcome.notice]
  }
  return outcomes
}

const line = (record: object): Promise<Record<string, unknown>> => read('a.jsonl', JSON.stringify(record))

const TEXT = 'Nora Lind said that the port was shut.'
const SIXTH = { publishedAt: new Date('2024-05-06T00:00:00Z'), publishedOn: new Date('2024-05-06T00:00:00Z') }
const MORNING = { ...SIXTH, publishedAt: new Date('2024-05-06T08:30:00Z') }

describe('an article is read by the names that others give its fields', () => {
  test.each(FIELD_NAMES.text)('its text as %s', async (name) => {
    expect(await line({ [name]: TEXT })).toEqual({ ':1': { text: TEXT } })
  })

  test.each<[object, object]>([
    [{ headline: 'Shut' }, { title: 'Shut' }],
    [{ link: 'https://n.example/1' }, { url: 'https://n.example/1' }],
    [{ canonical_link: 'https://n.example/1' }, { canonicalUrl: 'https://n.example/1' }],
    [{ source: 'Port News' }, { publisher: 'Port News' }],
    [{ source: { id: 'port-news', name: 'Port News' } }, { publisher: 'Port News' }],
    [{ source: { id: null, name: null } }, {}],
    [{ source: { uri: 'n.example', title: 'Port News' } }, { publisher: 'Port News' }],
    [
      { source: 'https://n.example/2', sitename: 'Port News' },
      { url: 'https://n.example/2', publisher: 'Port News' },
    ],
    [{ source: 'Port News', domain: 'portnews.example' }, { publisher: 'Port News' }],
    [{ source_domain: 'n.example' }, { publisher: 'n.example' }],
    [{ date: '2024-05-06' }, SIXTH],
    [{ publish_date: '2024-05-06 08:30:00' }, MORNING],
    [{ pubDate: '2024-05-06T08:30:00Z' }, MORNING],
    [{ Published: '2024-05-06' }, SIXTH],
    [{ 'Date-Published': '2024-05-06' }, SIXTH],
    [{ date: '2024-05-06', dateTime: '2024-05-06T08:30:00Z' }, MORNING],
    [{ published: 1714984200 }, MORNING],
    [{ published: 1714984200000 }, MORNING],
    [{ published: '1714984200' }, MORNING],
    [{ published: -86400 }, { publishedAt: new Date('1969-12-31'), publishedOn: new Date('1969-12-31') }],
    [{ author: 'Ann Roe' }, { authors: ['Ann Roe'] }],
    [{ byline: 'By Ann Roe, Bo Ek and Cy Fox' }, { authors: ['Ann Roe', 'Bo Ek', 'Cy Fox'] }],
    [{ author: 'Ann Roe & Bo Ek' }, { authors: ['Ann Roe', 'Bo Ek'] }],
    [{ author: 'Ann Roe; Bo Ek; Ann Roe' }, { authors: ['Ann Roe', 'Bo Ek'] }],
    [{ author: 'Roe, Ann' }, { authors: ['Roe, Ann'] }],
    [{ author: 'Sandy Anderson' }, { authors: ['Sandy Anderson'] }],
    [{ creator: ['Ann Roe', ' Bo Ek '] }, { authors: ['Ann Roe', 'Bo Ek'] }],
    [{ author: { name: 'Ann Roe' } }, { authors: ['Ann Roe'] }],
    [{ authors: [{ name: 'Ann Roe' }, { name: 'Bo Ek' }] }, { authors: ['Ann Roe', 'Bo Ek'] }],
    [{ articleSection: 'World' }, { section: 'World' }],
    [{ category: ['world', 'ports'] }, { section: 'world, ports' }],
    [{ lang: 'en' }, { language: 'en' }],
    [{ language: 'English' }, { language: 'en' }],
    [{ language: 'norwegian' }, { language: 'no' }],
    [{ inLanguage: ['en-GB'] }, { language: 'en-GB' }],
    [{ title: ' ', headline: 'Shut', url: null, link: '' }, { title: 'Shut' }],
  ])('%j', async (fields, facts) => {
    expect(await line({ text: TEXT, ...fields })).toEqual({ ':1': { text: TEXT, ...facts } })
  })

  test.each<[object, string]>([
    [{ body: 6 }, 'body: received 6, accepted is a string'],
    [{ text: TEXT, date: 'soon' }, 'date: received "soon", accepted is an ISO 8601 date, such as'],
    [{ text: TEXT, published: 1e30 }, 'published: received 1e+30, accepted is seconds or milliseconds since 1970'],
    [{ text: TEXT, author: 5 }, 'author: received 5, accepted is a name, an object with a name, or a list of such'],
    [{ text: TEXT, author: [{ name: 5 }] }, 'author: received [{"name":5}], accepted is a name'],
    [
      { text: TEXT, source: { name: 5 } },
      'source: received {"name":5}, accepted is a string, or an object with a name',
    ],
    [{ text: TEXT, category: [5] }, 'category: received [5], accepted is a string, or a list of strings'],
    [{ title: 'T', description: 'D' }, 'text: received nothing, accepted is a text, named text, body, content,'],
  ])('what a field cannot hold is told by its own name: %j', async (record, message) => {
    expect(await line(record)).toEqual({ ':1': expect.stringContaining(message) })
  })
})

describe('what is not as it seems is told once, when all is read', () => {
  test('fields that nobody reads', async () => {
    const lines = [
      { text: 'One.', image: 'x', id: 1 },
      { text: 'Two.', image: 'y', tags: ['z'], empty: null, none: [], blank: ' ' },
      { text: 'Three.' },
    ]
    expect(await read('a.jsonl', lines.map((each) => JSON.stringify(each)).join('\n'))).toEqual({
      ':1': { text: 'One.' },
      ':2': { text: 'Two.' },
      ':3': { text: 'Three.' },
      ' notices': [
        expect.stringMatching(
          /^Not read: image, tags\. Read are text \(body, content …\), .*, title \(headline, webTitle\), .*\.$/,
        ),
      ],
    })
  })

  test('a folder is one, with all its files', async () => {
    for (const name of ['a.json', 'b.json']) await writeFile(join(folder, name), `{"text": "${name}", "image": "x"}`)
    const outcomes = []
    for await (const outcome of readArticles([folder])) outcomes.push(outcome)
    expect(outcomes).toEqual([
      { source: join(folder, 'a.json:1'), article: expect.anything(), line: expect.anything() },
      { source: join(folder, 'b.json:1'), article: expect.anything(), line: expect.anything() },
      { source: folder, notice: expect.stringContaining('Not read: image.') },
    ])
  })

  test('two names that say different things: the first in the order of names is read', async () => {
    const lines = [
      { text: 'One.', headline: 'B', title: 'A', date: '2024-05-06', pubDate: '2024-05-06T08:30:00Z' },
      { text: 'Two.', headline: 'A', title: 'A' },
      { text: 'Three.', headline: 'C', title: 'A', body: 'Drei.' },
    ]
    expect(await read('a.jsonl', lines.map((each) => JSON.stringify(each)).join('\n'))).toEqual({
      ':1': { text: 'One.', title: 'A', ...MORNING },
      ':2': { text: 'Two.', title: 'A' },
      ':3': { text: 'Three.', title: 'A' },
      ' notices': [
        expect.stringMatching(
          /^"headline" says something else than "title", which is read: .*a\.jsonl:1, and in 1 more\.$/,
        ),
        expect.stringMatching(/^"body" says something else than "text", which is read: .*a\.jsonl:3\.$/),
      ],
    })
  })

  test.each(['Nora Lind said so and… [+2103 chars]', 'Nora Lind said so and ... [512 chars]\n'])(
    'a text that was cut off is stored as it is: %j',
    async (text) => {
      expect(await line({ text })).toEqual({
        ':1': { text },
        ' notices': [
          expect.stringMatching(/^Texts that their source has cut off are stored as they are: .*a\.jsonl:1\.$/),
        ],
      })
    },
  )

  test('a line of an export is one, whatever else it holds', async () => {
    const bundle = { id: 'article_x', text: TEXT, datedAt: 'x', mentions: [], statements: [{}], actors: [{}] }
    expect(await line(bundle)).toEqual({ ':1': { text: TEXT } })
  })
})

describe('JSON files', () => {
  const articles = [
    { title: 'A', content: 'One.' },
    { title: 'B', content: 'Two.' },
  ]
  const both = { '#1': { text: 'One.', title: 'A' }, '#2': { text: 'Two.', title: 'B' } }
  const onLine = Object.fromEntries(Object.entries(both).map(([place, article]) => [`:1${place}`, article]))

  test.each<[string, unknown]>([
    ['a list', articles],
    ['articles', { status: 'ok', totalResults: 2, articles }],
    ['items', { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: articles }],
    ['data', { pagination: {}, data: articles }],
    ['results within articles', { articles: { page: 1, results: articles } }],
    ['results within a response', { response: { status: 'ok', results: articles } }],
  ])('%s, on many lines and on one', async (_, value) => {
    expect(await read('a.json', JSON.stringify(value, null, 2))).toEqual(both)
    expect(await read('b.json', `\uFEFF${JSON.stringify(value)}`)).toEqual(Array.isArray(value) ? both : onLine)
    expect(await read('without-extension', JSON.stringify(value, null, 1))).toEqual(both)
  })

  test('one article, and an article a line', async () => {
    expect(await read('a.json', JSON.stringify({ title: 'A', content: 'One.' }, null, 2))).toEqual({ '': both['#1'] })
    expect(await read('b.json', articles.map((each) => JSON.stringify(each)).join('\n'))).toEqual({
      ':1': both['#1'],
      ':2': both['#2'],
    })
  })

  test('a feed without plain text is read from its HTML', async () => {
    const content_html =
      '<p>Nora Lind said that the port was shut.</p><p>“We will open it on Monday,” she added, “or not.”</p>'
    const item = { id: '1', url: 'https://n.example/1', content_html, date_published: '2024-05-06T08:30:00Z' }
    expect(await read('feed.json', JSON.stringify({ items: [item] }, null, 1))).toEqual({
      '#1': {
        text: `${TEXT}\n\n“We will open it on Monday,” she added, “or not.”`,
        url: 'https://n.example/1',
        ...MORNING,
      },
    })
  })

  test('what is no article in a list does not stop the others', async () => {
    expect(await read('a.json', '[{"text": "One."}, "Two.", {"title": "Three"}, [], {"text": "Five."}]')).toEqual({
      '#1': { text: 'One.' },
      '#2': 'article: received "Two.", accepted is an object, such as {"text": "…"}',
      '#3': expect.stringContaining('text: received nothing, accepted is a text, named text'),
      '#4': 'article: received [], accepted is an object, such as {"text": "…"}',
      '#5': { text: 'Five.' },
    })
  })

  test('no JSON, and too much of it', async () => {
    expect(await read('a.json', '{\n  "text": "One."')).toEqual({
      '': expect.stringMatching(
        /^file: received no JSON \(.*\), accepted is a list of articles, an object that holds one/,
      ),
    })
    expect(await read('b.json', `[\n${' '.repeat(20_000_000)}]`)).toEqual({
      '': 'file: received more than 20000000 bytes, accepted is at most 20000000 bytes; more articles as JSON lines or CSV, which are read one by one',
    })
  })

  test('a text in brackets is a text', async () => {
    expect(await read('note', '[Update] Nora Lind said so.')).toEqual({ '': { text: '[Update] Nora Lind said so.' } })
  })
})

describe('CSV', () => {
  const rows = {
    ':2': { text: 'She said “no”,\n\nand left.', title: 'A', ...SIXTH },
    ':5': { text: 'Two.', title: 'B' },
  }
  const csv = (delimiter: string, newline = '\n'): string =>
    [['Title', 'Body', 'Publish Date'], ['A', `"She said “no”,\n\nand left."`, '2024-05-06'], ['B', 'Two.', ''], []]
      .map((cells) => cells.join(delimiter))
      .join(newline)

  test.each([
    ['a.csv', csv(',')],
    ['b.csv', `\uFEFF${csv(';')}`],
    ['c.CSV', csv(',', '\r\n')],
    ['d.tsv', csv('\t')],
    ['e.csv', csv('\t')],
    ['without-extension', csv(',')],
  ])('%s', async (name, content) => {
    expect(await read(name, content)).toEqual(rows)
  })

  test('quotation marks, whole and within', async () => {
    expect(
      await read('a.csv', '\uFEFF"text","title"\n"She said ""no"".","A ""B"""\nHe said "yes".,6" of snow\n'),
    ).toEqual({
      ':2': { text: 'She said "no".', title: 'A "B"' },
      ':3': { text: 'He said "yes".', title: '6" of snow' },
    })
  })

  test('rows that are too short or too long, empty, in another encoding or without a text do not stop the others', async () => {
    const lines = ['text,title', 'One.', 'Two.,T,more', 'Three.,T,,', '', ',T', ' , ', 'Seven.,caf\xe9', 'Eight.,T']
    expect(await read('a.csv', Buffer.from(lines.join('\n'), 'latin1'))).toEqual({
      ':2': 'row: received 1 values, accepted is 2, as many as the header has',
      ':3': 'row: received 3 values, accepted is 2, as many as the header has',
      ':4': { text: 'Three.', title: 'T' },
      ':6': { text: '', title: 'T' },
      ':8': 'text: received bytes that are not UTF-8, accepted is text in UTF-8',
      ':9': { text: 'Eight.', title: 'T' },
    })
  })

  test.each([
    [
      'a header that names no text',
      'id,summary\n1,One.',
      'header: received the columns id, summary, accepted is a column with a text, named text',
    ],
    ['nothing', '', 'header: received nothing, accepted is a column with a text, named text'],
  ])('%s is refused', async (_, content, message) => {
    expect(await read('a.csv', content)).toEqual({ '': expect.stringContaining(message) })
  })

  test('a quotation mark that nothing closes ends the file, after what stands before it', async () => {
    expect(await read('a.csv', 'text,title\nOne.,T\n"Two.,T\nThree.,T\n')).toEqual({
      ':2': { text: 'One.', title: 'T' },
      '': expect.stringContaining('row: received a quotation mark that nothing closes (from line 3 on)'),
    })
  })

  test('a text that begins with the words of a header is a text', async () => {
    for (const text of [
      'Text, he said, is what matters.',
      'Title, text and date\n\nShe said so.',
      'Content\n\nHe left.',
    ]) {
      expect(await read('note', text)).toEqual({ '': expect.objectContaining({ text }) })
    }
  })
})

test.each(['a.rtf', 'a.docx', 'a.xlsx', 'a.msg', 'a.srt', 'a.yaml', 'a.csv.gz'])(
  '%s is refused by its name',
  async (name) => {
    expect(await read(name, 'Nora Lind said so.')).toEqual({
      '': expect.stringMatching(
        /^file: received (?:a|an|data|subtitles)\b.*, accepted is its text as a file named \.txt, /,
      ),
    })
  },
)

test('a time of a change is read where it is one, and no reason to refuse a record', async () => {
  const text = 'Nothing is said.'
  const records = [
    { text, dateModified: '2024-05-08T10:30:00+02:00' },
    { text, updated: 1715157000 },
    { text, updated: 'soon' },
  ]
  const outcomes = await read('a.json', JSON.stringify(records))
  expect(Object.values(outcomes)).toEqual([
    { text, modifiedAt: new Date('2024-05-08T08:30:00Z') },
    { text, modifiedAt: new Date('2024-05-08T08:30:00Z') },
    { text },
  ])
})
