import { isPersonId } from '../../../knowledge/ids.js'
import { nearestSpan } from '../../../text/nearest-span.js'
import type { Span } from '../../../text/span.js'
import type { AffiliationModel, MentionModel } from '../../prisma/models.js'
import type { Correction } from '../correct.js'

/** The place of a title, whose row gets another id when the article is read again, and whether it is that of its holder or of where. */
export interface TitlePlace extends Span {
  readonly articleId: string
  readonly column: 'personId' | 'ofId'
}

/**
 * The titles that belong to the words of a mention, because no other mention of its actor is nearer: those that the actor holds, and
 * those that are held there.
 */
export async function titlesOf({ transaction }: Correction, mention: MentionModel): Promise<readonly TitlePlace[]> {
  const { articleId, actorId } = mention
  if (actorId === null) return []
  const mentions = await transaction.mention.findMany({ where: { articleId, actorId } })
  const titles = await transaction.affiliation.findMany({
    where: { articleId, OR: [{ personId: actorId }, { ofId: actorId }] },
  })
  const isNear = (title: AffiliationModel): boolean => nearestSpan(mentions, title)?.id === mention.id
  return titles.filter(isNear).map(({ start, end, personId }) => ({
    articleId,
    start,
    end,
    column: personId === actorId ? 'personId' : 'ofId',
  }))
}

/** Gives titles to another actor, as far as one of its kind can have them and they are still the first one's. */
export async function moveTitles(
  { transaction }: Correction,
  titles: readonly TitlePlace[],
  from: string,
  to: string,
): Promise<void> {
  for (const { articleId, start, end, column } of titles) {
    if ((column === 'personId') !== isPersonId(to)) continue
    await transaction.affiliation.updateMany({
      where: { articleId, start, end, [column]: from },
      data: { [column]: to },
    })
  }
}
