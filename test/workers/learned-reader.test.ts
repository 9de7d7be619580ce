import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import type { Analysis } from '../../src/extraction/analysis.js'
import { analyzeArticle, analyzeWithReader } from '../../src/extraction/analyze-article.js'
import type { Reader } from '../../src/extraction/reader/reader.js'
import { findReader } from '../../src/workers/find-reader.js'
import { openOnnxReader } from '../../src/workers/onnx-reader.js'

let reader: Reader
beforeAll(async () => {
  reader = await openOnnxReader()
})

const read = (text: string): Promise<Analysis> =>
  analyzeWithReader({ text, publishedOn: new Date('2024-05-08') }, reader)

/** Statements as "ACT speaker: content". */
const saidIn = (text: string, { actors, statements }: Analysis): string[] =>
  statements.map(({ act, speaker, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${act} ${speaker === null ? '–' : actors[speaker]?.name}: ${words}`
  })

it('reads what the rules read, with a confidence of its own', async () => {
  const text =
    'Jane Doe, the mayor of Bergen, said on Monday that the harbour would open in May. “We are ready,” she said.'
  const analysis = await read(text)
  const rules = analyzeArticle({ text, publishedOn: new Date('2024-05-08') })
  expect(saidIn(text, analysis)).toEqual(saidIn(text, rules))
  expect(saidIn(text, analysis)).toEqual([
    'SAY Jane Doe: that the harbour would open in May',
    'SAY Jane Doe: “We are ready,”',
  ])
  for (const { confidence } of analysis.statements) {
    expect(confidence).toBeGreaterThan(0.5)
    expect(confidence).toBeLessThan(1)
  }
})

it('gives the same analysis each time, and any text one', async () => {
  for (const text of ['', ' ', '\u0000\ud800', '“'.repeat(300), `${'Doe said it rained. '.repeat(400)}`]) {
    const once = await read(text)
    expect(await read(text)).toEqual(once)
    for (const { start, end } of once.statements.flatMap(({ content }) => content)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  }
})

it('says why it cannot run where its weights are missing', () => {
  const nowhere = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'dictum-weights-'))}/`)
  expect(findReader(nowhere)).toEqual({ reason: expect.stringContaining('ENOENT') })
  expect(findReader()).toEqual({ version: expect.stringMatching(/^[0-9a-f]{12}$/) })
})
