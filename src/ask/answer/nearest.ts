import { matchingStatements } from '../../query/run/matching-statements.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { filterOf } from '../plan/filter-of.js'
import { ORDERS } from '../plan/operation.js'
import { EMPTY_PLAN, type Plan, partiesIn } from '../plan/plan.js'

const NEAREST = 3

/**
 * The ids of the statements nearest to a plan: the results of the first looser plan that has any, dropping first its date and
 * place, then topics and acts, then the roles of its parties.
 */
export async function nearestTo(database: Database, plan: Plan, client?: Client): Promise<readonly string[]> {
  const known = partiesIn(plan).filter(({ actors }) => actors.length > 0)
  const looser: readonly Plan[] = [
    { ...plan, days: null, place: null, isQuoted: false },
    { ...plan, topics: [] },
    { ...plan, acts: [] },
    { ...plan, acts: [], topics: [] },
    { ...EMPTY_PLAN, involved: known, topics: plan.topics, isKeywords: true },
    { ...EMPTY_PLAN, involved: known, isKeywords: true },
    { ...EMPTY_PLAN, involved: known.slice(0, 1), isKeywords: true },
  ]
  const tried = new Set([JSON.stringify(filterOf(plan)), '{}'])
  for (const each of looser) {
    const where = filterOf(each)
    const key = JSON.stringify(where)
    if (tried.has(key)) continue
    tried.add(key)
    const statements = await matchingStatements(database, where, ORDERS.BEST, NEAREST, client)
    if (statements.length > 0) return statements.map(({ id }) => id)
  }
  return []
}
