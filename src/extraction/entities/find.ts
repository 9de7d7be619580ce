import type { ActorKind, MentionForm } from '../../vocabulary/enumerations.js'

/** Words that a rule takes for a name: tokens [first, end) of the search. */
export interface Find {
  readonly first: number
  readonly end: number
  /** NOBODY claims words that name no actor (places, works, days), so that no later rule takes them. */
  readonly kind: ActorKind | 'NOBODY'
  readonly form: MentionForm
  /** What the name stands for: a country's or a known organization's usual name; else the words themselves. */
  readonly name: string
  /** ISO 3166-1 alpha-2 of a country, or of an organization whose country is known; else null. */
  readonly country: string | null
  /** 0 to 1. */
  readonly score: number
  readonly reason: string
}

/** A find of words that name no actor. */
export const nobody = (first: number, end: number, reason: string): Find => ({
  first,
  end,
  kind: 'NOBODY',
  form: 'NAME',
  name: '',
  country: null,
  score: 1,
  reason,
})

/** Why a find of a thing's name is nobody; what the text shows to be an organization elsewhere is none after all. */
export const A_THING = 'the name of a thing'
