import { ORGANIZATION_PARTICLES } from '../../../languages/en/names/name-parts.js'

/** "FAO", "FfL", "F.B.I.", "CU-B": a short form with two capitals or more, of at most eight characters. */
const ACRONYM = /^(?=(?:.*\p{Lu}){2})\p{Lu}[\p{L}\p{N}&.-]{1,7}$/u

/** True for a word that may be an acronym by its letters. */
export const isAcronym = (word: string): boolean => ACRONYM.test(word)

/** True for a word that may be a blend of syllables ("Interpol"). */
const isBlendForm = (word: string): boolean => /^\p{Lu}\p{Ll}{2,11}$/u.test(word)

const initials = (name: string): { readonly letter: string; readonly small: boolean }[] =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ({
      letter: word.charAt(0).toLowerCase(),
      small: ORGANIZATION_PARTICLES.has(word) || word === 'the',
    }))

/** Whether an acronym's letters are exactly the initials of a name; its small words may have one each ("Ferries for Lomas": FfL). */
export function spells(acronym: string, name: string): boolean {
  const letters = [...acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')]
  let at = 0
  for (const { letter, small } of initials(name)) {
    if (letters[at] === letter) at++
    else if (!small) return false
  }
  return at === letters.length
}

/**
 * Whether a word in brackets after a name is short for it: its letters begin words of the name in order (after the first some may be
 * missing, as in foreign names), or its letters are the name's, as in a blend, or it is one of its words.
 */
export function shortens(short: string, name: string): boolean {
  if (name.split(' ').includes(short) && short !== name) return true
  if (isBlendForm(short)) return isBlend(short, name)
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const firsts = initials(name).map(({ letter }) => letter)
  let at = 0
  for (const letter of letters) {
    const found = firsts.indexOf(letter, at)
    if (found >= 0) at = found + 1
    else if (letter !== letters[0] && at === 0) return false
  }
  return at > 0
}

/** "Livulc" of "Lomas Institute of Vulcanology": its letters in the order of the name, from the first on. */
export function isBlend(short: string, name: string): boolean {
  const letters = name.toLowerCase()
  if (letters.charAt(0) !== short.charAt(0).toLowerCase()) return false
  let at = 0
  for (const letter of short.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
