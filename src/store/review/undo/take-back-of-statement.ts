import type { ContentAnalysis } from '../../../extraction/extractor.js'
import { ACTS } from '../../../vocabulary/acts.js'
import type { ChangeModel } from '../../prisma/models.js'
import { findActors } from '../actors/find-actors.js'
import type { Correction, NewChange } from '../correct.js'
import { WHOLE } from '../statements/find-statement.js'
import { type HistoryFields, withSpeakers } from '../statements/history-fields.js'
import { type StatementFields, writeFields } from '../statements/statement-fields.js'
import { gone, reversed } from './reversed.js'

/**
 * Gives a statement the fields of before. One that an editor added is rejected.
 * @param content the analysis of the content of before, where the history does not tell what followed from it
 */
export async function takeBackOfStatement(
  correction: Correction,
  change: ChangeModel,
  content: ContentAnalysis | undefined,
): Promise<string> {
  const statement = await correction.transaction.statement.findUnique({
    where: { id: change.targetId },
    include: WHOLE,
  })
  if (!statement) throw gone(change)
  if (change.action === 'CREATE') {
    const review = 'REJECTED'
    await writeFields(correction, statement, { review })
    const fields = { before: { review: statement.review }, after: { review } }
    return correction.keep({ action: 'REJECT', targetId: statement.id, ...fields, undoes: change.id })
  }
  const { undoes: _, ...was } = change.before as HistoryFields & { readonly undoes?: string }
  const fields = await withCanonicalActors(correction, withSpeakers(was))
  await writeFields(correction, statement, { ...followingFrom(fields, content), ...fields })
  return correction.keep({ ...reversed(change), action: actionTo(fields.review) })
}

/** What follows from fields, for changes from before the history kept it. */
function followingFrom(
  { act }: Partial<StatementFields>,
  content: ContentAnalysis | undefined,
): Partial<StatementFields> {
  return {
    ...(act && { cameo: ACTS[act].cameo, plover: ACTS[act].plover }),
    ...(content && { mode: content.mode, quotes: content.quotes, topics: content.topics }),
  }
}

const actionTo = (review: StatementFields['review'] | undefined): NewChange['action'] =>
  review === 'CONFIRMED' ? 'CONFIRM' : review === 'REJECTED' ? 'REJECT' : 'EDIT'

/** The fields with those into whom actors were merged since. */
async function withCanonicalActors(
  correction: Correction,
  fields: Partial<StatementFields>,
): Promise<Partial<StatementFields>> {
  const canonical = async (ids: readonly string[]): Promise<string[]> => {
    const actors = await findActors(correction, 'changeId', ids)
    return [...new Set(actors.map(({ id }) => id))]
  }
  const { speakerIds, addresseeIds, speakerAffiliationId } = fields
  return {
    ...fields,
    ...(speakerIds && { speakerIds: await canonical(speakerIds) }),
    ...(addresseeIds && { addresseeIds: await canonical(addresseeIds) }),
    ...(speakerAffiliationId && { speakerAffiliationId: (await canonical([speakerAffiliationId]))[0] as string }),
  }
}
