import type { ConfidenceBand, ConfidenceTally } from '../scores/confidence-bands.js'
import { figure, percent } from './figure.js'

/** A table of the bands of confidence, then a sentence for all attributions at or above each band's lower edge. */
export function printConfidence({ bands, atLeast }: ConfidenceTally): string[] {
  return [
    `${'confidence'.padEnd(10)}  ${'found'.padStart(6)}   right`,
    ...bands.map((band) => `${edgesOf(band).padEnd(10)}  ${String(band.found).padStart(6)}   ${shareRight(band)}`),
    ...atLeast.map((band) => `confidence ≥ ${band.from}: ${band.found} found, ${shareRight(band).trim()} right`),
  ]
}

const edgesOf = ({ from, below }: ConfidenceBand): string => {
  if (below === Number.POSITIVE_INFINITY) return `≥ ${from}`
  return from === Number.NEGATIVE_INFINITY ? `< ${below}` : `${from}–${below}`
}

/** The share of right attributions; a dash for an empty band. */
const shareRight = ({ right, found }: ConfidenceBand): string =>
  found === 0 ? '    –' : `${figure(percent(right, found))} %`
