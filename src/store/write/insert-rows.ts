import { Prisma } from '../prisma/client.js'
import type { Tables } from '../tables.js'

/** Rows per SQL statement, some 500 kB of JSON: stringifying it blocks the event loop for a few milliseconds. */
const MOST_ROWS = 500

/**
 * Inserts rows, passed as one JSON parameter per SQL statement; rows whose key exists are skipped. (Prisma's createMany
 * binds one parameter per value, and splits at 32,767 of them.)
 */
export async function insertRows<Table extends keyof Tables>(
  transaction: Prisma.TransactionClient,
  table: Table,
  rows: readonly Tables[Table][],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const name = Prisma.raw(`"${table}"`)
  // Columns are named, because the database generates others itself.
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', '),
  )
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    const json = JSON.stringify(rows.slice(at, at + MOST_ROWS))
    await transaction.$executeRaw`
      INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${json}::json)
      ON CONFLICT DO NOTHING`
  }
}
