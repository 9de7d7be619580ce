import type { Atom } from './atoms.js'
import { FILLERS, QUESTION_WORDS } from './function-words.js'
import type { Party } from './plan.js'

/** Whoever some words name: its names, or, where there are none, whoever is called by the words. */
export function partiesOf(atoms: readonly Atom[]): readonly Party[] {
  const named = atoms.flatMap(({ party }) => party ?? [])
  if (named.length > 0) return named
  const words = atoms.filter(({ lower, isQuoted }) => !isQuoted && !FILLERS.has(lower) && !QUESTION_WORDS.has(lower))
  return words.length === 0 ? [] : [{ words: words.map(({ text }) => text).join(' '), how: 'DESCRIBED', actors: [] }]
}
