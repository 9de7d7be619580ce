import { expect, test } from 'vitest'
import type { Compared, GoldStatements } from '../../src/evaluation/gold/gold.js'
import {
  readGoldAct,
  readGoldAttributions,
  readGoldEntities,
  readGoldStatements,
} from '../../src/evaluation/gold/read-gold.js'
import { printActMistake, printActs } from '../../src/evaluation/print/print-acts.js'
import { printAttribution, printMissedAttribution } from '../../src/evaluation/print/print-attribution.js'
import { printConfidence } from '../../src/evaluation/print/print-confidence.js'
import { printEntities, printEntityMistake } from '../../src/evaluation/print/print-entities.js'
import {
  printStatementConfidence,
  printStatementMistake,
  printStatements,
} from '../../src/evaluation/print/print-statements.js'
import type { ExtractedStatement } from '../../src/evaluation/scores/judge-statements.js'
import { type FoundAct, scoreActs } from '../../src/evaluation/scores/score-acts.js'
import { type FoundAttribution, scoreAttribution } from '../../src/evaluation/scores/score-attribution.js'
import { type ExtractedMention, scoreEntities } from '../../src/evaluation/scores/score-entities.js'
import { scoreStatements } from '../../src/evaluation/scores/score-statements.js'
import { compareFixed, textOf } from './fixed-findings.js'

const attributions = scoreAttribution(
  compareFixed<ReturnType<typeof readGoldAttributions>, FoundAttribution>(
    'attribution',
    readGoldAttributions,
    'attributions',
  ),
)
const comparedStatements = compareFixed<GoldStatements, ExtractedStatement>(
  'statements',
  readGoldStatements,
  'attributions',
)
const statements = scoreStatements(comparedStatements)
const entities = scoreEntities(
  compareFixed<ReturnType<typeof readGoldEntities>, ExtractedMention>('entities', readGoldEntities, 'mentions'),
)
const acts = scoreActs(compareFixed<ReturnType<typeof readGoldAct>, FoundAct>('acts', readGoldAct, 'attributions'))

const asText = (lines: readonly string[]): string => `${lines.join('\n')}\n`

test('the figures are those of the reference scorers, to the letter', () => {
  expect(asText(printAttribution(attributions))).toBe(textOf('attribution.expected.txt'))
  expect(asText(printStatements(statements))).toBe(textOf('statements.expected.txt'))
  expect(asText(printEntities(entities))).toBe(textOf('entities.expected.txt'))
  expect(asText(printActs(acts))).toBe(textOf('acts.expected.txt'))
})

test('missed attributions are told as the reference scorer tells them', () => {
  const missed = attributions.missed.map(printMissedAttribution)
  expect(asText([...missed, ...printAttribution(attributions)])).toBe(textOf('attribution.errors.expected.txt'))
})

test('every found attribution is in one band of confidence; right are those that are linked', () => {
  expect(printConfidence(attributions.confidence)).toEqual([
    'confidence   found    mean     right',
    '≥ 0.95           3    97.0 %    66.7 %',
    '0.9–0.95         4    90.8 %    75.0 %',
    '0.8–0.9          4    83.2 %    25.0 %',
    '0.7–0.8          2    72.5 %     0.0 %',
    '0.6–0.7          1    69.0 %   100.0 %',
    '0.5–0.6          1    55.0 %     0.0 %',
    '< 0.5            1    30.0 %     0.0 %',
    'expected calibration error 40.5 %',
    'confidence ≥ 0.95: 3 found, 66.7 % right',
    'confidence ≥ 0.9: 7 found, 71.4 % right',
    'confidence ≥ 0.8: 11 found, 54.5 % right',
    'confidence ≥ 0.7: 13 found, 46.2 % right',
    'confidence ≥ 0.6: 14 found, 50.0 % right',
    'confidence ≥ 0.5: 15 found, 46.7 % right',
  ])
  const { bands } = attributions.confidence
  expect(bands.reduce((total, { found }) => total + found, 0)).toBe(attributions.linked.found)
  expect(bands.reduce((total, { right }) => total + right, 0)).toBe(attributions.linked.right)
})

test('nothing found and nothing annotated is 0, and a band that holds nothing is left out', () => {
  const nothing = scoreAttribution([])
  expect(printAttribution(nothing)).toEqual(['linked            0.0 /   0.0 /   0.0   (0 of 0 predicted, 0 gold)'])
  expect(printConfidence(nothing.confidence).slice(0, 2)).toEqual([
    'confidence   found    mean     right',
    'expected calibration error 0.0 %',
  ])
  expect(printConfidence(nothing.confidence)).toContain('confidence ≥ 0.9: 0 found, – right')
  expect(printStatements(scoreStatements([])).at(0)).toBe('recall                  0.0 %   (0 of 0)')
  expect(printStatementConfidence(scoreStatements([]))).toEqual(printConfidence(nothing.confidence))
})

