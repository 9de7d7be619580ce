import type { Database } from '../../database/database.js'
import type { ActorModel } from '../../prisma/models.js'
import { correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { findActors } from './find-actors.js'
import { gain, readName, writeNames } from './names.js'

/**
 * Gives an actor another main name. The old one stays an alias.
 * @throws CorrectionError
 */
export function renameActor(database: Database, actorId: string, given: string, editing: Editing): Promise<void> {
  const { name } = readName('name', given)
  return correct(database, editing, async (correction) => {
    const actor = (await findActors(correction, 'actorId', [actorId]))[0] as ActorModel
    if (actor.name === name) {
      throw new CorrectionError('BAD_USER_INPUT', 'name', given, 'another name than the one that it has')
    }
    const { before, after } = await gain(correction, actor.id, name)
    const names = { before: { name: actor.name, ...before }, after: { name, ...after } }
    await writeNames(correction, actor.id, names)
    await correction.keep({ action: 'RENAME', targetId: actor.id, ...names })
  })
}
