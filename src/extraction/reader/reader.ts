import type { TokenRange } from '../../text/tokens/token-range.js'
import type { Chain } from './chain.js'
import type { NameFeatures } from './name-features.js'
import type { StatementFeatures } from './statement-features.js'

/** Seven numbers a token: the log probabilities of none, and of the first and further tokens of persons, organizations and places. */
export type NameScores = Float32Array

/** What the networks see around a token that may be a cue. */
export interface CueScores {
  /** The token that stands for the cue. */
  readonly token: number
  /** 0 to 1: that it is one. */
  readonly probability: number
  /** Seven numbers for each token from REACH before to REACH after: none, and the first and further tokens of source, cue, content; empty where unwanted. */
  readonly parts: Float32Array
  /** The probability of each act, in the order of ACT_ROWS. */
  readonly acts: Float32Array
}

/** The learned reader's part that sees names. */
export interface NameTagger {
  /** The words that have vectors, in lower case, with their rows. */
  readonly vocabulary: ReadonlyMap<string, number>
  readonly nameScores: (features: NameFeatures, windows: readonly TokenRange[]) => Promise<NameScores>
}

/**
 * The learned reader: networks that label the tokens of a text. It runs outside of this folder, which stays free of any
 * runtime; without one the rules go on alone.
 */
export interface Reader extends NameTagger {
  /** The chain of source, cue and content. */
  readonly chain: Chain
  readonly cueScores: (
    features: StatementFeatures,
    windows: readonly TokenRange[],
    isWanted: WantedCues,
  ) => Promise<readonly CueScores[]>
}

/** Whether the parts around a token with this probability of being a cue are looked for: most of the networks' time would go there. */
export type WantedCues = (token: number, probability: number) => boolean

/** The number of tokens on either side of a cue in which its source and content are looked for. */
export const REACH = 80
