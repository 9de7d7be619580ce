import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { EMPTY_PLAN, type Plan, partiesIn } from '../plan/plan.js'
import { inquiryOf } from '../retrieve/inquiry.js'
import { type Ranked, retrieve } from '../retrieve/retrieve.js'

const NEAREST = 3
/** The least score of a statement that is near. */
const NEAR = 0.1

/**
 * The ids of at most three statements that come nearest to a question that nobody answers: of those that were ranked, or, where none of them
 * fits at all, those that have its names in any role.
 */
export async function nearestTo(
  database: Database,
  plan: Plan,
  ranked: readonly Ranked[],
  client?: Client,
): Promise<readonly string[]> {
  const near = nearOf(ranked)
  const involved = partiesIn(plan).filter(({ actors }) => actors.length > 0)
  if (near.length > 0 || involved.length === 0) return near
  const loose: Plan = { ...EMPTY_PLAN, involved, topics: plan.topics, isKeywords: true }
  return nearOf(await retrieve(database, inquiryOf(loose, []), client))
}

const nearOf = (ranked: readonly Ranked[]): readonly string[] =>
  ranked
    .filter(({ score }) => score.total >= NEAR)
    .slice(0, NEAREST)
    .map(({ statement }) => statement.id)
