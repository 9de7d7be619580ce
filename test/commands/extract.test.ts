import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyzeArticle } from '../../src/extraction/analyze-article.js'
import { extractionOf } from '../../src/extraction/extract-format.js'
import { runDictum } from '../support/run-dictum.js'

// No database: a server that is not there does no harm.
const NOWHERE = { DATABASE_URL: 'postgresql://127.0.0.1:1/none' }

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
    { id: 'a', ...extractionOf(one, analyzeArticle({ text: one, publishedAt: new Date('2023-01-31') })) },
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
  const expected = extractionOf(text, analyzeArticle({ text, title: 'Leader speaks' }))
  expect(JSON.parse(stdout)).toEqual({ id: 'standard input', ...expected })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})
