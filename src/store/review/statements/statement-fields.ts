import { topicId } from '../../../knowledge/ids.js'
import { contains, type Span, slice } from '../../../text/span.js'
import type { Act } from '../../../vocabulary/acts.js'
import type { Modality, Mode } from '../../../vocabulary/enumerations.js'
import type { Prisma } from '../../prisma/client.js'
import type { StatementModel } from '../../prisma/models.js'
import { contentOf } from '../../write/content-of.js'
import { insertRows } from '../../write/insert-rows.js'
import { removeUnspoken } from '../../write/unused.js'
import type { Correction } from '../correct.js'
import type { WholeStatement } from './find-statement.js'
import { replaceAddressees, replaceSpeakers } from './speakers-and-addressees.js'

/** What of a statement changes when it is corrected: what editors change, and what follows from that. */
export interface StatementFields {
  readonly act: Act
  /** These two go with `act`. */
  readonly cameo: string
  readonly plover: string | null
  readonly speakerIds: readonly string[]
  readonly speakerAffiliationId: string | null
  readonly addresseeIds: readonly string[]
  readonly content: readonly Span[]
  /** These three go with `content`. */
  readonly mode: Mode
  readonly quotes: readonly Span[]
  /** Names. */
  readonly topics: readonly string[]
  readonly negated: boolean
  readonly modality: Modality
  /** YYYY-MM-DD */
  readonly saidOn: string | null
  readonly place: string | null
  readonly review: StatementModel['review']
}

/** The fields as they are stored. */
export async function fieldsOf({ transaction }: Correction, statement: WholeStatement): Promise<StatementFields> {
  const { act, cameo, plover, speakerAffiliationId, mode, negated, modality, place, review } = statement
  const topics = await transaction.statementTopic.findMany({
    where: { statementId: statement.id },
    include: { topic: true },
    orderBy: { topic: { name: 'asc' } },
  })
  return {
    act,
    cameo,
    plover,
    speakerIds: statement.speakers.map(({ actorId }) => actorId),
    speakerAffiliationId,
    addresseeIds: statement.addressees.map(({ actorId }) => actorId),
    content: contentOf(statement),
    mode,
    quotes: contentOf({ contentSpans: statement.quoteSpans }),
    topics: topics.map(({ topic }) => topic.name),
    negated,
    modality,
    saidOn: statement.saidOn && dayOf(statement.saidOn),
    place,
    review,
  }
}

/** Changes these fields of a statement, with everything that is stored of them; its version and time go up. */
export async function writeFields(
  correction: Correction,
  statement: WholeStatement,
  fields: Partial<StatementFields>,
): Promise<void> {
  const { transaction, at } = correction
  const { id, version } = statement
  await transaction.statement.update({
    where: { id },
    data: { ...columnsOf(statement, fields), version: version + 1, updatedAt: at },
  })
  if (fields.content) await replaceMentions(transaction, statement, fields.content)
  if (fields.topics) await replaceTopics(transaction, id, fields.topics)
  if (fields.speakerIds) await replaceSpeakers(correction, id, fields.speakerIds)
  if (fields.addresseeIds) await replaceAddressees(correction, id, fields.addresseeIds)
}

/** The columns of these fields. */
function columnsOf(
  { article }: WholeStatement,
  { speakerIds, addresseeIds: _, content, quotes, topics: __, saidOn, ...same }: Partial<StatementFields>,
): Prisma.StatementUncheckedUpdateInput {
  return {
    ...same,
    ...(speakerIds && { speakerId: speakerIds[0] ?? null }),
    ...(content && contentColumns(article.text, content)),
    ...(quotes && quoteColumns(article.text, quotes)),
    ...(saidOn !== undefined && {
      saidOn: saidOn === null ? null : new Date(saidOn),
      datedOn: new Date(saidOn ?? dayOf(article.publishedOn ?? article.datedAt)),
    }),
  }
}

/** @returns YYYY-MM-DD, in UTC */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10)

const flat = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end])

const wordsOf = (text: string, spans: readonly Span[]): string[] => spans.map((span) => slice(text, span))

/** The columns that hold a content. */
export const contentColumns = (
  text: string,
  content: readonly Span[],
): Pick<StatementModel, 'contentSpans' | 'contentTexts' | 'content'> => ({
  contentSpans: flat(content),
  contentTexts: wordsOf(text, content),
  content: wordsOf(text, content).join(' '),
})

/** The columns that hold its verbatim parts. */
export const quoteColumns = (
  text: string,
  quotes: readonly Span[],
): Pick<StatementModel, 'quoteSpans' | 'quoteTexts'> => ({
  quoteSpans: flat(quotes),
  quoteTexts: wordsOf(text, quotes),
})

/** Replaces the mentions within a statement by those within a content. */
export async function replaceMentions(
  transaction: Prisma.TransactionClient,
  { id, articleId }: Pick<StatementModel, 'id' | 'articleId'>,
  content: readonly Span[],
): Promise<void> {
  const mentions = await transaction.mention.findMany({ where: { articleId, actorId: { not: null } } })
  const within = mentions.filter((mention) => content.some((span) => contains(span, mention)))
  await transaction.statementMention.deleteMany({ where: { statementId: id } })
  await insertRows(
    transaction,
    'StatementMention',
    within.map((mention) => ({ statementId: id, mentionId: mention.id, actorId: mention.actorId as string })),
  )
}

/** Replaces a statement's topics. @param names as topics are stored */
export async function replaceTopics(
  transaction: Prisma.TransactionClient,
  statementId: string,
  names: readonly string[],
): Promise<void> {
  const topics = names.map((name) => ({ id: topicId(name), name }))
  const had = await transaction.statementTopic.findMany({ where: { statementId } })
  await insertRows(transaction, 'Topic', topics)
  await transaction.statementTopic.deleteMany({ where: { statementId } })
  await insertRows(
    transaction,
    'StatementTopic',
    topics.map(({ id }) => ({ statementId, topicId: id })),
  )
  await removeUnspoken(
    transaction,
    had.map((topic) => topic.topicId),
  )
}
