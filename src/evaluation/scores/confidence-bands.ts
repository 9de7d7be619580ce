/** How many were found with a confidence of `from` to below `below`, and how many of them are right. */
export interface ConfidenceBand {
  readonly from: number
  readonly below: number
  readonly found: number
  readonly right: number
}

export interface ConfidenceTally {
  /** The surest first; together they hold everything. */
  readonly bands: readonly ConfidenceBand[]
  /** Everything from a band's lower edge upwards, for each band but the last. */
  readonly atLeast: readonly ConfidenceBand[]
}

/** Where bands begin, 0 to 1, the surest first. */
const EDGES = [0.95, 0.9, 0.8, 0.7]

/** Tells whether a confidence means something: the surer, the larger the share that is right. */
export function tallyConfidence(
  found: readonly { readonly confidence: number; readonly isRight: boolean }[],
): ConfidenceTally {
  const band = (from: number, below: number): ConfidenceBand => {
    const inside = found.filter(({ confidence }) => confidence >= from && confidence < below)
    return { from, below, found: inside.length, right: inside.filter(({ isRight }) => isRight).length }
  }
  const above = [Number.POSITIVE_INFINITY, ...EDGES]
  return {
    bands: [...EDGES, Number.NEGATIVE_INFINITY].map((from, index) => band(from, above[index] as number)),
    atLeast: EDGES.map((from) => band(from, Number.POSITIVE_INFINITY)),
  }
}
