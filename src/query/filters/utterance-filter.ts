import { sql } from 'kysely'
import type { UtteranceFilter } from '../../models/filters/utterance-filter.js'
import { mapParameter } from '../compile/parameter.js'
import { type AnyRow, type Row, rowNamed, type Sql } from '../compile/sql.js'
import { readId } from '../identity.js'
import { isEmpty } from './absence.js'
import { isBefore, standsInShared } from './copies.js'
import { conditionOf, type Filter } from './filter.js'
import { statementFilter } from './statement-filter.js'
import { dateTimeFilter, idFilter, intFilter } from './value-filters.js'

const utteranceIdFilter = idFilter(
  (id) => sql`${mapParameter(id, (given) => readId('id', given, ['utterance']))}::text`,
)

/** How many publishers report an utterance in articles that have it from none of the others. */
export const independentSources = (utterance: AnyRow): Sql => {
  const [said, article, original] = [rowNamed('said'), rowNamed('article'), rowNamed('original')]
  return sql`(select count(distinct coalesce(lower(${article('publisher')}), '')) from "Wording" w
    join "Statement" said on ${said('id')} = w."statementId" join "Article" article on ${article('id')} = ${said('articleId')}
    where w."utteranceId" = ${utterance('id')} and not exists (
      select from "SharedText" shared join "Article" original on ${original('id')} = shared."otherId"
        join "Statement" other on other."articleId" = ${original('id')} join "Wording" o on o."statementId" = other."id"
      where o."utteranceId" = ${utterance('id')} and ${standsInShared(said)} and ${isBefore(original, article)}))::int`
}

export const utteranceFilter: Filter<UtteranceFilter, Row<'Utterance'>> = {
  id: (ids, utterance, scope) => conditionOf(utteranceIdFilter, ids, utterance('id'), scope, 'id'),
  statement: (filter, utterance, scope) => {
    if (isEmpty({ ...filter })) return sql`true`
    const statement = scope.alias('Statement')
    const wording = scope.alias('Wording')
    return sql`exists (select from ${wording.from} join ${statement.from} on ${statement.row('id')} = ${wording.row('statementId')}
      where ${wording.row('utteranceId')} = ${utterance('id')} and ${conditionOf(statementFilter, filter, statement.row, scope)})`
  },
  independentSources: (bounds, utterance, scope) =>
    conditionOf(intFilter, bounds, independentSources(utterance as AnyRow), scope, 'independentSources'),
  firstReported: (bounds, utterance, scope) =>
    conditionOf(dateTimeFilter, bounds, utterance('firstReportedAt'), scope, 'firstReported'),
}
