import { type Kysely, sql } from 'kysely'
import { nameKey } from '../../text/name-key.js'
import type { Tables } from '../tables.js'

/** A name that nobody bears, and the names of actors that look like it, the nearest first. */
export interface Suggestion {
  readonly name: string
  readonly nearest: readonly string[]
}

const NEAREST = 5
/** No more names than this are looked into: each is a search of its own. */
const MOST_NAMES = 10

/** Finds the names nearest to the given ones by their trigrams; none where nothing looks alike. One SQL statement. */
export async function nearestNames(kysely: Kysely<Tables>, unknown: readonly string[]): Promise<Suggestion[]> {
  const names = unknown.slice(0, MOST_NAMES)
  const keys = names.map(nameKey)
  const { rows } = await sql<Suggestion>`
    select asked."name", array(
      select alias."name" from "Alias" as alias where alias."key" % asked."key"
      group by alias."name" order by max(similarity(alias."key", asked."key")) desc, alias."name" limit ${NEAREST}::int
    ) as "nearest"
    from unnest(array[${sql.join(names)}]::text[], array[${sql.join(keys)}]::text[]) as asked("name", "key")
  `.execute(kysely)
  return rows
}
