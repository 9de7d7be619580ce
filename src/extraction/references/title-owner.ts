import type { FoundAffiliation } from '../analysis.js'
import { type Discourse, mentionAt, tokenFrom } from './discourse.js'

/**
 * Adds the organization or country to a title if a resolved reference before the title gives it: "its spokesman, John Roe",
 * "the center's director".
 */
export function withTitleOwner(discourse: Discourse, affiliation: FoundAffiliation): FoundAffiliation {
  if (affiliation.of !== null) return affiliation
  const first = tokenFrom(discourse, affiliation.start)
  const possessive = discourse.tokens[first - 1]?.lower === "'s"
  const owner = mentionAt(discourse, possessive ? first - 2 : first - 1)
  if (owner === null || owner.end > first || discourse.actors[owner.actor]?.kind === 'PERSON') return affiliation
  return { ...affiliation, of: owner.actor }
}