test('the confidence of statements is told for all, then by kind; right are those with the right speaker and content', () => {
  expect(asText(printStatementConfidence(statements))).toBe(`confidence   found    mean     right
≥ 0.95           2    95.5 %    50.0 %
0.9–0.95         2    91.0 %   100.0 %
0.8–0.9          2    82.5 %    50.0 %
0.7–0.8          6    72.5 %    16.7 %
0.6–0.7          3    61.7 %    33.3 %
0.5–0.6          2    52.5 %     0.0 %
< 0.5            6    35.0 %    16.7 %
expected calibration error 35.2 %
confidence ≥ 0.95: 2 found, 50.0 % right
confidence ≥ 0.9: 4 found, 75.0 % right
confidence ≥ 0.8: 6 found, 66.7 % right
confidence ≥ 0.7: 12 found, 41.7 % right
confidence ≥ 0.6: 15 found, 40.0 % right
confidence ≥ 0.5: 17 found, 35.3 % right

DIRECT
confidence   found    mean     right
0.9–0.95         2    91.0 %   100.0 %
expected calibration error 9.0 %

MIXED
confidence   found    mean     right
0.8–0.9          1    85.0 %     0.0 %
expected calibration error 85.0 %

INDIRECT with a cue
confidence   found    mean     right
≥ 0.95           2    95.5 %    50.0 %
0.8–0.9          1    80.0 %   100.0 %
0.7–0.8          6    72.5 %    16.7 %
0.6–0.7          3    61.7 %    33.3 %
0.5–0.6          2    52.5 %     0.0 %
< 0.5            3    40.0 %     0.0 %
expected calibration error 44.5 %

INDIRECT without a cue
confidence   found    mean     right
< 0.5            3    30.0 %    33.3 %
expected calibration error 3.3 %
`)
})

test('a rule has a table of its own from 25 findings on, the most frequent rule first', () => {
  const repeated = (times: number, rule: string): Compared<GoldStatements, ExtractedStatement>[] =>
    comparedStatements
      .filter(({ gold }) => gold.id === 'silent')
      .flatMap(({ gold, found }) => Array(times).fill({ gold, found: found.map((one) => ({ ...one, rule })) }))
  const articles = [...repeated(25, 'often'), ...repeated(24, 'seldom'), ...repeated(26, 'always')]
  const { confidenceByKind } = scoreStatements(articles)
  expect([...confidenceByKind.keys()]).toEqual(['INDIRECT without a cue', 'rule always', 'rule often'])
})

test('mistakes in statements tell what is wrong, then what is annotated and what is found', () => {
  expect(statements.mistakes.map(printStatementMistake)).toEqual([
    "wrong (content, negation) ferry [not DENY INDIRECT] Mara Holt → –, 'did not deny' 'storms … are near' | found [DENY INDIRECT] Holt → –, 'deny' 'that storms, she said, are near'",
    "wrong (act) ferry [URGE INDIRECT] Mara Holt, Ilja Brandt → crew, 'urged' 'to leave the pier' | found [DEMAND INDIRECT] I. Brandt, Holt → Crew, 'urged' 'leave the pier'",
    "wrong (speaker, addressees, content) 7 [ASK INDIRECT] Anna Berg → Tom Berg, 'asked' 'whether tolls are fair' | found [ASK INDIRECT] Tom Berg → Anna Berg, 'asked' 'tolls are fair'",
    "missed 7 [BELIEVE INDIRECT] Torvald → –, 'thinks' 'it rains'",
    "wrong (content, mode) 7 [SAY DIRECT] – → –, 'repeated' '“Rain,” … “is wet and cold and dull.”' | found [SAY MIXED] – → –, 'repeated' '“is wet and cold and dull.”'",
    "wrong (speaker) 7 [CRITICIZE INDIRECT] – → –, '' 'a plan to toll every walker' | found [CRITICIZE INDIRECT] Critics → –, 'call' 'a plan to toll every walker'",
    "invented 7 [BELIEVE INDIRECT] Torvald → –, 'answered' 'it rains'",
    "invented 7 [not ANSWER INDIRECT] – → –, 'answered' 'the question'",
    "wrong (content) toll [SAY INDIRECT] Jo → –, 'said' 'total loss was near' | found [SAY INDIRECT] Jo → –, 'said' 'He said total loss was near.'",
    "invented toll [SAY INDIRECT] Jo, Toto → –, 'said' 'loss was near'",
    "missed unread [SAY INDIRECT] Ann → –, 'say' 'so'",
    "wrong (speaker) pair [SAY INDIRECT] Ann, Bo → –, 'say' 'the tide turns' | found [SAY INDIRECT] Ann → –, 'say' 'the tide turns'",
    "wrong (speaker) pair [SAY INDIRECT] Ann → –, 'said' 'A dike will hold' | found [SAY INDIRECT] – → –, 'said' 'A dike will hold'",
    "wrong (content) shares [SAY INDIRECT] Lena Vusk → –, '' 'klmnopqrst uvw, Lena Vusk' | found [SAY INDIRECT] Lena K. Vusk → –, 'says' 'abcdefghij klmnopqrst uvw, Lena Vusk'",
    "wrong (content) shares [SAY INDIRECT] Ivo Kald → –, 'knows' 'ABCDEFGHIJ KLMNOPQRST UVWXYZ' | found [SAY INDIRECT] Kald → –, 'knows' 'EFGHIJ KLMNOPQRST UVWXYZ'",
    "wrong (content) shares [SAY INDIRECT] Mia Orr → –, 'writes' 'one two three four' | found [SAY INDIRECT] Mia Orr → –, 'writes' 'one two three four five'",
    "missed shares [SAY INDIRECT] – → –, '' 'two three four five six'",
    "missed shares [SAY INDIRECT] Mia Orr → –, 'writes' 'six seven eight'",
    "invented shares [SAY INDIRECT] Mia Orr → –, 'writes' 'eight'",
    "invented silent [SAY INDIRECT] – → –, '' 'Waves'",
  ])
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
