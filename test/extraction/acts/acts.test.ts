import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readGoldAct } from '../../../src/evaluation/gold/read-gold.js'
import { type ActMistake, scoreActs } from '../../../src/evaluation/scores/score-acts.js'
import { analyzeArticle } from '../../../src/extraction/analyze-article.js'
import { extractionOf } from '../../../src/extraction/extract-format.js'

const RECORDS = readFileSync(new URL('acts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => readGoldAct(JSON.parse(line)))

/** What is missed in which sentence, and why. */
const KNOWN: Readonly<Record<string, readonly [lacks: ActMistake['lacks'], because: string]>> = {
  'CONSULT-4': ['recipient', '“officials from Kazakhstan” are not taken for their country there'],
  'CONSULT-5': ['type', '“negotiated” is no cue'],
  'SUPPORT-5': ['type', 'what somebody says that it backed is what was said: no nesting'],
  'ACCUSE-5': ['recipient', '“the Ivory Coast” is not known as a country'],
  'THREATEN-2': ['recipient', '“Georgia” alone may be the American state'],
  'THREATEN-5': ['type', '“gave an ultimatum” is no cue where the one who gets it stands between'],
}

it('has five sentences of each of eight types', () => {
  const types = RECORDS.map(({ plover }) => plover)
  expect(new Set(types).size).toBe(8)
  for (const type of new Set(types)) expect(types.filter((each) => each === type)).toHaveLength(5)
})

it('knows nothing missed of a sentence that is not there', () => {
  expect(RECORDS.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(KNOWN)))
})

it.each(RECORDS)('$id: $text', (gold) => {
  const found = extractionOf(gold.text, analyzeArticle({ text: gold.text })).attributions
  const { mistakes } = scoreActs([{ gold, found }])
  expect(mistakes.map(({ lacks }) => lacks)).toEqual((KNOWN[gold.id] ?? []).slice(0, 1))
})
