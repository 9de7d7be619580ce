import { expect, it } from 'vitest'
import { bestPath, type Chain, logShareOf } from '../../../src/extraction/reader/chain.js'

const CHAIN: Chain = {
  steps: [
    [0.1, 0.2, -1e4],
    [0.3, -0.2, 0.4],
    [-0.1, 0.5, 0.2],
  ],
  starts: [0.1, 0.3, -1e4],
  ends: [0, 0.2, 0.1],
}

/** Every path with its score, the slow way. */
function allPaths(scores: readonly number[], length: number): { labels: number[]; score: number }[] {
  const extend = (labels: number[]): number[][] =>
    labels.length === length ? [labels] : [0, 1, 2].flatMap((label) => extend([...labels, label]))
  return extend([]).map((labels) => {
    const own = labels.reduce((sum, label, row) => sum + (scores[row * 3 + label] ?? 0), 0)
    const steps = labels.slice(1).reduce((sum, label, row) => sum + (CHAIN.steps[labels[row] ?? 0]?.[label] ?? 0), 0)
    const edges = (CHAIN.starts[labels[0] ?? 0] ?? 0) + (CHAIN.ends[labels.at(-1) ?? 0] ?? 0)
    return { labels, score: own + steps + edges }
  })
}

it.each([1, 2, 5, 7])('finds the best of all paths of %i rows, and its share of them', (length) => {
  const scores = Array.from({ length: length * 3 }, (_, i) => 3 * Math.sin(1.7 * i))
  const paths = allPaths(scores, length).sort((a, b) => b.score - a.score)
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0)
  const rows = Float32Array.from(scores)
  const path = bestPath(rows, length, CHAIN)
  expect([...path.labels]).toEqual(paths[0]?.labels)
  expect(logShareOf(path, rows, length, CHAIN)).toBeCloseTo((paths[0]?.score ?? 0) - Math.log(total), 5)
})

it('stays finite over many rows of large scores', () => {
  const scores = new Float32Array(3 * 5000).fill(40)
  const path = bestPath(scores, 5000, CHAIN)
  expect(path.labels).toHaveLength(5000)
  expect(Number.isFinite(logShareOf(path, scores, 5000, CHAIN))).toBe(true)
})
