import { aliasId } from '../../../knowledge/ids.js'
import { nameKey } from '../../../text/name-key.js'
import type { Database } from '../../database/database.js'
import { correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { findActors } from './find-actors.js'

/** In characters, the same limit as for names from articles. */
const LONGEST_NAME = 200

/**
 * Adds a name to an actor. Searches and the linking of later articles find the actor by it.
 * @throws CorrectionError
 */
export function addAlias(database: Database, actorId: string, name: string, editing: Editing): Promise<void> {
  const alias = name.trim()
  const key = nameKey(alias)
  if (key === '' || alias.length > LONGEST_NAME) {
    const accepted = `a name of at most ${LONGEST_NAME} characters with a letter or a digit in it`
    throw new CorrectionError('BAD_USER_INPUT', 'name', name, accepted)
  }
  return correct(database, editing, async (correction) => {
    const { transaction } = correction
    const [actor] = await findActors(correction, 'actorId', [actorId])
    const id = actor?.id as string
    const was = await transaction.alias.findMany({ where: { actorId: id, name: alias } })
    if (was.length > 0)
      throw new CorrectionError('BAD_USER_INPUT', 'name', name, 'a name that it does not bear already')
    await transaction.alias.create({ data: { id: aliasId(id, alias), actorId: id, name: alias, key } })
    await correction.keep({ action: 'ADD_ALIAS', targetId: id, before: { alias: null }, after: { alias } })
  })
}
