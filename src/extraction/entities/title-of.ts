import { GENITIVE_MARKS } from '../../languages/en/grammar/determiners.js'
import { OFFICE_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { PERSON_NOUNS, type TitleWord } from '../../languages/en/names/titles.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Find } from './find.js'
import { findAt, isCapital, type NameSearch, sentenceStart } from './name-search.js'
import { type TitleBefore, titleBefore } from './title-before.js'

/** A title with what it is held of, which end directly before a token. */
export interface TitleOf {
  readonly title: TitleBefore
  /** The preposition after the title. */
  readonly link: number
  /** The country or organization of which it is held; null if the text names none there ("of the parliament"). */
  readonly object: Find | null
}

/** Forms of address and kinship terms are not affiliations. */
export const isHeld = ({ kind }: TitleWord): boolean => kind !== 'HONORIFIC' && kind !== 'KIN'

/** Maximum number of words and names from the title's preposition to its end. */
const MOST_STEPS = 12

/**
 * "[minister of state] for harbours", "[member] of the assembly for the Harbour Union": the title before whose preposition nothing but
 * names, nouns and what joins them stands, up to `end`.
 */
export function titleOfBefore(search: NameSearch, end: number): TitleOf | null {
  const start = sentenceStart(search, end - 1)
  if (!endsName(search, end - 1)) return null
  let object: Find | null = null
  for (let at = end - 1, steps = 0; at > start && steps < MOST_STEPS; steps++) {
    const find = findAt(search, at)
    if (find?.kind === 'PERSON') return null
    if (find !== null) {
      if (find.kind === 'COUNTRY' || find.kind === 'ORGANIZATION') object = find
      at = find.first - 1
    } else if (OFFICE_PREPOSITIONS.has(tokenAt(search.tokens, at).lower) && at < end - 1) {
      const title = titleBefore(search, at)
      if (title !== null && isHeld(title.title)) return { title, link: at, object }
      at--
    } else if (isFieldWord(search, at)) at--
    else return null
  }
  return null
}

/** What the title is held of ends in a name or noun, not in "the", "and" or somebody's description ("of [victim] Jane Doe"). */
function endsName(search: NameSearch, at: number): boolean {
  const token = search.tokens[at]
  if (token === undefined || findAt(search, at) !== null) return token !== undefined
  return (
    (isCapital(token) || token.pos === 'NOUN') && !PERSON_NOUNS.has(token.lower) && titleBefore(search, at + 1) === null
  )
}

/** Words of which a title's field is made: "(of) the Roads and Harbours", "(for) Malta's roads". */
function isFieldWord({ tokens }: NameSearch, at: number): boolean {
  const token = tokenAt(tokens, at)
  if (isCapital(token) || GENITIVE_MARKS.has(token.lower)) return true
  return /^(?:the|and|&|-)$/.test(token.lower) || /^(?:NOUN|ADJ)$/.test(token.pos)
}
