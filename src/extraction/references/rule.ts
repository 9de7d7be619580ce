import type { MentionForm } from '../../vocabulary/enumerations.js'
import type { Discourse } from './discourse.js'

/** Words from the rule's token to `end` that refer to an actor. */
export interface Reference {
  readonly end: number
  readonly actor: number
  readonly form: MentionForm
  readonly score: number
  readonly reason: string
  /** True where the words name the actor well enough to find it by ("NATO chief"). */
  readonly alias?: boolean
}

/** A rule: who is meant by the words that start at the token `at`; null where it cannot tell. Looks at a bounded stretch only. */
export type ReferenceRule = (discourse: Discourse, at: number) => Reference | null
