import type { Client } from './client.js'

/** One statement that reads. */
export interface SqlStatement {
  readonly text: string
  readonly values: readonly unknown[]
  /** Under which it is prepared; undefined where it is not. */
  readonly name: string | undefined
  /** Where that is a server, the database is told to stop when they leave. */
  readonly client?: Client | undefined
}

/** Runs one statement that reads. */
export type RunStatement = <Row>(statement: SqlStatement) => Promise<readonly Row[]>
