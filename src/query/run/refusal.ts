import type { GraphQLError } from 'graphql'
import { sql } from 'kysely'
import type { Sql } from '../compile/sql.js'

/** The error code of the database's function "refuse"; none of PostgreSQL's own codes begins like this. */
const REFUSED = 'DCT01'

/** Makes the error for an answer that would be too large, from the JSON that "refuse" was given. */
export type Refusal = (found: never) => GraphQLError

/** SQL that fails when it is evaluated. @param found JSON that is passed to `Scope.refusal` */
export const refuse = (found: Sql): Sql => sql`"refuse"(${found})`

/** The error for the client if a statement failed by "refuse"; any other error unchanged. */
export function refusalOf(error: unknown, refusal: Refusal | undefined): unknown {
  if (!refusal || !(error instanceof Error) || !('code' in error) || error.code !== REFUSED) return error
  return refusal(JSON.parse('detail' in error ? String(error.detail) : 'null') as never)
}
