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

/**
 * The most probable path through `length` rows of scores (row by row), by Viterbi's algorithm, and its share, by the forward
 * algorithm (Rabiner 1989). Linear time.
 */
export function bestPath(scores: Float32Array, length: number, chain: Chain): Path {
  const n = chain.starts.length
  const steps = Float64Array.from(chain.steps.flat())
  const likely = steps.map(Math.exp)
  const origins = new Uint8Array(length * n)
  let best = Float64Array.from(chain.starts, (start, label) => start + (scores[label] ?? 0))
  let nextBest = new Float64Array(n)
  // Sums over all paths, each row divided by its largest one, whose logarithms add up in `scale`.
  let sums = new Float64Array(n)
  let nextSums = new Float64Array(n)
  let scale = Math.max(...best)
  for (let label = 0; label < n; label++) sums[label] = Math.exp((best[label] ?? 0) - scale)
  for (let row = 1; row < length; row++) {
    let top = 0
    for (let label = 0; label < n; label++) {
      let value = Number.NEGATIVE_INFINITY
      let sum = 0
      for (let before = 0; before < n; before++) {
        const through = (best[before] ?? 0) + (steps[before * n + label] ?? 0)
        sum += (sums[before] ?? 0) * (likely[before * n + label] ?? 0)
        if (through <= value) continue
        value = through
        origins[row * n + label] = before
      }
      const own = scores[row * n + label] ?? 0
      nextBest[label] = value + own
      nextSums[label] = sum * Math.exp(own)
      top = Math.max(top, nextSums[label] ?? 0)
    }
    scale += Math.log(top)
    for (let label = 0; label < n; label++) nextSums[label] = (nextSums[label] ?? 0) / top
    ;[best, nextBest] = [nextBest, best]
    ;[sums, nextSums] = [nextSums, sums]
  }
  const ended = best.map((value, label) => value + (chain.ends[label] ?? 0))
  let label = ended.indexOf(Math.max(...ended))
  const all = sums.reduce((sum, value, at) => sum + value * Math.exp(chain.ends[at] ?? 0), 0)
  const logShare = (ended[label] ?? 0) - scale - Math.log(all)
  const labels = new Uint8Array(length)
  for (let row = length - 1; row >= 0; row--) {
    labels[row] = label
    label = origins[row * n + label] ?? 0
  }
  return { labels, logShare }
}
