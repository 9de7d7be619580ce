import { sql } from 'kysely'
import { WORDS_WITHOUT_INITIALS } from '../../languages/en/names/name-parts.js'
import type { Sql } from '../compile/sql.js'

const SMALL_WORDS = sql.raw(`'\\m(?:${[...WORDS_WITHOUT_INITIALS].join('|')})\\M ?'`)

/** "economic and monetary union" → "emu": the initials of a name's search key, small words left out. */
export const initialsOf = (key: Sql): Sql =>
  sql`regexp_replace(regexp_replace(${key}, ${SMALL_WORDS}, '', 'g'), '(\\w)\\w* ?', '\\1', 'g')`
