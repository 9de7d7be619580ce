import type { Database } from '../../database/database.js'
import type { ActorModel } from '../../prisma/models.js'
import { correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { findActors } from './find-actors.js'
import { gain, NO_NAMES, readName, writeNames } from './names.js'

/**
 * Adds a name to an actor, also one that was taken from it. Searches and the linking of later articles find the actor by it.
 * @throws CorrectionError
 */
export function addAlias(database: Database, actorId: string, given: string, editing: Editing): Promise<void> {
  const { name } = readName('name', given)
  return correct(database, editing, async (correction) => {
    const { id } = (await findActors(correction, 'actorId', [actorId]))[0] as ActorModel
    const names = await gain(correction, id, name)
    if (names === NO_NAMES) {
      throw new CorrectionError('BAD_USER_INPUT', 'name', given, 'a name that it does not bear already')
    }
    await writeNames(correction, id, names)
    await correction.keep({ action: 'ADD_ALIAS', targetId: id, ...names })
  })
}
