import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChatStub, says } from '../support/chat-stub.js'
import { runDictum } from '../support/run-dictum.js'

// No database: a server that is not there does no harm.
const NOWHERE = { DATABASE_URL: 'postgresql://127.0.0.1:1/none' }

const TEXT = '🙂 “We will go,” Anna Berg said on Monday.'
/** In code points: the one emoji, before everything else, is two UTF-16 code units. */
const range = (words: string): [number, number] => {
  const start = TEXT.indexOf(words) - 1
  return [start, start + words.length]
}

const DIRECT = {
  source: [range('Anna Berg')],
  cue: [range('said')],
  content: [range('“We will go,”')],
  kind: 'direct',
}
/** Nobody could find it: its content is the weekday. */
const ODD = { source: [range('Monday')], cue: [], content: [range('Monday')], kind: 'indirect' }

const person = (words: string) => {
  const [start, end] = range(words)
  return { start, end, head: [[start, end]], kind: 'PERSON', form: 'NAME', chain: words, country: null }
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dictum-evaluate-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function evaluate(lines: readonly (object | string)[], ...options: string[]) {
  const path = join(folder, 'gold.data')
  await writeFile(path, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''))
  const { code, stdout, stderr } = await runDictum(['evaluate', '--corpus', path, ...options], NOWHERE)
  return { code, stdout, stderr: stderr.replaceAll(path, 'GOLD') }
}

/** A table of confidence in which one thing is found, rightly. */
const ONE_BAND =
  /^confidence {3}found {4}mean {5}right\n\S.{9} {7}1 {3}.{5} % {3}100\.0 %\nexpected calibration error \S+ %$/m

