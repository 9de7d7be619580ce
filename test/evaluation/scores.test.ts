import { expect, test } from 'vitest'
import { readGoldAct, readGoldAttributions, readGoldEntities } from '../../src/evaluation/gold/read-gold.js'
import { printActMistake, printActs } from '../../src/evaluation/print/print-acts.js'
import { printAttribution, printMissedAttribution } from '../../src/evaluation/print/print-attribution.js'
import { printConfidence } from '../../src/evaluation/print/print-confidence.js'
import { printEntities, printEntityMistake } from '../../src/evaluation/print/print-entities.js'
import { type FoundAct, scoreActs } from '../../src/evaluation/scores/score-acts.js'
import { type FoundAttribution, scoreAttribution } from '../../src/evaluation/scores/score-attribution.js'
import { type ExtractedMention, scoreEntities } from '../../src/evaluation/scores/score-entities.js'
import { compareFixed, textOf } from './fixed-findings.js'

const attributions = scoreAttribution(
  compareFixed<ReturnType<typeof readGoldAttributions>, FoundAttribution>(
    'attribution',
    readGoldAttributions,
    'attributions',
  ),
)
const entities = scoreEntities(
  compareFixed<ReturnType<typeof readGoldEntities>, ExtractedMention>('entities', readGoldEntities, 'mentions'),
)
const acts = scoreActs(compareFixed<ReturnType<typeof readGoldAct>, FoundAct>('acts', readGoldAct, 'attributions'))

const asText = (lines: readonly string[]): string => `${lines.join('\n')}\n`

test('the figures are those of the reference scorers, to the letter', () => {
  expect(asText(printAttribution(attributions))).toBe(textOf('attribution.expected.txt'))
  expect(asText(printEntities(entities))).toBe(textOf('entities.expected.txt'))
  expect(asText(printActs(acts))).toBe(textOf('acts.expected.txt'))
})

test('missed attributions are told as the reference scorer tells them', () => {
  const missed = attributions.missed.map(printMissedAttribution)
  expect(asText([...missed, ...printAttribution(attributions)])).toBe(textOf('attribution.errors.expected.txt'))
})

test('every found attribution is in one band of confidence; right are those that are linked', () => {
  expect(printConfidence(attributions.confidence)).toEqual([
    'confidence   found   right',
    '≥ 0.95           3    66.7 %',
    '0.9–0.95         4    75.0 %',
    '0.8–0.9          4    25.0 %',
    '0.7–0.8          2     0.0 %',
    '< 0.7            3    33.3 %',
    'confidence ≥ 0.95: 3 found, 66.7 % right',
    'confidence ≥ 0.9: 7 found, 71.4 % right',
    'confidence ≥ 0.8: 11 found, 54.5 % right',
    'confidence ≥ 0.7: 13 found, 46.2 % right',
  ])
  const { bands } = attributions.confidence
  expect(bands.reduce((total, { found }) => total + found, 0)).toBe(attributions.linked.found)
  expect(bands.reduce((total, { right }) => total + right, 0)).toBe(attributions.linked.right)
})

test('nothing found and nothing annotated is 0, and a band that holds nothing has no share', () => {
  const nothing = scoreAttribution([])
  expect(printAttribution(nothing)).toEqual(['linked            0.0 /   0.0 /   0.0   (0 of 0 predicted, 0 gold)'])
  expect(printConfidence(nothing.confidence)).toContain('< 0.7            0       –')
  expect(printConfidence(nothing.confidence)).toContain('confidence ≥ 0.9: 0 found, – right')
})

test('mistakes in names and pronouns are told in reading order', () => {
  expect(entities.mistakes.map(printEntityMistake)).toEqual([
    `wrong works at 77 [PERSON] "Lima's office" taken for 'Ana Lima'`,
    "missed works at 113 [PRONOUN] 'I'",
    "wrong works at 118 [COUNTRY] 'glad' taken for 'Chad'",
    "missed works at 136 [COUNTRY] 'Peru'",
    "missed quay at 0 [PERSON] 'O'",
    "missed quay at 8 [PERSON] 'Bo Å.'",
    "wrong quay at 37 [PRONOUN] 'him' taken for 'Al Weiß'",
    "missed quay at 46 [PRONOUN] 'her'",
    "missed quay at 55 [ORGANIZATION] 'Quay Board'",
    "wrong quay at 55 [ORGANIZATION] 'Quay' taken for 'Quay'",
    "missed none at 32 [ORGANIZATION] 'İzmir Sailing Club'",
  ])
})

test('mistakes in acts say what is missing first', () => {
  expect(acts.mistakes.map(printActMistake)).toEqual([
    `no recipient two [REJECT] Farmers’ leaders → the minister | found [REJECT] FARMERS’ leaders → minister | "Farmers’ leaders rejected the minister's offer."`,
    `no recipient three [THREATEN] Kenya → Oslo, (ships) | found [THREATEN] Norway → Oslo; [THREATEN] Kenya (government) → – | "Kenya threatened to close its ports to Oslo's ships."`,
    "no actor four [AGREE] guild of bakers → – | found [AGREE] The president of the → –; [AGREE] – → – | 'The guild of bakers agreed to a truce with millers.'",
    "no type five [AGREE] Both sides → – | found [REQUEST] Both → – | 'Both sides agreed.'",
    "no type six [SUPPORT] ( It ) → – | found nothing | 'It thanked nobody 🙂.'",
  ])
})
