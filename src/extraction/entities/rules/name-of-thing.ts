import { THING_WORDS } from '../../../languages/en/names/common-words.js'
import type { Token } from '../../../text/tokens.js'
import { A_THING, nobody } from '../find.js'
import { isCapital, isFree, type Page, sentenceEnd } from '../name-search.js'
import type { NameRule } from '../rule.js'

/** Most words of one thing's name. */
const MOST_TOKENS = 8

/**
 * Two capitalised words or more, one of which names a thing: events, laws, works, products.
 *
 *     She won the World Cup under the Clean Air Act.
 *                 ^^^^^^^^^           ^^^^^^^^^^^^^
 * Never: "Jens Stoltenberg", one word alone, anything after a person's given name.
 * Source: src/languages/en/names/common-words.ts, THING_WORDS.
 */
export const nameOfThing: NameRule = (page, at) => {
  if (!isFree(page, at) || !isCapital(page.tokens[at])) return null
  const end = runEnd(page, at)
  if (end - at < 2) return null
  for (let i = at; i < end; i++) {
    if (THING_WORDS.has((page.tokens[i] as Token).lower)) return nobody(at, end, A_THING)
  }
  return null
}

function runEnd(page: Page, at: number): number {
  const limit = Math.min(sentenceEnd(page, at), at + MOST_TOKENS)
  let end = at
  while (end < limit && isFree(page, end) && isCapital(page.tokens[end])) end++
  return end
}
