import type { Asker } from './client.js'

/** One statement that reads. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
  /** Under which it is prepared; undefined where it is not. */
  readonly name: string | undefined
  /** Where that is a server, the database is told to stop when they leave. */
  readonly asker?: Asker | undefined
}

/** Runs one statement that reads. */
export type RunStatement = <Row>(statement: Statement) => Promise<readonly Row[]>
