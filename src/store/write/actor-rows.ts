import type { FoundActor } from '../../extraction/analysis.js'
import type { ActorLink } from '../../knowledge/actor-link.js'
import { aliasId, countryId } from '../../knowledge/ids.js'
import { nameKey } from '../../text/name-key.js'
import type { Tables } from '../tables.js'
import { countryRows } from './country-rows.js'

/** The rows of an article's actors, including those already stored: inserting skips them. */
export interface ActorRows {
  readonly actors: Tables['Actor'][]
  readonly countries: Tables['Country'][]
  readonly people: Tables['Person'][]
  readonly organizations: Tables['Organization'][]
  readonly aliases: Tables['Alias'][]
}

/** Longer names are cut: they are no real names, and an index could not hold them. */
const LONGEST_NAME = 200

/** The rows of actors and of the countries that organizations belong to. Pure. */
export function actorRows(found: readonly FoundActor[], links: readonly ActorLink[]): ActorRows {
  const rows: ActorRows = { actors: [], countries: [], people: [], organizations: [], aliases: [] }
  const codes = new Set(found.map((actor) => actor.countryCode).filter((code) => code !== null))
  for (const code of codes) addCountry(rows, code)

  found.forEach((actor, index) => {
    const { id } = links[index] as ActorLink
    const name = cut(actor.name)
    addAliases(rows, id, [name, ...actor.aliases.filter(isName).map(cut)])
    if (actor.kind === 'COUNTRY') return
    rows.actors.push({ id, kind: actor.kind, name, mergedIntoId: null })
    if (actor.kind === 'PERSON') rows.people.push({ id })
    else rows.organizations.push({ id, countryId: actor.countryCode === null ? null : countryId(actor.countryCode) })
  })
  return rows
}

function addCountry(rows: ActorRows, code: string): void {
  const country = countryRows(code)
  if (country === undefined) throw new RangeError(`The extractor gave a country code that ISO 3166-1 lacks: ${code}`)
  const { id, name, alpha3, capital, aliases } = country
  rows.actors.push({ id, kind: 'COUNTRY', name, mergedIntoId: null })
  rows.countries.push({ id, code, alpha3, capital })
  addAliases(rows, id, aliases)
}

function addAliases(rows: ActorRows, actorId: string, names: readonly string[]): void {
  for (const name of new Set(names)) {
    const key = nameKey(name)
    if (key !== '') rows.aliases.push({ id: aliasId(actorId, name), actorId, name, key })
  }
}

/** Names contain a capital letter or a digit; so "the alliance" and "he" do not become aliases. */
const isName = (alias: string): boolean => /[\p{Lu}\p{Lt}\p{N}]/u.test(alias)

/** Cuts to LONGEST_NAME without splitting a surrogate pair. */
const cut = (name: string): string =>
  name.length <= LONGEST_NAME ? name : name.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '')
