/** How many were found with a confidence of `from` to below `below`, and how many of them are right. */
export interface ConfidenceBand {
  readonly from: number
  readonly below: number
  readonly found: number
  readonly right: number
  /** The mean of their confidence; 0 if there are none. */
  readonly mean: number
}

export interface ConfidenceTally {
  /** The highest first; together they cover everything found. */
  readonly bands: readonly ConfidenceBand[]
  /** For each band but the last: everything at or above its lower edge. */
  readonly atLeast: readonly ConfidenceBand[]
  /** How far the mean confidence of a band lies from its share right, 0 to 1, each band weighted by what it holds. */
  readonly expectedCalibrationError: number
}

/** A finding that was compared with what is annotated. */
export interface JudgedFinding {
  /** 0 to 1. */
  readonly confidence: number
  readonly isRight: boolean
}

/** Lower edges of the bands, 0 to 1, the highest first. */
const EDGES = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5]

/** Counts right findings per band; confidence is reliable if a band's share of right ones is its mean confidence. */
export function tallyConfidence(found: readonly JudgedFinding[]): ConfidenceTally {
  const band = (from: number, below: number): ConfidenceBand => {
    const inside = found.filter(({ confidence }) => confidence >= from && confidence < below)
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0)
    return {
      from,
      below,
      found: inside.length,
      right: inside.filter(({ isRight }) => isRight).length,
      mean: inside.length === 0 ? 0 : sum / inside.length,
    }
  }
  const above = [Number.POSITIVE_INFINITY, ...EDGES]
  const bands = [...EDGES, Number.NEGATIVE_INFINITY].map((from, index) => band(from, above[index] as number))
  const apart = bands.reduce((total, { mean, found, right }) => total + Math.abs(mean * found - right), 0)
  return {
    bands,
    atLeast: EDGES.map((from) => band(from, Number.POSITIVE_INFINITY)),
    expectedCalibrationError: found.length === 0 ? 0 : apart / found.length,
  }
}
