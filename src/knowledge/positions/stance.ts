import type { Act } from '../../vocabulary/acts.js'
import type { Modality, Mode, Stance } from '../../vocabulary/enumerations.js'

/** 1: for, or good for it; -1: against, or bad for it. */
export type Sign = 1 | -1

/** What is read of a statement to tell where its speaker stands. */
export interface Uttered {
  readonly act: Act
  /** The words that show the act; null where there are none. */
  readonly cue: string | null
  readonly sentence: string
  /** What stands before the cue in it: "she [dropped her] opposition to". */
  readonly lead: string
  readonly content: string
  /** What its article says before it, in which "it" and "the plan" are named: the title, and the sentence or two before. */
  readonly context: string
  readonly mode: Mode
  /** Whether the text says that it was not said. */
  readonly negated: boolean
  readonly modality: Modality
  /** What the speaker is called. */
  readonly speaker: string
}

/** Where a statement shows its speaker to stand. */
export interface Stand {
  readonly stance: Stance
  /** The words for the thing, as the content has them. */
  readonly object: string
  /** What tells the thing from others of the topic: names, numbers and other words, as stems. */
  readonly particulars: Particulars
}

export interface Particulars {
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}
