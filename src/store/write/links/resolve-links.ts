import type { FoundActor } from '../../../extraction/analysis.js'
import type { ActorLink } from '../../../knowledge/actor-link.js'
import { organizationId, personId } from '../../../knowledge/ids.js'
import { nameKey } from '../../../text/name-key.js'
import type { Prisma } from '../../prisma/client.js'
import { takenNames } from './taken-names.js'

/**
 * The links of an article's actors as editors want them: to canonical actors in place of merged ones, and to another actor in place of
 * one from whom they took the name. @param links one for each of the actors, in their order
 */
export async function resolveLinks(
  transaction: Prisma.TransactionClient,
  actors: readonly FoundActor[],
  links: readonly ActorLink[],
): Promise<readonly ActorLink[]> {
  const canonical = await resolveMergedLinks(transaction, links)
  const named = actors.map(({ name }, index) => ({ actorId: (canonical[index] as ActorLink).id, key: nameKey(name) }))
  const isTaken = await takenNames(transaction, named)
  if (!named.some(isTaken)) return canonical
  const apart = canonical.map((link, index) => {
    const { kind, name } = actors[index] as FoundActor
    if (kind === 'COUNTRY' || !isTaken(named[index] as (typeof named)[number])) return link
    const id = (kind === 'PERSON' ? personId : organizationId)(nameKey(name), link.id)
    return { id, score: 0.9, reason: `another ${name}: an editor took the name from the known one` }
  })
  return resolveMergedLinks(transaction, apart)
}

/** The links, with canonical actors in place of merged ones. One SQL statement. */
async function resolveMergedLinks(
  transaction: Prisma.TransactionClient,
  links: readonly ActorLink[],
): Promise<readonly ActorLink[]> {
  const merged = await transaction.actor.findMany({
    where: { id: { in: links.map(({ id }) => id) }, mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  })
  const into = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  return links.map((link) => ({ ...link, id: into.get(link.id) ?? link.id }))
}
