import { GraphQLError } from 'graphql'
import { sql } from 'kysely'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { completeStatement, runCompiled } from '../../query/compile/compiled-statement.js'
import { Scope } from '../../query/compile/scope.js'
import { allOf } from '../../query/compile/sql.js'
import { isEmpty } from '../../query/filters/absence.js'
import { nearestNames, type Suggestion } from '../../query/names/nearest-names.js'
import { runSql } from '../../query/run/run-sql.js'
import { isInList } from '../../query/sources/statement.js'
import type { Client } from '../database/client.js'
import type { Database } from '../database/database.js'
import { selectBundles } from './select-bundles.js'

/** Article ids fetched per query. A filter without an index scans the table once per query. */
const IDS_A_PAGE = 1_000

/** Articles read per query: at most a few megabytes, because the size of an article is limited. */
const ARTICLES_A_PAGE = 16

/**
 * Reads bundles, each as one line of JSON (an ArticleBundle, without a line break), in the order of the article ids.
 * Only one page is held in memory. An article is read by one SQL statement, so it is consistent.
 * @param where which statements to include; articles without any are left out. A filter without conditions gives every
 *   article with all its statements, rejected ones too
 * @param client who waits for it
 * @param inContext whether each line is an ArticleInContext: what other programs are told beyond the rows; import finds it anew
 * @throws GraphQLError BAD_USER_INPUT if a condition makes no sense, UNKNOWN_NAME if a name in the filter is unknown; both
 *   before the first line
 */
export async function* readBundles(
  database: Database,
  where: StatementFilter,
  client?: Client,
  inContext = false,
): AsyncGenerator<string> {
  const filter = isEmpty({ ...where }) ? undefined : where
  let ids: readonly string[] = []
  do {
    ids = await nextIds(database, filter, ids.at(-1), client)
    for (let at = 0; at < ids.length; at += ARTICLES_A_PAGE) {
      const select = selectBundles(ids.slice(at, at + ARTICLES_A_PAGE), filter, inContext)
      for (const { line } of await runSql<{ line: string }>(database, select, client)) yield line
    }
  } while (ids.length === IDS_A_PAGE)
}

/** The next page of article ids after `after`; with a filter, only articles with a matching statement. */
async function nextIds(
  database: Database,
  where: StatementFilter | undefined,
  after: string | undefined,
  client: Client | undefined,
): Promise<readonly string[]> {
  const scope = new Scope()
  const { from, row } = scope.alias(where ? 'Statement' : 'Article')
  const id = row(where ? 'articleId' : 'id')
  const conditions = [
    ...(where ? [isInList(where, row, scope)] : []),
    ...(after === undefined ? [] : [sql`${id} > ${after}::text`]),
  ]
  const ids = sql`select distinct ${id} as "id" from ${from} where ${allOf(conditions)} order by 1 limit ${IDS_A_PAGE}::int`
  const tree = sql`(select coalesce(json_agg(found."id" order by found."id"), '[]') from (${ids}) found)`
  const compiled = completeStatement(database, tree, scope)
  const answer = await runCompiled(database, compiled, {}, compiled.parameters, false, client)
  if (after === undefined && answer.unknownNames.length > 0) {
    throw unknownName(await nearestNames(database, answer.unknownNames, client))
  }
  return answer.tree as readonly string[]
}

/** The error for unknown names: without it, an empty file would look like the correct result. */
function unknownName(suggestions: readonly Suggestion[]): GraphQLError {
  const messages = suggestions.map(({ argument, name, nearest }) => {
    const known = nearest.length === 0 ? 'nothing looks like it' : `the nearest are ${nearest.map(quote).join(', ')}`
    return `${argument === 'name' ? 'Nobody is known as' : `There is no ${argument}`} ${quote(name)}; ${known}.`
  })
  return new GraphQLError(messages.join(' '), { extensions: { code: 'UNKNOWN_NAME', argument: 'where', suggestions } })
}

const quote = (name: string): string => JSON.stringify(name)
