import { OPENING_WORDS } from '../../../languages/en/names/common-words.js'
import { PLACE_NOUNS } from '../../../languages/en/names/places.js'
import { SURNAMES_FIRST } from '../../../languages/en/names/surnames.js'
import type { Token } from '../../../text/tokens.js'
import { isCapital, isDecorated, isFree, opensSentence, wordsOf } from '../name-search.js'
import { hasThingWord, nameRunAt } from '../names/name-run.js'
import { personFind } from '../names/person-find.js'
import type { NameRule } from '../rule.js'

/**
 * A family name that stands first, before a given name: Chinese, Korean, Vietnamese names.
 *
 *     Korea's Kim Shin-Wook and Xi Jinping met Nguyen Phu Trong.
 *             ^^^^^^^^^^^^^     ^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * Never: "Long Beach", "Ho Chi Minh City", "Park Avenue", "Sun Life".
 * Source: src/languages/en/names/surnames.ts, SURNAMES_FIRST.
 */
export const familyNameFirst: NameRule = (page, at) => {
  const token = page.tokens[at]
  if (!isFree(page, at) || token === undefined || !isCapital(token) || !SURNAMES_FIRST.has(token.lower)) return null
  if (isDecorated(page, at)) return null
  const run = nameRunAt(page, at)
  if (run === null || run.words < 2 || run.words > 3) return null
  const hyphenated = (page.tokens[run.end - 2] as Token).lower === '-'
  if (
    hasThingWord(page, at + 1, run.end) ||
    (PLACE_NOUNS.has((page.tokens[run.end - 1] as Token).lower) && !hyphenated)
  )
    return null
  if (opensSentence(page, at) && !hyphenated && (OPENING_WORDS.has(token.lower) || token.pos !== 'PROPN')) return null
  return personFind(page, at, run.end, 0.85, `“${wordsOf(page, at, at + 1)}” is a family name`)
}
