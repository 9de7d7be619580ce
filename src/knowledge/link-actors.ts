import type { FoundActor } from '../extraction/analysis.js'
import { nameKey } from '../text/name-key.js'
import type { ActorLink, KnownActor, LinkActors } from './actor-link.js'
import { countryId } from './ids.js'
import { acronymsOf, linkOrganization } from './link-organization.js'
import { linkPerson, type PersonSigns, surnameKey } from './link-person.js'

/**
 * Links each actor of an article to a known or new actor; one link per actor, in order
 * (docs/decisions/0008-linking.md). Pure: the same article and the same known actors give the same links.
 */
export const linkActors: LinkActors = (analysis, known, articleId) => {
  const { actors, affiliations } = analysis
  const links = new Map<number, ActorLink>()
  actors.forEach((actor, index) => {
    if (actor.kind !== 'PERSON') links.set(index, linkPlaceOrOrganization(actor, known))
  })
  // People come last, because the links of their affiliations distinguish namesakes.
  actors.forEach((actor, index) => {
    if (actor.kind !== 'PERSON') return
    const of = affiliations.filter((each) => each.person === index && each.of !== null).map((each) => each.of as number)
    const signs: PersonSigns = {
      countries: new Set(of.map((each) => actors[each]?.countryCode ?? null).filter((code) => code !== null)),
      affiliatedWith: new Set(of.map((each) => links.get(each)?.id ?? '')),
    }
    links.set(index, linkPerson(actor, signs, known, articleId))
  })
  return actors.map((_, index) => links.get(index) as ActorLink)
}

function linkPlaceOrOrganization(actor: FoundActor, known: readonly KnownActor[]): ActorLink {
  if (actor.kind !== 'COUNTRY') return linkOrganization(actor, known)
  if (actor.countryCode === null) throw new RangeError(`The extractor gave a country without its code: ${actor.name}`)
  return { id: countryId(actor.countryCode), score: 1, reason: `country ${actor.countryCode}` }
}

/** The search keys of the names by which an article's actors may be stored already. */
export function keysToLinkBy(actors: readonly FoundActor[]): readonly string[] {
  const names = actors
    .filter(({ kind }) => kind !== 'COUNTRY')
    .flatMap((actor) => [actor.name, ...acronymsOf(actor), ...(actor.kind === 'PERSON' ? surnameKey(actor.name) : [])])
  return [...new Set(names.map(nameKey))].filter((key) => key !== '')
}
