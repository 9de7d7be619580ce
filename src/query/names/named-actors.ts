import { sql } from 'kysely'
import type { Database } from '../../store/database/database.js'
import type { ActorKind } from '../../vocabulary/enumerations.js'
import { runSql } from '../run/run-sql.js'
import { filterQuery } from '../search/lexemes.js'
import { initialsOf } from './initials.js'
import { isNamedSo, surnameOf } from './named-so.js'

/** An actor with its main name. */
export interface NamedActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  /** Whether no other actor is called by its full name, so that the name alone identifies it. */
  readonly isOnly: boolean
}

/** An actor found by a name. */
export interface Bearer extends NamedActor {
  /** The search key that was looked up. */
  readonly asked: string
  /** The search key of the name that it has. */
  readonly key: string
}

/** A person who holds a title at a country or organization. */
export interface Holder extends NamedActor {
  readonly title: string
  /** The requested country or organization. */
  readonly ofId: string
  /** Whether the title is held at an organization of that country, not at the country itself. */
  readonly isWithin: boolean
}

/** The columns of a NamedActor. */
const NAMED = sql`actor."id", actor."kind", actor."name", not exists (select from "Alias" own
  join "Alias" other on ${isNamedSo((column) => sql.ref(`other.${column}`), sql.ref('own.key'))} and other."actorId" <> own."actorId"
  where own."actorId" = actor."id" and own."name" = actor."name") as "isOnly"`

const SURNAME = surnameOf(sql.ref('key'))

/** How many similar names are read for each requested one. */
const NEAREST = 12

