import type { ChangeModel } from '../../prisma/models.js'
import { applyDelete } from '../articles/delete-article.js'
import { applyUpdate } from '../articles/update-article.js'
import type { Correction } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import type { Prepared } from './prepared.js'
import { takeBackOfActor } from './take-back-of-actor.js'
import { takeBackOfMention } from './take-back-of-mention.js'
import { takeBackOfStatement } from './take-back-of-statement.js'

/**
 * Takes one change back within a correction, and records that.
 * @returns the id of the record
 * @throws CorrectionError
 */
export async function takeBack(correction: Correction, change: ChangeModel, prepared: Prepared): Promise<string> {
  switch (change.targetId.split('_')[0]) {
    case 'statement':
      return takeBackOfStatement(correction, change, prepared.content)
    case 'mention':
      return takeBackOfMention(correction, change)
    case 'article':
      return takeBackOfArticle(correction, change, prepared)
    default:
      return takeBackOfActor(correction, change)
  }
}

/** New facts, or an article that came back; a deleted one cannot. */
async function takeBackOfArticle(correction: Correction, change: ChangeModel, { update }: Prepared): Promise<string> {
  if (change.action === 'RESTORE') return applyDelete(correction, change.targetId, change.id)
  const record = update && (await applyUpdate(correction, update, change.id))
  if (!record)
    throw new CorrectionError('CONFLICT', 'changeId', change.id, 'a change whose article differs from before')
  return record
}
