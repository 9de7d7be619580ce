import type { Database } from '../../database/database.js'
import { correct, type Editing } from '../correct.js'
import { findStatement, type SeenStatement } from './find-statement.js'
import { writeFields } from './statement-fields.js'

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
    const statement = await findStatement(correction, seen)
    const { id, review } = statement
    const outcome = OUTCOME[action]
    if (review === outcome) return
    await writeFields(correction, statement, { review: outcome })
    await correction.keep({ action, targetId: id, before: { review }, after: { review: outcome } })
  })
}
