import {
  type ExtractedStatement,
  STATEMENT_PARTS,
  type StatementVerdict,
  speakersOf,
} from '../scores/judge-statements.js'
import type { StatementScore } from '../scores/score-statements.js'
import { wordsOf } from '../scores/words-of.js'
import { figure, percent } from './figure.js'
import { listed } from './listed.js'
import { printConfidence, printReliability } from './print-confidence.js'
import { quoteWords } from './quote-words.js'

/** The score as lines: what is found, what of that is right, then what is right altogether. */
export function printStatements(score: StatementScore): string[] {
  const { gold, found, predicted } = score
  return [
    line('recall', found, gold),
    line('precision', score.kept, predicted),
    ...STATEMENT_PARTS.map((part) => line(`${part} right`, score.right[part], found)),
    line('speaker wrong', score.speakerWrong, found),
    line('all right, of found', score.allRight, found),
    line('all right, of gold', score.allRight, gold),
    line('nested found', score.nestedFound, score.nested),
  ]
}

/** How reliable the confidence is: of all statements, then of each kind under its name. */
export const printStatementConfidence = ({ confidence, confidenceByKind }: StatementScore): string[] => [
  ...printConfidence(confidence),
  ...Array.from(confidenceByKind, ([kind, tally]) => ['', kind, ...printReliability(tally)]).flat(),
]

/** One line: what is wrong, and the statement as it is annotated and as it is found, as far as there are both. */
export function printStatementMistake({ article, gold, found, wrong }: StatementVerdict): string {
  const characters = Array.from(article.text)
  const told = [
    ...(gold === null ? [] : [describe(characters, gold)]),
    ...(found === null ? [] : [describe(characters, { ...found, ...namesOf(found) })]),
  ]
  const what = found === null ? 'missed' : gold === null ? 'invented' : `wrong (${wrong.join(', ')})`
  return `${what} ${article.id} ${told.join(' | found ')}`
}

type Told = Pick<ExtractedStatement, 'act' | 'mode' | 'negated' | 'cue' | 'content'> & Names

interface Names {
  readonly speakers: readonly string[]
  readonly addressees: readonly string[]
}

const namesOf = (found: ExtractedStatement): Names => ({
  speakers: speakersOf(found),
  addressees: found.addressees.map(({ name }) => name),
})

function describe(
  characters: readonly string[],
  { act, mode, negated, speakers, addressees, cue, content }: Told,
): string {
  const words = [cue, content].map((ranges) => quoteWords(wordsOf(characters, ranges)))
  return `[${negated ? 'not ' : ''}${act} ${mode}] ${listed(speakers)} → ${listed(addressees)}, ${words.join(' ')}`
}

const line = (what: string, part: number, whole: number): string =>
  `${what.padEnd(21)} ${figure(percent(part, whole))} %   (${part} of ${whole})`
