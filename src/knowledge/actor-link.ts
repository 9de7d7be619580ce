import type { Analysis } from '../extraction/analysis.js'
import type { ActorKind } from '../vocabulary/enumerations.js'

/** An actor of the store that may be one of those an article names. */
export interface KnownActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  /** The search keys of its names, as far as they were asked for. */
  readonly keys: ReadonlySet<string>
  /** ISO alpha-2 codes of the countries it belongs to, itself or by affiliation. */
  readonly countries: ReadonlySet<string>
  /** Ids of the organizations and countries at which a person holds a title. */
  readonly affiliatedWith: ReadonlySet<string>
}

/** Whom a found actor is, in the store. */
export interface ActorLink {
  readonly id: string
  /** 0 to 1: how sure it is that the two are one. */
  readonly score: number
  /** Why, in words ("same full name"). */
  readonly reason: string
}

/** Decides whom each of `analysis.actors` is, given all known actors that bear one of their names; in their order. */
export type LinkActors = (analysis: Analysis, known: readonly KnownActor[], articleId: string) => readonly ActorLink[]
