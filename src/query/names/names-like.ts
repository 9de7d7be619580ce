import { sql } from 'kysely'
import { badInput } from '../bad-input.js'
import { mapParameter } from '../compile/parameter.js'
import type { Sql } from '../compile/sql.js'
import { searchKey } from './requested-names.js'

/** The most actors found by a part of their name or a similar one; more than a list to choose from needs. */
const MOST_ALIKE = 200

/** The most aliases that these are chosen from: an actor may have several that match. */
const MOST_MEASURED = 1_000

/** The search key of the typed text. @throws GraphQLError BAD_USER_INPUT if the key is empty or too long */
export function likeKey(argument: string, name: string): string {
  const key = searchKey(argument, name)
  if (key !== '') return key
  throw badInput(argument, name, 'at least one letter or digit')
}

/**
 * The typed letter if it is only one; else null. A tenth of all words begin with the same letter, so a single letter must
 * begin the alias itself, and an index gives the shortest such aliases, which fit best.
 */
const letter = (key: string): Sql => sql`${mapParameter(key, (given) => (given.length === 1 ? given : null))}::text`

/** Patterns of LIKE. A search key holds letters, digits and single spaces, so nothing in it needs escaping. */
const starts = (key: string): Sql => sql`${mapParameter(key, (given) => `${given}%`)}::text`
const startsWord = (key: string): Sql =>
  sql`${mapParameter(key, (given) => (given.length === 1 ? null : `% ${given}%`))}::text`

/**
 * How well an alias fits the typed text, from 0 to 1: they are equal (1), the alias begins with it, a word of the alias
 * does, or they are similar (pg_trgm). Of several that begin with it, the shortest fits best.
 * @param alias a search key
 * @param key the search key of the typed text
 */
const fitOf = (alias: Sql, key: string): Sql => sql`(case
  when ${alias} = ${key}::text then 1
  when ${alias} like ${starts(key)} then 0.8::float8 + 0.1::float8 * length(${key}::text) / length(${alias})
  when ${alias} like ${startsWord(key)} then 0.7::float8 + 0.1::float8 * length(${key}::text) / length(${alias})
  else 0.7 * greatest(similarity(${alias}, ${key}::text), word_similarity(${key}::text, ${alias}))
  end)::float8`

/**
 * A query for the actors that match the typed text: "actorId", "alias" (the one that fits best) and "fit". Similar
 * aliases are used only if no alias has a word that begins with the text.
 * @param key its search key, not empty
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
