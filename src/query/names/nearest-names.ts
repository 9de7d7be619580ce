import anyAscii from 'any-ascii'
import { sql } from 'kysely'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { nameKey } from '../../text/name-key.js'
import type { Sql } from '../compile/sql.js'
import { runSql } from '../run/run-sql.js'
import { surnameOf } from './named-so.js'
import { isCountryCode, nearestCodes } from './nearest-codes.js'
import { NAMES, type NameKind, type RequestedName } from './requested-names.js'

/** An unknown name, the argument that requested it, and similar names, the nearest first. */
export interface Suggestion {
  readonly argument: string
  readonly name: string
  readonly nearest: readonly string[]
}

const NEAREST = 5
/** Names looked up at most: each is a separate search. */
const MOST_NAMES = 10
/** In UTF-16 code units: a longer one is no misspelled name, and slow to compare. */
const LONGEST_NAME = 200
/** Least similarity of places and publishers; low, so that a name with two letters exchanged is found. */
const ALIKE = 0.2

/**
 * The values of a column that are similar to a key. There are few different values: a recursive query reads each once, in
 * lower case, from the column's index, and all are compared. Only for the nearest is the original spelling looked up.
 */
const likeOneOf =
  (table: 'Statement' | 'Article', column: 'place' | 'publisher') =>
  (key: Sql): Sql => {
    const name = sql.ref(column)
    const lowest = (condition: Sql): Sql =>
      sql`(select lower(${name}) from ${sql.table(table)} where ${name} is not null ${condition} order by lower(${name}) limit 1)`
    return sql`with recursive "step" as (
        select ${lowest(sql``)} as "key"
        union all select ${lowest(sql`and lower(${name}) > "step"."key"`)} from "step" where "step"."key" is not null
      ), "measured" as materialized (
        select "key", similarity("key", lower(${key})) as "likeness" from "step" where "key" is not null
      ), "nearest" as materialized (
        select * from "measured" where "likeness" >= ${sql.lit(ALIKE)} order by "likeness" desc, "key" limit ${sql.lit(NEAREST)}
      ) select (select ${name} from ${sql.table(table)} where lower(${name}) = "key" order by "id" limit 1) as "name"
        from "nearest" order by "likeness" desc, "key"`
  }

/** Likeness of a name whose last word is asked for, with a title or another first name before it ("President Doe"). */
const SAME_SURNAME = 0.9
/** Likeness of a name whose last word sounds the same, and the least that counts. */
const SAME_SOUND = 0.8
const LEAST_SOUND = 0.5

const IS_PERSON = sql`"actorId" like 'person%'`

/** Names that look alike, persons with the same last word, and persons whose last word sounds alike ("Kassimi", "Qasimi"). */
const likeAlias = (key: Sql): Sql => {
  const surname = surnameOf(sql.ref('key'))
  const sound = (word: Sql): Sql => sql`"soundOf"(${word})`
  return sql`select "name" from (
      select "name", "key", similarity("key", ${key}) as "likeness" from "Alias" where "key" % ${key}
      union all
      select "name", "key", ${sql.lit(SAME_SURNAME)} from "Alias" where ${surname} = ${surnameOf(key)} and "key" like '% %' and ${IS_PERSON}
      union all
      select "name", "key", ${sql.lit(SAME_SOUND)} * similarity(${sound(surname)}, ${sound(surnameOf(key))}) from "Alias"
        where ${sound(surname)} % ${sound(surnameOf(key))} and ${IS_PERSON}
          and similarity(${sound(surname)}, ${sound(surnameOf(key))}) >= ${sql.lit(LEAST_SOUND)}
    ) as "like" group by "name" order by max("likeness") desc, max(similarity("key", ${key})) desc, "name"`
}

/** Kind → query for the names nearest to a key. Countries need no query. */
const LIKE: Readonly<Record<Exclude<NameKind, 'country'>, (key: Sql) => Sql>> = {
  actor: likeAlias,
  topic: (key) =>
    sql`select "name" from "Topic" where "name" % ${key} order by similarity("name", ${key}) desc, "name"`,
  place: likeOneOf('Statement', 'place'),
  publisher: likeOneOf('Article', 'publisher'),
  search: (key) => sql`select "name" from (
      select "word" from regexp_split_to_table(lower(${key}), '[^[:alnum:]]+') as "word" where length("word") > 2 limit ${sql.lit(MOST_NAMES)}
    ) as "words", lateral (
      select "name", similarity("name", "word") as "likeness" from "Topic" where "name" % "word"
      union all
      select "name", similarity("key", "word") from "Alias" where "key" % "word"
    ) as "like" group by "name" order by max("likeness") desc, "name"`,
}

/** An actor's name as Latin letters write it: names of the articles are written so, whatever the client's keyboard. */
const inLatin = (kind: NameKind, key: string): string => (kind === 'actor' ? nameKey(anyAscii(key)) : key)

/** Finds the names nearest to the unknown ones; empty if none is similar. At most one SQL statement. */
export async function nearestNames(
  database: Database,
  unknown: readonly RequestedName[],
  client?: Client,
): Promise<Suggestion[]> {
  const names = unknown.filter(({ kind, name }) => kind !== 'country' || !isCountryCode(name)).slice(0, MOST_NAMES)
  const searches = names.flatMap(({ kind, name, argument }, at) => {
    if (kind === 'country' || name.length > LONGEST_NAME) return []
    const key = NAMES[kind].keyOf(name, argument)
    return sql`select ${sql.lit(at)} as "at", array(${LIKE[kind](sql`${inLatin(kind, key)}::text`)} limit ${sql.lit(NEAREST)}) as "nearest"`
  })
  const found = new Map<number, readonly string[]>()
  if (searches.length > 0) {
    const union = sql`${sql.join(searches, sql` union all `)}`
    const rows = await runSql<{ at: number; nearest: readonly string[] }>(database, union, client)
    for (const { at, nearest } of rows) found.set(at, nearest)
  }
  return names.map(({ kind, argument, name }, at) => ({
    argument,
    name,
    nearest: found.get(at) ?? (kind === 'country' ? nearestCodes(name) : []),
  }))
}
