import type { Sentence } from '../../text/segment-text.js'
import { inReadingOrder, type Span } from '../../text/span.js'
import type { TokenRange } from '../../text/token-range.js'
import { readClauses, type SentenceClauses } from '../clauses/read-clauses.js'
import type { Entities } from '../entities/entities.js'
import type { Reading } from '../layout/reading.js'

/** Prepares a text for the statement rules: its clauses beside its layout. Linear in the text. */
export function openDocument(reading: Reading, entities: Entities): Document {
  const sentenceOf = new Int32Array(reading.tokens.length)
  reading.sentences.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last + 1)
  })
  return {
    reading,
    clauses: readClauses(reading, namesIn(reading, entities)),
    quotations: reading.quotationRanges,
    sentenceAt: (token) => sentenceOf[token] ?? -1,
    isHeadline: reading.isHeadline,
  }
}

/** The names of people and organizations, and titles with "of" right before a name ("Secretary of State Jane Doe"), in reading order. */
function namesIn({ text }: Reading, { actors, mentions, affiliations }: Entities): readonly Span[] {
  const names: Span[] = mentions.filter(({ actor, form }) => form === 'NAME' && actors[actor]?.kind !== 'COUNTRY')
  const starts = new Set(names.map(({ start }) => start))
  const titles = affiliations.filter(
    ({ title, end }) => / of /i.test(title) && starts.has(end + 1) && text[end] === ' ',
  )
  return titles.length === 0 ? names : [...names, ...titles].sort(inReadingOrder)
}

/** The input of the statement rules; computed once per article. */
export interface Document {
  readonly reading: Reading
  readonly clauses: readonly SentenceClauses[]
  /** The token range of each quotation, marks included. */
  readonly quotations: readonly TokenRange[]
  /** Index into `clauses` of the sentence that contains a token. */
  readonly sentenceAt: (token: number) => number
  /** True for sentences of the headline. */
  readonly isHeadline: (sentence: Sentence) => boolean
}
