import type { ActorLink } from '../../../knowledge/actor-link.js'
import type { Prisma } from '../../prisma/client.js'

/**
 * The links of an article that is read again, with the actor from whom another one was split off in place of that one, where what
 * nobody has reviewed of the article was left with the first: a split takes the mentions that an editor chose, and no others.
 * @param linked the actors of the article's mentions that nobody has reviewed
 */
export async function beforeSplit(
  transaction: Prisma.TransactionClient,
  links: readonly ActorLink[],
  linked: ReadonlySet<string | null>,
): Promise<readonly ActorLink[]> {
  const found = links.filter(({ id }) => !linked.has(id)).map(({ id }) => id)
  const splits = await transaction.$queryRaw<{ id: string; from: string }[]>`
    SELECT change."targetId" AS "id", coalesce(origin."mergedIntoId", origin."id") AS "from" FROM "Change" change
    JOIN "Actor" origin ON origin."id" = change."after" ->> 'splitFromId'
    WHERE change."targetId" = ANY (${found}::text[]) AND change."action" = 'CREATE'`
  const origins = new Map(splits.filter(({ from }) => linked.has(from)).map(({ id, from }) => [id, from]))
  return links.map((link) => ({ ...link, id: origins.get(link.id) ?? link.id }))
}
