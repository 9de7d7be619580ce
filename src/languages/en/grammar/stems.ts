import { regular } from './inflections.js'
import { singularOf } from './singular.js'

/**
 * Source: Quirk et al., "A Comprehensive Grammar of the English Language", 1985, chapter 3 (endings) and appendix III (spelling).
 * Stems, so that "weapons" and "weapon", "supported" and "supports", "labour" and "labor" are one word. Lighter than Porter's ("An
 * algorithm for suffix stripping", 1980): endings of inflection alone, because derived words seldom say the same ("president",
 * "presidency").
 */

/** Shortest stem that an ending is taken from: "bed" and "sing" keep theirs. In letters. */
const SHORTEST = 3

const HAS_VOWEL = /[aeiouy]/

/** Takes an ending off; undefined where the word has not got it, or too little would be left. */
function withoutEnding(word: string, ending: RegExp): string | undefined {
  const stem = word.replace(ending, '')
  return stem !== word && stem.length >= SHORTEST && HAS_VOWEL.test(stem) ? stem : undefined
}

/** The stem of a word in lower case; what is left is no word of English, and only to be compared. */
export function stemOf(given: string): string {
  const word = regular(given)
  if (!/^[a-z]+$/.test(word) || word.length <= SHORTEST) return word
  const singular = singularOf(word)
  const bare = withoutEnding(singular, /(?:ed|ing|ings)$/)
  const stem = bare === undefined ? singular : bare.replace(/([^aeiouls])\1$/, '$1')
  return spelledOneWay(stem.replace(/ly$/, ''))
    .replace(/(?<=..)[ey]$/, '')
    .replace(/(?<=..)i$/, '')
}

/** American spelling for the British one. */
const spelledOneWay = (stem: string): string =>
  stem
    .replace(/our(?=$|it|abl)/, 'or')
    .replace(/(?<=.{3})is(e?)$/, 'iz$1')
    .replace(/tre$/, 'ter')
    .replace(/(?<=.[aeiou])ll$/, 'l')
    .replace(/enc(e?)$/, 'ens$1')
