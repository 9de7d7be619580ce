import { sql } from 'kysely'
import { runSql } from '../../query/run/run-sql.js'
import type { Database } from '../database/database.js'
import { isCanceled, outageOf } from '../database/outage.js'
import { matchingStatements } from './condition.js'
import { mayMatch, wordsDemanded } from './demands.js'
import { featuresOf } from './features.js'
import type { Followed } from './followed.js'

/** That a statement matches a search. */
export interface Matching {
  readonly searchId: string
  readonly statementId: string
  readonly articleId: string
}

/** Which statements of some articles match which searches. */
export interface Evaluation {
  readonly matching: readonly Matching[]
  /** Searches that cannot be compared → why. */
  readonly failures: ReadonlyMap<string, string>
}

/** How many searches are compared by one SQL statement: PostgreSQL plans each of them, some hundred microseconds for most. */
const AT_A_TIME = 50

/** Compares saved searches with the statements of some articles, as they are now. */
export async function evaluate(
  database: Database,
  searches: readonly Followed[],
  articleIds: readonly string[],
): Promise<Evaluation> {
  const words = searches.flatMap(({ where }) => wordsDemanded(where))
  const features = await featuresOf(database, articleIds, words)
  const possible = searches.filter(({ where }) => mayMatch(where, features))
  const matching: Matching[] = []
  const failures = new Map<string, string>()
  const compare = async (some: readonly Followed[]): Promise<void> => {
    try {
      matching.push(...(await runSql<Matching>(database, matchingAny(some, articleIds))))
    } catch (error) {
      if (!isOfFilter(error)) throw error
      // Of several, each for itself tells whose mistake it is.
      if (some.length > 1) for (const each of some) await compare([each])
      else for (const { id } of some) failures.set(id, error instanceof Error ? error.message : String(error))
    }
  }
  for (let at = 0; at < possible.length; at += AT_A_TIME) await compare(possible.slice(at, at + AT_A_TIME))
  return { matching, failures }
}

const matchingAny = (searches: readonly Followed[], articleIds: readonly string[]) =>
  sql.join(
    searches.map(
      ({ id, where }) =>
        sql`(select ${id}::text as "searchId", found.* from (${matchingStatements(where, sql`${articleIds}::text[]`)}) found)`,
    ),
    sql` union all `,
  )

/** Whether it is the filter that fails, which a later version may read otherwise, and not the database. */
const isOfFilter = (error: unknown): boolean => outageOf(error) === undefined && !isCanceled(error)
