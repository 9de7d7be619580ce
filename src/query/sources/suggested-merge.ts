import { getNamedType } from 'graphql'
import { sql } from 'kysely'
import { DEFAULT_PAGE_SIZE } from '../../models/page-size.js'
import { pageSize } from '../compile/page.js'
import { mapParameter } from '../compile/parameter.js'
import { selectList } from '../compile/select.js'
import type { Sql } from '../compile/sql.js'
import { ACTOR_IDS, canonicalId, readId } from '../identity.js'
import { initialsOf } from '../names/initials.js'
import { list, one, type Source, value } from './declaration.js'
import type { Own } from './root-field.js'

/** Pairs of actors that may be the same, with the reason and a score. */
const suggestions: Source = {
  table: 'Actor',
  types: {
    SuggestedMerge: {
      score: value((row) => row('score')),
      reason: value((row) => row('reason')),
      from: one('actors', (row, actor) => sql`${actor('id')} = ${row('fromId')}`),
      into: one('actors', (row, actor) => sql`${actor('id')} = ${row('intoId')}`),
    },
  },
}

/** Least similarity of a name and its misspelling: "stoltenburg" and "stoltenberg" have 0.6. */
const LOOKS_ALIKE = 0.5

/**
 * Scores of reasons for a merge: the same full name 0.7, an initial 0.6, an organization's initials 0.6, a surname or another
 * name 0.5. A title at the same place adds 0.2. Two bare surnames are never suggested: each comes from a single article.
 */
const SCORES = { sameName: 0.7, initial: 0.6, acronym: 0.6, surname: 0.5, samePlace: 0.2 } as const

/**
 * The actors of a kind with the keys of their main names. The key is a scalar subquery and properties of names are
 * columns; with joins and conditions instead, the planner expects so few rows that it compares every pair of actors.
 */
const named = (kind: 'PERSON' | 'ORGANIZATION'): Sql => sql`select *, regexp_replace("key", '^.* ', '') as "last",
    position(' ' in "key") = 0 as "isOneWord", position(' ' in "key") = 2 as "isInitial" from (
      select "id" as "actorId", "kind", "name", (select "key" from "Alias" where "actorId" = actor."id" and "name" = actor."name") as "key"
      from "Actor" actor where "kind" = ${sql.lit(kind)} and "mergedIntoId" is null offset 0) keyed`

/** Every actor with whom it is now: actors that were found to be not one are so under the names into which they were merged. */
const CANONICAL = sql`select "id", coalesce("mergedIntoId", "id") as "is" from "Actor"`

const suggested = (actorId: Sql | null, most: Sql): Sql => {
  const ofActor = actorId === null ? sql`true` : sql`(p."actorId" = ${actorId} or q."actorId" = ${actorId})`
  const alike =
    actorId === null
      ? sql``
      : sql`union all select p."actorId", q."actorId", 0.8 * similarity(p."key", q."key"), 'the names look alike: ' || p."name" || ', ' || q."name"
          from main p join main q on p."key" % q."key" and similarity(p."key", q."key") >= ${sql.lit(LOOKS_ALIKE)} and p."key" <> q."key"
          where p."actorId" = ${actorId} and p."kind" = q."kind" and p."actorId" <> q."actorId"`
  return sql`(with person as materialized (${named('PERSON')}),
    organization as materialized (select *, ${initialsOf(sql`"key"`)} as "initials" from (${named('ORGANIZATION')}) named),
    main as materialized (
      select "actorId", "kind", "name", "key", "isOneWord" from person
      union all select "actorId", "kind", "name", "key", "isOneWord" from organization),
    pair ("a", "b", "score", "reason") as (
      select p."actorId", q."actorId", ${sql.lit(SCORES.sameName)}, 'both are called ' || p."name"
      from main p join main q on q."key" = p."key" and q."kind" = p."kind" and p."actorId" < q."actorId"
      where (p."kind" = 'ORGANIZATION' or not p."isOneWord") and ${ofActor}
      union all
      select p."actorId", q."actorId", ${sql.lit(SCORES.surname)}, 'both are called ' || p."name"
      from main p join "Alias" alias on alias."key" = p."key" and alias."actorId" <> p."actorId"
        join main q on q."actorId" = alias."actorId" and q."kind" = p."kind" and not q."isOneWord" and q."key" <> p."key"
      where ${ofActor}
      union all
      select p."actorId", q."actorId", ${sql.lit(SCORES.initial)}, p."name" || ' may be short for ' || q."name"
      from person p join person q on q."last" = p."last" and q."actorId" <> p."actorId"
        and left(q."key", 1) = left(p."key", 1) and not q."isInitial"
      where p."isInitial" and ${ofActor}
      union all
      select p."actorId", q."actorId", ${sql.lit(SCORES.acronym)}, p."name" || ' are the initials of ' || q."name"
      from organization p join organization q on q."initials" = p."key" and not q."isOneWord"
      where p."isOneWord" and ${ofActor}
      ${alike}),
    refused ("a", "b") as (
      select least(x."is", y."is"), greatest(x."is", y."is") from "RejectedMerge" merge
        join (${CANONICAL}) x on x."id" = merge."actorId" join (${CANONICAL}) y on y."id" = merge."otherId"),
    best as (
      select distinct on (least("a", "b"), greatest("a", "b")) * from pair
      where not exists (select from refused where refused."a" = least(pair."a", pair."b") and refused."b" = greatest(pair."a", pair."b"))
      order by least("a", "b"), greatest("a", "b"), "score" desc, "reason"),
    placed as (
      select best.*, (select actor."name" from "Affiliation" p join "Affiliation" q on q."ofId" = p."ofId" and q."personId" = best."b"
          join "Actor" actor on actor."id" = p."ofId" where p."personId" = best."a" order by actor."name" limit 1) as "place"
      from best)
    select least(1, "score" + case when "place" is null then 0 else ${sql.lit(SCORES.samePlace)} end)::float8 as "score",
      "reason" || coalesce('; both hold a title at ' || "place", '') as "reason",
      case when length(x."name") < length(y."name") or (length(x."name") = length(y."name") and x."id" < y."id") then x."id" else y."id" end as "fromId",
      case when length(x."name") < length(y."name") or (length(x."name") = length(y."name") and x."id" < y."id") then y."id" else x."id" end as "intoId"
    from placed join "Actor" x on x."id" = "a" join "Actor" y on y."id" = "b"
    order by 1 desc, 3, 4 limit ${most}::int)`
}

/** Actors that may be the same. Computed from names and titles; suggestions are not stored. */
export const suggestedMerges: Own = {
  kind: 'own',
  select: (selecting, info, { actorId, first }) => {
    const most = mapParameter((first ?? DEFAULT_PAGE_SIZE) as number, (size) => pageSize('first', size))
    const id =
      actorId == null
        ? null
        : canonicalId(mapParameter(actorId as string, (given) => readId('actorId', given, ACTOR_IDS)))
    const edge = list(suggestions, {
      from: () => suggested(id, sql`${most}`),
      on: () => sql`true`,
      order: (row) => sql`${row('score')} desc, ${row('fromId')}, ${row('intoId')}`,
    })
    return selectList(selecting, edge, getNamedType(info.returnType), info.fieldNodes, () => sql`null`)
  },
}
