import { DESCRIBING_DETERMINERS, NEVER_BEFORE_PEOPLE } from '../../../languages/en/grammar/determiners.js'
import { MODIFIER_SUFFIXES } from '../../../languages/en/grammar/suffixes.js'
import { VERBS_OF_PEOPLE } from '../../../languages/en/grammar/verb-forms.js'
import { CALENDAR_WORDS, OPENING_WORDS, THING_ACRONYMS } from '../../../languages/en/names/common-words.js'
import { PLACE_NOUNS } from '../../../languages/en/names/places.js'
import { SURNAMES } from '../../../languages/en/names/surnames.js'
import { PERSON_NOUNS, TITLE_QUALIFIERS, TITLES } from '../../../languages/en/names/titles.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { BEFORE_SPEAKERS } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch, nameText, opensSentence } from '../name-search.js'
import { isNameOfThing, isPostNominal, nameRunAt } from '../names/name-run.js'
import { personFind } from '../names/person-find.js'
import type { NameRule } from '../rule.js'

/**
 * Two or three capitalised words that nothing else explains: a person, the surer the more shows it (a known surname, an age, a
 * verb of people).
 *
 *     He met Tom Osterly, 44, and Amra Quimble said …
 *            ^^^^^^^^^^^          ^^^^^^^^^^^^
 * Never: after "the" ("the Green Veil"), names of things ("World Cup"), "Internet Explorer", one word alone.
 * Source: of the twelve news texts of GUM, 7 of the 9 such runs that the other rules leave are people.
 */
export const unknownPerson: NameRule = (search, at) => {
  const token = search.tokens[at]
  if (!isFree(search, at) || token === undefined || !isCapital(token)) return null
  if (isDecorated(search, at)) return null
  if (OPENING_WORDS.has(token.lower) || CALENDAR_WORDS.has(token.lower) || token.pos !== 'PROPN') return null
  const run = nameRunAt(search, at)
  if (run === null || run.words < 2 || run.words > 4 || isNameOfThing(search, at, run.end)) return null
  if (NEVER_BEFORE_PEOPLE.has(tokenAt(search.tokens, at - 1).lower)) return null
  if (isQualifiers(search, at, run.end)) return null
  for (let i = at; i < run.end; i++) {
    const words = nameText(search, i, i + 1)
    if (
      /\d/.test(words) ||
      THING_ACRONYMS.has(words) ||
      (/^\p{Lu}{2,}$/u.test(words) && !/^(?:JR|SR|II|III)$/.test(words) && !isPostNominal(search, i))
    )
      return null
    if (PLACE_NOUNS.has(tokenAt(search.tokens, i).lower)) return null
  }
  const next = search.tokens[run.end]
  const human = next !== undefined && (VERBS_OF_PEOPLE.has(next.lower) || cuesOf(next.lower).length > 0)
  const aged = next?.lower === ',' && /^\d{1,2}$/.test(tokenAt(search.tokens, run.end + 1).lower)
  const surname = SURNAMES.has(tokenAt(search.tokens, run.end - 1).lower)
  const before = tokenAt(search.tokens, at - 1).lower
  const spoken = BEFORE_SPEAKERS.has(before)
  const described = isDescribed(search, run.end)
  if (opensSentence(search, at) && !human && !aged && !surname && !described && !mayOpen(search, at)) return null
  if (human || aged || surname || spoken || described)
    return personFind(search, at, run.end, 0.8, 'two capitalised words that act as people do')
  return personFind(search, at, run.end, 0.6, 'two capitalised words that nothing else explains')
}

/** ", a marine biologist at Acme", ", who": a person's description follows. */
function isDescribed({ tokens }: NameSearch, end: number): boolean {
  if (tokens[end]?.lower === 'who') return true
  if (tokens[end]?.lower !== ',') return false
  if (tokens[end + 1]?.lower === 'who') return true
  if (!DESCRIBING_DETERMINERS.has(tokenAt(tokens, end + 1).lower)) return false
  for (let i = end + 2; i < end + 2 + LONGEST_DESCRIPTION; i++) {
    if (PERSON_NOUNS.has(tokenAt(tokens, i).lower) || TITLES.longestAt(tokens, i, i + 3, () => true) !== null)
      return true
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(tokenAt(tokens, i).pos)) return false
  }
  return false
}

/** Maximum number of words from a description's article to its noun. */
const LONGEST_DESCRIPTION = 6

/** "Vice Foreign | Minister": words that qualify the title behind them. */
const isQualifiers = (search: NameSearch, first: number, end: number): boolean =>
  TITLES.longestAt(search.tokens, end, end + 3, () => true) !== null &&
  search.tokens.slice(first, end).every(({ lower }) => TITLE_QUALIFIERS.has(lower))

/** At a sentence's start adjectives and participles have capitals too ("Successful Gardeners"), in quotation marks titles have. */
const mayOpen = (search: NameSearch, at: number): boolean =>
  !MODIFIER_SUFFIXES.test(tokenAt(search.tokens, at).lower) && !/^["“‘']$/.test(tokenAt(search.tokens, at - 1).lower)
