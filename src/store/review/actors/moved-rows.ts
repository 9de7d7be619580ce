import { Prisma } from '../../prisma/client.js'

/** A column that refers to actors. */
interface Reference {
  readonly table: Prisma.ModelName
  readonly column: string
  /** SQL expression that identifies a row among those of one actor. */
  readonly id: string
  /** Set if an actor may have only one row per value of this column. */
  readonly oneFor?: string
}

/** Identifies an affiliation by its place: its id is a hash of the person's, so it changes when the article is analyzed again. */
const PLACE = `"articleId" || ':' || "start" || ':' || "end"`

/** All columns that refer to an actor. */
const REFERENCES: readonly Reference[] = [
  { table: 'Alias', column: 'actorId', id: '"id"', oneFor: 'name' },
  { table: 'Mention', column: 'actorId', id: '"id"' },
  { table: 'StatementMention', column: 'actorId', id: '"mentionId"' },
  { table: 'Affiliation', column: 'personId', id: PLACE },
  { table: 'Affiliation', column: 'ofId', id: PLACE },
  { table: 'Statement', column: 'speakerId', id: '"id"' },
  { table: 'Statement', column: 'speakerAffiliationId', id: '"id"' },
  { table: 'Statement', column: 'reportedById', id: '"id"' },
  { table: 'Speaker', column: 'actorId', id: '"statementId"', oneFor: 'statementId' },
  { table: 'Addressee', column: 'actorId', id: '"statementId"', oneFor: 'statementId' },
  { table: 'StatementAbout', column: 'actorId', id: '"statementId"', oneFor: 'statementId' },
]

/** What a merge changed: rows that moved, rows dropped because the other actor has an equal one, actors that lead there too. */
export interface Moved {
  /** "table.column" → ids of the rows. */
  readonly rows: Readonly<Record<string, readonly string[]>>
  /** Table → the dropped rows as they were. */
  readonly dropped: Readonly<Record<string, readonly object[]>>
  /** Ids of actors that were merged into this one before. */
  readonly led: readonly string[]
}

/** The ids of the statements whose speakers or addressees a merge changed. */
export const statementsMoved = ({ rows, dropped }: Moved): string[] => [
  ...new Set([
    ...['Statement.speakerId', 'Speaker.actorId', 'Addressee.actorId'].flatMap((name) => rows[name] ?? []),
    ...['Speaker', 'Addressee'].flatMap((table) => (dropped[table] ?? []).map((row) => keyOf(table, row))),
  ]),
]

const name = (text: string): Prisma.Sql => Prisma.raw(`"${text}"`)

/** Moves all rows of one actor to another. @returns what is needed to undo it */
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

/** Moves the rows of a merge back to an actor, if they still refer to `holder`. */
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
 * Inserts for `holder` the rows that a merge dropped as duplicates and that are duplicates no longer.
 * @returns what is needed to undo that merge now
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

/** Identifies a dropped row among those of its actor. */
const keyOf = (table: string, row: object): string =>
  (row as { id: string; statementId: string })[table === 'Alias' ? 'id' : 'statementId']

/** Inserts dropped rows unless they conflict with existing ones. @returns table → keys (`keyOf`) of the inserted rows */
async function insertDropped(
  transaction: Prisma.TransactionClient,
  dropped: Moved['dropped'],
): Promise<Record<string, string[]>> {
  const inserted: Record<string, string[]> = {}
  for (const [table, gone] of Object.entries(dropped)) {
    const rowsOf = Prisma.sql`json_populate_recordset(NULL::${name(table)}, ${JSON.stringify(gone)}::json) gone`
    // The statement may be gone: its article was analyzed again and it was not found any more.
    const isLeft =
      table === 'Alias'
        ? Prisma.sql`true`
        : Prisma.sql`EXISTS (SELECT FROM "Statement" WHERE "id" = gone."statementId")`
    const rows = await transaction.$queryRaw<object[]>`
      INSERT INTO ${name(table)} SELECT gone.* FROM ${rowsOf} WHERE ${isLeft} ON CONFLICT DO NOTHING RETURNING *`
    inserted[table] = rows.map((row) => keyOf(table, row))
  }
  // The columns that an addressee repeats may be outdated: this update fires the trigger that copies them.
  await transaction.$executeRaw`
    UPDATE "Statement" SET "review" = "review" WHERE "id" = ANY (${inserted.Addressee ?? []}::text[])`
  return inserted
}
