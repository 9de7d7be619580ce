import type { MentionModel } from '../../prisma/models.js'
import { type Correction, checkVersion } from '../correct.js'
import { CorrectionError } from '../correction-error.js'

/** A mention as an editor saw it. */
export interface SeenMention {
  readonly id: string
  /** `Mention.version` at that time. */
  readonly version: number
}

/**
 * Finds the mention that an editor saw.
 * @throws CorrectionError NOT_FOUND, or CONFLICT if it has changed since
 */
export async function findMention({ transaction }: Correction, { id, version }: SeenMention): Promise<MentionModel> {
  const mention = await transaction.mention.findUnique({ where: { id } })
  if (!mention) throw new CorrectionError('NOT_FOUND', 'id', id, 'the id of a mention that is there')
  checkVersion(version, mention.version)
  return mention
}
