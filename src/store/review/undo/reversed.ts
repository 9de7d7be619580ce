import type { ChangeModel } from '../../prisma/models.js'
import type { NewChange } from '../correct.js'
import { CorrectionError } from '../correction-error.js'

/** The record that a change is taken back, without its action: its fields the other way round. */
export function reversed({ id, targetId, before, after, moved }: ChangeModel): Omit<NewChange, 'action'> {
  const { undoes: _, ...was } = after as { readonly undoes?: string }
  const { undoes: __, ...is } = before as { readonly undoes?: string }
  return { targetId, before: was, after: is, ...(moved !== null && { moved: moved as object }), undoes: id }
}

/** The error for a change whose target is gone. */
export const gone = ({ id, targetId }: ChangeModel): CorrectionError =>
  new CorrectionError(
    'NOT_FOUND',
    'changeId',
    id,
    `a change of something that is still there, which ${targetId} is not`,
  )

/** Fields that are there no more, for the history. */
export const cleared = (fields: object): object => Object.fromEntries(Object.keys(fields).map((name) => [name, null]))
