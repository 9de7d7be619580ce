/** How many were found with a confidence of `from` to below `below`, and how many of them are right. */
export interface ConfidenceBand {
  readonly from: number
  readonly below: number
  readonly found: number
  readonly right: number
}

export interface ConfidenceTally {
  /** The highest first; together they cover all attributions. */
  readonly bands: readonly ConfidenceBand[]
  /** For each band but the last: all attributions at or above its lower edge. */
  readonly atLeast: readonly ConfidenceBand[]
}

/** Lower edges of the bands, 0 to 1, the highest first. */
const EDGES = [0.95, 0.9, 0.8, 0.7]

/** Counts right attributions per band; confidence is meaningful if higher bands have larger shares of right ones. */
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
