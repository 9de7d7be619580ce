import type { Database } from '../../database/database.js'
import type { ActorModel } from '../../prisma/models.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { findActors } from './find-actors.js'

/**
 * Says that two actors are not one: that merge is not suggested any more.
 * @throws CorrectionError
 */
export const rejectMerge = (database: Database, actorId: string, otherId: string, editing: Editing): Promise<void> =>
  decide(database, actorId, otherId, true, editing)

/**
 * Takes that back: the merge may be suggested again.
 * @throws CorrectionError
 */
export const reconsiderMerge = (
  database: Database,
  actorId: string,
  otherId: string,
  editing: Editing,
): Promise<void> => decide(database, actorId, otherId, false, editing)

function decide(
  database: Database,
  actorId: string,
  otherId: string,
  isRejected: boolean,
  editing: Editing,
): Promise<void> {
  return correct(database, editing, async (correction) => {
    const actor = (await findActors(correction, 'actorId', [actorId]))[0] as ActorModel
    const other = (await findActors(correction, 'otherId', [otherId]))[0] as ActorModel
    if (actor.id === other.id || actor.kind !== other.kind || actor.kind === 'COUNTRY') {
      const accepted = 'another person, where `actorId` is a person, or another organization, where it is one'
      throw new CorrectionError('BAD_USER_INPUT', 'otherId', otherId, accepted)
    }
    if (!(await writeRejected(correction, actor.id, other.id, isRejected))) {
      const accepted = isRejected ? 'two actors whose merge is not rejected yet' : 'two actors whose merge was rejected'
      throw new CorrectionError('CONFLICT', 'otherId', otherId, accepted)
    }
    const action = isRejected ? 'REJECT_MERGE' : 'RECONSIDER_MERGE'
    for (const [targetId, id] of [
      [actor.id, other.id],
      [other.id, actor.id],
    ] as const) {
      await correction.keep({
        action,
        targetId,
        before: { otherId: isRejected ? null : id },
        after: { otherId: isRejected ? id : null },
      })
    }
  })
}

/** Stores that a merge is rejected, or not any more. @returns whether that changed anything */
export async function writeRejected(
  { transaction }: Correction,
  actorId: string,
  otherId: string,
  isRejected: boolean,
): Promise<boolean> {
  const changed = isRejected
    ? transaction.$executeRaw`INSERT INTO "RejectedMerge" ("actorId", "otherId")
        VALUES (least(${actorId}, ${otherId}), greatest(${actorId}, ${otherId})) ON CONFLICT DO NOTHING`
    : transaction.$executeRaw`DELETE FROM "RejectedMerge"
        WHERE "actorId" = least(${actorId}, ${otherId}) AND "otherId" = greatest(${actorId}, ${otherId})`
  return (await changed) > 0
}
