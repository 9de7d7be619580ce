import type { FoundActor } from '../extraction/analysis.js'
import { nameKey } from '../text/name-key.js'
import type { ActorLink, KnownActor } from './actor-link.js'
import { organizationId } from './ids.js'

/** The aliases of an organization that are acronyms: "NATO", "U.N.", "FIFA". */
export const acronymsOf = ({ kind, aliases }: FoundActor): readonly string[] =>
  kind === 'ORGANIZATION' ? aliases.filter((alias) => /^(?:\p{Lu}\.?){2,}$/u.test(alias)) : []

/**
 * Links an organization by its full name, by a name from another article, or by its acronym if the known one has no other
 * name. Organizations of the same name in different countries are different ("Ministry of Defence").
 */
export function linkOrganization(found: FoundActor, known: readonly KnownActor[]): ActorLink {
  const key = nameKey(found.name)
  const organizations = known.filter((actor) => actor.kind === 'ORGANIZATION')
  const namesakes = organizations.filter((actor) => actor.keys.has(key))
  const fitting = namesakes.filter((actor) => fits(found.countryCode, actor))
  const [best] = [...fitting].sort((a, b) => rank(found, key, b) - rank(found, key, a))
  if (best !== undefined) return { id: best.id, ...weigh(found, key, best, fitting.length) }
  if (namesakes.length > 0) {
    const id = organizationId(key, found.countryCode ?? '')
    return { id, score: 0.9, reason: `another ${found.name}: its country differs` }
  }
  const acronyms = new Set(acronymsOf(found).map(nameKey))
  const short = organizations.find((actor) => acronyms.has(nameKey(actor.name)) && fits(found.countryCode, actor))
  if (short !== undefined) return { id: short.id, score: 0.85, reason: `known by its acronym ${short.name}` }
  return { id: organizationId(key, ''), score: 1, reason: 'first met in this article' }
}

const fits = (code: string | null, actor: KnownActor): boolean =>
  code === null || actor.countries.size === 0 || actor.countries.has(code)

/** Candidates with the same country rank first, then those with the same main name. */
const rank = (found: FoundActor, key: string, actor: KnownActor): number =>
  (found.countryCode !== null && actor.countries.has(found.countryCode) ? 2 : 0) + (nameKey(actor.name) === key ? 1 : 0)

function weigh(found: FoundActor, key: string, best: KnownActor, fitting: number): Omit<ActorLink, 'id'> {
  if (found.countryCode !== null && best.countries.has(found.countryCode)) {
    return { score: 1, reason: 'same name and country' }
  }
  if (fitting > 1) return { score: 0.6, reason: `same name, which ${fitting} known organizations bear` }
  if (nameKey(best.name) === key) return { score: 0.95, reason: 'same name' }
  return { score: 0.9, reason: `another name of ${best.name}` }
}
