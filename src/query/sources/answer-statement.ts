import { sql } from 'kysely'
import type { StatementScore } from '../../models/ask-result.js'
import { type Pages, pages, type Value, value } from './declaration.js'
import { statements } from './statement.js'

/** The list of statements whose edges tell how well each fits; of those that are not among the scores, nothing. */
export function scoredStatements(scores: readonly StatementScore[]): Pages {
  const byId = JSON.stringify(Object.fromEntries(scores.map((each) => [each.statementId, each])))
  const told = (key: 'score' | 'why'): Value => value((row) => sql`(${byId}::jsonb -> ${row('id')} -> ${sql.lit(key)})`)
  const why = told('why')
  return pages({
    ...statements,
    edge: { score: told('score'), why: value((row) => sql`coalesce(${why.sql(row)}, '[]')`) },
  })
}
