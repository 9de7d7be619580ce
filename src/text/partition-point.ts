/**
 * Binary search in items that are partitioned by a condition: those for which it holds come first.
 * @returns the index of the first item for which it does not hold; `items.length` where it holds for all
 */
export function partitionPoint<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
