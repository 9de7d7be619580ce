import { expect, test } from 'vitest'
import { jsonLines } from '../../explorer/pages/home/adding/json-lines.js'
import { type Outcome, sayCounts, sayRefused, sayStored } from '../../explorer/pages/home/adding/outcome.js'
import { sayProgress } from '../../explorer/pages/home/adding/progress.js'

const NEW = {
  source: 'a.txt',
  articleId: 'article_a',
  created: true,
  title: 'Ferry stays',
  statements: 1,
  filled: [],
  differing: [],
}
const KNOWN = { ...NEW, created: false }

test('lines are read from pieces that end anywhere, also within a character', async () => {
  const bytes = new TextEncoder().encode('{"title":"Kåre"}\n\n{"title":"Ægir"}\n')
  for (const size of [1, 7, bytes.length]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.slice(at * size, at * size + size),
    )
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      },
    })
    const values: unknown[] = []
    for await (const value of jsonLines(stream)) values.push(value)
    expect(values).toEqual([{ title: 'Kåre' }, { title: 'Ægir' }])
  }
})

test('what became of an article is told in words', () => {
  expect([
    sayStored(NEW),
    sayStored(KNOWN),
    sayStored({ ...KNOWN, filled: ['publishedAt', 'publisher'] }),
    sayStored({ ...KNOWN, filled: ['canonicalUrl'], differing: ['title'] }),
  ]).toEqual([
    'new',
    'known already',
    'known already; what it lacked is added: date, publisher',
    'known already; what it lacked is added: own address; it keeps another title',
  ])
})

test('what was not taken is told with what is accepted', () => {
  const refused = (message: string, extensions?: object) => ({ source: 'a.txt', error: { message, ...extensions } })
  expect([
    sayRefused(
      refused('file: received a PDF, accepted is its text', {
        extensions: { code: 'BAD_USER_INPUT', argument: 'file', received: 'a PDF', accepted: 'its text' },
      }),
    ),
    sayRefused(refused('this article was deleted', { extensions: { code: 'DELETED', accepted: 'another text' } })),
    sayRefused(refused('Something went wrong here.')),
  ]).toEqual([
    'Not taken (file: a PDF). Accepted: its text.',
    'Not taken: this article was deleted.',
    'Not taken: Something went wrong here.',
  ])
})

test('articles are counted by what became of them', () => {
  const refused = { source: 'a.jsonl:2', error: { message: 'no' } }
  const notice = { source: 'a.jsonl', notice: 'Not read: shelf.' }
  expect([[], [notice], [NEW, KNOWN, refused, KNOWN, notice]].map(sayCounts)).toEqual([
    'no article',
    'no article',
    '1 new, 2 known already, 1 not taken',
  ])
})

test('how it stands is one sentence', () => {
  const sent = (id: number, state: 'waiting' | 'sending' | 'done', ...outcomes: Outcome[]) => {
    return { id, name: `${id}.txt`, state, outcomes }
  }
  expect([
    sayProgress([], true),
    sayProgress([sent(1, 'waiting')], false),
    sayProgress([sent(1, 'waiting'), sent(2, 'waiting')], true),
    sayProgress([sent(1, 'done', NEW), sent(2, 'sending'), sent(3, 'waiting')], true),
    sayProgress([sent(1, 'done', NEW)], true),
    sayProgress([sent(1, 'done', NEW), sent(2, 'done', KNOWN)], true),
  ]).toEqual([
    '',
    '1 waits for a key.',
    '2 wait.',
    'Reading 2.txt, 2 of 3 …',
    'Done: 1 new, 1 statement found.',
    'Done: 1 new, 1 known already.',
  ])
})
