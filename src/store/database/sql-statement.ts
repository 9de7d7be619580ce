import type { Client } from './client.js'

/** One SQL statement that reads. */
export interface SqlStatement {
  readonly text: string
  readonly values: readonly unknown[]
  /** The name under which it is prepared; undefined: not prepared. */
  readonly name: string | undefined
  /** When the client disconnects, a database server is told to cancel the statement. */
  readonly client?: Client | undefined
}

/** Runs one SQL statement that reads. */
export type RunStatement = <Row>(statement: SqlStatement) => Promise<readonly Row[]>
