import { OPENING_WORDS } from '../../../lexicon/common-words.js'
import { PLACE_NOUNS } from '../../../lexicon/places.js'
import { SURNAMES_FIRST } from '../../../lexicon/surnames.js'
import type { Token } from '../../../text/tokens.js'
import type { NameRule } from '../find.js'
import { hasThingWord, nameRunAt } from '../name-run.js'
import { isCapital, isDecorated, isFree, opensSentence, wordsOf } from '../page.js'
import { personFind } from '../person-find.js'

/**
 * A family name that stands first, before a given name: Chinese, Korean, Vietnamese names.
 *
 *     Korea's Kim Shin-Wook and Xi Jinping met Nguyen Phu Trong.
 *             ^^^^^^^^^^^^^     ^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * Never: "Long Beach", "Ho Chi Minh City", "Park Avenue", "Sun Life".
 * Source: src/lexicon/surnames.ts, SURNAMES_FIRST.
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
