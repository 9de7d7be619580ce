import { NEGATIVE_ADVERBS } from '../../languages/en/grammar/negation.js'
import type { Cue, Frame } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import { words } from '../../text/word-sets.js'
import type { Act } from '../../vocabulary/acts.js'
import type { LongPhrase } from '../clauses/long-phrases.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import type { RuleName } from './confidence.js'
import type { Document } from './document.js'

/** CLAUSE "that it rained", INFINITIVE "to go", THING "the old law". */
export type ContentKind = 'CLAUSE' | 'INFINITIVE' | 'THING'

/** A verb group that may be a cue, with one lexicon entry for it. */
export interface CueSite {
  readonly article: Document
  readonly clauses: SentenceClauses
  readonly group: VerbGroup
  readonly cue: Cue
  /** The cue's words: the verb group and its particle. */
  readonly words: TokenRange
  /** The subject: the phrase before it, or the one that it shares with another verb; null if there is none. */
  readonly subject: LongPhrase | null
}

/** The parts of a statement that a rule finds. */
export interface Finding {
  readonly act: Act
  /** The cue, if it is more than the verb and its particle. */
  readonly cue?: TokenRange
  readonly source: LongPhrase | null
  readonly addressee: LongPhrase | null
  /** In reading order, with the punctuation at its edges, which is trimmed later. */
  readonly content: readonly TokenRange[]
  /** True if the whole content is verbatim without quotation marks, as in the lines of an interview. */
  readonly verbatim?: true
}

/** A pattern of cue verb, source and content; it returns null if a sentence does not match. */
export interface VerbRule {
  readonly name: RuleName
  /** The rule is tried if the cue's lexicon entry has one of these frames; the first that it has determines the act. */
  readonly frames: readonly Frame[]
  readonly find: (site: CueSite, act: Act) => Finding | null
}

/** A pattern of an attribution without a cue verb. */
export interface SentenceRule {
  readonly name: RuleName
  readonly find: (
    article: Document,
    index: number,
  ) => readonly (Omit<Finding, 'cue'> & { readonly cue: TokenRange | null })[]
}

/** The token's text in lower case; empty outside the text. */
export const wordAt = (clauses: SentenceClauses, at: number): string => tokenAt(clauses.tokens, at).lower

const SENTENCE_ENDS = words('. ! ? … ...')

/** The last token of a sentence that is not its closing punctuation. */
export function lastWord(clauses: SentenceClauses): number {
  let at = clauses.sentence.last
  while (at > clauses.sentence.first && SENTENCE_ENDS.has(wordAt(clauses, at))) at--
  return at
}

/** "to [go]", "never to [return]", to “[fight] on”: true where what somebody vows, or is told, to do starts at a token. */
export const opensInfinitive = (clauses: SentenceClauses, at: number): boolean =>
  clauses.groupAt(at)?.form === 'INFINITIVE' ||
  (NEGATIVE_ADVERBS.has(wordAt(clauses, at)) && wordAt(clauses, at + 1) === 'to') ||
  (wordAt(clauses, at) === 'to' && clauses.quotationAt(at + 1) >= 0)
