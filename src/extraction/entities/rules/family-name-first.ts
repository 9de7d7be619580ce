import { OPENING_WORDS } from '../../../languages/en/names/common-words.js'
import { PLACE_NOUNS } from '../../../languages/en/names/places.js'
import { SURNAMES_FIRST } from '../../../languages/en/names/surnames.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, nameText, opensSentence } from '../name-search.js'
import { hasThingWord, nameRunAt } from '../names/name-run.js'
import { personFind } from '../names/person-find.js'
import type { NameRule } from '../rule.js'

/**
 * A family name that stands first, before a given name: Chinese, Korean, Vietnamese names.
 *
 *     Korea's Bae Min-Jun and Xi Jinping met Nguyen Van Minh.
 *             ^^^^^^^^^^^     ^^^^^^^^^^     ^^^^^^^^^^^^^^^
 * Never: "Long Beach", "Song Festival", "Park Avenue", "Sun Life".
 * Source: src/languages/en/names/surnames.ts, SURNAMES_FIRST.
 */
export const familyNameFirst: NameRule = (search, at) => {
  const token = search.tokens[at]
  if (!isFree(search, at) || token === undefined || !isCapital(token) || !SURNAMES_FIRST.has(token.lower)) return null
  if (isDecorated(search, at)) return null
  const run = nameRunAt(search, at)
  if (run === null || run.words < 2 || run.words > 3) return null
  const hyphenated = tokenAt(search.tokens, run.end - 2).lower === '-'
  if (
    hasThingWord(search, at + 1, run.end) ||
    (PLACE_NOUNS.has(tokenAt(search.tokens, run.end - 1).lower) && !hyphenated)
  )
    return null
  if (opensSentence(search, at) && !hyphenated && (OPENING_WORDS.has(token.lower) || token.pos !== 'PROPN')) return null
  return personFind(search, at, run.end, 0.85, `“${nameText(search, at, at + 1)}” is a family name`)
}
