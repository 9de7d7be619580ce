import { sql } from 'kysely'
import { andReversed, asc } from '../compile/order.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import { conditionOf } from '../filters/filter.js'
import { independentSources, utteranceFilter } from '../filters/utterance-filter.js'
import { columns, list, type Members, one, pages, type Source, value } from './declaration.js'
import { instant } from './instant.js'

const reports = (utterance: AnyRow): Sql =>
  sql`select "statementId" from "Wording" where "utteranceId" = ${utterance('id')}`

const form: Members = {
  ...columns('Statement', 'content'),
  ...columns('Utterance', 'statementCount'),
  ...columns('Wording', 'differences'),
}

/** The rows for `forms.from`: the first statement of each form. */
const formsOf = (utterance: AnyRow): Sql =>
  sql`(select distinct on (w."form") w."form", w."differences", s."content", count(*) over (partition by w."form")::int as "statementCount"
    from "Wording" w join "Statement" s on s."id" = w."statementId" where w."utteranceId" = ${utterance('id')}
    order by w."form", s."datedOn", s."id")`

/** Forms come from several tables, so their edge has its own FROM; `table` is a placeholder. */
const forms: Source = { table: 'Wording', types: { UtteranceForm: form } }

const utterance: Members = {
  ...columns('Utterance', 'id'),
  independentSources: value(independentSources),
  firstReported: instant('firstReportedAt'),
  statements: pages('statements', (row, statement) => sql`${statement('id')} in (${reports(row)})`),
  articles: pages(
    'articles',
    (row, article) => sql`${article('id')} in (select "articleId" from "Statement" where "id" in (${reports(row)}))`,
  ),
  forms: list(forms, { from: formsOf, on: () => sql`true`, order: (row) => row('form') }),
}

const FIRST_REPORTED = [asc('firstReportedAt', 'timestamptz'), asc('id', 'text')]

export const utterances: Source = {
  table: 'Utterance',
  types: { Utterance: utterance },
  where: (filter, row, scope) => conditionOf(utteranceFilter, filter, row, scope),
  orders: {
    ...andReversed('FIRST_REPORTED', FIRST_REPORTED),
    ...andReversed('STATEMENTS', [asc('statementCount', 'int'), asc('id', 'text')]),
  },
}

/** The utterance that a statement reports: at most one row. */
export const utteranceOf = one(
  'utterances',
  (statement, row) =>
    sql`${row('id')} = (select "utteranceId" from "Wording" where "statementId" = ${statement('id')})`,
)
