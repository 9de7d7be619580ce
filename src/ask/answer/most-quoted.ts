import { matchingStatements } from '../../query/run/matching-statements.js'
import { mostQuotedSpeaker } from '../../query/run/most-quoted-speaker.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { STRICT } from '../plan/filter-of.js'
import { ORDERS } from '../plan/operation.js'
import { type Days, EMPTY_PLAN, type Plan } from '../plan/plan.js'
import { type Answered, answered, type Nobody } from './answered.js'
import { interpretationOf } from './interpretation.js'

const MOST_STATEMENTS = 20

/** "Who is quoted most often?": whoever says most, and how much that is. */
export async function mostQuoted(database: Database, days: Days | null, client?: Client): Promise<Answered | Nobody> {
  const plan: Plan = { ...EMPTY_PLAN, asks: 'COUNT', days }
  const most = await mostQuotedSpeaker(database, days ?? {}, client)
  if (most === null) return { kind: 'NOBODY', plan, interpretation: interpretationOf(plan), nearest: [] }
  const where = { speaker: { id: { eq: most.id } }, ...(days && { datedOn: days }) }
  const statements = await matchingStatements(database, where, ORDERS.BEST, MOST_STATEMENTS, client)
  const found = answered(plan, where, statements, { total: most.times, strictness: STRICT })
  return { ...found, text: `${most.name} is quoted most often. ${found.text}` }
}
