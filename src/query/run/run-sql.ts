import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import type { Sql } from '../compile/sql.js'

/** Runs an SQL statement that reads, with the time limit of reads. @param client who waits for it */
export function runSql<Row>({ kysely, query }: Database, statement: Sql, client?: Client): Promise<readonly Row[]> {
  const { sql: text, parameters } = statement.compile(kysely)
  return query<Row>({ text, values: parameters, name: undefined, client })
}
