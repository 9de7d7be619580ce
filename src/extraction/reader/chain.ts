/** The scores of a linear chain: of label after label, of a first one and of a last one. Banned steps score far below any other. */
export interface Chain {
  /** [before][after] */
  readonly steps: readonly (readonly number[])[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export interface Path {
  readonly labels: Uint8Array
  readonly score: number
}

/** The most probable path through `length` rows of scores (row by row), by Viterbi's algorithm. Linear time. */
export function bestPath(scores: Float32Array, length: number, chain: Chain): Path {
  const n = chain.starts.length
  const steps = Float64Array.from(chain.steps.flat())
  const origins = new Uint8Array(length * n)
  let best = firstScores(scores, chain)
  let next = new Float64Array(n)
  for (let row = 1; row < length; row++) {
    for (let label = 0; label < n; label++) {
      let value = Number.NEGATIVE_INFINITY
      let origin = 0
      for (let before = 0; before < n; before++) {
        const through = (best[before] ?? 0) + (steps[before * n + label] ?? 0)
        if (through <= value) continue
        value = through
        origin = before
      }
      origins[row * n + label] = origin
      next[label] = value + (scores[row * n + label] ?? 0)
    }
    ;[best, next] = [next, best]
  }
  const ended = best.map((value, label) => value + (chain.ends[label] ?? 0))
  let label = ended.indexOf(Math.max(...ended))
  const score = ended[label] ?? 0
  const labels = new Uint8Array(length)
  for (let row = length - 1; row >= 0; row--) {
    labels[row] = label
    label = origins[row * n + label] ?? 0
  }
  return { labels, score }
}

/** The natural logarithm of a path's share in the probability of all paths, by the forward algorithm (Rabiner 1989). Linear time. */
export function logShareOf({ score }: Path, scores: Float32Array, length: number, chain: Chain): number {
  const n = chain.starts.length
  const likely = Float64Array.from(chain.steps.flat(), Math.exp)
  const first = firstScores(scores, chain)
  // Sums over all paths, each row divided by its largest one, whose logarithms add up in `scale`.
  let scale = Math.max(...first)
  let sums = first.map((value) => Math.exp(value - scale))
  let next = new Float64Array(n)
  for (let row = 1; row < length; row++) {
    let top = 0
    for (let label = 0; label < n; label++) {
      let sum = 0
      for (let before = 0; before < n; before++) sum += (sums[before] ?? 0) * (likely[before * n + label] ?? 0)
      next[label] = sum * Math.exp(scores[row * n + label] ?? 0)
      top = Math.max(top, next[label] ?? 0)
    }
    scale += Math.log(top)
    for (let label = 0; label < n; label++) next[label] = (next[label] ?? 0) / top
    ;[sums, next] = [next, sums]
  }
  const all = sums.reduce((sum, value, at) => sum + value * Math.exp(chain.ends[at] ?? 0), 0)
  return score - scale - Math.log(all)
}

const firstScores = (scores: Float32Array, { starts }: Chain): Float64Array<ArrayBuffer> =>
  Float64Array.from(starts, (start, label) => start + (scores[label] ?? 0))
