import { contains } from '../../../text/span.js'
import type { MentionModel } from '../../prisma/models.js'
import { contentOf } from '../../write/content-of.js'
import type { Correction } from '../correct.js'
import { applyEdit, type StatementEdit } from '../statements/edit-statement.js'
import { WHOLE, type WholeStatement } from '../statements/find-statement.js'

/** Changes the speaker or addressee of the statements that a mention stands for. @param mention as it was before it was linked to `to` */
export async function followLink(correction: Correction, mention: MentionModel, to: string | null): Promise<void> {
  const statements = await correction.transaction.statement.findMany({
    where: { articleId: mention.articleId },
    orderBy: { id: 'asc' },
    include: WHOLE,
  })
  const restored = await addresseesBefore(correction, mention, to)
  const why = `“${mention.text}” was ${to === null ? 'unlinked' : 'linked'}`
  for (const statement of statements) {
    const edit = restored.get(statement.id) ?? editOf(statement, mention, to)
    if (edit) await applyEdit(correction, statement, edit, { why })
  }
}

/**
 * For a mention that was unlinked and is linked again: restores the addressees that statements lost when it was unlinked,
 * with the new actor in place of the lost one. Statement id → edit.
 */
async function addresseesBefore(
  { transaction }: Correction,
  mention: MentionModel,
  to: string | null,
): Promise<ReadonlyMap<string, StatementEdit>> {
  if (mention.actorId !== null || to === null) return new Map()
  const unlinked = await transaction.change.findFirst({
    where: { targetId: mention.id, action: 'UNLINK' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  if (!unlinked) return new Map()
  const lost = (unlinked.before as Partial<Record<string, unknown>>).actorId
  // All changes of one correction have the same time.
  const edits = await transaction.change.findMany({ where: { at: unlinked.at, action: 'EDIT' } })
  return new Map(
    edits.flatMap(({ targetId, before }) => {
      const ids = (before as { readonly addresseeIds?: readonly string[] }).addresseeIds
      return ids ? [[targetId, { addresseeIds: ids.map((id) => (id === lost ? to : id)) }]] : []
    }),
  )
}

/** The edit of a statement's speaker or addressees; null if the mention names neither. */
function editOf(statement: WholeStatement, mention: MentionModel, to: string | null): StatementEdit | null {
  const { sourceStart, sourceEnd, speakers, speakerAffiliationId, addressees, sentenceStart, sentenceEnd } = statement
  const isSource =
    sourceStart !== null && sourceEnd !== null && contains({ start: sourceStart, end: sourceEnd }, mention)
  // "US officials": the country is the affiliation of an unnamed speaker, not the speaker.
  const spoken = speakers.map(({ actorId }) => actorId)
  if (isSource && speakerAffiliationId === null && mention.actorId !== to) {
    // Words that were linked to nobody name the speaker where there is none.
    if (mention.actorId === null) return spoken.length === 0 ? { speakerIds: to === null ? [] : [to] } : null
    return spoken.includes(mention.actorId) ? { speakerIds: replaced(spoken, mention.actorId, to) } : null
  }
  if (isSource) return null
  const isWithin =
    contains({ start: sentenceStart, end: sentenceEnd }, mention) &&
    !contentOf(statement).some((span) => contains(span, mention))
  const ids = addressees.map(({ actorId }) => actorId)
  if (!isWithin || mention.actorId === null || !ids.includes(mention.actorId)) return null
  return { addresseeIds: replaced(ids, mention.actorId, to) }
}

/** The ids with another actor, or nobody, in place of one; each once. */
const replaced = (ids: readonly string[], from: string, to: string | null): string[] => [
  ...new Set(ids.flatMap((id) => (id === from ? (to === null ? [] : [to]) : [id]))),
]
