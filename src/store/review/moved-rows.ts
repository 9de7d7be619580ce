import { Prisma } from '../prisma/client.js'

/** A column that refers to actors. */
interface Reference {
  readonly table: Prisma.ModelName
  readonly column: string
  /** What tells the rows of one actor apart, as SQL. */
  readonly id: string
  /** Where an actor may have only one row for each value of this column. */
  readonly oneFor?: string
}

/** An affiliation's own id names the person, so that it is another one after an article was read again. */
const PLACE = `"articleId" || ':' || "start" || ':' || "end"`

/** Everything that hangs on an actor. */
const REFERENCES: readonly Reference[] = [
  { table: 'Alias', column: 'actorId', id: '"id"', oneFor: 'name' },
  { table: 'Mention', column: 'actorId', id: '"id"' },
  { table: 'StatementMention', column: 'actorId', id: '"mentionId"' },
  { table: 'Affiliation', column: 'personId', id: PLACE },
  { table: 'Affiliation', column: 'ofId', id: PLACE },
  { table: 'Statement', column: 'speakerId', id: '"id"' },
  { table: 'Statement', column: 'speakerAffiliationId', id: '"id"' },
  { table: 'Addressee', column: 'actorId', id: '"statementId"', oneFor: 'statementId' },
  { table: 'StatementAbout', column: 'actorId', id: '"statementId"', oneFor: 'statementId' },
]

/** What a merge did: which rows moved, which were left out because the other actor has the like, who leads on. */
export interface Moved {
  /** "table.column" → ids of the rows. */
  readonly rows: Readonly<Record<string, readonly string[]>>
  /** Table → the rows as they were. */
  readonly dropped: Readonly<Record<string, readonly object[]>>
  /** Ids of actors that were merged into this one before. */
  readonly led: readonly string[]
}

const name = (text: string): Prisma.Sql => Prisma.raw(`"${text}"`)

/** Hangs everything of one actor on another. Returns what it takes to undo it. */
export async function moveRows(transaction: Prisma.TransactionClient, from: string, into: string): Promise<Moved> {
  const rows: Record<string, string[]> = {}
  const dropped: Record<string, object[]> = {}
  for (const { table, column, id, oneFor } of REFERENCES) {
    if (oneFor !== undefined) {
      const gone = await transaction.$queryRaw<{ row: object }[]>`
        DELETE FROM ${name(table)} mine USING ${name(table)} other
        WHERE mine.${name(column)} = ${from} AND other.${name(column)} = ${into}
          AND mine.${name(oneFor)} = other.${name(oneFor)} RETURNING to_jsonb(mine) AS row`
      dropped[table] = gone.map(({ row }) => row)
    }
    const moved = await transaction.$queryRaw<{ id: string }[]>`
      UPDATE ${name(table)} SET ${name(column)} = ${into} WHERE ${name(column)} = ${from} RETURNING ${Prisma.raw(id)} AS id`
    rows[`${table}.${column}`] = moved.map((row) => row.id)
  }
  const led = await transaction.$queryRaw<{ id: string }[]>`
    UPDATE "Actor" SET "mergedIntoId" = ${into} WHERE "mergedIntoId" = ${from} RETURNING "id"`
  return { rows, dropped, led: led.map(({ id }) => id) }
}

/** Hangs back on an actor what a merge moved, as far as it still hangs on `holder`. */
export async function moveBack(
  transaction: Prisma.TransactionClient,
  to: string,
  holder: string,
  { rows, dropped, led }: Moved,
): Promise<void> {
  for (const { table, column, id } of REFERENCES) {
    const ids = [...(rows[`${table}.${column}`] ?? [])]
    await transaction.$executeRaw`
      UPDATE ${name(table)} SET ${name(column)} = ${to} WHERE ${name(column)} = ${holder} AND ${Prisma.raw(id)} = ANY (${ids}::text[])`
  }
  await insertDropped(transaction, dropped)
  await transaction.$executeRaw`
    UPDATE "Actor" SET "mergedIntoId" = ${to} WHERE "mergedIntoId" = ${holder} AND "id" = ANY (${[...led]}::text[])`
}

/**
 * Gives `holder` the rows of a merge that it did without because somebody else's stood there, as far as none does now.
 * Returns what it takes to undo the merge from now on.
 */
export async function standIn(transaction: Prisma.TransactionClient, holder: string, moved: Moved): Promise<Moved> {
  const own = Object.fromEntries(
    Object.entries(moved.dropped).map(([table, gone]) => [table, gone.map((row) => ({ ...row, actorId: holder }))]),
  )
  const inserted = await insertDropped(transaction, own)
  const rows = { ...moved.rows }
  const dropped = { ...moved.dropped }
  for (const [table, ids] of Object.entries(inserted)) {
    const column = `${table}.actorId`
    rows[column] = [...(rows[column] ?? []), ...ids]
    dropped[table] = (dropped[table] ?? []).filter((row) => !ids.includes(keyOf(table, row)))
  }
  return { ...moved, rows, dropped }
}

/** What tells a dropped row apart from the others of its actor. */
const keyOf = (table: string, row: object): string =>
  (row as { id: string; statementId: string })[table === 'Alias' ? 'id' : 'statementId']

/** Inserts rows that were dropped, where none stands in their place. Returns what tells the inserted ones, by table. */
async function insertDropped(
  transaction: Prisma.TransactionClient,
  dropped: Moved['dropped'],
): Promise<Record<string, string[]>> {
  const inserted: Record<string, string[]> = {}
  for (const [table, gone] of Object.entries(dropped)) {
    const rowsOf = Prisma.sql`json_populate_recordset(NULL::${name(table)}, ${JSON.stringify(gone)}::json) gone`
    // A statement that is gone by now (read again, and not found any more) has no addressees.
    const isLeft =
      table === 'Alias'
        ? Prisma.sql`true`
        : Prisma.sql`EXISTS (SELECT FROM "Statement" WHERE "id" = gone."statementId")`
    const rows = await transaction.$queryRaw<object[]>`
      INSERT INTO ${name(table)} SELECT gone.* FROM ${rowsOf} WHERE ${isLeft} ON CONFLICT DO NOTHING RETURNING *`
    inserted[table] = rows.map((row) => keyOf(table, row))
  }
  // What an addressee repeats of its statement may have changed since: writing the column has it repeated.
  await transaction.$executeRaw`
    UPDATE "Statement" SET "review" = "review" WHERE "id" = ANY (${inserted.Addressee ?? []}::text[])`
  return inserted
}
