import { contains } from '../../../text/span.js'
import type { MentionModel } from '../../prisma/models.js'
import { contentOf } from '../../write/content-of.js'
import { insertRows } from '../../write/insert-rows.js'
import type { Correction } from '../correct.js'

/** What of a mention changes when it is linked otherwise. */
export type MentionFields = Pick<MentionModel, 'actorId' | 'score' | 'reason' | 'review'>

/** Changes these fields of a mention, and in which statements' contents its actor is mentioned; its version goes up. */
export async function writeMention(
  { transaction }: Correction,
  mention: MentionModel,
  fields: Partial<MentionFields>,
): Promise<void> {
  const { id, version } = mention
  await transaction.mention.update({ where: { id }, data: { ...fields, version: version + 1 } })
  await placeMention(transaction, { ...mention, ...fields })
}

/** Stores in which statements' contents a mention stands. */
export async function placeMention(
  transaction: Correction['transaction'],
  mention: Pick<MentionModel, 'id' | 'articleId' | 'actorId' | 'start' | 'end'>,
): Promise<void> {
  const { id, articleId, actorId } = mention
  await transaction.statementMention.deleteMany({ where: { mentionId: id } })
  if (actorId === null) return
  const statements = await transaction.statement.findMany({
    where: { articleId },
    select: { id: true, contentSpans: true },
  })
  const within = statements.filter((statement) => contentOf(statement).some((span) => contains(span, mention)))
  const rows = within.map((statement) => ({ statementId: statement.id, mentionId: id, actorId }))
  await insertRows(transaction, 'StatementMention', rows)
}
