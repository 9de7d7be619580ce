import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Analysis, ArticleInput } from '../../src/extraction/analysis.js'
import { analyzeArticle, analyzeWithReader } from '../../src/extraction/analyze-article.js'
import { extractionOf } from '../../src/extraction/extract-format.js'
import { openOnnxReader } from '../../src/workers/onnx-reader.js'
import { runDictum } from '../support/run-dictum.js'

// No database: a server that is not there does no harm.
const NOWHERE = { DATABASE_URL: 'postgresql://127.0.0.1:1/none' }

const read = async (article: ArticleInput): Promise<Analysis> => analyzeWithReader(article, await openOnnxReader())

test('each line of JSON in gives a line out, in order; a bad one is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dictum-extract-'))
  const path = join(folder, 'articles.data')
  const one = '🙂 “We will go,” Anna Berg said on Monday.'
  await writeFile(
    path,
    `${JSON.stringify({ id: 'a', text: one, publishedAt: '2023-01-31' })}\n[]\n{"id": 2, "text": ""}\n`,
  )
  const { code, stdout, stderr } = await runDictum(['extract', '--jsonl', path], NOWHERE)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 'a', ...extractionOf(one, await read({ text: one, publishedOn: new Date('2023-01-31') })) },
    { id: 2, attributions: [], mentions: [] },
  ])
  expect(stderr).toBe(
    `${path}:2: line: received [], accepted is a JSON object on one line, such as {"text": "…", "publishedAt": "2023-01-30"}\n`,
  )
  expect(code).toBe(1)
  await rm(folder, { recursive: true })
})

test('a text on the standard input is one article', async () => {
  const text = 'Leader speaks\n\nHe left.'
  const { code, stdout, stderr } = await runDictum(['extract'], NOWHERE, text)
  const expected = extractionOf(text, await read({ text, title: 'Leader speaks' }))
  expect(JSON.parse(stdout)).toEqual({ id: 'standard input', ...expected })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('DICTUM_READER=off leaves the reading to the rules; another value is refused', async () => {
  const text = '“We will go,” Anna Berg said.'
  const { stdout } = await runDictum(['extract'], { ...NOWHERE, DICTUM_READER: 'off' }, text)
  expect(JSON.parse(stdout)).toEqual({ id: 'standard input', ...extractionOf(text, analyzeArticle({ text })) })
  const { code, stderr } = await runDictum(['extract'], { ...NOWHERE, DICTUM_READER: 'maybe' }, text)
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'DICTUM_READER is "maybe"; it takes on or off.\n' })
})
