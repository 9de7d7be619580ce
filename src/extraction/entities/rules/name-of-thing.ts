import { A_THING, nobody } from '../find.js'
import { isCapital, isFree, type NameSearch, sentenceEnd } from '../name-search.js'
import { isNameOfThing } from '../names/name-run.js'
import type { NameRule } from '../rule.js'

/** Maximum number of tokens of a thing's name. */
const MOST_TOKENS = 8

/**
 * Two capitalised words or more, one of which names a thing: events, laws, works, products.
 *
 *     She won the World Cup under the Fair Play Act.
 *                 ^^^^^^^^^           ^^^^^^^^^^^^^
 * Never: "Jane Doe", one word alone, anything after a person's given name.
 * Source: src/languages/en/names/common-words.ts, THING_WORDS.
 */
export const nameOfThing: NameRule = (search, at) => {
  if (!isFree(search, at) || !isCapital(search.tokens[at])) return null
  const end = runEnd(search, at)
  if (end - at < 2) return null
  return isNameOfThing(search, at, end) ? nobody(at, end, A_THING) : null
}

function runEnd(search: NameSearch, at: number): number {
  const limit = Math.min(sentenceEnd(search, at), at + MOST_TOKENS)
  let end = at
  while (end < limit && isFree(search, end) && isCapital(search.tokens[end])) end++
  return end
}
