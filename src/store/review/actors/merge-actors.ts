import { aliasId } from '../../../knowledge/ids.js'
import { nameKey } from '../../../text/name-key.js'
import type { Database } from '../../database/database.js'
import { Prisma } from '../../prisma/client.js'
import type { ActorModel, ChangeModel } from '../../prisma/models.js'
import { insertRows } from '../../write/insert-rows.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { findActors } from './find-actors.js'
import { giveCountry, takeCountryBack } from './merged-country.js'
import { type Moved, moveBack, moveRows, standIn, statementsMoved } from './moved-rows.js'

/** What is stored of a merge so that it can be undone. */
interface Merge {
  readonly moved: Moved
  /** The country that the canonical organization got from the merged one; null if none. */
  readonly countryId: string | null
}

/** What is stored of an unmerge so that it can be taken back. */
export interface Unmerge {
  /** The id of the alias that the actor got for its own name; null where it had one. */
  readonly regained: string | null
}

/**
 * Merges an actor into another: all rows that refer to `fromId` now refer to `intoId`, and the id `fromId` leads there.
 * @throws CorrectionError
 */
export function mergeActors(database: Database, fromId: string, intoId: string, editing: Editing): Promise<void> {
  return correct(database, editing, async (correction) => {
    const from = await correction.transaction.actor.findUnique({ where: { id: fromId } })
    if (!from) throw new CorrectionError('NOT_FOUND', 'fromId', fromId, 'the id of an actor that is there')
    if (from.mergedIntoId !== null) {
      const accepted = `an actor that is not merged yet: this one was merged into ${from.mergedIntoId}`
      throw new CorrectionError('CONFLICT', 'fromId', fromId, accepted)
    }
    const into = (await findActors(correction, 'intoId', [intoId]))[0] as ActorModel
    if (into.id === fromId || into.kind !== from.kind || from.kind === 'COUNTRY') {
      const accepted = 'another person, where `fromId` is a person, or another organization, where it is one'
      throw new CorrectionError('BAD_USER_INPUT', 'intoId', intoId, accepted)
    }
    await applyMerge(correction, fromId, into.id)
    await correction.keep({
      action: 'MERGE',
      targetId: into.id,
      before: { mergedId: null },
      after: { mergedId: fromId },
    })
  })
}

/**
 * Merges an actor within a correction, and records it of that actor.
 * @param intoId a canonical actor's
 * @param undoes the id of the change that is taken back by it
 * @returns the id of the record
 */
export async function applyMerge(
  { transaction, at, keep }: Correction,
  fromId: string,
  intoId: string,
  undoes?: string,
): Promise<string> {
  const merge: Merge = {
    moved: await moveRows(transaction, fromId, intoId),
    countryId: await giveCountry(transaction, fromId, intoId),
  }
  await transaction.actor.update({ where: { id: fromId }, data: { mergedIntoId: intoId } })
  await touchStatements(transaction, merge.moved, at)
  return keep({
    action: 'MERGE',
    targetId: fromId,
    before: { mergedIntoId: null },
    after: { mergedIntoId: intoId },
    moved: merge,
    undoes,
  })
}

/**
 * Undoes a merge: the rows that were moved refer to the actor again. Rows that later articles added to the canonical
 * actor stay there.
 * @throws CorrectionError
 */
export function unmergeActors(database: Database, id: string, editing: Editing): Promise<void> {
  return correct(database, editing, async (correction) => {
    const actor = await correction.transaction.actor.findUnique({ where: { id } })
    if (!actor) throw new CorrectionError('NOT_FOUND', 'id', id, 'the id of an actor that was merged into another')
    const { mergedIntoId: holder } = actor
    if (holder === null) {
      throw new CorrectionError('CONFLICT', 'id', id, 'the id of an actor that is merged into another; this one is not')
    }
    const merge = await lastMerge(correction, id)
    if (!merge) {
      throw new CorrectionError('CONFLICT', 'id', id, 'a merge that was made here; this one came with an import')
    }
    await applyUnmerge(correction, actor, merge)
    const ofHolder = await correction.transaction.change.findFirst({ where: { at: merge.at, targetId: holder } })
    await correction.keep({
      action: 'UNMERGE',
      targetId: holder,
      before: { mergedId: id },
      after: { mergedId: null },
      undoes: ofHolder?.id,
    })
  })
}

/** Takes a merge back within a correction, and records it of the actor that was merged. @param merge the latest of that actor */
export async function applyUnmerge(
  correction: Correction,
  { id, name, mergedIntoId }: ActorModel,
  merge: ChangeModel,
): Promise<string> {
  const { transaction, at, keep } = correction
  const holder = mergedIntoId as string
  const { moved, countryId } = mergeIn(merge)
  await transaction.actor.update({ where: { id }, data: { mergedIntoId: null } })
  await moveBack(transaction, id, holder, moved)
  if (countryId !== null) await takeCountryBack(transaction, holder, countryId)
  await fillGaps(correction, holder)
  const regained = await regainName(transaction, id, name)
  await touchStatements(transaction, moved, at)
  return keep({
    action: 'UNMERGE',
    targetId: id,
    before: { mergedIntoId: holder },
    after: { mergedIntoId: null },
    moved: { regained } satisfies Unmerge,
    undoes: merge.id,
  })
}

/** Gives an actor its own name where the other one has lost it since. @returns the alias's id; null where nothing was missing */
async function regainName(
  transaction: Prisma.TransactionClient,
  actorId: string,
  name: string,
): Promise<string | null> {
  if ((await transaction.alias.count({ where: { actorId, name } })) > 0) return null
  const id = aliasId(actorId, name)
  await insertRows(transaction, 'Alias', [{ id, actorId, name, key: nameKey(name) }])
  return id
}

/** Notes the time of change of the statements that have other speakers or addressees by a merge. */
async function touchStatements(transaction: Prisma.TransactionClient, moved: Moved, at: Date): Promise<void> {
  const ids = statementsMoved(moved)
  await transaction.$executeRaw`UPDATE "Statement" SET "updatedAt" = ${at} WHERE "id" = ANY (${ids}::text[])`
}

/** The Merge that `mergeActors` stored as JSON. */
const mergeIn = ({ moved }: ChangeModel): Merge => moved as unknown as Merge

/** The latest merge: an actor may have been merged, unmerged and merged again. */
export const lastMerge = ({ transaction }: Correction, id: string): Promise<ChangeModel | null> =>
  transaction.change.findFirst({
    where: { targetId: id, action: 'MERGE', moved: { not: Prisma.AnyNull } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })

/** Restores rows of actors still merged into `holder` that were dropped as duplicates of a row that the unmerge just took away. */
async function fillGaps(correction: Correction, holder: string): Promise<void> {
  const { transaction } = correction
  for (const { id } of await transaction.actor.findMany({ where: { mergedIntoId: holder }, orderBy: { id: 'asc' } })) {
    const change = await lastMerge(correction, id)
    if (!change) continue
    const merge = mergeIn(change)
    const moved = await standIn(transaction, holder, merge.moved)
    await transaction.change.update({
      where: { id: change.id },
      // Plain data; but Prisma's JSON type does not accept interfaces.
      data: { moved: { ...merge, moved } as unknown as Prisma.InputJsonObject },
    })
  }
}
