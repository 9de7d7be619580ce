import type { Database } from '../database/database.js'
import { countSaved } from '../database/table-statistics.js'
import { withWriteLock } from '../database/write-lock.js'
import { Prisma } from '../prisma/client.js'
import type { Tables } from '../tables.js'
import { tellCountries } from '../write/insert-article.js'
import { type ActorName, withoutTaken } from '../write/links/taken-names.js'
import { findSharedText } from '../write/shared-text.js'
import type { BundleRow, CheckedBundle } from './checked-bundle.js'
import { PART_NAMES, PARTS } from './parts.js'
import { resolveMergedRows } from './resolve-merged-rows.js'

export interface SavedBundle {
  /** False if the same text was stored already: then nothing changed. */
  readonly created: boolean
  /** If `created` is false: how many of the given statements are not in the database. */
  readonly leftOut: number
}

/** The database refused a row, such as one with a value that its column cannot hold; nothing of the article was stored. */
export class RefusedRowsError extends Error {
  override readonly name = 'RefusedRowsError'
}

/**
 * Stores a bundle as it is, in one transaction: all of it or nothing.
 * @throws RefusedRowsError
 */
export async function saveBundle(database: Database, given: CheckedBundle): Promise<SavedBundle> {
  try {
    const saved = await withWriteLock(database, (transaction) => insertWhole(transaction, given))
    if (saved.created) await countSaved(database)
    return saved
  } catch (error) {
    throw refusal(error) ?? error
  }
}

async function insertWhole(transaction: Prisma.TransactionClient, given: CheckedBundle): Promise<SavedBundle> {
  const { article, parts: resolved } = await resolveMergedRows(transaction, given)
  const aliases = await withoutTaken(transaction, resolved.aliases as readonly (BundleRow & ActorName)[])
  const parts = { ...resolved, aliases }
  if ((await transaction.article.findUnique({ where: { id: article.id }, select: { id: true } })) !== null) {
    const ids = parts.statements.map(({ id }) => String(id))
    const stored = await transaction.statement.count({ where: { id: { in: ids } } })
    return { created: false, leftOut: ids.length - stored }
  }
  await insertGiven(transaction, 'Article', [article])
  for (const name of PART_NAMES) {
    const { table, of } = PARTS[name]
    const inserted = await insertGiven(transaction, table, parts[name])
    // Actors and topics are shared with other articles; everything else is this article's alone.
    if ((of === 'article' || of === 'statements') && inserted < parts[name].length) {
      throw new RefusedRowsError(`${name} holds an id twice, or one that another article has`)
    }
  }
  await tellCountries(transaction, parts.organizations)
  // What it shares with others depends on which of them are here.
  await findSharedText(transaction, { id: article.id, text: String(article.text) })
  return { created: true, leftOut: 0 }
}

/** Inserts the rows whose key is new, each with the columns that it has. @returns how many were inserted */
async function insertGiven(
  transaction: Prisma.TransactionClient,
  table: keyof Tables,
  rows: readonly BundleRow[],
): Promise<number> {
  const alike = new Map<string, BundleRow[]>()
  for (const row of rows) {
    const columns = Object.keys(row)
      .sort()
      .map((column) => `"${column}"`)
      .join(', ')
    const group = alike.get(columns)
    if (group) group.push(row)
    else alike.set(columns, [row])
  }
  let inserted = 0
  const name = Prisma.raw(`"${table}"`)
  for (const [names, group] of alike) {
    const columns = Prisma.raw(names)
    inserted += await transaction.$executeRaw`
      INSERT INTO ${name} (${columns})
      SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(group)}::json) ON CONFLICT DO NOTHING`
  }
  return inserted
}

/** PostgreSQL's error classes for bad values: 22 data exception, 23 constraint violation. */
const VALUES_FAULT = /^2[23]/

/** The RefusedRowsError for a database error caused by bad values; undefined for any other error. */
function refusal(error: unknown): RefusedRowsError | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined
  const { originalCode, originalMessage } = (error.meta as Meta | undefined)?.driverAdapterError?.cause ?? {}
  return VALUES_FAULT.test(originalCode ?? '') ? new RefusedRowsError(originalMessage) : undefined
}

/** The part of Prisma's error metadata that holds PostgreSQL's code and message. */
interface Meta {
  readonly driverAdapterError?: {
    readonly cause?: { readonly originalCode?: string; readonly originalMessage?: string }
  }
}
