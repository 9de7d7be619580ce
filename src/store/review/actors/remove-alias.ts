import { nameKey } from '../../../text/name-key.js'
import type { Database } from '../../database/database.js'
import type { ActorModel } from '../../prisma/models.js'
import { correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { findActors } from './find-actors.js'
import { type NamesChange, readName, writeNames } from './names.js'

/**
 * Takes a name from an actor, in every spelling that is compared as the same. Articles neither give it back nor are linked to the
 * actor by it.
 * @throws CorrectionError
 */
export function removeAlias(database: Database, actorId: string, given: string, editing: Editing): Promise<void> {
  const { key } = readName('name', given)
  return correct(database, editing, async (correction) => {
    const { transaction } = correction
    const { id, name } = (await findActors(correction, 'actorId', [actorId]))[0] as ActorModel
    if (nameKey(name) === key) {
      const accepted = `another name than its own, which is ${JSON.stringify(name)}: give it another one by renameActor first`
      throw new CorrectionError('BAD_USER_INPUT', 'name', given, accepted)
    }
    const borne = await transaction.alias.findMany({ where: { actorId: id }, orderBy: { name: 'asc' } })
    const spellings = borne.filter((alias) => alias.key === key)
    if (spellings.length === 0) {
      const accepted = `one of its names: ${borne.map((alias) => JSON.stringify(alias.name)).join(', ')}`
      throw new CorrectionError('BAD_USER_INPUT', 'name', given, accepted)
    }
    for (const alias of spellings) {
      const names: NamesChange = {
        before: { alias: alias.name, taken: false },
        after: { alias: null, taken: true },
      }
      await writeNames(correction, id, names)
      await correction.keep({ action: 'REMOVE_ALIAS', targetId: id, ...names, moved: { aliasId: alias.id } })
    }
  })
}
