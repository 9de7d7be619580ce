import type { Cue, Frame } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/token-at.js'
import type { TokenRange } from '../../text/token-range.js'
import type { Act } from '../../vocabulary/acts.js'
import type { LongPhrase } from '../clauses/long-phrases.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import type { RuleName } from './confidence.js'
import type { Document } from './document.js'

/** CLAUSE "that it rained", INFINITIVE "to go", THING "the old law". */
export type ContentKind = 'CLAUSE' | 'INFINITIVE' | 'THING'

/** A verb group that may be a cue, with the lexicon's entry for it. */
export interface CueSite {
  readonly article: Document
  readonly clauses: SentenceClauses
  readonly group: VerbGroup
  readonly cue: Cue
  /** The cue's words: the verb group and its particle. */
  readonly words: TokenRange
  /** The subject: the phrase before it, or the one that it shares with another verb; null where there is none. */
  readonly subject: LongPhrase | null
}

/** What a rule reads at a cue. */
export interface Finding {
  readonly act: Act
  /** The cue, where it is more than the verb and its particle. */
  readonly cue?: TokenRange
  readonly source: LongPhrase | null
  readonly addressee: LongPhrase | null
  /** In reading order, edge punctuation and all; it is trimmed later. */
  readonly content: readonly TokenRange[]
  /** True where all of the content is said word for word, without quotation marks: the lines of an interview. */
  readonly verbatim?: true
}

/** One way in which a cue verb, its source and its content stand together; null where they do not stand so. */
export interface VerbRule {
  readonly name: RuleName
  /** It is tried where the lexicon allows one of these frames; the first that it allows gives the act. */
  readonly frames: readonly Frame[]
  readonly find: (site: CueSite, act: Act) => Finding | null
}

/** One way in which an attribution stands in a sentence without a cue verb. */
export interface SentenceRule {
  readonly name: RuleName
  readonly find: (
    article: Document,
    index: number,
  ) => readonly (Omit<Finding, 'cue'> & { readonly cue: TokenRange | null })[]
}

/** The token's words, lower case; empty outside the text. */
export const wordAt = (clauses: SentenceClauses, at: number): string => tokenAt(clauses.tokens, at).lower

/** The last token of a sentence that is not its closing punctuation. */
export function lastWord(clauses: SentenceClauses): number {
  let at = clauses.sentence.last
  while (at > clauses.sentence.first && /^(?:[.!?…]|\.\.\.)$/.test(wordAt(clauses, at))) at--
  return at
}
