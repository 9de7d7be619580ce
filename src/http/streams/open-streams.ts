import { GraphQLError } from 'graphql'
import { answeredBy } from '../../auth/errors.js'

/** How many subscriptions a key, or an address without one, may have open at once: tabs and programs of a desk. */
const MOST_OPEN = 100

/** Counts open subscriptions, by who opened them. */
export class OpenStreams {
  private readonly counts = new Map<string, number>()

  /**
   * @param holder the id of the key, or the address
   * @returns a function that takes it off the count
   * @throws GraphQLError LIMIT_EXCEEDED
   */
  open(holder: string): () => void {
    const count = this.counts.get(holder) ?? 0
    if (count >= MOST_OPEN) {
      throw new GraphQLError(
        `${count} subscriptions are open with this key, or from this address; at most ${MOST_OPEN} may be.`,
        {
          extensions: {
            code: 'LIMIT_EXCEEDED',
            limit: 'subscriptions',
            received: count + 1,
            accepted: `at most ${MOST_OPEN}`,
            ...answeredBy(429),
          },
        },
      )
    }
    this.counts.set(holder, count + 1)
    let isOpen = true
    return () => {
      if (!isOpen) return
      isOpen = false
      const left = (this.counts.get(holder) ?? 1) - 1
      if (left > 0) this.counts.set(holder, left)
      else this.counts.delete(holder)
    }
  }
}
