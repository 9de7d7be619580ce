import type { Database } from '../../database/database.js'
import { correct, type Editing } from '../correct.js'
import { findStatement, type SeenStatement } from './find-statement.js'

const OUTCOME = { CONFIRM: 'CONFIRMED', REJECT: 'REJECTED' } as const

/**
 * Confirms or rejects a statement. Does nothing if it already has that review.
 * @throws CorrectionError
 */
export function reviewStatement(
  database: Database,
  action: keyof typeof OUTCOME,
  seen: SeenStatement,
  editing: Editing,
): Promise<void> {
  return correct(database, editing, async (correction) => {
    const { id, review, version } = await findStatement(correction, seen)
    const outcome = OUTCOME[action]
    if (review === outcome) return
    await correction.transaction.statement.update({ where: { id }, data: { review: outcome, version: version + 1 } })
    await correction.keep({ action, targetId: id, before: { review }, after: { review: outcome } })
  })
}
