import { contains } from '../../../text/span.js'
import type { Database } from '../../database/database.js'
import type { MentionModel } from '../../prisma/models.js'
import { contentOf } from '../../write/content-of.js'
import { insertRows } from '../../write/insert-rows.js'
import { findActors } from '../actors/find-actors.js'
import { type Correction, checkVersion, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { applyEdit, type StatementEdit } from '../statements/edit-statement.js'
import { WHOLE, type WholeStatement } from '../statements/find-statement.js'

/** A mention as an editor saw it. */
export interface SeenMention {
  readonly id: string
  /** `Mention.version` at that time. */
  readonly version: number
}

/**
 * Links a mention to an actor, or with null to nobody. Also changes the speaker or addressee of each statement that the
 * mention stands for.
 * @throws CorrectionError
 */
export function linkMention(
  database: Database,
  { id, version }: SeenMention,
  actorId: string | null,
  editing: Editing,
): Promise<void> {
  return correct(database, editing, async (correction) => {
    const { transaction } = correction
    const mention = await transaction.mention.findUnique({ where: { id } })
    if (!mention) throw new CorrectionError('NOT_FOUND', 'id', id, 'the id of a mention that is there')
    checkVersion(version, mention.version)
    const actor = actorId === null ? null : ((await findActors(correction, 'actorId', [actorId]))[0] ?? null)
    const to = actor?.id ?? null
    if (to === mention.actorId) return
    await transaction.mention.update({
      where: { id },
      data: {
        actorId: to,
        score: 1,
        reason: to === null ? 'an editor found that it refers to nobody' : 'linked by an editor',
        review: 'EDITED',
        version: version + 1,
      },
    })
    await correction.keep({
      action: to === null ? 'UNLINK' : 'LINK',
      targetId: id,
      before: { actorId: mention.actorId, review: mention.review },
      after: { actorId: to, review: 'EDITED' },
    })
    await changeStatements(correction, mention, to)
  })
}

/** Applies a new link to the statements of the article. */
async function changeStatements(correction: Correction, mention: MentionModel, to: string | null): Promise<void> {
  const { transaction } = correction
  const statements = await transaction.statement.findMany({
    where: { articleId: mention.articleId },
    include: WHOLE,
  })
  await transaction.statementMention.deleteMany({ where: { mentionId: mention.id } })
  if (to !== null) {
    const within = statements.filter((statement) => contentOf(statement).some((span) => contains(span, mention)))
    await insertRows(
      transaction,
      'StatementMention',
      within.map(({ id }) => ({ statementId: id, mentionId: mention.id, actorId: to })),
    )
  }
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
