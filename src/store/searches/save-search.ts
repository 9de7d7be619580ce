import { newSavedSearchId } from '../../knowledge/ids.js'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { badInput } from '../../query/bad-input.js'
import type { Database } from '../database/database.js'
import { withWriteLock } from '../database/write-lock.js'
import type { Prisma } from '../prisma/client.js'
import { matchingStatements, refuseVague } from './condition.js'
import { takeMatchLock } from './match-lock.js'

/** How many searches one key may have: a newsroom's. Each costs a moment whenever a statement comes that it may match. */
const MOST_OF_A_KEY = 1_000

/** What is to be saved. */
export interface NewSearch {
  readonly name: string
  readonly where: StatementFilter
  /** The name of the key that saves it. */
  readonly by: string
}

/**
 * Saves a search. What matches now is where it starts: its events tell what comes and goes afterwards. The write lock keeps changes out
 * meanwhile, so that each is either among what matches, or noted.
 * @returns its id
 * @throws GraphQLError BAD_USER_INPUT if the filter makes no sense, or the key has too many searches
 */
export async function saveSearch(database: Database, { name, where, by }: NewSearch): Promise<string> {
  refuseVague('input.where', where)
  const matching = matchingStatements(where).compile(database.kysely)
  const id = newSavedSearchId()
  await withWriteLock(database, async (transaction) => {
    await takeMatchLock(transaction)
    const count = await transaction.savedSearch.count({ where: { by } })
    if (count >= MOST_OF_A_KEY) throw badInput('The key', `${count} saved searches`, `at most ${MOST_OF_A_KEY}`)
    const data = { id, name, where: where as Prisma.InputJsonObject, by, createdAt: new Date() }
    await transaction.savedSearch.create({ data })
    await transaction.$executeRawUnsafe(
      `INSERT INTO "Match" ("searchId", "statementId", "articleId")
        SELECT $${matching.parameters.length + 1}, found."statementId", found."articleId" FROM (${matching.sql}) found`,
      ...matching.parameters,
      id,
    )
  })
  return id
}

/** The name of the key that saved a search; undefined if there is none with this id. */
export const saverOf = async ({ prisma }: Database, id: string): Promise<string | undefined> =>
  id.includes('\0') ? undefined : (await prisma.savedSearch.findUnique({ where: { id }, select: { by: true } }))?.by

/** Takes a search away, with its events, and what tells them with its jobs. @returns whether there was one */
export async function deleteSearch({ prisma }: Database, id: string): Promise<boolean> {
  const { count } = await prisma.$transaction(async (transaction) => {
    await takeMatchLock(transaction)
    // In the order in which workers renew them, so that neither waits for the other.
    await transaction.$executeRaw`
      DELETE FROM "Job" WHERE "id" IN (
        SELECT "id" FROM "Job" WHERE ("kind" = 'DELIVER_WEBHOOK' AND "key" IN (SELECT "id" FROM "Webhook" WHERE "searchId" = ${id}))
          OR ("kind" = 'SEND_DIGEST' AND "key" IN (SELECT "id" FROM "Digest" WHERE "searchId" = ${id}))
        ORDER BY "kind", "key" FOR UPDATE)`
    return transaction.savedSearch.deleteMany({ where: { id } })
  })
  return count > 0
}
