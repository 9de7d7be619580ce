import { THING_WORDS } from '../../../languages/en/names/common-words.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { NAME_SUFFIXES, PARTISAN_WORDS } from '../../../languages/en/names/name-parts.js'
import { PLACE_NOUNS } from '../../../languages/en/names/places.js'
import { SURNAMES } from '../../../languages/en/names/surnames.js'
import { PERSON_NOUNS, TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch, nameText, sentenceStart } from '../name-search.js'
import { hasThingWord, isNameOfThing, nameRunAt } from '../names/name-run.js'
import { personFind } from '../names/person-find.js'
import type { NameRule } from '../rule.js'
import { titleBefore } from '../title-before.js'

/**
 * Capitalised words right after a title, a rank, a profession or a form of address.
 *
 *     Taiwanese President Bae Min-jun met Ms Quimble and actor Jason Osterly.
 *                         ^^^^^^^^^^^        ^^^^^^^           ^^^^^^^^^^^^^
 * Never: "President of", "the minister Monday", "Prime Minister's Questions", "General Motors".
 * Source: src/languages/en/names/titles.ts.
 */
export const titledPerson: NameRule = (search, at) => {
  if (!isFree(search, at) || at === sentenceStart(search, at) || search.tokens[at]?.spaced !== true) return null
  // Most words begin no name, which is quicker to see than that no title is before them.
  const run = nameRunAt(search, at)
  if (run === null) return null
  const before = titleBefore(search, at)
  const noun = before === null ? PERSON_NOUNS.get(tokenAt(search.tokens, at - 1).lower) : undefined
  if (before === null && noun === undefined) return null
  if (NAME_SUFFIXES.has(tokenAt(search.tokens, at).lower)) return null
  const headline = isDecorated(search, at)
  const honorific = before?.title.kind === 'HONORIFIC'
  // In a headline every word has a capital: only a given name shows that a name begins.
  if (headline && !GIVEN_NAMES.has(tokenAt(search.tokens, at).lower) && !honorific) return null
  const end = headline ? Math.min(run.end, secondWordEnd(search, at, run.end)) : run.end
  // "head coach", "a senior analyst": a lower-case title before a single unknown word proves less than a capital one.
  if (!honorific && run.words === 1 && (!isCapital(search.tokens[at - 1]) || hasThingWord(search, at, run.end)))
    return null
  if (!honorific && isOfThing(search, at, run.end)) return null
  // "Kings Place", "Critics Circle Award": what follows several is less often somebody's name.
  const isPlural = before !== null && tokenAt(search.tokens, at - 1).lower === `${before.title.word}s`
  if (isPlural && (run.words === 1 || isNameOfThing(search, at, run.end))) return null
  const title = before === null ? tokenAt(search.tokens, at - 1).lower : before.title.word
  return personFind(search, at, end, 0.92, `named after the title “${title}”`)
}

/**
 * "General [Harbour City]", "Republican [National Convention]", "Chief [Technical] Officer", "the incumbent [Republican] Jane Doe": not a name, but
 * words with the title of a thing, a place or a longer title.
 */
function isOfThing(search: NameSearch, first: number, end: number): boolean {
  const { lower } = tokenAt(search.tokens, first)
  const last = tokenAt(search.tokens, end - 1).lower
  if (GIVEN_NAMES.has(lower) || SURNAMES.has(last)) return end > first + 1 && PARTISAN_WORDS.has(lower)
  if (PARTISAN_WORDS.has(lower) || PLACE_NOUNS.has(last) || THING_WORDS.has(last)) return true
  return isCapital(search.tokens[end]) && TITLES.longestAt(search.tokens, end, end + 1, () => true) !== null
}

/** In a headline a name has two words: "Jane Doe | Urges". */
function secondWordEnd(search: NameSearch, at: number, end: number): number {
  let i = at + 1
  while (i < end && nameText(search, i, i + 1) === '-') i += 2
  return i < end ? i + 1 : i
}
