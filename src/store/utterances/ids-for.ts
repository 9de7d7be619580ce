import { randomBytes } from 'node:crypto'

/**
 * The ids of groups: that of the earlier group from which most of its members come, given once; new ones for others.
 * @param kind of the ids
 * @param had member → the id of the group that it was in
 */
export function idsFor(
  kind: 'utterance' | 'claim',
  groups: readonly (readonly string[])[],
  had: ReadonlyMap<string, string>,
): readonly string[] {
  const wishes = groups.flatMap((group, at) => {
    const counts = new Map<string, number>()
    for (const member of group) {
      const id = had.get(member)
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return [...counts].map(([id, count]) => ({ at, id, count }))
  })
  const ids: string[] = []
  const given = new Set<string>()
  for (const { at, id } of wishes.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1) || a.at - b.at)) {
    if (ids[at] !== undefined || given.has(id)) continue
    ids[at] = id
    given.add(id)
  }
  return groups.map((_, at) => ids[at] ?? `${kind}_${randomBytes(10).toString('hex')}`)
}
