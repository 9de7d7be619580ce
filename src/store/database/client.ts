/** A client that waits for an answer. */
export interface Client {
  readonly aborted: boolean
  /** When the client stops waiting, in the time of performance.now(). */
  readonly deadline: number
  /** Calls `listener` when the client disconnects. @returns a function that removes the listener */
  onAbort(listener: () => void): () => unknown
}

/** Time limit of a read, in milliseconds: the same as GitHub's API gives a query. */
export const READ_MILLISECONDS = 10_000
