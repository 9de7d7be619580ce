import { aliasId } from '../../../knowledge/ids.js'
import { nameKey } from '../../../text/name-key.js'
import { insertRows } from '../../write/insert-rows.js'
import type { Correction } from '../correct.js'
import { CorrectionError } from '../correction-error.js'

/** In characters, the same limit as for names from articles. */
const LONGEST_NAME = 200

/**
 * A name without spaces around it, and its key.
 * @param field the input field, for the error
 * @throws CorrectionError BAD_USER_INPUT
 */
export function readName(field: string, given: string): { readonly name: string; readonly key: string } {
  const name = given.trim()
  const key = nameKey(name)
  if (key !== '' && name.length <= LONGEST_NAME) return { name, key }
  const accepted = `a name of at most ${LONGEST_NAME} characters with a letter or a digit in it`
  throw new CorrectionError('BAD_USER_INPUT', field, given, accepted)
}

/** What of an actor's names a change tells; what is left out stays as it is. */
export interface Names {
  /** The main name. */
  readonly name?: string
  /** One more name, or null where it is not borne. */
  readonly alias?: string | null
  /** Whether articles are kept from giving that name, because an editor took it. */
  readonly taken?: boolean
}

/** Names before and after a change. */
export interface NamesChange {
  readonly before: Names
  readonly after: Names
}

export const NO_NAMES: NamesChange = { before: {}, after: {} }

/**
 * Changes an actor's names.
 * @param rowId of an alias that comes back: its own, by which an unmerge may look for it
 */
export async function writeNames(
  { transaction }: Correction,
  actorId: string,
  { before, after }: NamesChange,
  rowId?: string,
): Promise<void> {
  if (after.name !== undefined) await transaction.actor.update({ where: { id: actorId }, data: { name: after.name } })
  const alias = after.alias ?? before.alias
  if (alias == null) return
  const key = nameKey(alias)
  if (after.alias === null) await transaction.alias.deleteMany({ where: { actorId, name: alias } })
  else await insertRows(transaction, 'Alias', [{ id: rowId ?? aliasId(actorId, alias), actorId, name: alias, key }])
  if (after.taken === true) await insertRows(transaction, 'RemovedAlias', [{ actorId, key }])
  if (after.taken === false) await transaction.removedAlias.deleteMany({ where: { actorId, key } })
}

/** The change by which an actor gets one more name; none where it bears it already. */
export async function gain({ transaction }: Correction, actorId: string, alias: string): Promise<NamesChange> {
  if ((await transaction.alias.count({ where: { actorId, name: alias } })) > 0) return NO_NAMES
  const isTaken = (await transaction.removedAlias.count({ where: { actorId, key: nameKey(alias) } })) > 0
  return {
    before: { alias: null, ...(isTaken && { taken: true }) },
    after: { alias, ...(isTaken && { taken: false }) },
  }
}
