import { hash } from '../utterances/fingerprints.js'
import type { Proposition } from './proposition.js'

/*
 * How the propositions are found that one may be related to: by pairs of its rarest terms. Equal ones share all pairs; one that tells more has
 * those of the other, but for as many as its own rarer terms take away.
 */

/** Of how many terms pairs are made, the rarest. */
const RAREST = 6
/** How many pairs two share at least to be compared, where both have more: those of three terms. */
const FEWEST_SHARED = 3

/** 32-bit integers, each once, ascending. Numbers make none: “more than 40” is to be found by “43”. */
export function printsOf({ terms }: Proposition): readonly number[] {
  const ranks = new Map(
    terms.filter(({ kind }) => kind !== 'NUMBER').map(({ key, kind }) => [key, kind === 'NAME'] as const),
  )
  // Names are rarest; of other words the longer ones are rarer (Zipf, "The Psycho-Biology of Language", 1935).
  const rarest = [...ranks]
    .sort(([a, isNameA], [b, isNameB]) => Number(isNameB) - Number(isNameA) || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, RAREST)
    .map(([key]) => key)
    .sort()
  const pairs = rarest.flatMap((one, at) => rarest.slice(at + 1).map((other) => hash(`${one} ${other}`)))
  return [...new Set(pairs)].sort((a, b) => a - b)
}

/** How many of so many prints another proposition shares at least to be compared with it. */
export const fewestShared = (prints: number): number => Math.min(FEWEST_SHARED, Math.max(1, prints))
