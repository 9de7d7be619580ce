import { sql } from 'kysely'
import type { Database } from '../../store/database/database.js'
import type { ActorKind } from '../../vocabulary/enumerations.js'
import { runSql } from '../run/run-sql.js'
import { filterQuery } from '../search/lexemes.js'
import { initialsOf } from './initials.js'

/** An actor that bears a name. */
export interface NamedActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  /** Whether nobody else bears its full name, so that the name alone finds it. */
  readonly isOnly: boolean
}

/** An actor by a name that was looked up. */
export interface Bearer extends NamedActor {
  /** The search key that was looked up. */
  readonly asked: string
  /** The search key of the name that it bears. */
  readonly key: string
}

/** Somebody who holds a title at a place. */
export interface Holder extends NamedActor {
  readonly title: string
  /** The country or organization that was asked for. */
  readonly ofId: string
  /** Whether it is held at an organization of the country. */
  readonly isWithin: boolean
}

/** The columns of a NamedActor. */
const NAMED = sql`actor."id", actor."kind", actor."name", not exists (select from "Alias" own
  join "Alias" other on other."key" = own."key" and other."actorId" <> own."actorId"
  where own."actorId" = actor."id" and own."name" = actor."name") as "isOnly"`

/** The last word of a search key, as an index has it. */
const SURNAME = sql`regexp_replace("key", '^.* ', '')`

/** How many names are looked at for each that is asked. */
const NEAREST = 12

/** The actors that bear a name with one of these search keys. One SQL statement. */
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
 * The persons whose last name is one of these search keys, whether or not an article calls them by it alone. One SQL statement, where
 * one is needed.
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
 * The actors whose names, or their last words, look like one of these search keys (pg_trgm), or hold it as their first or last words. One SQL
 * statement; how near they are is for the caller to judge.
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
                -- Else the planner walks all names in their order, in the hope that the first twelve come soon.
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

/** Whoever holds a title at one of these countries or organizations, or at an organization of these countries. One SQL statement. */
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

/** Where a title is held, as somebody calls it, and who that may be. */
export interface Seat {
  readonly words: string
  readonly actors: readonly NamedActor[]
  /** What of the country it is, as somebody calls it: "central bank"; empty where it is all of it. */
  readonly within: string
}

/**
 * Whoever holds a title with the words of one of these, wherever; with `seat`, in an article that names it, too: of countries that one most often,
 * and nobody who is known to hold a title at another one. One SQL statement.
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

/** Those of the words that no statement's content holds, in any inflection. One SQL statement. */
export async function unusedWords(database: Database, words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set()
  const rows = await runSql<{ word: string }>(
    database,
    sql`select "word" from unnest(${words}::text[]) as asked("word") where not exists (
      select from "Statement" where "lexemes" @@ plainto_tsquery('stems', "word"))`,
  )
  return new Set(rows.map(({ word }) => word))
}
