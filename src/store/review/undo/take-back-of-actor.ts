import type { ActorModel, ChangeModel } from '../../prisma/models.js'
import { unusedActors } from '../../write/unused.js'
import { createdActor, insertActor } from '../actors/create-actor.js'
import { findActors } from '../actors/find-actors.js'
import { applyMerge, applyUnmerge, lastMerge, type Unmerge } from '../actors/merge-actors.js'
import { type Names, writeNames } from '../actors/names.js'
import { writeRejected } from '../actors/reject-merge.js'
import type { Correction, NewChange } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { cleared, gone, reversed } from './reversed.js'

/** The actions by which changes of names are taken back. */
const OF_NAMES: { readonly [Action in NewChange['action']]?: NewChange['action'] } = {
  ADD_ALIAS: 'REMOVE_ALIAS',
  REMOVE_ALIAS: 'ADD_ALIAS',
  RENAME: 'RENAME',
}

/** Gives an actor the names of before, or makes of two one, or of one two, as before. */
export async function takeBackOfActor(correction: Correction, change: ChangeModel): Promise<string> {
  const { action, targetId } = change
  const { before, after, ...record } = reversed(change)
  if (action === 'DELETE') {
    await insertActor(correction, targetId, createdActor(after))
    return correction.keep({ ...record, before: {}, after, action: 'CREATE' })
  }
  const actor = await correction.transaction.actor.findUnique({ where: { id: targetId } })
  if (!actor) throw gone(change)
  const inverse = OF_NAMES[action]
  if (inverse) {
    const { aliasId } = (change.moved ?? {}) as { readonly aliasId?: string }
    await writeNames(correction, targetId, { before: before as Names, after: after as Names }, aliasId)
    return correction.keep({ ...record, before, after, action: inverse })
  }
  if (action === 'CREATE') return takeCreationBack(correction, change, actor)
  if (action === 'REJECT_MERGE' || action === 'RECONSIDER_MERGE') {
    const isRejected = action === 'RECONSIDER_MERGE'
    const { otherId } = (isRejected ? after : before) as { readonly otherId: string }
    await writeRejected(correction, targetId, otherId, isRejected)
    return correction.keep({ ...record, before, after, action: isRejected ? 'REJECT_MERGE' : 'RECONSIDER_MERGE' })
  }
  return takeMergeBack(correction, change, actor)
}

/**
 * An actor that was split off is merged into the other one, so that its id leads there; one that an editor added goes.
 * @throws CorrectionError CONFLICT if something refers to it
 */
async function takeCreationBack(correction: Correction, change: ChangeModel, actor: ActorModel): Promise<string> {
  const { transaction } = correction
  const { id, name, kind } = actor
  const { splitFromId } = change.after as { readonly splitFromId?: string }
  const [origin] = splitFromId ? await findActors(correction, 'changeId', [splitFromId]) : []
  if (origin?.kind === kind) {
    // It is the name of nobody any more, and not one more of the other actor's.
    await transaction.alias.deleteMany({ where: { actorId: id, name } })
    return applyMerge(correction, id, origin.id, change.id)
  }
  if ((await unusedActors(transaction, [id])).length === 0) {
    const accepted = `the creation of an actor that nothing refers to, which ${id} is not: merge it, or link what refers to it anew`
    throw new CorrectionError('CONFLICT', 'changeId', change.id, accepted)
  }
  await transaction.actor.delete({ where: { id } })
  const { before, ...record } = reversed(change)
  return correction.keep({ ...record, before, after: cleared(before), action: 'DELETE' })
}

/** A merge or its undoing, or a split, of the actor that was merged or of the one that it was merged into. */
async function takeMergeBack(correction: Correction, change: ChangeModel, actor: ActorModel): Promise<string> {
  const { id } = change
  const { before, after, ...record } = reversed(change)
  const is = after as { readonly mergedIntoId?: string | null }
  if (is.mergedIntoId === undefined) {
    const { splitId } = before as { readonly splitId?: string }
    if (splitId !== undefined) {
      const fields = { before: { mergedId: null }, after: { mergedId: splitId } }
      return correction.keep({ ...record, ...fields, action: 'MERGE' })
    }
    return correction.keep({ ...record, before, after, action: change.action === 'MERGE' ? 'UNMERGE' : 'MERGE' })
  }
  if (is.mergedIntoId !== null) {
    const [into] = await findActors(correction, 'changeId', [is.mergedIntoId])
    // What `applyUnmerge` stored as JSON.
    const { regained } = (change.moved ?? { regained: null }) as unknown as Unmerge
    if (regained !== null) await correction.transaction.alias.deleteMany({ where: { id: regained } })
    return applyMerge(correction, actor.id, (into as ActorModel).id, id)
  }
  const merge = await lastMerge(correction, actor.id)
  if (actor.mergedIntoId === null || merge === null) {
    throw new CorrectionError('CONFLICT', 'changeId', id, 'a merge that still holds')
  }
  return applyUnmerge(correction, actor, merge)
}
