import type { Database } from '../database.js'
import { Prisma } from '../prisma/client.js'
import { correct, type Editing } from './correct.js'
import { CorrectionError } from './correction-error.js'
import { findActors } from './find-actors.js'
import { type Moved, moveBack, moveRows } from './moved-rows.js'

/**
 * Makes two actors one: everything that hangs on `fromId` hangs on `intoId` from then on, and its id leads there.
 * @throws CorrectionError
 */
export function mergeActors(database: Database, fromId: string, intoId: string, editing: Editing): Promise<void> {
  return correct(database, editing, async (correction) => {
    const { transaction } = correction
    const from = await transaction.actor.findUnique({ where: { id: fromId } })
    if (!from) throw new CorrectionError('NOT_FOUND', 'fromId', fromId, 'the id of an actor that is there')
    if (from.mergedIntoId !== null) {
      const accepted = `an actor that is not merged yet: this one was merged into ${from.mergedIntoId}`
      throw new CorrectionError('CONFLICT', 'fromId', fromId, accepted)
    }
    const into = (await findActors(correction, 'intoId', [intoId]))[0] as { id: string; kind: string; name: string }
    if (into.id === fromId || into.kind !== from.kind || from.kind === 'COUNTRY') {
      const accepted = 'another person, where `fromId` is a person, or another organization, where it is one'
      throw new CorrectionError('BAD_USER_INPUT', 'intoId', intoId, accepted)
    }
    const moved = await moveRows(transaction, fromId, into.id)
    await transaction.actor.update({ where: { id: fromId }, data: { mergedIntoId: into.id } })
    const merged = { before: { mergedIntoId: null }, after: { mergedIntoId: into.id } }
    await correction.keep({ action: 'MERGE', targetId: fromId, ...merged, moved })
    await correction.keep({
      action: 'MERGE',
      targetId: into.id,
      before: { mergedId: null },
      after: { mergedId: fromId },
    })
  })
}

/**
 * Takes back the merge of an actor: what hung on it hangs on it again. What articles said of the other one since then
 * stays there.
 * @throws CorrectionError
 */
export function unmergeActors(database: Database, id: string, editing: Editing): Promise<void> {
  return correct(database, editing, async (correction) => {
    const { transaction } = correction
    const actor = await transaction.actor.findUnique({ where: { id } })
    if (!actor) throw new CorrectionError('NOT_FOUND', 'id', id, 'the id of an actor that was merged into another')
    const { mergedIntoId: holder } = actor
    if (holder === null) {
      throw new CorrectionError('CONFLICT', 'id', id, 'the id of an actor that is merged into another; this one is not')
    }
    // It may have been merged, taken back and merged again: the last time counts.
    const merge = await transaction.change.findFirstOrThrow({
      where: { targetId: id, action: 'MERGE', moved: { not: Prisma.AnyNull } },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
    })
    await transaction.actor.update({ where: { id }, data: { mergedIntoId: null } })
    await moveBack(transaction, id, holder, merge.moved as unknown as Moved)
    const unmerged = { before: { mergedIntoId: holder }, after: { mergedIntoId: null } }
    await correction.keep({ action: 'UNMERGE', targetId: id, ...unmerged })
    await correction.keep({ action: 'UNMERGE', targetId: holder, before: { mergedId: id }, after: { mergedId: null } })
  })
}
