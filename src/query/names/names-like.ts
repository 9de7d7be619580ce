import { sql } from 'kysely'
import { badInput } from '../bad-input.js'
import { mapParameter } from '../compile/parameter.js'
import type { Sql } from '../compile/sql.js'
import { searchKey } from './requested-names.js'

/** How many actors are found by a part of their name or one like it. A list to choose from is shorter. */
const MOST_ALIKE = 200

/** How many aliases these are chosen from: an actor may have several that fit. */
const MOST_MEASURED = 1_000

/** The search key of what is typed. @throws GraphQLError BAD_USER_INPUT where nothing is left of it, or it is too long */
export function likeKey(argument: string, name: string): string {
  const key = searchKey(argument, name)
  if (key !== '') return key
  throw badInput(argument, name, 'at least one letter or digit')
}

/**
 * One letter alone, where no more is typed; else null. A tenth of all words begin with the same letter: it must begin an
 * alias, and an index gives the shortest, which fit best.
 */
const letter = (key: string): Sql => sql`${mapParameter(key, (given) => (given.length === 1 ? given : null))}::text`

/** Patterns of LIKE. A search key holds letters, digits and single spaces, so nothing in it needs escaping. */
const starts = (key: string): Sql => sql`${mapParameter(key, (given) => `${given}%`)}::text`
const startsWord = (key: string): Sql =>
  sql`${mapParameter(key, (given) => (given.length === 1 ? null : `% ${given}%`))}::text`

/**
 * How well an alias fits what is typed, from 0 to 1: it is the alias (1), the alias begins with it, a word of it does, or
 * it looks like it (pg_trgm). Of several that begin with it, the one of which most is typed already fits best.
 * @param alias a search key
 * @param key the search key of what is typed
 */
const fitOf = (alias: Sql, key: string): Sql => sql`(case
  when ${alias} = ${key}::text then 1
  when ${alias} like ${starts(key)} then 0.8::float8 + 0.1::float8 * length(${key}::text) / length(${alias})
  when ${alias} like ${startsWord(key)} then 0.7::float8 + 0.1::float8 * length(${key}::text) / length(${alias})
  else 0.7 * greatest(similarity(${alias}, ${key}::text), word_similarity(${key}::text, ${alias}))
  end)::float8`

/**
 * The actors that one would mean who types this, as a query: "actorId", "alias" (the one that fits best) and "fit". Only
 * where no alias holds a word that begins with it, those that look like it are taken.
 * @param key its search key, which is not empty
 */
export const actorsLike = (key: string): Sql => sql`
  with "begun" as materialized (
    (select "actorId", "name", "key" from "Alias"
      where left("key", 1) = ${letter(key)} order by length("key"), "key", "actorId" limit ${sql.lit(MOST_MEASURED)})
    union all
    select "actorId", "name", "key" from "Alias"
    where ${letter(key)} is null and ("key" like ${starts(key)} or "key" like ${startsWord(key)})
  ), "alike" as (
    select * from "begun"
    union all
    select "actorId", "name", "key" from "Alias"
    where not exists (select from "begun") and ("key" % ${key}::text or ${key}::text <% "key")
  ), "measured" as (
    select "actorId", "name" as "alias", ${fitOf(sql`"key"`, key)} as "fit"
    from "alike" order by "fit" desc, "key", "name", "actorId" limit ${sql.lit(MOST_MEASURED)}
  ), "best" as (
    select distinct on ("actorId") * from "measured" order by "actorId", "fit" desc, "alias"
  )
  select * from "best" order by "fit" desc, "actorId" limit ${sql.lit(MOST_ALIKE)}`

/** How well the best alias of an actor fits. */
export const bestFit = (actor: Sql, key: string): Sql =>
  sql`(select max(${fitOf(sql`"key"`, key)}) from "Alias" where "actorId" = ${actor})`
