import { PHRASE_COORDINATORS } from '../../languages/en/grammar/conjunctions.js'
import { BODY_NOUNS, ORGANIZATION_NOUNS } from '../../languages/en/names/organizations.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'
import type { Find } from './find.js'
import { findAt, type NameSearch } from './name-search.js'

/** Maximum number of words between a country and the noun for its body ("Malta's [second largest] bank"). */
const MOST_WORDS = 4

/**
 * Sets the country of an organization from a description next to its name: "German carmaker Rheinauto", "Malta's second
 * largest bank, the Harbour Bank", "the Swiss group Glacier Care".
 */
export function findHomeCountries(search: NameSearch): void {
  search.finds.forEach((find, index) => {
    if (find.kind !== 'ORGANIZATION' || find.country !== null || find.form !== 'NAME') return
    const country = homeOf(search, find)
    if (country !== null) search.finds[index] = { ...find, country }
  })
}

function homeOf(search: NameSearch, { first, end }: Find): string | null {
  const { tokens, sentenceOf } = search
  let noun = first - 1
  if (tokens[noun]?.lower === 'the') noun--
  // After a comma the name is an apposition, unless it is an item of a list.
  if (tokens[noun]?.lower === ',' && (!/^[,.]$/.test(tokenAt(tokens, end).lower) || isListed(search, first, end)))
    return null
  if (tokens[noun]?.lower === ',') noun--
  else if (noun < first - 1) return null
  const word = tokens[noun]
  if (word?.shape !== 'lower' || !(BODY_NOUNS.has(word.lower) || ORGANIZATION_NOUNS.has(word.lower))) return null
  let at = noun - 1
  while (at > noun - 1 - MOST_WORDS && isDescription(tokens[at]) && findAt(search, at) === null) at--
  if (tokens[at]?.lower === "'s" || tokens[at]?.lower === "'") at--
  const owner = findAt(search, at)
  const adjacent = owner?.end === at + 1 && sentenceOf[at] === sentenceOf[first]
  return adjacent && owner.kind === 'COUNTRY' && owner.form !== 'METONYM' ? owner.country : null
}

/** "The French police, Interpol and Acme": whether "and" follows this name or the next, so that it is an item of a list. */
function isListed({ tokens, sentenceOf }: NameSearch, first: number, end: number): boolean {
  for (let at = end; at < end + MOST_WORDS + 2 && sentenceOf[at] === sentenceOf[first]; at++)
    if (PHRASE_COORDINATORS.has(tokenAt(tokens, at).lower)) return true
  return false
}

const isDescription = (token: Token | undefined): boolean =>
  token !== undefined && token.shape === 'lower' && /^(?:NOUN|ADJ)$/.test(token.pos)
