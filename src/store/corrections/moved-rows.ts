import { Prisma } from '../prisma/client.js'

/** A column that refers to actors. */
interface Reference {
  readonly table: Prisma.ModelName
  readonly column: string
  /** The column that tells the rows of one actor apart. */
  readonly id: string
  /** Where an actor may have only one row for each value of this column. */
  readonly oneFor?: string
}

/** Everything that hangs on an actor. */
const REFERENCES: readonly Reference[] = [
  { table: 'Alias', column: 'actorId', id: 'id', oneFor: 'name' },
  { table: 'Mention', column: 'actorId', id: 'id' },
  { table: 'StatementMention', column: 'actorId', id: 'mentionId' },
  { table: 'Affiliation', column: 'personId', id: 'id' },
  { table: 'Affiliation', column: 'ofId', id: 'id' },
  { table: 'Statement', column: 'speakerId', id: 'id' },
  { table: 'Statement', column: 'speakerAffiliationId', id: 'id' },
  { table: 'Addressee', column: 'actorId', id: 'statementId', oneFor: 'statementId' },
  { table: 'StatementAbout', column: 'actorId', id: 'statementId', oneFor: 'statementId' },
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
      UPDATE ${name(table)} SET ${name(column)} = ${into} WHERE ${name(column)} = ${from} RETURNING ${name(id)} AS id`
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
      UPDATE ${name(table)} SET ${name(column)} = ${to} WHERE ${name(column)} = ${holder} AND ${name(id)} = ANY (${ids}::text[])`
  }
  for (const [table, gone] of Object.entries(dropped)) {
    const rowsOf = Prisma.sql`json_populate_recordset(NULL::${name(table)}, ${JSON.stringify(gone)}::json) gone`
    // A statement that is gone by now (read again, and not found any more) has no addressees.
    const isLeft =
      table === 'Alias'
        ? Prisma.sql`true`
        : Prisma.sql`EXISTS (SELECT FROM "Statement" WHERE "id" = gone."statementId")`
    await transaction.$executeRaw`
      INSERT INTO ${name(table)} SELECT gone.* FROM ${rowsOf} WHERE ${isLeft} ON CONFLICT DO NOTHING`
  }
  const addressed = (dropped.Addressee ?? []).map((row) => (row as { statementId: string }).statementId)
  // What an addressee repeats of its statement may have changed since: writing the column has it repeated.
  await transaction.$executeRaw`UPDATE "Statement" SET "review" = "review" WHERE "id" = ANY (${addressed}::text[])`
  await transaction.$executeRaw`
    UPDATE "Actor" SET "mergedIntoId" = ${to} WHERE "mergedIntoId" = ${holder} AND "id" = ANY (${[...led]}::text[])`
}
