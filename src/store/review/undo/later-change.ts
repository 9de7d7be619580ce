import type { ChangeModel } from '../../prisma/models.js'

/** The id of the change that one takes back; undefined where it takes none back. */
export const undoneBy = ({ after }: Pick<ChangeModel, 'after'>): string | undefined =>
  (after as { readonly undoes?: string }).undoes

/** A change that counts, under its own id and those of changes that made it again after it had been taken back. */
interface Counting<Change> {
  readonly change: Change
  readonly ids: Set<string>
}

/**
 * The latest of the changes that came after one on the same target and still count: a change and the one that takes it back cancel each
 * other out. Undefined where the target is as that one left it. Pure.
 * @param after all the later changes on the target, the earliest first
 */
export function laterChange<Change extends Pick<ChangeModel, 'id' | 'after'>>(
  after: readonly Change[],
): Change | undefined {
  const counting: Counting<Change>[] = []
  const takenBack = new Map<string, Counting<Change>>()
  for (const change of after) {
    const undone = undoneBy(change) ?? ''
    const again = takenBack.get(undone)
    const at = counting.findIndex(({ ids }) => ids.has(undone))
    if (again) counting.push({ change, ids: again.ids.add(change.id) })
    else if (at === -1) counting.push({ change, ids: new Set([change.id]) })
    else takenBack.set(change.id, counting.splice(at, 1)[0] as Counting<Change>)
  }
  return counting.at(-1)?.change
}
