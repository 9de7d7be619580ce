import { sql } from 'kysely'
import type { Sql } from '../compile/sql.js'

/** "economic and monetary union" → "emu": the initials of a name's search key, small words left out. */
export const initialsOf = (key: Sql): Sql =>
  sql`regexp_replace(regexp_replace(${key}, '\\m(?:of|the|and|for|on|in|de|du|la)\\M ?', '', 'g'), '(\\w)\\w* ?', '\\1', 'g')`
