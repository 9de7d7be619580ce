import { ARTICLES } from '../../../languages/en/grammar/determiners.js'
import { NEVER_SURNAME_SUFFIXES } from '../../../languages/en/grammar/suffixes.js'
import { OPENING_WORDS, THING_WORDS } from '../../../languages/en/names/common-words.js'
import { SURNAMES } from '../../../languages/en/names/surnames.js'
import { QUOTING_VERBS } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, opensSentence } from '../name-search.js'
import { governsSpeech } from '../names/governs-speech.js'
import { nameRunAt } from '../names/name-run.js'
import { personFind } from '../names/person-find.js'
import type { NameRule } from '../rule.js'

/**
 * One capitalised word that no rule knows, where a verb that only people govern follows or precedes it.
 *
 *     “Never,” said Quimble. Osterly said he …; Moxon, for her part, was quick to stress …
 *                   ^^^^^^^  ^^^^^^^             ^^^^^
 * Never: at the start of a sentence where the word is common ("Police said"), a plural ("Scientists say").
 * Source: the same texts as unknownPerson.
 */
export const speakingSurname: NameRule = (search, at) => {
  const token = search.tokens[at]
  if (!isFree(search, at) || token === undefined || token.shape !== 'capital' || token.pos !== 'PROPN') return null
  if (isDecorated(search, at) || OPENING_WORDS.has(token.lower) || THING_WORDS.has(token.lower)) return null
  if (ARTICLES.has(tokenAt(search.tokens, at - 1).lower) || isCapital(search.tokens[at - 1])) return null
  const run = nameRunAt(search, at)
  if (run === null || run.words > 1 || isCapital(search.tokens[run.end])) return null
  const known = SURNAMES.has(token.lower)
  if (opensSentence(search, at) && !known && NEVER_SURNAME_SUFFIXES.test(token.lower)) return null
  const quoted =
    QUOTING_VERBS.has(tokenAt(search.tokens, at - 1).lower) && /^[.,]$/.test(tokenAt(search.tokens, run.end).lower)
  if (!quoted && !governsSpeech(search.tokens, run.end)) return null
  return personFind(search, at, run.end, known ? 0.75 : 0.6, 'one name that speaks')
}
