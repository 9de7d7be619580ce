import { REQUESTS_TO_TELL } from '../../../languages/en/speech/labels.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { type Label, labelBeforeColon, labelInBrackets, labelOf } from './label.js'

/** A paragraph that opens with a label. */
export interface Line {
  /** Index of its first sentence. */
  readonly index: number
  readonly paragraph: number
  readonly label: Label
  /** True where a verb, a question or a quotation stands after the label. */
  readonly says: boolean
  readonly quoted: boolean
  /** True where the paragraph ends with a question, or asks to be told something. */
  readonly question: boolean
}

/** The paragraphs, outside boilerplate and the headline, that open with the label of somebody who may speak. */
export function labelledLines(article: Document): Line[] {
  const lines: Line[] = []
  let bracketed = -1
  article.clauses.forEach((clauses, index) => {
    const { paragraph } = clauses.sentence
    if (article.clauses[index - 1]?.sentence.paragraph === paragraph) return
    if (article.reading.boilerplate.has(paragraph) || article.isHeadline(clauses.sentence)) return
    const inBrackets = labelInBrackets(article, clauses)
    // "((DG)) The plan: we wait." has its colon in what is said.
    const doubled = /^[([]$/.test(wordAt(clauses, clauses.sentence.first + 1))
    const label =
      (doubled ? inBrackets : null) ??
      labelBeforeColon(article, clauses, clauses.opening) ??
      inBrackets ??
      (bracketed === paragraph - 1 ? nameAsLabel(article, clauses) : null)
    if (!label || label.kind === 'NOBODY') return
    const first = contentStart(article, label)
    const end = paragraphEnd(article, index)
    const last = article.clauses[end - 1]?.sentence
    if (first > (last?.last ?? -1)) return
    const paragraphRange = { first: clauses.sentence.first, last: last?.last ?? 0 }
    const question = endsInQuestion(article, paragraphRange) || requests(article, Math.max(first, last?.first ?? 0))
    const says =
      question ||
      article.clauses
        .slice(index, end)
        .some(
          ({ groups, sentence, tokens }) =>
            groups.some((group) => group.form === 'FINITE' && group.first > first) ||
            tokens[sentence.last]?.lower === '?',
        )
    if (question && inBrackets) bracketed = paragraph
    lines.push({ index, paragraph, label, says, quoted: article.reading.quotationOf[first] !== -1, question })
  })
  return lines
}

/** "Tell us more." @param at the token that opens the sentence */
const requests = ({ reading }: Document, at: number): boolean =>
  REQUESTS_TO_TELL.has(tokenAt(reading.tokens, at).lower) && tokenAt(reading.tokens, at).pos === 'VERB'

/** "((DG)) Why? ¶ [Jane Roe] It was cold": behind a question with a label in brackets, a name before a sentence is one whose colon was lost. */
function nameAsLabel(article: Document, clauses: SentenceClauses): Label | null {
  const first = clauses.opening
  let last = first
  while (article.actorKindAt(last + 1) === 'PERSON' && last < clauses.sentence.last) last++
  const next = tokenAt(clauses.tokens, last + 1)
  const named = article.actorKindAt(first) === 'PERSON' && last < clauses.sentence.last
  if (!named || !/^(?:upper|capital)$/.test(next.shape) || clauses.groupAt(last + 1)?.form === 'FINITE') return null
  return labelOf(article, clauses, first, last)
}

/** The first token after a label and its colon; the label "Q." has none. */
export const contentStart = ({ reading }: Document, { last }: Label): number =>
  reading.tokens[last + 1]?.lower === ':' ? last + 2 : last + 1

/** The index after the last sentence of a sentence's paragraph. */
export function paragraphEnd({ clauses }: Document, index: number): number {
  let end = index + 1
  while (clauses[end] && clauses[end]?.sentence.paragraph === clauses[index]?.sentence.paragraph) end++
  return end
}

/** The index of the first sentence of the paragraph before a sentence that opens one; -1 where there is none. */
export function paragraphBefore({ clauses }: Document, index: number): number {
  let start = index - 1
  while (start > 0 && clauses[start - 1]?.sentence.paragraph === clauses[start]?.sentence.paragraph) start--
  return start
}

/** "Will you go?", "Will you go[?]": a question mark at a paragraph's end, perhaps in brackets. */
export function endsInQuestion({ reading }: Document, { first, last }: TokenRange): boolean {
  let at = last
  while (at > first && /^[)\]]$/.test(tokenAt(reading.tokens, at).lower)) at--
  return /\?[)\]]*$/.test(tokenAt(reading.tokens, at).lower)
}

/** "— Jane Roe": a line that only signs what stands above it. */
export const isSignature = (clauses: SentenceClauses): boolean =>
  /^[–—-]+$/.test(wordAt(clauses, clauses.sentence.first)) && !clauses.groups.some(({ form }) => form === 'FINITE')
