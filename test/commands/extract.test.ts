import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Analysis, ArticleInput } from '../../src/extraction/analysis.js'
import { analyzeArticle, analyzeWithReader } from '../../src/extraction/analyze-article.js'
import { extractionOf } from '../../src/extraction/extract-format.js'
import { modelSettings } from '../../src/settings.js'
import { openOnnxReader } from '../../src/workers/onnx-reader.js'
import { type Behaviour, openChatStub, says, sends } from '../support/chat-stub.js'
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

describe('DICTUM_LLM_URL has a language model read, too', () => {
  const text = 'The captain gave his word to the owners that no ship would wait.'
  const promise = { source: [0, 1], cue: [2, 4], content: [[8, 12]], act: 'PROMISE', addressee: [6, 7] }

  async function extractBeside(...behaviours: readonly Behaviour[]) {
    const stub = await openChatStub(...behaviours)
    const environment = {
      ...NOWHERE,
      DICTUM_READER: 'off',
      DICTUM_LLM_URL: stub.url,
      DICTUM_LLM_MODEL: 'small',
      DICTUM_LLM_KEY: 'secret',
    }
    const { code, stdout, stderr } = await runDictum(['extract'], environment, text).finally(() => stub.close())
    const { attributions } = JSON.parse(stdout)
    return { code, stderr, acts: attributions.map(({ act }: { act: string }) => act) }
  }

  test('and tells what that took', async () => {
    expect(await extractBeside(says(JSON.stringify({ statements: [promise] })))).toEqual({
      code: 0,
      stderr: `"${text.slice(0, 60)}": read with the language model stub-2024-05-06+1, 300 + 20 tokens.\n`,
      acts: ['PROMISE'],
    })
  })

  test('or that it failed', async () => {
    expect(await extractBeside(sends(401))).toEqual({
      code: 0,
      stderr: `"${text.slice(0, 60)}": read without the language model, which answered with HTTP status 401 (0 + 0 tokens).\n`,
      acts: [],
    })
  })

  const takes = 'DICTUM_LLM_URL takes an http or https address without a password, such as http://localhost:11434/v1.\n'
  test.each([
    [{ DICTUM_LLM_URL: 'localhost:11434', DICTUM_LLM_MODEL: 'small' }, takes],
    [{ DICTUM_LLM_URL: 'http://me:secret@localhost', DICTUM_LLM_MODEL: 'small' }, takes],
    [{ DICTUM_LLM_URL: 'http://localhost' }, 'DICTUM_LLM_URL is set; DICTUM_LLM_MODEL must name a model, too.\n'],
  ])('%j is refused', async (environment, stderr) => {
    expect(await runDictum(['extract'], { ...NOWHERE, ...environment }, text)).toEqual({ code: 2, stdout: '', stderr })
  })

  test.each([
    ['http://localhost:8080', 'http://localhost:8080/v1/chat/completions'],
    ['http://localhost:8080/', 'http://localhost:8080/v1/chat/completions'],
    ['https://api.example.org/v1/', 'https://api.example.org/v1/chat/completions'],
    ['https://api.example.org/openai/v2?version=1', 'https://api.example.org/openai/v2/chat/completions?version=1'],
    ['https://api.example.org/x/chat/completions', 'https://api.example.org/x/chat/completions'],
  ])('%s means %s', (address, url) => {
    expect(modelSettings({ DICTUM_LLM_URL: address, DICTUM_LLM_MODEL: 'small' })).toEqual({
      url,
      model: 'small',
      key: undefined,
    })
  })
})
