import { sql } from 'kysely'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { Scope } from '../compile/scope.js'
import type { Sql } from '../compile/sql.js'
import { isInList } from '../sources/statement.js'
import { type MatchingStatement, STATEMENT_COLUMNS } from './matching-statements.js'
import { runSql } from './run-sql.js'

/** A word that is looked for, in the syntax of the text search: `crash or "plane crash"`. */
export interface SoughtWord {
  /** The word itself. */
  readonly own: string
  /** The same in other words; empty: none. */
  readonly near: string
  /** What stands where it stands; empty: nothing. */
  readonly far: string
  /** How much it tells, 0 to 1. */
  readonly weight: number
  /** The ids of the actors that it names, whose mentions count as the word itself. */
  readonly actors: readonly string[]
  /** Whether it describes whoever speaks, so that what the article calls them comes before what they say. */
  readonly isOfSpeaker?: boolean
}

/** Where a word stands, the nearest to the statement first. INTRODUCED: beside the fullest name that the article gives its speaker. */
export const ZONES = ['CONTENT', 'SENTENCE', 'SPEAKER', 'INTRODUCED', 'AROUND', 'HEADLINE', 'ARTICLE'] as const
export type Zone = (typeof ZONES)[number]

/** How the text has a word: itself, in other words, or by a word that stands where it stands. */
export type Likeness = 'OWN' | 'NEAR' | 'FAR'

/** The best place of each word: null where it stands nowhere. */
export type Places = readonly (readonly [Zone, Likeness] | null)[]

/** A statement that may answer, with what decides whether it does. */
export interface Candidate extends MatchingStatement {
  readonly speakerIds: readonly string[]
  readonly speakerAffiliationId: string | null
  readonly reportedById: string | null
  readonly addresseeIds: readonly string[]
  /** Whether it stands within what somebody else is reported to have said. */
  readonly isNested: boolean
  /** Titles of its speakers in any article, with the ids of what they are held at. */
  readonly titles: readonly { readonly title: string; readonly of: string | null }[]
  /** The countries of its speakers: their own, or of what they belong to. */
  readonly countries: readonly string[]
  readonly places: Places
}

/** The most statements that are compared, and the most articles that are searched through. */
const MOST_COMPARED = 60
const MOST_ROUGH = 400
const MOST_ARTICLES = 40
/** So many matches of any word are ranked, and so many articles that have two of them: of frequent words there are far more. */
const MOST_RANKED = 1_500
const MOST_SHARED = 200
/** UTF-16 code units before and after a sentence in which what it refers to ("the move") mostly stands: two sentences, and one. */
const BEFORE = 360
const AFTER = 200
/** UTF-16 code units before and after a name, within its sentence, in which its bearer is described: two phrases, and three. */
const BESIDE_BEFORE = 90
const BESIDE_AFTER = 130
/** UTF-16 code units before a name in which a pronoun tells whose relative or aide it is: "his former teacher, Jane Doe". */
const POSSESSOR = 30
/** Characters of an article's lead, which with its title says what it is about: a paragraph. */
const LEAD = 350

const queryOf = ({ own, near }: SoughtWord): Sql =>
  sql`(websearch_to_tsquery('stems', ${own}::text) || websearch_to_tsquery('stems', ${near}::text))`
const every = (words: readonly SoughtWord[]): Sql =>
  words.length === 0 ? sql`''::tsquery` : sql.join(words.map(queryOf), sql` && `)

/** The query for any two of the four weightiest words, or for the only one: articles that have only one of them are too many. */
function pairsOf(words: readonly SoughtWord[]): Sql {
  const [first, ...rest] = words.slice(0, 4)
  if (first === undefined) return sql`''::tsquery`
  if (rest.length === 0) return queryOf(first)
  const four = [first, ...rest]
  return sql.join(
    four.flatMap((one, at) => four.slice(at + 1).map((other) => sql`(${queryOf(one)} && ${queryOf(other)})`)),
    sql` || `,
  )
}

/** What stands beside a mention in its sentence, where its bearer is described. */
const beside = (mention: string): Sql => {
  const [start, end] = [sql.ref(`${mention}.start`), sql.ref(`${mention}.end`)]
  return sql`regexp_replace(substr(a."text", greatest(1, ${start} - ${BESIDE_BEFORE}::int), least(${start}, ${BESIDE_BEFORE}::int)), '^.*[.!?]["”]?[[:space:]]', '')
            || ' ' || regexp_replace(substr(a."text", ${end} + 1, ${BESIDE_AFTER}::int), '[.!?]["”]?[[:space:]].*$', '')`
}

