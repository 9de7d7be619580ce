import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { NAME_SUFFIXES } from '../../../languages/en/names/name-parts.js'
import { SURNAMES_FIRST } from '../../../languages/en/names/surnames.js'
import { fold } from '../../../text/phrase-table.js'

const INITIAL = /^(?:\p{L}\.)+$/u

/** The significant words of a person's name: folded, without initials and "Jr.", hyphens as spaces. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .replaceAll('-', ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !NAME_SUFFIXES.has(word) && !INITIAL.test(word))

/**
 * The key by which full names of one person are merged: first and last word ("John R. Roe", "John Roe"). A single word
 * is its own key.
 */
export function personKey(name: string): string {
  const words = nameWords(name)
  return words.length < 2 ? (words[0] ?? fold(name)) : `${words[0]} ${words.at(-1)}`
}

/** The key by which names of one organization are merged: its words without "the". */
export const organizationKey = (name: string): string => fold(name).replace(/^the /, '').replace(/[.,]/g, '')

/** "Bae Min-jun", "Xi Jinping": true where the family name stands first. */
export function isFamilyNameFirst(name: string): boolean {
  const [first = '', second = ''] = fold(name).split(' ')
  return SURNAMES_FIRST.has(first) && (second.includes('-') || !GIVEN_NAMES.has(first))
}

/**
 * The short forms of a full name that stand for its family name, the likeliest first: "Doe"; "De Witte" and "Witte";
 * "Bae".
 */
export function surnamesOf(name: string): string[] {
  const words = fold(name)
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !NAME_SUFFIXES.has(word))
  if (words.length < 2) return words
  const tails = words
    .slice(1)
    .map((_, index) => words.slice(index + 1).join(' '))
    .filter((tail) => !INITIAL.test(tail))
  return isFamilyNameFirst(name) ? [...words.slice(0, 1), ...tails] : tails
}

/** The given name, folded; null where the name has one word or begins with an initial. */
export function givenNameOf(name: string): string | null {
  const words = fold(name).split(' ')
  const given = isFamilyNameFirst(name) ? words.slice(1).join(' ') : (words[0] ?? '')
  return words.length < 2 || INITIAL.test(given) || given.length < 3 ? null : given
}
