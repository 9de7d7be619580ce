import type { Database } from '../database.js'
import type { Sql } from './sql.js'

/** Runs a statement that reads, under the time limit of reads. @param signal cancels it */
export function runSql<Row>(
  { kysely, query }: Database,
  statement: Sql,
  signal?: AbortSignal,
): Promise<readonly Row[]> {
  const { sql: text, parameters } = statement.compile(kysely)
  return query<Row>({ text, values: parameters, name: undefined, signal })
}
