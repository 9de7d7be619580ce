import { sql } from 'kysely'
import { SURE } from '../../knowledge/claims/relation.js'
import { andReversed, asc } from '../compile/order.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import { claimFilter, publishers, speakers, statementsOf } from '../filters/claim-filter.js'
import { conditionOf } from '../filters/filter.js'
import { columns, list, type Members, one, pages, part, type Source, value } from './declaration.js'
import { instant } from './instant.js'

const actorsOf = (claim: AnyRow, actor: AnyRow, denies: boolean): Sql =>
  sql`${actor('id')} in (select "actorId" from "Speaker" where "statementId" in (${statementsOf(claim, denies)}))`

/** How many links of a claim are told, the surest. */
const MOST_LINKS = 20

/**
 * The rows for `links.from`: what a claim is to each other one by the surest link of their propositions. What denies the claims turns it: the
 * narrower of two denials denies the broader claim. Of what only one of the two denies, nothing follows but for whole denials.
 */
const linksOf = (claim: AnyRow): Sql =>
  sql`(select * from (select distinct on (o."claimId") o."claimId", l."score", l."reason",
      case when l."kind" in ('SAME', 'DENIES') then case when (l."kind" = 'SAME') = (p."denies" = o."denies") then 'SAME' else 'DENIES' end
        when p."denies" then case l."kind" when 'NARROWER' then 'BROADER' else 'NARROWER' end else l."kind" end as "relation"
    from "Proposition" p join "PropositionLink" l on l."propositionId" = p."id" join "Proposition" o on o."id" = l."otherId"
    where p."claimId" = ${claim('id')} and o."claimId" <> ${claim('id')} and (l."kind" in ('SAME', 'DENIES') or p."denies" = o."denies")
    order by o."claimId", l."score" desc, l."kind", l."propositionId", l."otherId") surest
    order by "score" desc, "claimId" limit ${sql.lit(MOST_LINKS)})`

const link: Members = {
  relation: value((row) => row('relation')),
  score: value((row) => row('score')),
  isSure: value((row) => sql`${row('score')} >= ${sql.lit(SURE)}`),
  reason: value((row) => row('reason')),
  claim: one('claims', (row, claim) => sql`${claim('id')} = ${row('claimId')}`),
}

/** Links come from several tables, so their edge has its own FROM; `table` is a placeholder. */
const links: Source = { table: 'PropositionLink', types: { ClaimLink: link } }

const claim: Members = {
  ...columns('Claim', 'id', 'text'),
  firstReported: instant('firstReportedAt'),
  statements: pages('statements', (row, statement) => sql`${statement('id')} in (${statementsOf(row, false)})`),
  denials: pages('statements', (row, statement) => sql`${statement('id')} in (${statementsOf(row, true)})`),
  saidBy: pages('actors', (row, actor) => actorsOf(row, actor, false)),
  deniedBy: pages('actors', (row, actor) => actorsOf(row, actor, true)),
  corroboration: part({ speakers: value(speakers), publishers: value(publishers) }),
  links: list(links, {
    from: linksOf,
    on: () => sql`true`,
    order: (row) => sql`${row('score')} desc, ${row('claimId')}`,
  }),
}

export const claims: Source = {
  table: 'Claim',
  types: { Claim: claim },
  where: (filter, row, scope) => conditionOf(claimFilter, filter, row, scope),
  orders: {
    ...andReversed('STATEMENTS', [asc('statementCount', 'int'), asc('id', 'text')]),
    ...andReversed('FIRST_REPORTED', [asc('firstReportedAt', 'timestamptz'), asc('id', 'text')]),
  },
}

/** The claim that a statement makes or denies: at most one row. */
export const claimOf = one(
  'claims',
  (statement, row) =>
    sql`${row('id')} = (select p."claimId" from "Assertion" x join "Proposition" p on p."id" = x."propositionId" where x."statementId" = ${statement('id')})`,
)
