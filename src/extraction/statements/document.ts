import type { Sentence } from '../../text/segment-text.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import type { ActorKind } from '../../vocabulary/enumerations.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { Reading } from '../layout/reading.js'

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
  /** The kind of the actor that the words at a token mention; null where they mention none. */
  readonly actorKindAt: (token: number) => ActorKind | null
}
