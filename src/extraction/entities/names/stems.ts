import { OPENING_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { KINDS_OF_BODIES } from '../../../languages/en/names/name-parts.js'
import { ORGANIZATION_NOUNS } from '../../../languages/en/names/organizations.js'
import { PLACE_NOUNS, PLACE_PHRASES } from '../../../languages/en/names/places.js'
import { fold } from '../../../text/phrase-table.js'
import type { Find } from '../find.js'
import { claim, isCapital, isFree, type NameSearch, nameText } from '../name-search.js'

/** Maximum number of tokens of a stem. */
const LONGEST = 4

/**
 * Finds names of organizations without the words for what they are, before their first words are taken for places or people: "Leeds
 * Trinity" where the text names the Leeds Trinity Academy.
 */
export function findStems(search: NameSearch): void {
  const owners = new Map<string, Find>()
  for (const find of search.finds) {
    const stem = find.kind === 'ORGANIZATION' ? stemOf(fold(find.name).split(' ')) : null
    if (stem !== null && !owners.has(stem)) owners.set(stem, find)
  }
  if (owners.size === 0) return
  for (let at = 0; at < search.tokens.length; at++) {
    for (let end = at + 2; end <= at + LONGEST && isFree(search, end - 1) && isCapital(search.tokens[end - 1]); end++) {
      const owner =
        isFree(search, at) && !isCapital(search.tokens[end]) ? owners.get(fold(nameText(search, at, end))) : undefined
      if (owner !== undefined)
        claim(search, { ...owner, first: at, end, score: 0.8, reason: `short for ${owner.name}` })
    }
  }
}

/** "corby dale" of "Corby Dale Primary School": two words or more before what kind of body it is; never a place or a person's name. */
export function stemOf(words: readonly string[]): string | null {
  const noun = words.findIndex((word) => ORGANIZATION_NOUNS.has(word) || KINDS_OF_BODIES.has(word))
  if (noun < 2 || !words.slice(noun).every((word) => ORGANIZATION_NOUNS.has(word) || KINDS_OF_BODIES.has(word)))
    return null
  const stem = words.slice(0, noun).join(' ')
  const [first = ''] = words
  if (GIVEN_NAMES.has(first) || OPENING_WORDS.has(first) || PLACE_NOUNS.has(words[noun - 1] ?? '')) return null
  return COUNTRY_PHRASES.get(stem) !== undefined || PLACE_PHRASES.get(stem) !== undefined ? null : stem
}
