import { EventEmitter, once } from 'node:events'

interface Fitting<Item> {
  /** The most items of a batch. */
  readonly most: number
  /** How heavy an item is, and a batch may be; one item alone may be heavier. */
  readonly weight: (item: Item) => number
  readonly heaviest: number
}

/**
 * Groups items as they come: whatever has come since the last batch was taken is the next one, so that none waits for others. It reads
 * ahead by one batch.
 */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  { most, weight, heaviest }: Fitting<Item>,
): AsyncGenerator<readonly Item[]> {
  const waiting: Item[] = []
  const changes = new EventEmitter()
  let hasEnded = false
  let isTaken = true
  const reading = (async () => {
    for await (const item of items) {
      waiting.push(item)
      changes.emit('came')
      while (waiting.length >= most && isTaken) await once(changes, 'taken')
      if (!isTaken) return
    }
  })().finally(() => {
    hasEnded = true
    changes.emit('came')
  })
  // It is told below, in its turn.
  reading.catch(() => {})
  try {
    while (waiting.length > 0 || !hasEnded) {
      if (waiting.length === 0) await once(changes, 'came')
      const batch = waiting.splice(0, countFitting(waiting, { most, weight, heaviest }))
      changes.emit('taken')
      if (batch.length > 0) yield batch
    }
    await reading
  } finally {
    isTaken = false
    changes.emit('taken')
  }
}

/** How many of the first items make a batch. */
function countFitting<Item>(items: readonly Item[], { most, weight, heaviest }: Fitting<Item>): number {
  let sum = 0
  const over = items.findIndex((item, at) => {
    sum += weight(item)
    return at > 0 && (at >= most || sum > heaviest)
  })
  return over === -1 ? items.length : over
}
