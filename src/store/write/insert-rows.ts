import { Prisma } from '../prisma/client.js'
import type { Tables } from '../tables.js'

/** Rows of one SQL statement, which is some 500 kB of JSON: writing it takes a few milliseconds, in which nobody is answered. */
const MOST_ROWS = 2_000

/**
 * Inserts rows by one parameter a SQL statement, however many they are; those whose key is there already are left
 * as they are. (Prisma's createMany binds a parameter a value, and splits at 32,767 of them.)
 */
export async function insertRows<Table extends keyof Tables>(
  transaction: Prisma.TransactionClient,
  table: Table,
  rows: readonly Tables[Table][],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const name = Prisma.raw(`"${table}"`)
  // By name: the database generates the other columns itself.
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
