import { sql } from 'kysely'
import type { Sql } from '../../query/compile/sql.js'
import { runSql } from '../../query/run/run-sql.js'
import type { Database } from '../database/database.js'
import { instantOf } from './state.js'

interface Named {
  readonly id: string
  readonly name: string
}

/** What receivers are told of a statement: names and shapes are those of the API. */
export interface MatchedStatement {
  readonly id: string
  readonly act: string
  readonly content: string
  readonly cue: string | null
  readonly negated: boolean
  readonly modality: string
  /** A day as ISO 8601 has it. */
  readonly saidOn: string | null
  readonly confidence: number
  readonly speaker: Named | null
  readonly speakers: readonly Named[]
  readonly speakerText: string | null
  readonly addressees: readonly Named[]
  readonly addresseeText: string | null
  readonly quotes: readonly { readonly text: string }[]
  readonly evidence: { readonly sentence: string }
  readonly article: {
    readonly id: string
    readonly url: string | null
    readonly title: string | null
    readonly publisher: string | null
    readonly publishedAt: string | null
  }
}

/** An event of a saved search. */
export interface Matched {
  readonly number: number
  readonly kind: 'ADDED' | 'REMOVED'
  readonly at: string
  readonly statementId: string
  /** As it is now; null where it is gone. */
  readonly statement: MatchedStatement | null
}

/** The actors that stand in a table beside a statement, in their order. */
const named = (table: Sql): Sql =>
  sql`(select coalesce(json_agg(json_build_object('id', a."id", 'name', a."name") order by a."id" <> coalesce(s."speakerId", ''), l."position"), '[]')
    from ${table} l join "Actor" a on a."id" = l."actorId" where l."statementId" = s."id")`

const STATEMENT: Sql = sql`(select json_build_object('id', s."id", 'act', s."act", 'content', s."content", 'cue', s."cueText", 'negated', s."negated",
    'modality', s."modality", 'saidOn', s."saidOn", 'confidence', s."confidence",
    'speaker', (select json_build_object('id', a."id", 'name', a."name") from "Actor" a where a."id" = s."speakerId"),
    'speakers', ${named(sql`"Speaker"`)}, 'speakerText', s."speakerText",
    'addressees', ${named(sql`"Addressee"`)}, 'addresseeText', s."addresseeText",
    'quotes', (select coalesce(json_agg(json_build_object('text', q."text") order by q."place"), '[]')
      from unnest(s."quoteTexts") with ordinality as q ("text", "place")),
    'evidence', json_build_object('sentence', s."sentenceText"),
    'article', json_build_object('id', a."id", 'url', a."url", 'title', a."title", 'publisher', a."publisher",
      'publishedAt', ${instantOf(sql`a."publishedAt"`)}))
  from "Statement" s join "Article" a on a."id" = s."articleId" where s."id" = e."statementId")`

/** The event with this number, with its statement as it is now; undefined if there is none yet. */
export async function eventAt(database: Database, searchId: string, number: number): Promise<Matched | undefined> {
  const [event] = await runSql<Matched>(
    database,
    sql`select e."number", e."kind", ${instantOf(sql`e."at"`)} as "at", e."statementId", ${STATEMENT} as "statement"
      from "MatchEvent" e where e."searchId" = ${searchId} and e."number" = ${number}::int`,
  )
  return event
}

/** What came to match a saved search. */
export interface Added {
  /** How many statements there are. */
  readonly count: number
  /** The first of them, in the order in which they came. */
  readonly statements: readonly MatchedStatement[]
}

/**
 * The statements that came to match after one event, up to another, and match still; each once.
 * @param most how many are read
 */
export async function addedBetween(
  database: Database,
  searchId: string,
  after: number,
  upTo: number,
  most: number,
): Promise<Added> {
  const rows = await runSql<{ count: number; statement: MatchedStatement }>(
    database,
    sql`select e."count", ${STATEMENT} as "statement" from (
        select e."statementId", max(e."number") as "number", count(*) over ()::int as "count" from "MatchEvent" e
        join "Match" m on m."searchId" = e."searchId" and m."statementId" = e."statementId"
        join "Statement" s on s."id" = e."statementId"
        where e."searchId" = ${searchId} and e."kind" = 'ADDED' and e."number" > ${after}::int and e."number" <= ${upTo}::int
        group by e."statementId") e
      order by e."number" limit ${most}::int`,
  )
  return { count: rows[0]?.count ?? 0, statements: rows.map(({ statement }) => statement) }
}