/** The actors that have a name with one of these search keys. One SQL statement. */
export const actorsByKeys = (database: Database, keys: readonly string[]): Promise<readonly Bearer[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : runSql<Bearer>(
        database,
        sql`select distinct alias."key" as "asked", alias."key", ${NAMED}
          from "Alias" alias join "Actor" actor on actor."id" = alias."actorId"
          where alias."key" = any(${keys}::text[]) order by "asked", actor."name", actor."id"`,
      )

/**
 * The persons whose last name is one of these search keys, whether or not an article uses it alone. At most one SQL
 * statement.
 */
export const personsBySurname = (database: Database, keys: readonly string[]): Promise<readonly Bearer[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : runSql<Bearer>(
        database,
        sql`select distinct wanted."asked", alias."key", ${NAMED}
          from unnest(${keys}::text[]) as wanted("asked"), lateral (
            select "key", "actorId" from "Alias" where ${SURNAME} = wanted."asked" and "key" like '% %'
            order by "key", "actorId" limit ${NEAREST}::int) as alias
          join "Actor" actor on actor."id" = alias."actorId" and actor."kind" = 'PERSON'
          order by wanted."asked", actor."name", actor."id"`,
      )

/**
 * The actors whose names, or the last words of them, are similar to one of these search keys (pg_trgm), or start or end
 * with it. One SQL statement. The caller must judge how near they are.
 */
export const actorsNear = (database: Database, keys: readonly string[]): Promise<readonly Bearer[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : runSql<Bearer>(
        database,
        sql`select distinct near."asked", near."key", ${NAMED}
          from unnest(${keys}::text[]) as wanted("asked"), lateral (
            (select wanted."asked", "key", "actorId" from "Alias" where "key" % wanted."asked"
              order by similarity("key", wanted."asked") desc, "key", "actorId" limit ${NEAREST}::int)
            union
            (select wanted."asked", "key", "actorId" from "Alias"
              where wanted."asked" not like '% %' and ${SURNAME} % wanted."asked"
              order by similarity(${SURNAME}, wanted."asked") desc, "key", "actorId" limit ${NEAREST}::int)
            union
            (select wanted."asked", "key", "actorId" from (
                select "key", "actorId" from "Alias"
                where length(wanted."asked") > 2 and ("key" like '% ' || wanted."asked" or "key" like wanted."asked" || ' %')
                -- Without OFFSET the planner reads all names in order, assuming that twelve matches come soon.
                offset 0
              ) as held order by "key", "actorId" limit ${NEAREST}::int)
          ) as near join "Actor" actor on actor."id" = near."actorId"
          order by near."asked", actor."name", actor."id"`,
      )

/** The organizations whose names have these initials, small words left out ("icc"). One SQL statement. */
export const actorsByInitials = (database: Database, initials: readonly string[]): Promise<readonly Bearer[]> =>
  runSql<Bearer>(
    database,
    sql`select distinct wanted."asked", alias."key", ${NAMED}
      from unnest(${initials}::text[]) as wanted("asked") join "Alias" alias
        on ${initialsOf(sql`alias."key"`)} = wanted."asked"
        and alias."key" like '% %'
      join "Actor" actor on actor."id" = alias."actorId" and actor."kind" = 'ORGANIZATION'
      order by wanted."asked", actor."name", actor."id"`,
  )

/** The persons with a title at one of these countries or organizations, or at an organization of these countries. One SQL statement. */
export const holdersAt = (database: Database, places: readonly string[]): Promise<readonly Holder[]> =>
  places.length === 0
    ? Promise.resolve([])
    : runSql<Holder>(
        database,
        sql`with held as (
            select distinct "personId", "title", coalesce(organization."countryId", '') as "countryId", affiliation."ofId"
            from "Affiliation" affiliation left join "Organization" organization on organization."id" = affiliation."ofId"
            where affiliation."ofId" = any(${places}::text[])
              or affiliation."ofId" in (select "id" from "Organization" where "countryId" = any(${places}::text[])))
          select held."title", case when held."ofId" = any(${places}::text[]) then held."ofId" else held."countryId" end as "ofId",
            held."ofId" <> all(${places}::text[]) as "isWithin", ${NAMED}
          from held join "Actor" actor on actor."id" = held."personId"
          order by actor."name", actor."id", held."title"`,
      )

/** The country or organization where a title is held, as a question names it. */
export interface Seat {
  readonly words: string
  readonly actors: readonly NamedActor[]
  /** The part of the country that the question names ("central bank"); empty: the country itself. */
  readonly within: string
}

/**
 * The persons whose title has the words of one of these. With `seat`, only titles from articles that also name the seat
 * (a country: more often than any other), and nobody known to hold a title at another country. One SQL statement.
 */
export function holdersOf(
  database: Database,
  titles: readonly string[],
  seat?: Seat,
): Promise<readonly (NamedActor & { readonly title: string })[]> {
  const names = seat ? [seat.words, ...seat.actors.map(({ name }) => name)] : []
  const near = names.map((words) => `"${words.replaceAll('"', ' ')}"`).join(' or ')
  const countries = (seat?.actors ?? []).filter(({ kind }) => kind === 'COUNTRY').map(({ id }) => id)
  return runSql(
    database,
    sql`select distinct affiliation."title", ${NAMED}
      from "Affiliation" affiliation join "Actor" actor on actor."id" = affiliation."personId"
      where to_tsvector('english', affiliation."title") @@ websearch_to_tsquery('english', ${titles.join(' or ')}::text)
        and (${names.length === 0}::boolean or exists (select from "Article" article where article."id" = affiliation."articleId"
          and article."lexemes" @@ (${filterQuery(sql`${near}::text`)} && ${filterQuery(sql`${seat?.within ?? ''}::text`)})))
        and (${countries.length === 0}::boolean or (
          select mention."actorId" from "Mention" mention join "Country" country on country."id" = mention."actorId"
          where mention."articleId" = affiliation."articleId"
          group by mention."actorId" order by count(*) desc, min(mention."start") limit 1) = any(${countries}::text[]))
        and (${countries.length === 0}::boolean or not exists (select from "Affiliation" other join "Country" country on country."id" = other."ofId"
          where other."personId" = affiliation."personId" and country."id" <> all(${countries}::text[])))
      order by actor."name", actor."id" limit ${NEAREST}::int`,
  )
}

/** How often articles mention each of these actors. At most one SQL statement. */
export async function timesMentioned(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await runSql<{ id: string; times: number }>(
    database,
    sql`select "actorId" as "id", count(*)::int as "times" from "Mention" where "actorId" = any(${ids}::text[]) group by "actorId"`,
  )
  return new Map(rows.map(({ id, times }) => [id, times]))
}

/** Those of the words that occur in no statement's content, in any inflection. One SQL statement. */
export async function unusedWords(database: Database, words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set()
  const rows = await runSql<{ word: string }>(
    database,
    sql`select "word" from unnest(${words}::text[]) as asked("word") where not exists (
      select from "Statement" where "lexemes" @@ plainto_tsquery('stems', "word"))`,
  )
  return new Set(rows.map(({ word }) => word))
}
