import type { ConfidenceBand, ConfidenceTally } from '../scores/confidence-bands.js'
import { figure, percent } from './figure.js'

/** The table of `printReliability`, then a sentence for everything at or above each band's lower edge. */
export function printConfidence(tally: ConfidenceTally): string[] {
  return [
    ...printReliability(tally),
    ...tally.atLeast.map((band) => `confidence ≥ ${band.from}: ${band.found} found, ${shareRight(band).trim()} right`),
  ]
}

/** A table of the bands of confidence that hold something, and how far confidence and share right are apart on average. */
export function printReliability({ bands, expectedCalibrationError }: ConfidenceTally): string[] {
  const filled = bands.filter(({ found }) => found > 0)
  return [
    `${'confidence'.padEnd(10)}  ${'found'.padStart(6)}    mean     right`,
    ...filled.map(
      (band) =>
        `${edgesOf(band).padEnd(10)}  ${String(band.found).padStart(6)}   ${inPercent(band.mean)}   ${shareRight(band)}`,
    ),
    `expected calibration error ${inPercent(expectedCalibrationError).trim()}`,
  ]
}

const edgesOf = ({ from, below }: ConfidenceBand): string => {
  if (below === Number.POSITIVE_INFINITY) return `≥ ${from}`
  return from === Number.NEGATIVE_INFINITY ? `< ${below}` : `${from}–${below}`
}

/** The share of right ones; a dash for an empty band. */
const shareRight = ({ right, found }: ConfidenceBand): string =>
  found === 0 ? '    –' : `${figure(percent(right, found))} %`

const inPercent = (share: number): string => `${figure(100 * share)} %`
