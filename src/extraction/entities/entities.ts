import type { FoundActor, FoundAffiliation, FoundMention } from '../analysis.js'

/** The actors that an article names, with their mentions and titles. Actors are identified by their index in `actors`. */
export interface Entities {
  readonly actors: readonly FoundActor[]
  /** In reading order; no two have the same span. */
  readonly mentions: readonly FoundMention[]
  readonly affiliations: readonly FoundAffiliation[]
}
