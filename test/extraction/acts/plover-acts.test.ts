import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readGoldAct } from '../../../src/evaluation/gold/read-gold.js'
import { scoreActs } from '../../../src/evaluation/scores/score-acts.js'
import { analyzeArticle } from '../../../src/extraction/analyze-article.js'
import { extractionOf } from '../../../src/extraction/extract-format.js'

const records = readFileSync(new URL('plover-acts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => readGoldAct(JSON.parse(line)))

it('finds no less of PLOVER’s records than is held', () => {
  const score = scoreActs(
    records.map((gold) => ({ gold, found: extractionOf(gold.text, analyzeArticle({ text: gold.text })).attributions })),
  )
  expect([score.records, score.withRecipient]).toEqual([66, 57])
  expect(score.type).toBeGreaterThanOrEqual(48)
  expect(score.actor).toBeGreaterThanOrEqual(46)
  expect(score.recipient).toBeGreaterThanOrEqual(35)
})
