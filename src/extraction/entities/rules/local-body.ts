import { DEALING_PREPOSITIONS, MEMBERSHIP_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { MODIFIER_SUFFIXES } from '../../../languages/en/grammar/suffixes.js'
import { LOCAL_BODIES } from '../../../languages/en/names/body-types.js'
import { CALENDAR_WORDS, GROUP_WORDS, OPENING_WORDS, THING_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { KINDS_OF_BODIES, KINDS_OF_POLICE } from '../../../languages/en/names/name-parts.js'
import { TITLE_QUALIFIERS, TITLES } from '../../../languages/en/names/titles.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, isDecorated, isFree, type NameSearch, opensSentence } from '../name-search.js'
import { isMidRun } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/** Maximum number of words of the place. */
const LONGEST_PLACE = 3

/**
 * The police, prosecutors and other bodies of a town or county, whose nouns have no capitals, where they act.
 *
 *     Lomaside police said …, as the Quimble County sheriff's office told them.
 *     ^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Never: those of a country ("Maltese police"), of a kind ("Riot police"), their staff ("a Lomaside police officer").
 * Source: src/languages/en/names/body-types.ts, LOCAL_BODIES.
 */
export const localBody: NameRule = (search, at) => {
  const { tokens } = search
  if (!isFree(search, at) || !isCapital(tokens[at]) || isMidRun(search, at)) return null
  let noun = at + 1
  while (noun < at + LONGEST_PLACE && isCapital(tokens[noun]) && !isOfficial(search, noun)) noun++
  const body = LOCAL_BODIES.longestAt(tokens, noun, noun + LONGEST_BODY, () => true)
  if (body === null || !acts(search, at, body.end) || !isPlace(search, at, noun) || isDecorated(search, at)) return null
  return unknownOrganization(search, at, body.end, 0.75, `${body.entry} of a place`)
}

/** Maximum number of tokens of the noun ("district attorney's office"). */
const LONGEST_BODY = 5

const isOfficial = ({ tokens }: NameSearch, at: number): boolean =>
  LOCAL_BODIES.longestAt(tokens, at, at + LONGEST_BODY, () => true) !== null

/** Whether no noun follows that they only describe, and a verb does, or a verb or preposition of speech precedes. */
function acts({ tokens }: NameSearch, first: number, end: number): boolean {
  if (/^(?:VERB|AUX|ADV)$/.test(tokenAt(tokens, end).pos) || tokenAt(tokens, end).lower === "'s") return true
  const before = tokenAt(tokens, tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1)
  const ends = tokenAt(tokens, end).pos === 'PUNCT' || /^(?:ADP|CCONJ|SCONJ)$/.test(tokenAt(tokens, end).pos)
  return (
    ends &&
    (DEALING_PREPOSITIONS.has(before.lower) ||
      MEMBERSHIP_PREPOSITIONS.has(before.lower) ||
      cuesOf(before.lower).length > 0)
  )
}

/** Words that name no country, title, creed or kind of body; at a sentence's start, where any word has a capital, no adjective. */
function isPlace(search: NameSearch, first: number, end: number): boolean {
  const { tokens } = search
  const { lower } = tokenAt(tokens, first)
  if (COUNTRY_PHRASES.longestAt(tokens, first, end, ({ form }) => form !== 'CAPITAL') !== null) return false
  if (OPENING_WORDS.has(lower) || CALENDAR_WORDS.has(lower) || GROUP_WORDS.has(lower)) return false
  if (TITLES.longestAt(tokens, first, end, () => true) !== null) return false
  const common = [THING_WORDS, KINDS_OF_BODIES, KINDS_OF_POLICE, TITLE_QUALIFIERS].some((list) => list.has(lower))
  if (end === first + 1 && (common || (opensSentence(search, first) && MODIFIER_SUFFIXES.test(lower)))) return false
  for (let at = first; at < end; at++) if (!isFree(search, at)) return false
  return true
}
