import type { TokenRange } from '../../../text/token-range.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { type Label, labelBeforeColon, labelInBrackets } from './label.js'

/** A turn of a transcript or interview: who speaks, and the paragraphs of what they say. */
export interface Turn {
  /** Null for the answers of whoever is interviewed, where only the questions have labels. */
  readonly label: Label | null
  readonly content: readonly TokenRange[]
  readonly asks: boolean
}

/** Most paragraphs without a label that belong to the turn before them. */
const LONGEST_TURN = 8

/** A paragraph that opens with a label. */
interface Line {
  /** Index of its first sentence. */
  readonly index: number
  readonly paragraph: number
  readonly label: Label
  /** True where a verb, a question or a quotation stands after the label. */
  readonly says: boolean
  readonly quoted: boolean
}

const TURNS = new WeakMap<Document, ReadonlyMap<number, Turn>>()

/** The turns of an article's transcripts, by the sentence that opens them; found once per article. Linear in the text. */
export function turnsOf(article: Document): ReadonlyMap<number, Turn> {
  let turns = TURNS.get(article)
  if (!turns) {
    turns = findTurns(article)
    TURNS.set(article, turns)
  }
  return turns
}

function findTurns(article: Document): Map<number, Turn> {
  const lines = labelledLines(article)
  const counts = new Map<string, number>()
  for (const { label } of lines) counts.set(label.key, (counts.get(label.key) ?? 0) + 1)
  const repeated = (line: Line | undefined): boolean => (counts.get(line?.label.key ?? '') ?? 0) > 1
  const inCapitals = lines.filter(({ label }) => label.inCapitals).length > 1
  const known = lines.filter(({ label }) => label.kind === 'NAMED' || label.kind === 'ROLE').length > 1
  const anyRepeated = lines.some(repeated)
  const turns = new Map<number, Turn>()
  lines.forEach((line, at) => {
    const { kind } = line.label
    const transcript = repeated(line) || (line.label.inCapitals && inCapitals)
    const spoken = line.says && (anyRepeated || inCapitals || (known && kind !== 'MAYBE' && kind !== 'COUNTRY'))
    if (line.quoted || !(transcript || spoken)) return
    const next = lines[at + 1]
    // What stands without a label between two turns belongs to the first of them; after the last one the article may go on.
    const runsOn = next !== undefined && next.paragraph - line.paragraph <= LONGEST_TURN && !next.quoted
    const content = paragraphsOf(article, line, runsOn ? next.index : sentencesEnd(article, line.index))
    const last = content.at(-1)
    if (last)
      turns.set(line.index, { label: line.label, content, asks: article.reading.tokens[last.last]?.lower === '?' })
    if (turns.get(line.index)?.asks && next && counts.size === 1)
      addAnswer(article, turns, sentencesEnd(article, line.index), next)
  })
  return turns
}

/** "((WN)) Why? ¶ It was cold. ¶ ((WN)) And then?": between two questions of the only one with a label stands what the other one says. */
function addAnswer(article: Document, turns: Map<number, Turn>, index: number, next: Line): void {
  const first = article.clauses[index]?.sentence
  if (first === undefined || index >= next.index) return
  if (next.paragraph - first.paragraph > LONGEST_TURN || article.reading.quotationOf[first.first] !== -1) return
  const content: TokenRange[] = []
  for (let at = index; at < next.index; at = sentencesEnd(article, at)) {
    const paragraph = article.clauses[at]?.sentence
    const last = article.clauses[sentencesEnd(article, at) - 1]?.sentence.last
    if (paragraph && last !== undefined && !article.reading.boilerplate.has(paragraph.paragraph))
      content.push({ first: paragraph.first, last })
  }
  if (content.length > 0) turns.set(index, { label: null, content, asks: false })
}

/** The paragraphs, outside boilerplate and the headline, that open with the label of somebody who may speak. */
function labelledLines(article: Document): Line[] {
  return article.clauses.flatMap((clauses, index): Line[] => {
    const { paragraph } = clauses.sentence
    if (article.clauses[index - 1]?.sentence.paragraph === paragraph) return []
    if (article.reading.boilerplate.has(paragraph) || article.isHeadline(clauses.sentence)) return []
    const label = labelBeforeColon(article, clauses, clauses.opening) ?? labelInBrackets(article, clauses)
    if (!label || label.kind === 'NOBODY') return []
    const first = contentStart(article, label)
    const end = sentencesEnd(article, index)
    if (first > (article.clauses[end - 1]?.sentence.last ?? -1)) return []
    const says = article.clauses
      .slice(index, end)
      .some(
        ({ groups, sentence, tokens }) =>
          groups.some((group) => group.form === 'FINITE' && group.first > first) ||
          tokens[sentence.last]?.lower === '?',
      )
    return [{ index, paragraph, label, says, quoted: article.reading.quotationOf[first] !== -1 }]
  })
}

/** The first token after a label and its colon; the label "Q." has none. */
const contentStart = ({ reading }: Document, { last }: Label): number =>
  reading.tokens[last + 1]?.lower === ':' ? last + 2 : last + 1

/** The index after the last sentence of a sentence's paragraph. */
function sentencesEnd({ clauses }: Document, index: number): number {
  let end = index + 1
  while (clauses[end] && clauses[end]?.sentence.paragraph === clauses[index]?.sentence.paragraph) end++
  return end
}

/** A turn's words, a range for each paragraph. */
function paragraphsOf(article: Document, line: Line, end: number): TokenRange[] {
  const found: TokenRange[] = []
  for (let at = line.index; at < end; at = sentencesEnd(article, at)) {
    const clauses = article.clauses[at]
    if (!clauses || article.reading.boilerplate.has(clauses.sentence.paragraph)) continue
    const first = at === line.index ? contentStart(article, line.label) : clauses.sentence.first
    const last = article.clauses[sentencesEnd(article, at) - 1]?.sentence.last ?? first
    if (last >= first && !(first === last && wordAt(clauses, first) === ':')) found.push({ first, last })
    // After a question somebody else answers, whose label may have been lost.
    if (article.reading.tokens[last]?.lower === '?') break
  }
  return found
}
