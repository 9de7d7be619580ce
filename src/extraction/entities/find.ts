import type { ActorKind, MentionForm } from '../../vocabulary/enumerations.js'

/** A name that a rule has found: tokens [first, end) of the search. */
export interface Find {
  readonly first: number
  readonly end: number
  /** NOBODY for words that do not name an actor (places, works, days), so that no later rule takes them for one. */
  readonly kind: ActorKind | 'NOBODY'
  readonly form: MentionForm
  /** The usual name of a country or known organization; else the text of the name. */
  readonly name: string
  /** ISO 3166-1 alpha-2 of a country, or of an organization whose country is known; else null. */
  readonly country: string | null
  /** 0 to 1. */
  readonly score: number
  readonly reason: string
}

/** A find for words that do not name an actor. */
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

/** The reason of a find for a thing's name. Such a find is revoked if the text uses the name for an organization elsewhere. */
export const A_THING = 'the name of a thing'
/** The reason of a find for a ship or storm. */
export const A_CRAFT = 'a ship or storm'
/** The reason of a find for a place that is no country. */
export const A_PLACE = 'a place'
