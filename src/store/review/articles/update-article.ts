import type { Extractor } from '../../../extraction/extractor.js'
import { checkArticle } from '../../../ingest/check-article.js'
import { prepareAgain } from '../../../ingest/prepare-article.js'
import { InvalidInputError } from '../../../sources/invalid-input.js'
import { dayInUtc } from '../../../sources/read-date.js'
import type { Database } from '../../database/database.js'
import type { Prisma } from '../../prisma/client.js'
import type { ArticleModel } from '../../prisma/models.js'
import { type ArticleFacts, changedFacts, factsOf } from '../../write/known/article-facts.js'
import { type LinkableArticle, replaceFound } from '../../write/replace-analysis.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { findArticle } from './find-article.js'
import { withFacts } from './given-facts.js'

/** What a correction reads articles with. */
export interface Reading {
  readonly database: Database
  readonly extractor: Extractor
}

/**
 * Changes what is known of an article; what is left out stays. Where its day or its title is another, it is read again, because
 * “on Monday” and the headline depend on them: statements that nobody has reviewed follow, reviewed ones keep their own day.
 * @throws CorrectionError
 */
export async function updateArticle(
  reading: Reading,
  id: string,
  given: Partial<ArticleFacts>,
  editing: Editing,
): Promise<void> {
  const update = await prepareUpdate(reading, id, given)
  return correct(reading.database, editing, async (correction) => {
    if ((await applyUpdate(correction, update)) !== null) return
    throw new CorrectionError('BAD_USER_INPUT', 'input', given, 'at least one field that differs from the article')
  })
}

/** New facts of an article. */
export interface Update {
  readonly id: string
  readonly given: Partial<ArticleFacts>
  /** The article as it was read with them; null where nothing that is read depends on them. */
  readonly read: LinkableArticle | null
}

/**
 * Checks new facts, and reads the article again with them where that matters: before the transaction, because the write lock blocks
 * all others.
 * @throws CorrectionError
 */
export async function prepareUpdate(
  { database, extractor }: Reading,
  id: string,
  given: Partial<ArticleFacts>,
): Promise<Update> {
  const { datedAt: _, ...article } = await findArticle({ transaction: database.prisma }, 'id', id)
  const now = { ...article, ...checkedFacts(article, given) }
  return { id, given, read: isReadAs(article, now) ? null : await prepareAgain(extractor, now) }
}

/** The facts that an article gets, without white space around them. @throws CorrectionError BAD_USER_INPUT */
function checkedFacts(article: Omit<ArticleModel, 'datedAt'>, given: Partial<ArticleFacts>): ArticleFacts {
  const facts = withFacts(factsOf(article), trimmed(given))
  try {
    checkArticle({ ...facts, text: article.text })
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    throw new CorrectionError('BAD_USER_INPUT', error.field, error.received, error.accepted)
  }
  return facts
}

const trimmed = (given: Partial<ArticleFacts>): Partial<ArticleFacts> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value.trim() || null : value]),
  )

/** The facts on which the reading of an article depends. */
type ReadFacts = Pick<ArticleFacts, 'title' | 'publishedOn'>

/** Whether an article with either facts is read in the same way. */
const isReadAs = (a: ReadFacts, b: ReadFacts): boolean =>
  a.title === b.title && a.publishedOn?.getTime() === b.publishedOn?.getTime()

/**
 * Changes facts within a correction, and records it.
 * @param undoes the id of the change that is taken back by it
 * @returns the id of the record; null where nothing differs
 * @throws CorrectionError CONFLICT if the article has changed since it was read
 */
export async function applyUpdate(
  correction: Correction,
  { id, given, read }: Update,
  undoes?: string,
): Promise<string | null> {
  const { transaction, at } = correction
  const article = await findArticle(correction, 'id', id)
  const was = factsOf(article)
  const facts = withFacts(was, trimmed(given))
  const changed = changedFacts(was, facts)
  if (changed === null) return null
  if (!isReadAs(read?.article ?? article, facts)) {
    throw new CorrectionError('CONFLICT', 'id', id, 'an article that nobody changes at the same time: send it again')
  }
  const datedAt = facts.publishedAt ?? article.ingestedAt
  await transaction.article.update({
    where: { id },
    data: { ...facts, authors: [...facts.authors], datedAt, updatedAt: at },
  })
  if (read !== null) await replaceFound(transaction, { ...read, article: { ...article, ...facts, updatedAt: at } })
  await dateStatements(transaction, id, facts.publishedOn ?? dayInUtc(datedAt), at)
  return correction.keep({ action: 'UPDATE', targetId: id, ...changed, undoes })
}

/** Gives the statements that tell no day of their own that of their article. Those that were read again have it already. */
const dateStatements = (
  transaction: Prisma.TransactionClient,
  articleId: string,
  datedOn: Date,
  updatedAt: Date,
): Promise<unknown> =>
  transaction.statement.updateMany({
    where: { articleId, saidOn: null, NOT: { datedOn } },
    data: { datedOn, updatedAt },
  })
