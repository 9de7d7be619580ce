import { sql } from 'kysely'
import { type Value, value } from './declaration.js'

/** A timestamp column in the API's format: ISO 8601 in UTC, with milliseconds. */
export const instant = (column: string): Value =>
  value((row) => sql`to_char(${row(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
