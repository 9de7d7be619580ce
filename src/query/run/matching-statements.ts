import { sql } from 'kysely'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import type { OrderBy } from '../../models/orders.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { orderBy, orderNamed } from '../compile/order.js'
import { Scope } from '../compile/scope.js'
import { isInList, statements } from '../sources/statement.js'
import { runSql } from './run-sql.js'

/** What `ask` needs of a statement. Offsets are UTF-16 code units into the article's text. */
export interface MatchingStatement {
  readonly id: string
  readonly articleId: string
  readonly articleTitle: string | null
  readonly publisher: string | null
  readonly speakerId: string | null
  readonly speaker: string | null
  /** All who say it, the first of them too. */
  readonly speakers: readonly string[]
  readonly speakerText: string | null
  readonly addressees: readonly string[]
  readonly addresseeText: string | null
  readonly act: string
  readonly cue: string | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  readonly content: string
  /** A flat array of [start, end) pairs. */
  readonly contentSpans: readonly number[]
  readonly sentence: string
  readonly sentenceStart: number
  /** YYYY-MM-DD; null if the text does not say. */
  readonly saidOn: string | null
  /** YYYY-MM-DD, where its article was published; null if unknown. */
  readonly publishedOn: string | null
  /** saidOn, or the day of its article. */
  readonly datedOn: string
  readonly place: string | null
  readonly confidence: number
  /** Whether the text says that it was not said. */
  readonly negated: boolean
}

/** The columns of a MatchingStatement, of the statement s in the article a. */
export const STATEMENT_COLUMNS = sql`s."id", s."articleId", a."title" as "articleTitle", a."publisher", a."publishedOn"::text,
        s."speakerId", speaker."name" as "speaker", s."speakerText",
        array(select actor."name" from "Speaker" k join "Actor" actor on actor."id" = k."actorId"
          where k."statementId" = s."id" order by k."actorId" <> s."speakerId", k."position") as "speakers",
        array(select actor."name" from "Addressee" d join "Actor" actor on actor."id" = d."actorId"
          where d."statementId" = s."id" order by d."position") as "addressees",
        s."addresseeText", s."act", s."cueText" as "cue", s."cueStart", s."cueEnd", s."content", s."contentSpans",
        s."sentenceText" as "sentence", s."sentenceStart", s."saidOn"::text, s."datedOn"::text, s."place", s."confidence", s."negated"`

/**
 * Reads the first statements that match a filter, the same as `statements(where:, orderBy:)`. One SQL statement.
 * @param order as `orderBy` takes it
 * @param most how many at most
 */
export async function matchingStatements(
  database: Database,
  where: StatementFilter,
  order: readonly OrderBy[],
  most: number,
  client?: Client,
): Promise<readonly MatchingStatement[]> {
  const scope = new Scope()
  const { from, row } = scope.alias('Statement')
  const names = order.map(({ field, direction }) => `${field}_${direction}`)
  const { keys } = orderNamed(statements.orders ?? {}, names, { ...where })
  return runSql<MatchingStatement>(
    database,
    // The page is cut before its rows are numbered; numbering all matching rows would mean sorting all of them.
    sql`with found as (select *, row_number() over () as "place" from (
        select ${row('id')} as "id" from ${from} where ${isInList(where, row, scope)}
        order by ${orderBy(keys, row)} limit ${most}::int) as page)
      select ${STATEMENT_COLUMNS}
      from found join "Statement" s on s."id" = found."id" join "Article" a on a."id" = s."articleId"
        left join "Actor" speaker on speaker."id" = s."speakerId"
      order by found."place"`,
    client,
  )
}

/** Counts the statements that match a filter: the `totalCount` of `statements(where:)`. One SQL statement. */
export async function countStatements(database: Database, where: StatementFilter, client?: Client): Promise<number> {
  const scope = new Scope()
  const { from, row } = scope.alias('Statement')
  const counted = sql`select count(*)::int as "total" from ${from} where ${isInList(where, row, scope)}`
  const [{ total } = { total: 0 }] = await runSql<{ total: number }>(database, counted, client)
  return total
}
