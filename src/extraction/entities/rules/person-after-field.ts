import { VERBS_OF_PEOPLE } from '../../../languages/en/grammar/verb-forms.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { ORGANIZATION_NOUNS } from '../../../languages/en/names/organizations.js'
import { PLACE_NOUNS } from '../../../languages/en/names/places.js'
import { SURNAMES } from '../../../languages/en/names/surnames.js'
import { TITLE_QUALIFIERS } from '../../../languages/en/names/titles.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { findAt, isCapital, isDecorated, isFree, type NameSearch } from '../name-search.js'
import { hasThingWord, nameRunAt } from '../names/name-run.js'
import { personFind } from '../names/person-find.js'
import type { NameRule } from '../rule.js'
import { titleOfBefore } from '../title-of.js'

/**
 * A name after a title and what it is held of.
 *
 *     Minister of State for Harbours Oduya Osterly; Minister of Public Works Oduya Quimble
 *                                    ^^^^^^^^^^^^^                           ^^^^^^^^^^^^^
 * Never: the field itself ("Minister for Public Works said"), a name of three words or more.
 * Source: the style of agencies outside the USA, which put the whole title before the name.
 */
export const personAfterField: NameRule = (search, at) => {
  if (!isFree(search, at) || !isCapital(search.tokens[at]) || isDecorated(search, at)) return null
  const title = titleOfBefore(search, at)
  if (title === null || title.link >= at - 1) return null
  const run = nameRunAt(search, at)
  // Known given names are found without their titles.
  if (run?.words !== 2 || GIVEN_NAMES.has(tokenAt(search.tokens, at).lower)) return null
  if (isField(search, at, run.end) || !acts(search, run.end) || !endsField(search, title.link, at)) return null
  return personFind(search, at, run.end, 0.75, 'a name after a title and its field')
}

/** A verb of speech or of people after it, or a known surname, shows that a name ends here. */
function acts({ tokens }: NameSearch, end: number): boolean {
  const { lower } = tokenAt(tokens, end)
  return (
    lower === ',' ||
    cuesOf(lower).length > 0 ||
    VERBS_OF_PEOPLE.has(lower) ||
    SURNAMES.has(tokenAt(tokens, end - 1).lower)
  )
}

/** Whether what the title is held of ends before the name, and is not its first half: "for Harbours |", "of Public Works |", "of Acme |". */
function endsField(search: NameSearch, link: number, end: number): boolean {
  if (findAt(search, end - 1) !== null) return true
  const word = search.tokens[end - 1]
  if (!isCapital(word)) return false
  return tokenAt(search.tokens, link).lower === 'for' || isField(search, link + 1, end)
}

/** "Health Services", "Northern Affairs": words that name a field. */
function isField(search: NameSearch, first: number, end: number): boolean {
  if (hasThingWord(search, first, end)) return true
  return search.tokens
    .slice(first, end)
    .some(({ lower }) => ORGANIZATION_NOUNS.has(lower) || PLACE_NOUNS.has(lower) || TITLE_QUALIFIERS.has(lower))
}