/** A candidate as the database gives it: 3 × the place of its zone among the zones, and its likeness from 0 to 2. */
interface Row extends Omit<Candidate, 'places'> {
  readonly found: readonly (number | null)[]
}

const LIKENESSES: readonly Likeness[] = ['OWN', 'NEAR', 'FAR']

/**
 * Reads the statements that fulfil a filter and have most of the words in them or around them, with where each word stands. One SQL
 * statement.
 * @param where what they must fulfil
 * @param isFew whether the filter leaves so few that all of them may be compared, whether or not they hold any of the words
 */
export async function candidateStatements(
  database: Database,
  where: StatementFilter,
  words: readonly SoughtWord[],
  isFew: boolean,
  client?: Client,
): Promise<readonly Candidate[]> {
  const scope = new Scope()
  const { from, row } = scope.alias('Statement')
  const listed = isInList(where, row, scope)
  const weighty = [...words].sort((a, b) => b.weight - a.weight).slice(0, 6)
  const eachOf = ({ own, near }: SoughtWord): readonly string[] => [own, near].filter((each) => each !== '')
  const any = weighty.flatMap(eachOf).join(' or ')
  const actors = [...new Set(words.flatMap((each) => each.actors))]
  const rough = isFew
    ? sql`(select ${row('id')} as "id" from ${from} where ${listed} order by ts_rank(${row('lexemes')}, (select "query" from "any")) desc,
        ${row('datedOn')} desc, ${row('id')} limit ${MOST_ROUGH}::int)`
    : sql`(select ${row('id')} as "id" from ${from} where ${row('lexemes')} @@ (select "every" from "any") and ${listed} limit ${MOST_ROUGH}::int)
      union
      (select "id" from (select ${row('id')} as "id", ${row('lexemes')} as "lexemes" from ${from}
          where ${row('lexemes')} @@ (select "query" from "any") and ${listed} limit ${MOST_RANKED}::int) as "some"
        order by ts_rank("lexemes", (select "query" from "any")) desc, "id" limit ${MOST_ROUGH}::int)
      union
      (select ${row('id')} as "id" from ${from} where ${row('id')} = any(array(
          (select "statementId" from "StatementMention" where "actorId" = any(${actors}::text[]) limit ${MOST_ROUGH}::int)
          union all (select "statementId" from "Speaker" where "actorId" = any(${actors}::text[]) limit ${MOST_ROUGH}::int))) and ${listed})
      union
      (select ${row('id')} as "id" from ${from} where ${row('articleId')} = any(array(select "id" from "article")) and ${listed})`
  const rows = await runSql<Row>(
    database,
    sql`with "term" as materialized (
        select "at", "weight", websearch_to_tsquery('stems', "own") as "own", websearch_to_tsquery('stems', "near") as "near",
          websearch_to_tsquery('stems', "far") as "far", "actors", "isOfSpeaker"
        from jsonb_to_recordset(${JSON.stringify(words.map((word, at) => ({ at, ...word })))}::jsonb)
          as "word" ("at" int, "own" text, "near" text, "far" text, "weight" float8, "actors" text[], "isOfSpeaker" boolean)
      ), "any" as materialized (select websearch_to_tsquery('stems', ${any}::text) as "query", ${every(weighty)} as "every", ${pairsOf(weighty)} as "pair"),
      "article" as materialized (
        select a."id", (select sum(case when a."lexemes" @@ t."own" then t."weight" when a."lexemes" @@ t."near" then 0.7 * t."weight" end)
          from "term" t) as "share"
        from (select * from "Article" a where ${!isFew}::boolean and a."lexemes" @@ (select "pair" from "any") limit ${MOST_SHARED}::int) as a
        order by "share" desc nulls last, a."id" limit ${MOST_ARTICLES}::int
      ), "rough" as (${rough}),
      "compared" as materialized (
        select s."id", coalesce((select sum(case when s."lexemes" @@ t."own" then t."weight" when s."lexemes" @@ t."near" then 0.8 * t."weight" end)
            from "term" t), 0) + 0.5 * coalesce("article"."share", 0) as "roughly"
        from "rough" join "Statement" s on s."id" = "rough"."id" left join "article" on "article"."id" = s."articleId"
        order by "roughly" desc, s."id" limit ${MOST_COMPARED}::int)
      select ${STATEMENT_COLUMNS}, s."speakerAffiliationId", s."reportedById", s."withinId" is not null as "isNested",
        array(select k."actorId" from "Speaker" k where k."statementId" = s."id") as "speakerIds",
        array(select d."actorId" from "Addressee" d where d."statementId" = s."id") as "addresseeIds",
        coalesce((select json_agg(distinct jsonb_build_object('title', f."title", 'of', f."ofId")) from "Speaker" k
          join "Affiliation" f on f."personId" = k."actorId" where k."statementId" = s."id"), '[]') as "titles",
        array(select "country" from (
            select k."actorId" from "Speaker" k where k."statementId" = s."id"
            union select f."ofId" from "Speaker" k join "Affiliation" f on f."personId" = k."actorId" where k."statementId" = s."id"
            union select s."speakerAffiliationId") as behind ("actorId"),
          lateral (select coalesce((select "id" from "Country" where "id" = behind."actorId"),
            (select "countryId" from "Organization" where "id" = behind."actorId")) as "country") as of
          where "country" is not null) as "countries",
        array(select case
            when t."isOfSpeaker" and v.speaker @@ t."own" then 6 when t."isOfSpeaker" and v.introduced @@ t."own" then 9
            when t."isOfSpeaker" and v.speaker @@ t."near" then 7 when t."isOfSpeaker" and v.introduced @@ t."near" then 10
            when s."lexemes" @@ t."own" or exists (select from "StatementMention" m where m."statementId" = s."id" and m."actorId" = any(t."actors")) then 0
            when v.sentence @@ t."own" then 3 when v.speaker @@ t."own" then 6
            when s."lexemes" @@ t."near" then 1 when v.around @@ t."own" then 12
            when v.sentence @@ t."near" then 4 when v.headline @@ t."own" then 15 when v.speaker @@ t."near" then 7
            when v.around @@ t."near" then 13 when v.headline @@ t."near" then 16
            when s."lexemes" @@ t."far" then 2 when v.sentence @@ t."far" then 5
            when a."lexemes" @@ t."own" then 18 when a."lexemes" @@ t."near" then 19 end
          from "term" t order by t."at") as "found"
      from "compared" join "Statement" s on s."id" = "compared"."id" join "Article" a on a."id" = s."articleId"
        left join "Actor" speaker on speaker."id" = s."speakerId",
        lateral (select to_tsvector('stems', s."sentenceText") as sentence,
          to_tsvector('stems', concat_ws(' ', s."speakerText", s."sourceText", speaker."name", (select string_agg(distinct f."title" || ' ' || f."text", ' ')
            from "Speaker" k join "Affiliation" f on f."personId" = k."actorId" where k."statementId" = s."id"),
            (select string_agg(distinct named."name", ' ') from "Mention" m join "Actor" named on named."id" = m."actorId"
            where m."articleId" = s."articleId" and m."start" >= s."sourceStart" and m."end" <= s."sourceEnd"))) as speaker,
          to_tsvector('stems', (select string_agg(concat_ws(' ', ${beside('own')}, (select string_agg(named."name", ' ') from "Mention" m
              join "Actor" named on named."id" = m."actorId" where m."articleId" = s."articleId" and m."form" = 'PRONOUN'
              and m."start" >= own."start" - ${POSSESSOR}::int and m."end" <= own."start")), ' ') from "Speaker" k, lateral (
            select m."start", m."end" from "Mention" m where m."actorId" = k."actorId" and m."articleId" = s."articleId" and m."form" = 'NAME'
            order by length(m."text") desc, m."start" limit 1) as own where k."statementId" = s."id")) as introduced,
          to_tsvector('stems', substr(a."text", greatest(1, s."sentenceStart" - ${BEFORE}::int), least(s."sentenceStart", ${BEFORE}::int))
            || ' ' || substr(a."text", s."sentenceEnd" + 1, ${AFTER}::int)) as around,
          to_tsvector('stems', concat_ws(' ', a."title", left(a."text", ${LEAD}::int))) as headline offset 0) v
      order by "compared"."roughly" desc, s."id"`,
    client,
  )
  return rows.map(({ found, ...candidate }) => ({ ...candidate, places: found.map(placeOf) }))
}

const placeOf = (code: number | null): readonly [Zone, Likeness] | null => {
  const [zone, likeness] = [
    ZONES[Math.floor((code ?? 0) / LIKENESSES.length)],
    LIKENESSES[(code ?? 0) % LIKENESSES.length],
  ]
  return code === null || zone === undefined || likeness === undefined ? null : [zone, likeness]
}
