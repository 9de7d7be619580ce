import type { Database } from '../../database/database.js'
import { actorsOf, removeForgotten, removeUnspoken, topicsOf } from '../../write/unused.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { findArticle } from './find-article.js'
import { scrubHistory } from './scrub-history.js'

/**
 * Takes an article out for good, with everything that was found in it alone. Its history stays, without words of its text.
 * @throws CorrectionError
 */
export function deleteArticle(database: Database, id: string, editing: Editing): Promise<void> {
  return correct(database, editing, async (correction) => {
    await applyDelete(correction, id)
  })
}

/**
 * Takes an article out within a correction, and records it.
 * @param undoes the id of the change that is taken back by it
 * @returns the id of the record
 */
export async function applyDelete(correction: Correction, id: string, undoes?: string): Promise<string> {
  const { transaction, at } = correction
  const { title, url, publisher, publishedAt } = await findArticle(correction, 'id', id)
  const actors = await actorsOf(transaction, id)
  const topics = await topicsOf(transaction, id)
  await scrubHistory(transaction, id)
  await transaction.$executeRaw`
    INSERT INTO "DeletedArticle" ("id", "textKey", "deletedAt")
    SELECT "id", "textKeyOf"("text"), ${at} FROM "Article" WHERE "id" = ${id}
    ON CONFLICT ("id") DO UPDATE SET "deletedAt" = excluded."deletedAt"`
  await transaction.article.delete({ where: { id } })
  await removeForgotten(transaction, actors)
  await removeUnspoken(transaction, topics)
  const known = Object.entries({ title, url, publisher, publishedAt }).filter(([, value]) => value !== null)
  return correction.keep({
    action: 'DELETE',
    targetId: id,
    before: Object.fromEntries(known),
    after: Object.fromEntries(known.map(([name]) => [name, null])),
    undoes,
  })
}
