import type { FoundActor, FoundAffiliation, FoundMention } from '../analysis.js'

/** Who an article names, and where. Indexes into `actors` are their identity. */
export interface Entities {
  readonly actors: readonly FoundActor[]
  /** In reading order; no two have the same span. */
  readonly mentions: readonly FoundMention[]
  readonly affiliations: readonly FoundAffiliation[]
}
