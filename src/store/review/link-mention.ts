import { contains } from '../../text/span.js'
import type { Database } from '../database/database.js'
import type { MentionModel } from '../prisma/models.js'
import { contentOf } from '../write/content-of.js'
import { insertRows } from '../write/insert-rows.js'
import { type Correction, checkVersion, correct, type Editing } from './correct.js'
import { CorrectionError } from './correction-error.js'
import { applyEdit, type StatementEdit } from './edit-statement.js'
import { findActors } from './find-actors.js'
import type { WholeStatement } from './find-statement.js'

/** A mention as an editor saw it. */
export interface SeenMention {
  readonly id: string
  /** `Mention.version` of then. */
  readonly version: number
}

/**
 * Says whom a mention refers to; with null, that it refers to nobody. Where it names the speaker or an addressee of a
 * statement, that changes with it.
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

/** Carries a link over to the statements of the article. */
async function changeStatements(correction: Correction, mention: MentionModel, to: string | null): Promise<void> {
  const { transaction } = correction
  const statements = await transaction.statement.findMany({
    where: { articleId: mention.articleId },
    include: { article: true, addressees: { orderBy: { position: 'asc' } } },
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
 * Of a mention that is linked again: the addressees of the statements that lost one when it was unlinked, the lost one
 * being whom it is linked to now. Statement id → edit.
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
  // Changes of one correction have one time.
  const edits = await transaction.change.findMany({ where: { at: unlinked.at, action: 'EDIT' } })
  return new Map(
    edits.flatMap(({ targetId, before }) => {
      const ids = (before as { readonly addresseeIds?: readonly string[] }).addresseeIds
      return ids ? [[targetId, { addresseeIds: ids.map((id) => (id === lost ? to : id)) }]] : []
    }),
  )
}

/** What a statement's speaker and addressees become; null where the mention names neither. */
function editOf(statement: WholeStatement, mention: MentionModel, to: string | null): StatementEdit | null {
  const { sourceStart, sourceEnd, speakerId, speakerAffiliationId, addressees, sentenceStart, sentenceEnd } = statement
  const isSource =
    sourceStart !== null && sourceEnd !== null && contains({ start: sourceStart, end: sourceEnd }, mention)
  // "US officials": its country is no speaker, whoever the words are linked to.
  const isSpeaker = speakerId === mention.actorId && speakerId !== to && speakerAffiliationId === null
  if (isSource) return isSpeaker ? { speakerId: to } : null
  const isWithin =
    contains({ start: sentenceStart, end: sentenceEnd }, mention) &&
    !contentOf(statement).some((span) => contains(span, mention))
  const ids = addressees.map(({ actorId }) => actorId)
  if (!isWithin || mention.actorId === null || !ids.includes(mention.actorId)) return null
  const others = ids.flatMap((id) => (id === mention.actorId ? (to === null ? [] : [to]) : [id]))
  return { addresseeIds: [...new Set(others)] }
}