describe('figures', () => {
  test('of attributions: mistakes, then figures, then the table of confidence', async () => {
    const gold = { id: 'a', text: TEXT, attributions: [DIRECT, ODD] }
    const { code, stdout, stderr } = await evaluate([gold], '--task', 'attribution', '--errors', '5')
    const [figures, confidence] = stdout.split('\n\n') as [string, string]
    expect(figures.split('\n')).toEqual([
      "missed a [indirect] 'Monday' | '' | 'Monday'",
      'span   source   100.0 /  50.0 /  66.7   (1 of 1 predicted, 2 gold)',
      'span   cue      100.0 / 100.0 / 100.0   (1 of 1 predicted, 1 gold)',
      'span   content  100.0 /  50.0 /  66.7   (1 of 1 predicted, 2 gold)',
      'linked          100.0 /  50.0 /  66.7   (1 of 1 predicted, 2 gold)',
      'linked recall, direct    100.0   (1 of 1)',
      'linked recall, indirect    0.0   (0 of 1)',
    ])
    // Which band the one attribution is in may change; that the table counts it once may not.
    expect(confidence).toMatch(ONE_BAND)
    expect(confidence).toMatch(/^confidence ≥ 0\.9: [01] found, (?:100\.0 %|–) right$/m)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('of statements: mistakes, then figures, then how reliable the confidence is, by kind', async () => {
    const { kind: _, ...spans } = DIRECT
    const said = { ...spans, speakers: ['Berg'], addressees: [], act: 'SAY', mode: 'DIRECT', negated: false }
    const missed = { ...said, cue: [], content: [range('Monday')], mode: 'INDIRECT' }
    const gold = { id: 'a', text: TEXT, statements: [said, missed] }
    const { code, stdout, stderr } = await evaluate([gold], '--task', 'statements', '--errors', '5')
    const [figures, all, direct, ...more] = stdout.split('\n\n') as [string, string, string]
    expect(figures.split('\n').slice(0, 4)).toEqual([
      "missed a [SAY INDIRECT] Berg → –, '' 'Monday'",
      'recall                 50.0 %   (1 of 2)',
      'precision             100.0 %   (1 of 1)',
      'speaker right         100.0 %   (1 of 1)',
    ])
    expect(all).toMatch(ONE_BAND)
    expect(direct).toMatch(/^DIRECT\n/)
    expect(direct).toMatch(ONE_BAND)
    expect({ code, stderr, more }).toEqual({ code: 0, stderr: '', more: [] })
  })

  test('of the extractor with a language model beside it', async () => {
    const text = 'The captain gave his word to the owners that no ship would wait.'
    const spans = { source: [[0, 11]], cue: [[12, 25]], content: [[40, 63]], kind: 'indirect' }
    const pointed = { source: [0, 1], cue: [2, 4], content: [[8, 12]], act: 'PROMISE', addressee: [6, 7] }
    const stub = await openChatStub(says(JSON.stringify({ statements: [pointed] })))
    const path = join(folder, 'model.jsonl')
    await writeFile(path, `${JSON.stringify({ id: 'a', text, attributions: [spans] })}\n`)
    const linked = async (environment: Record<string, string>) => {
      const { stdout } = await runDictum(['evaluate', '--corpus', path, '--task', 'attribution'], {
        ...NOWHERE,
        ...environment,
      })
      return /^linked .*$/m.exec(stdout)?.[0]
    }
    expect(await linked({ DICTUM_LLM_URL: stub.url, DICTUM_LLM_MODEL: 'small' })).toBe(
      'linked          100.0 / 100.0 / 100.0   (1 of 1 predicted, 1 gold)',
    )
    expect(await linked({})).toBe('linked            0.0 /   0.0 /   0.0   (0 of 0 predicted, 1 gold)')
    await stub.close()
  })

  test('of names', async () => {
    const gold = { id: 'a', text: TEXT, mentions: [person('Anna Berg'), person('Monday')] }
    expect(await evaluate([gold], '--task', 'entities', '--errors', '1')).toEqual({
      code: 0,
      stdout: `missed a at 34 [PERSON] 'Monday'
PERSON        100.0 /  50.0 /  66.7   (1 of 2 gold found, 0 wrong)
ORGANIZATION    0.0 /   0.0 /   0.0   (0 of 0 gold found, 0 wrong)
COUNTRY         0.0 /   0.0 /   0.0   (0 of 0 gold found, 0 wrong)
pronouns        0.0 /   0.0   (0 right of 0 answered, 0 gold)
`,
      stderr: '',
    })
  })

  test('of acts; without --errors no mistake is told', async () => {
    const text = 'France urged Spain to open the border.'
    const actors = [{ text: 'France', country: 'FRA' }]
    const gold = { id: 1, text, plover: 'REQUEST', actors, recipients: [{ text: 'Spain', country: 'ESP' }] }
    expect(await evaluate([gold, { ...gold, id: 2, plover: 'REJECT' }], '--task', 'acts')).toEqual({
      code: 0,
      stdout: `type                       50.0   (1 of 2)
type + actor               50.0   (1 of 2)
type + actor + recipient   50.0   (1 of 2)
  REJECT       0.0   (0 of 1)
  REQUEST    100.0   (1 of 1)
`,
      stderr: '',
    })
  })
})

describe('what is wrong is said in a sentence', () => {
  const good = { id: 'a', text: TEXT, attributions: [DIRECT] }
  test.each([
    ['no JSON', [good, '', '{'], /^GOLD:3: line: received no JSON .*\n$/],
    [
      'not of this task',
      [good, { id: 'b', text: 'x' }],
      /^GOLD:2: attributions: received nothing, accepted is a list\n$/,
    ],
    ['told twice', [good, good], /^GOLD:2: id: received "a", accepted is an id that no line above has\n$/],
  ])('a line that is %s is named, and nothing is scored', async (_, lines, message) => {
    const { code, stdout, stderr } = await evaluate(lines, '--task', 'attribution')
    expect(stderr).toMatch(message)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  })

  test('a file that is not there', async () => {
    const path = join(folder, 'none.jsonl')
    const { code, stderr } = await runDictum(['evaluate', '--corpus', path, '--task', 'acts'], NOWHERE)
    expect(stderr).toBe(
      `${path}: file: received a path where nothing is, accepted is a file, a folder, or - for the standard input\n`,
    )
    expect(code).toBe(1)
  })

  test.each([
    [['--task', 'acts'], "required option '--corpus <file>' not specified"],
    [['--corpus', 'x'], "required option '--task <task>' not specified"],
    [['--corpus', 'x', '--task', 'quotes'], 'Allowed choices are attribution, statements, entities, acts.'],
    [['--corpus', 'x', '--task', 'acts', '--errors', 'many'], 'Accepted is a whole number, 0 or more.'],
  ])('wrong usage: %j', async (args, message) => {
    const { code, stderr } = await runDictum(['evaluate', ...args], NOWHERE)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})
