/** The scores of a linear chain: of label after label, of a first one and of a last one. Banned steps score far below any other. */
export interface Chain {
  /** [before][after] */
  readonly steps: readonly (readonly number[])[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export interface Path {
  readonly labels: Uint8Array
  /** The natural logarithm of the path's share in the probability of all paths. */
  readonly logShare: number
}

/** The most probable path through `length` rows of scores (row by row), by Viterbi's algorithm. Linear time. */
export function bestPath(scores: Float32Array, length: number, { steps, starts, ends }: Chain): Path {
  const n = starts.length
  const score = (row: number, label: number): number => scores[row * n + label] ?? 0
  let best = starts.map((start, label) => start + score(0, label))
  let total = best
  const origins = new Uint8Array(length * n)
  for (let row = 1; row < length; row++) {
    const nextBest: number[] = []
    const nextTotal: number[] = []
    for (let label = 0; label < n; label++) {
      let top = Number.NEGATIVE_INFINITY
      const all: number[] = []
      for (let before = 0; before < n; before++) {
        const step = steps[before]?.[label] ?? 0
        const through = (best[before] ?? 0) + step
        if (through > top) {
          top = through
          origins[row * n + label] = before
        }
        all.push((total[before] ?? 0) + step)
      }
      nextBest.push(top + score(row, label))
      nextTotal.push(logSum(all) + score(row, label))
    }
    best = nextBest
    total = nextTotal
  }
  const ended = best.map((value, label) => value + (ends[label] ?? 0))
  let label = ended.indexOf(Math.max(...ended))
  const logShare = (ended[label] ?? 0) - logSum(total.map((value, at) => value + (ends[at] ?? 0)))
  const labels = new Uint8Array(length)
  for (let row = length - 1; row >= 0; row--) {
    labels[row] = label
    label = origins[row * n + label] ?? 0
  }
  return { labels, logShare }
}

/** log(Σ exp(x)) without overflow. */
function logSum(values: readonly number[]): number {
  const top = Math.max(...values)
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}
