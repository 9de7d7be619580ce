import { Prisma } from '../prisma/client.js'
import type { Tables } from '../tables.js'

/**
 * Inserts rows by one SQL statement and one parameter, however many they are; those whose key is there already are left
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
  await transaction.$executeRaw`
    INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json)
    ON CONFLICT DO NOTHING`
}
