import { overlaps } from '../../../text/span.js'
import type { ChangeModel } from '../../prisma/models.js'
import { findActors } from '../actors/find-actors.js'
import type { Correction } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { type CreatedMention, insertMention } from '../mentions/create-mention.js'
import { type MentionFields, writeMention } from '../mentions/mention-fields.js'
import { moveTitles, type TitlePlace } from '../mentions/titles.js'
import { cleared, gone, reversed } from './reversed.js'

/** Links a mention as before. One that an editor added goes, and comes back where that is taken back. */
export async function takeBackOfMention(correction: Correction, change: ChangeModel): Promise<string> {
  const { transaction, at, keep } = correction
  const { targetId: id, action } = change
  const { before, after, ...record } = reversed(change)
  if (action === 'DELETE') {
    await bringBack(correction, change, after as CreatedMention)
    return keep({ ...record, before: {}, after, action: 'CREATE' })
  }
  const mention = await transaction.mention.findUnique({ where: { id } })
  if (!mention) throw gone(change)
  if (action === 'CREATE') {
    await transaction.mention.delete({ where: { id } })
    await transaction.article.update({ where: { id: mention.articleId }, data: { updatedAt: at } })
    return keep({ ...record, before, after: cleared(before), action: 'DELETE' })
  }
  const was = before as MentionFields
  const is = after as Partial<MentionFields>
  const canonical = async (actorId: string | null | undefined): Promise<string | null> =>
    actorId == null ? null : ((await findActors(correction, 'changeId', [actorId]))[0]?.id ?? null)
  const [from, to] = [await canonical(was.actorId), await canonical(is.actorId)]
  await writeMention(correction, mention, { ...is, actorId: to })
  const { titles = [] } = (change.moved ?? {}) as { readonly titles?: readonly TitlePlace[] }
  if (from !== null && to !== null) await moveTitles(correction, titles, from, to)
  return keep({ ...record, before, after, action: to === null ? 'UNLINK' : 'LINK' })
}

/** @throws CorrectionError CONFLICT if its words, or its article, are not as they were */
async function bringBack(correction: Correction, change: ChangeModel, words: CreatedMention): Promise<void> {
  const { transaction } = correction
  const { articleId } = words
  if ((await transaction.article.count({ where: { id: articleId } })) === 0) throw gone(change)
  const met = (await transaction.mention.findMany({ where: { articleId } })).find((other) => overlaps(other, words))
  if (met) {
    const accepted = `a mention whose words no other one shares: ${met.id} stands there now`
    throw new CorrectionError('CONFLICT', 'changeId', change.id, accepted)
  }
  const [actor] = await findActors(correction, 'changeId', [words.actorId as string])
  await insertMention(correction, change.targetId, { ...words, actorId: actor?.id ?? null })
}
