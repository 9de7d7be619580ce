import type { ActorModel } from '../../prisma/models.js'
import type { Correction } from '../correct.js'
import { CorrectionError } from '../correction-error.js'

/**
 * The canonical actors for these ids, in their order.
 * @param field the input field, for the error
 * @throws CorrectionError NOT_FOUND
 */
export async function findActors(
  { transaction }: Correction,
  field: string,
  ids: readonly string[],
): Promise<readonly ActorModel[]> {
  const rows = await transaction.actor.findMany({ where: { id: { in: [...ids] } }, include: { mergedInto: true } })
  return ids.map((id) => {
    const row = rows.find((each) => each.id === id)
    if (!row) throw new CorrectionError('NOT_FOUND', field, id, 'the id of an actor that is there')
    const { mergedInto, ...own } = row
    return mergedInto ?? own
  })
}
