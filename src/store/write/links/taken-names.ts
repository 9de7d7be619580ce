import type { Prisma } from '../../prisma/client.js'

/** A name of an actor, as names are compared. */
export interface ActorName {
  readonly actorId: string
  readonly key: string
}

/** Tells which of these names editors took from their actors, who do not bear them in any other way since. One SQL statement. */
export async function takenNames(
  transaction: Prisma.TransactionClient,
  names: readonly ActorName[],
): Promise<(name: ActorName) => boolean> {
  const actors = [...new Set(names.map(({ actorId }) => actorId))]
  const rows = await transaction.$queryRaw<ActorName[]>`
    SELECT taken."actorId", taken."key" FROM "RemovedAlias" taken WHERE taken."actorId" = ANY (${actors}::text[])
      AND NOT EXISTS (SELECT FROM "Alias" alias WHERE alias."actorId" = taken."actorId" AND alias."key" = taken."key")`
  const taken = new Set(rows.map(({ actorId, key }) => `${actorId} ${key}`))
  return ({ actorId, key }) => taken.has(`${actorId} ${key}`)
}

/** The names without those that editors took from their actors. */
export async function withoutTaken<Name extends ActorName>(
  transaction: Prisma.TransactionClient,
  names: readonly Name[],
): Promise<readonly Name[]> {
  const isTaken = await takenNames(transaction, names)
  return names.filter((name) => !isTaken(name))
}
