/** Whoever waits for an answer. */
export interface Client {
  readonly aborted: boolean
  /** When they will have waited too long, as performance.now() counts. */
  readonly deadline: number
  /** Has `hear` called when they leave; what it returns takes that back. */
  onAbort(hear: () => void): () => unknown
}

/** After which a read is given up, in milliseconds: GitHub's API gives its queries as long. */
export const READ_MILLISECONDS = 10_000
