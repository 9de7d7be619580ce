import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds after which control goes back to the event loop. */
const TURN_MILLISECONDS = 10

/** Maps many items without blocking the event loop: other requests are answered in between. */
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
