import type { MentionForm } from '../../vocabulary/enumerations.js'
import type { Discourse } from './discourse.js'

/** A reference to an actor by the words from the rule's token to `end`. */
export interface Reference {
  readonly end: number
  readonly actor: number
  readonly form: MentionForm
  readonly score: number
  readonly reason: string
  /** True if the words identify the actor well enough to be an alias ("NATO chief"). */
  readonly alias?: boolean
}

/** A rule resolves the words that start at the token `at`, or returns null. It looks at a bounded number of tokens only. */
export type ReferenceRule = (discourse: Discourse, at: number) => Reference | null
