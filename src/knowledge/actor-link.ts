import type { Analysis } from '../extraction/analysis.js'
import type { ActorKind } from '../vocabulary/enumerations.js'

/** A stored actor that may be the same as an actor in an article. */
export interface KnownActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  /** The search keys of those of its names that were looked up. */
  readonly keys: ReadonlySet<string>
  /** ISO alpha-2 codes of the countries it belongs to, directly or by affiliation. */
  readonly countries: ReadonlySet<string>
  /** Ids of the organizations and countries at which a person holds a title. */
  readonly affiliatedWith: ReadonlySet<string>
}

/** The stored actor that an actor in an article is. */
export interface ActorLink {
  readonly id: string
  /** Confidence that the two are the same, 0 to 1. */
  readonly score: number
  /** Why, in words ("same full name"). */
  readonly reason: string
}

/** Links each of `analysis.actors`, in order, given all known actors that have one of their names. */
export type LinkActors = (analysis: Analysis, known: readonly KnownActor[], articleId: string) => readonly ActorLink[]
