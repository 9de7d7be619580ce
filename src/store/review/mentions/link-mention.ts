import type { Database } from '../../database/database.js'
import type { MentionModel } from '../../prisma/models.js'
import { findActors } from '../actors/find-actors.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { findMention, type SeenMention } from './find-mention.js'
import { followLink } from './follow-link.js'
import { type MentionFields, writeMention } from './mention-fields.js'
import { moveTitles, titlesOf } from './titles.js'

/**
 * Links a mention to an actor, or with null to nobody. Also changes the speaker or addressee of each statement that the
 * mention stands for, and whose titles those beside it are.
 * @throws CorrectionError
 */
export function linkMention(
  database: Database,
  seen: SeenMention,
  actorId: string | null,
  editing: Editing,
): Promise<void> {
  return correct(database, editing, async (correction) => {
    const mention = await findMention(correction, seen)
    const actor = actorId === null ? null : ((await findActors(correction, 'actorId', [actorId]))[0] ?? null)
    if ((actor?.id ?? null) !== mention.actorId) await applyLink(correction, mention, actor?.id ?? null)
  })
}

/** Links a mention otherwise within a correction. @param to a canonical actor, or null for nobody */
export async function applyLink(correction: Correction, mention: MentionModel, to: string | null): Promise<void> {
  const { id, actorId, score, reason, review } = mention
  const before: MentionFields = { actorId, score, reason, review }
  const after: MentionFields = {
    actorId: to,
    score: 1,
    reason: to === null ? 'an editor found that it refers to nobody' : 'linked by an editor',
    review: 'EDITED',
  }
  const titles = to === null ? [] : await titlesOf(correction, mention)
  await writeMention(correction, mention, after)
  if (actorId !== null && to !== null) await moveTitles(correction, titles, actorId, to)
  await correction.keep({
    action: to === null ? 'UNLINK' : 'LINK',
    targetId: id,
    before,
    after,
    ...(titles.length > 0 && { moved: { titles } }),
  })
  await followLink(correction, mention, to)
}
