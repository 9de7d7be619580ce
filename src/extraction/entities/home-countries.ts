import { BODY_NOUNS, ORGANIZATION_NOUNS } from '../../languages/en/names/organizations.js'
import type { Token } from '../../text/tokens.js'
import type { Find } from './find.js'
import { findAt, type Page } from './name-search.js'

/** Most words between a country and the noun for the body ("South Korea's [main opposition] party"). */
const MOST_WORDS = 4

/**
 * Gives an organization the country whose body its description says it is: "German carmaker Belmont", "South Korea's main
 * opposition party, the Dawn Party", "the Swiss group Alp Watch".
 */
export function findHomeCountries(page: Page): void {
  page.finds.forEach((find, index) => {
    if (find.kind !== 'ORGANIZATION' || find.country !== null || find.form !== 'NAME') return
    const country = homeOf(page, find)
    if (country !== null) page.finds[index] = { ...find, country }
  })
}

function homeOf(page: Page, { first, end }: Find): string | null {
  const { tokens, sentenceOf } = page
  let noun = first - 1
  if (tokens[noun]?.lower === 'the') noun--
  // After a comma it is an apposition, or one more of a list.
  if (tokens[noun]?.lower === ',' && (!/^[,.]$/.test(tokens[end]?.lower ?? '') || isListed(page, first, end)))
    return null
  if (tokens[noun]?.lower === ',') noun--
  else if (noun < first - 1) return null
  const word = tokens[noun]
  if (word?.shape !== 'lower' || !(BODY_NOUNS.has(word.lower) || ORGANIZATION_NOUNS.has(word.lower))) return null
  let at = noun - 1
  while (at > noun - 1 - MOST_WORDS && isDescription(tokens[at]) && findAt(page, at) === null) at--
  if (tokens[at]?.lower === "'s" || tokens[at]?.lower === "'") at--
  const owner = findAt(page, at)
  const adjacent = owner?.end === at + 1 && sentenceOf[at] === sentenceOf[first]
  return adjacent && owner.kind === 'COUNTRY' && owner.form !== 'METONYM' ? owner.country : null
}

/** "The French police, Interpol and Acme": whether "and" follows the name, or the name after it. */
function isListed({ tokens, sentenceOf }: Page, first: number, end: number): boolean {
  for (let at = end; at < end + MOST_WORDS + 2 && sentenceOf[at] === sentenceOf[first]; at++)
    if (/^(?:and|or)$/.test(tokens[at]?.lower ?? '')) return true
  return false
}

const isDescription = (token: Token | undefined): boolean =>
  token !== undefined && token.shape === 'lower' && /^(?:NOUN|ADJ)$/.test(token.pos)
