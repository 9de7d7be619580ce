import { setImmediate as nextTurn } from 'node:timers/promises'

/** After so long others get their turn, in milliseconds. */
const TURN_MILLISECONDS = 10

/** Maps items, however many: whoever waits for this process to answer gets a turn in between. */
export async function mapInTurns<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let began = performance.now()
  for (const item of items) {
    results.push(map(item))
    if (performance.now() - began < TURN_MILLISECONDS) continue
    await nextTurn()
    began = performance.now()
  }
  return results
}
