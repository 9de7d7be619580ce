import type { SegmentedText, Sentence } from '../../text/segment-text.js'
import { inReadingOrder, type Span } from '../../text/span.js'
import type { TokenRange } from '../../text/token-range.js'
import { readClauses, type SentenceClauses } from '../clauses/read-clauses.js'
import type { Entities } from '../entities/entities.js'

/** Maximum number of words of a headline; a longer first line is body text. */
const LONGEST_HEADLINE = 30

/** Prepares a text for the statement rules: clauses, token ranges of quotations, and the headline. Linear in the text. */
export function openDocument(reading: SegmentedText, title: string | undefined, entities: Entities): Document {
  const sentenceOf = new Int32Array(reading.tokens.length)
  reading.sentences.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last + 1)
  })
  const headline = hasHeadline(reading, title)
  return {
    reading,
    clauses: readClauses(reading, namesIn(reading, entities)),
    quotations: quotationRanges(reading),
    sentenceAt: (token) => sentenceOf[token] ?? -1,
    isHeadline: (sentence) => headline && sentence.paragraph === 0,
  }
}

/** The names of people and organizations, and titles with "of" right before a name ("Secretary of State Jane Doe"), in reading order. */
function namesIn({ text }: SegmentedText, { actors, mentions, affiliations }: Entities): readonly Span[] {
  const names: Span[] = mentions.filter(({ actor, form }) => form === 'NAME' && actors[actor]?.kind !== 'COUNTRY')
  const starts = new Set(names.map(({ start }) => start))
  const titles = affiliations.filter(
    ({ title, end }) => / of /i.test(title) && starts.has(end + 1) && text[end] === ' ',
  )
  return titles.length === 0 ? names : [...names, ...titles].sort(inReadingOrder)
}

/** Whether the first line is a headline: it is the title, or a short line without a full stop, followed by further lines. */
function hasHeadline({ text, paragraphs, sentences }: SegmentedText, title: string | undefined): boolean {
  const [first] = paragraphs
  if (!first) return false
  const line = text.slice(first.start, first.end)
  if (title !== undefined && line.trim() === title.trim()) return true
  const words = sentences
    .filter(({ paragraph }) => paragraph === 0)
    .reduce((sum, { first, last }) => sum + last - first + 1, 0)
  return paragraphs.length > 1 && words <= LONGEST_HEADLINE && !/[.!?][”"’']?$/.test(line)
}

function quotationRanges({ tokens, quotations }: SegmentedText): TokenRange[] {
  let at = 0
  return quotations.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    const first = at
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < end) at++
    return { first, last: at }
  })
}

/** The input of the statement rules; computed once per article. */
export interface Document {
  readonly reading: SegmentedText
  readonly clauses: readonly SentenceClauses[]
  /** The token range of each quotation, marks included. */
  readonly quotations: readonly TokenRange[]
  /** Index into `clauses` of the sentence that contains a token. */
  readonly sentenceAt: (token: number) => number
  /** True for sentences of the headline. */
  readonly isHeadline: (sentence: Sentence) => boolean
}
