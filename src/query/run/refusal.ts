import type { GraphQLError } from 'graphql'
import { sql } from 'kysely'
import type { Sql } from '../compile/sql.js'

/** The code that the database's function "refuse" fails with; PostgreSQL has none of its own that begins so. */
const REFUSED = 'DCT01'

/** What becomes of a statement that the rows it reads make too large: the error, out of what it found. */
export type Refusal = (found: never) => GraphQLError

/** Fails when it is evaluated. @param found JSON, which `Scope.refusal` gets */
export const refuse = (found: Sql): Sql => sql`"refuse"(${found})`

/** The error that a client is told where a statement has refused itself; any other error as it is. */
export function refusalOf(error: unknown, refusal: Refusal | undefined): unknown {
  if (!refusal || !(error instanceof Error) || !('code' in error) || error.code !== REFUSED) return error
  return refusal(JSON.parse('detail' in error ? String(error.detail) : 'null') as never)
}
