import type { ChangeModel } from '../../prisma/models.js'

/** The id of the change that one takes back; undefined where it takes none back. */
export const undoneBy = ({ after }: Pick<ChangeModel, 'after'>): string | undefined =>
  (after as { readonly undoes?: string }).undoes

/**
 * The latest of the changes that came after one on the same target and still count: a change and the one that takes it back cancel each
 * other out. Undefined where the target is as that one left it. Pure.
 * @param after all the later changes on the target, the earliest first
 */
export function laterChange<Change extends Pick<ChangeModel, 'id' | 'after'>>(
  after: readonly Change[],
): Change | undefined {
  const counting: Change[] = []
  for (const change of after) {
    const undone = counting.findIndex(({ id }) => id === undoneBy(change))
    if (undone === -1) counting.push(change)
    else counting.splice(undone, 1)
  }
  return counting.at(-1)
}
