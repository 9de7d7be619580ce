import { sql } from 'kysely'
import type { ClaimFilter } from '../../models/filters/claim-filter.js'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { mapParameter } from '../compile/parameter.js'
import type { Scope } from '../compile/scope.js'
import { type AnyRow, type Row, rowNamed, type Sql } from '../compile/sql.js'
import { readId } from '../identity.js'
import { isEmpty } from './absence.js'
import { isCopied } from './copies.js'
import { conditionOf, type Filter } from './filter.js'
import { statementFilter } from './statement-filter.js'
import { dateTimeFilter, idFilter, intFilter } from './value-filters.js'

const claimIdFilter = idFilter((id) => sql`${mapParameter(id, (given) => readId('id', given, ['claim']))}::text`)

/** The ids of the statements that say a claim, or of those that deny it. */
export const statementsOf = (claim: AnyRow, denies: boolean): Sql =>
  sql`select x."statementId" from "Proposition" p join "Assertion" x on x."propositionId" = p."id"
    where p."claimId" = ${claim('id')} and p."denies" = ${sql.lit(denies)}`

/** What is counted of those that say it in words of their own article, each once. */
const countSaid = (claim: AnyRow, what: (statement: AnyRow) => Sql): Sql => {
  const said = rowNamed('said')
  return sql`(select count(distinct counted."what")::int from "Statement" said, lateral (${what(said)}) counted("what")
    where ${said('id')} in (${statementsOf(claim, false)}) and not ${isCopied(said)})`
}

/** How many known actors say it. */
export const speakers = (claim: AnyRow): Sql =>
  countSaid(claim, (said) => sql`select "actorId" from "Speaker" where "statementId" = ${said('id')}`)

/** How many publishers report it. */
export const publishers = (claim: AnyRow): Sql =>
  countSaid(
    claim,
    (said) => sql`select coalesce(lower("publisher"), '') from "Article" where "id" = ${said('articleId')}`,
  )

const hasStatement = (filter: StatementFilter, claim: AnyRow, denies: boolean, scope: Scope): Sql => {
  if (isEmpty({ ...filter })) return sql`true`
  const statement = scope.alias('Statement')
  return sql`exists (select from ${statement.from} where ${statement.row('id')} in (${statementsOf(claim, denies)})
    and ${conditionOf(statementFilter, filter, statement.row, scope)})`
}

export const claimFilter: Filter<ClaimFilter, Row<'Claim'>> = {
  id: (ids, claim, scope) => conditionOf(claimIdFilter, ids, claim('id'), scope, 'id'),
  statement: (filter, claim, scope) => hasStatement(filter, claim as AnyRow, false, scope),
  denial: (filter, claim, scope) => hasStatement(filter, claim as AnyRow, true, scope),
  speakers: (bounds, claim, scope) => conditionOf(intFilter, bounds, speakers(claim as AnyRow), scope, 'speakers'),
  publishers: (bounds, claim, scope) =>
    conditionOf(intFilter, bounds, publishers(claim as AnyRow), scope, 'publishers'),
  firstReported: (bounds, claim, scope) =>
    conditionOf(dateTimeFilter, bounds, claim('firstReportedAt'), scope, 'firstReported'),
}
