import type { ActorLink } from '../../knowledge/actor-link.js'
import type { Prisma } from '../prisma/client.js'

/** The links, with canonical actors in place of merged ones. One SQL statement. */
export async function resolveMergedLinks(
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
