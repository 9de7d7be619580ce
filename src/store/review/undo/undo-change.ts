import type { ChangeModel } from '../../prisma/models.js'
import { factsIn } from '../articles/given-facts.js'
import { prepareUpdate, type Reading } from '../articles/update-article.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { readNewContent } from '../statements/content.js'
import { laterChange } from './later-change.js'
import type { Prepared } from './prepared.js'
import { takeBack } from './take-back.js'

/**
 * Takes a change back, with all that was changed by the same correction. Everything is as it was before, and that is recorded, so that
 * it can be taken back too.
 * @returns the id of the change that records it
 * @throws CorrectionError CONFLICT if something was changed again since
 */
export async function undoChange(reading: Reading, changeId: string, editing: Editing): Promise<string> {
  const { prisma } = reading.database
  const change = await prisma.change.findUnique({ where: { id: changeId } })
  if (!change) throw new CorrectionError('NOT_FOUND', 'changeId', changeId, 'the id of a change in the history')
  refuseLost(change)
  const { at, by } = change
  const together = await prisma.change.findMany({ where: { at, by }, orderBy: { id: 'asc' } })
  const prepared = new Map<string, Prepared>()
  for (const each of together) prepared.set(each.id, await prepare(reading, each))
  return correct(reading.database, editing, async (correction) => {
    for (const each of together) await refuseChanged(correction, changeId, each)
    const records = new Map<string, string>()
    // Backwards: a correction may change something twice.
    for (const each of [...together].reverse()) {
      records.set(each.id, await takeBack(correction, each, prepared.get(each.id) ?? {}))
    }
    return records.get(changeId) as string
  })
}

/** @throws CorrectionError CONFLICT if what was there before the change is gone */
function refuseLost({ id, action, targetId }: ChangeModel): void {
  if (action !== 'DELETE' || !targetId.startsWith('article_')) return
  const accepted = 'a change that is no deletion: the text is gone. Ingest it again with `restore: true`'
  throw new CorrectionError('CONFLICT', 'changeId', id, accepted)
}

/** Merges can be taken back whatever was done to the actor that was merged into: rows know where they came from. */
const isOfHolder = ({ action, before, after }: ChangeModel): boolean =>
  (action === 'MERGE' || action === 'UNMERGE') && 'mergedId' in { ...(before as object), ...(after as object) }

/** @throws CorrectionError CONFLICT if the target was changed again */
async function refuseChanged({ transaction }: Correction, changeId: string, change: ChangeModel): Promise<void> {
  if (isOfHolder(change)) return
  const { targetId, at } = change
  const after = await transaction.change.findMany({
    where: { targetId, at: { gt: at } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const later = laterChange(after)
  if (!later) return
  const accepted =
    `a change after which nothing else was changed: ${targetId} was changed by ${later.id} (${later.action}) since. ` +
    'Take that back first, or correct it anew'
  throw new CorrectionError('CONFLICT', 'changeId', changeId, accepted)
}

async function prepare(reading: Reading, { action, targetId, before }: ChangeModel): Promise<Prepared> {
  if (action === 'UPDATE') return { update: await prepareUpdate(reading, targetId, factsIn(before as object)) }
  const { content, mode } = before as { readonly content?: { start: number; end: number }[]; readonly mode?: string }
  if (action !== 'EDIT' || !content || mode !== undefined) return {}
  const statement = await reading.database.prisma.statement.findUnique({
    where: { id: targetId },
    include: { article: true },
  })
  return statement ? { content: await readNewContent(reading.extractor, statement.article, content) } : {}
}
