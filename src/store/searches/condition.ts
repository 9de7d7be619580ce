import { sql } from 'kysely'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { badInput } from '../../query/bad-input.js'
import { Scope } from '../../query/compile/scope.js'
import type { Sql } from '../../query/compile/sql.js'
import { isInList } from '../../query/sources/statement.js'

/**
 * A query for the statements that `statements(where:)` gives: "statementId" and "articleId", in reading order.
 * @param among ids of articles, as an SQL array; undefined: all
 * @throws GraphQLError BAD_USER_INPUT if a value of the filter makes no sense
 */
export function matchingStatements(where: StatementFilter, among?: Sql): Sql {
  const scope = new Scope()
  const { from, row } = scope.alias('Statement')
  const isAmong = among ? sql`${row('articleId')} = any(${among})` : sql`true`
  return sql`select ${row('id')} as "statementId", ${row('articleId')} as "articleId" from ${from}
    where ${isAmong} and ${isInList(where, row, scope)} order by ${row('articleId')}, ${row('sentenceStart')}, ${row('id')}`
}

/**
 * Refuses what cannot be followed: whom `nameLike` finds depends on all other names there are, so that any article may change it.
 * @param path the filter's argument
 * @throws GraphQLError BAD_USER_INPUT
 */
export function refuseVague(path: string, filter: unknown): void {
  if (typeof filter !== 'object' || filter === null) return
  for (const [name, value] of Object.entries(filter)) {
    const place = `${path}.${name}`
    if (name === 'nameLike' && value != null) {
      throw badInput(place, value, '`name` or `id` in a saved search; `nameLike` is for lists to choose from')
    }
    refuseVague(place, value)
  }
}
