import { INTERROGATIVES } from '../../../languages/en/grammar/wh-words.js'
import { ASKING_LABELS, FORMS_OF_INTERVIEWING } from '../../../languages/en/speech/labels.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { bareAnswers } from './bare-answers.js'
import { speaksOfSelf } from './first-person.js'
import {
  contentStart,
  endsInQuestion,
  isSignature,
  type Line,
  labelledLines,
  paragraphBefore,
  paragraphEnd,
} from './labelled-lines.js'
import type { Turn } from './turn.js'

/** Most paragraphs without a label that belong to the turn before them. */
const LONGEST_TURN = 8

const TURNS = new WeakMap<Document, ReadonlyMap<number, Turn>>()

/** The turns of an article's transcripts, by the sentence that opens them, in reading order; found once per article. Linear in the text. */
export function turnsOf(article: Document): ReadonlyMap<number, Turn> {
  let turns = TURNS.get(article)
  if (!turns) {
    const labelled = findTurns(article).sort((a, b) => a.index - b.index)
    const found = labelled.length > 0 ? labelled : bareAnswers(article)
    turns = new Map(found.map((turn) => [turn.index, turn]))
    TURNS.set(article, turns)
  }
  return turns
}

function findTurns(article: Document): Turn[] {
  const lines = labelledLines(article)
  const counts = countsOf(lines)
  const questions = countsOf(lines.filter(({ question }) => question))
  const repeated = (line: Line | undefined): boolean => (counts.get(line?.label.key ?? '') ?? 0) > 1
  const inCapitals = lines.filter(({ label }) => label.inCapitals).length > 1
  const known = lines.filter(({ label }) => label.kind === 'NAMED' || label.kind === 'ROLE').length > 1
  const anyRepeated = lines.some(repeated)
  // Whoever mostly asks is the one who interviews: of others a question at the end is part of what they say.
  const interviews = ({ label: { key } }: Line): boolean =>
    ASKING_LABELS.has(key.toLowerCase()) || (questions.get(key) ?? 0) * 2 > (counts.get(key) ?? 0)
  const interviewed = lines.some(interviews)
  const turns: Turn[] = []
  lines.forEach((line, at) => {
    const { kind } = line.label
    const transcript = repeated(line) || (line.label.inCapitals && inCapitals)
    const spoken = line.says && (anyRepeated || inCapitals || (known && kind !== 'MAYBE' && kind !== 'COUNTRY'))
    if (line.quoted || !(transcript || spoken)) return
    const next = lines[at + 1]
    const opening = tokenAt(article.reading.tokens, contentStart(article, line.label)).lower
    const asks = interviews(line) && (line.question || INTERROGATIVES.has(opening))
    // What stands without a label between two turns belongs to the first of them; after the last one the article may go on.
    const runsOn = next !== undefined && next.paragraph - line.paragraph <= LONGEST_TURN && !next.quoted
    const content = paragraphsOf(article, line, runsOn ? next.index : paragraphEnd(article, line.index), asks)
    if (content.length === 0) return
    const lost = asks || turns.at(-1)?.asks ? null : lostQuestion(article, line, lines[at - 1])
    if (lost && interviewed) turns.push(lost)
    turns.push({ index: line.index, label: line.label, content, asks })
    const answer = asks && next && counts.size === 1 ? answerBetween(article, line, next) : null
    if (answer) turns.push(answer)
  })
  return turns
}

function countsOf(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { label } of lines) counts.set(label.key, (counts.get(label.key) ?? 0) + 1)
  return counts
}

/** "Why did you go? ¶ DOE: It was cold.": the question above the first of somebody's answers, where its label was lost. */
function lostQuestion(article: Document, line: Line, before: Line | undefined): Turn | null {
  const index = paragraphBefore(article, line.index)
  const first = article.clauses[index]?.sentence
  const last = article.clauses[line.index - 1]?.sentence.last
  if (first === undefined || last === undefined || before?.paragraph === first.paragraph) return null
  if (article.isHeadline(first) || article.reading.boilerplate.has(first.paragraph)) return null
  if (article.reading.quotationOf[first.first] !== -1 || !endsInQuestion(article, { first: first.first, last }))
    return null
  return { index, label: null, content: [{ first: first.first, last }], asks: true }
}

/** "((DG)) Why? ¶ It was cold. ¶ ((DG)) And then?": between two questions of the only one with a label stands what the other one says. */
function answerBetween(article: Document, line: Line, next: Line): Turn | null {
  const index = paragraphEnd(article, line.index)
  const first = article.clauses[index]?.sentence
  if (first === undefined || index >= next.index) return null
  if (next.paragraph - first.paragraph > LONGEST_TURN || article.reading.quotationOf[first.first] !== -1) return null
  const content = paragraphsBetween(article, index, next.index)
  // Several paragraphs in which nobody speaks of themselves lead to the next interview.
  const own = content.filter((range) => !introduces(article, range))
  return own.length === 1 || own.some((range) => speaksOfSelf(article, range))
    ? { index, label: null, content, asks: false }
    : null
}

/** "With us, Jane Roe discussed her plan": somebody named speaks with those who interview. */
function introduces(article: Document, { first, last }: TokenRange): boolean {
  for (let at = article.sentenceAt(first); at <= article.sentenceAt(last); at++) {
    const clauses = article.clauses[at]
    if (!clauses?.groups.some(({ head }) => FORMS_OF_INTERVIEWING.has(wordAt(clauses, head)))) continue
    for (let i = clauses.sentence.first; i <= clauses.sentence.last; i++)
      if (article.actorKindAt(i) === 'PERSON') return true
  }
  return false
}

/** A turn's words, a range for each paragraph. */
function paragraphsOf(article: Document, line: Line, end: number, asks: boolean): TokenRange[] {
  const own = paragraphEnd(article, line.index)
  const first = contentStart(article, line.label)
  const last = article.clauses[own - 1]?.sentence.last ?? first
  const opening = last >= first && !(first === last && article.reading.tokens[first]?.lower === ':')
  // After a question somebody else answers, whose label may have been lost.
  const more = asks ? [] : paragraphsBetween(article, own, end)
  return [...(opening ? [{ first, last }] : []), ...more]
}

/** The paragraphs between two sentences, without boilerplate and signatures; up to a question, which somebody else answers. */
function paragraphsBetween(article: Document, from: number, to: number): TokenRange[] {
  const found: TokenRange[] = []
  for (let at = from; at < to; at = paragraphEnd(article, at)) {
    const clauses = article.clauses[at]
    const last = article.clauses[paragraphEnd(article, at) - 1]?.sentence.last
    if (!clauses || last === undefined || article.reading.boilerplate.has(clauses.sentence.paragraph)) continue
    if (isSignature(clauses)) continue
    found.push({ first: clauses.sentence.first, last })
    if (article.reading.tokens[last]?.lower === '?') break
  }
  return found
}
