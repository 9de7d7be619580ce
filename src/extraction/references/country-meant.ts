import { COUNTRY_NOUNS, NATIONAL_WORDS, STATE_NOUNS } from '../../languages/en/names/officials.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import { type Discourse, mentionsBefore, type PlacedMention } from './discourse.js'

/** Number of sentences back in which a government's country is searched for. */
const REACH = 10
/** The same for "the country": further back the text is likely about another one. */
const COUNTRY_REACH = 3
/** Number of sentences back in which an institution shows whose government is meant. */
const INSTITUTION_REACH = 2
/** How many times as often as any other a country must be named for its government to be "the government". */
const DOMINANT = 2

/**
 * The country that "the country", "the nation" or "the government" means; null where several may be meant.
 * @param at where the phrase begins
 * @param noun its noun
 */
export function countryMeant(discourse: Discourse, at: number, noun: number): number | null {
  const { tokens } = discourse
  if (COUNTRY_NOUNS.has(tokenAt(tokens, noun).lower)) return lastCountry(discourse, at)
  const own = tokens.slice(at, noun).every(({ lower }) => NATIONAL_WORDS.has(lower))
  return own ? ruled(discourse, at) : null
}

/** The only country near; of several that of the last institution or government, else the one of which the text speaks far more. */
function ruled(discourse: Discourse, at: number): number | null {
  const near = new Set<number>()
  let institution: number | null = null
  const sentence = discourse.sentenceOf[at] ?? -1
  for (const link of mentionsBefore(discourse, at, REACH)) {
    const country = countryBehind(discourse, link)
    if (country === null) continue
    near.add(country)
    if (institution === null && sentence - link.sentence <= INSTITUTION_REACH && isGovernment(discourse, link))
      institution = country
  }
  if (near.size === 1) return [...near][0] ?? null
  return institution ?? dominant(discourse)
}

/** The country of a mention: itself, or that of an organization that belongs to one that the text names. */
function countryBehind(discourse: Discourse, { actor }: PlacedMention): number | null {
  const known = discourse.actors[actor]
  if (known?.kind === 'COUNTRY') return actor
  if (known?.kind !== 'ORGANIZATION' || known.countryCode === null) return null
  return discourse.countries.get(known.countryCode) ?? null
}

/** "the Peruvian Harbour Agency", "Chad's government", "the government of Chad". */
function isGovernment({ tokens, actors }: Discourse, { actor, first, end }: PlacedMention): boolean {
  if (actors[actor]?.kind === 'ORGANIZATION') return true
  const next = tokens[end]?.lower === "'s" ? end + 1 : end
  return STATE_NOUNS.has(tokenAt(tokens, next).lower) || STATE_NOUNS.has(tokenAt(tokens, first - 2).lower)
}

/** The country that the text names far more often than any other; null if there is none. */
function dominant({ mentionsOfCountries }: Discourse): number | null {
  const [most, next] = mentionsOfCountries
  return most !== undefined && most.count >= DOMINANT * (next?.count ?? 1) ? most.actor : null
}

/** The last country that was a subject, else the only one nearby. */
function lastCountry(discourse: Discourse, at: number): number | null {
  const near = new Set<number>()
  for (const link of mentionsBefore(discourse, at, COUNTRY_REACH)) {
    if (discourse.actors[link.actor]?.kind !== 'COUNTRY') continue
    if (link.subject && near.size === 0) return link.actor
    near.add(link.actor)
    if (near.size > 1) return null
  }
  const [sole = null] = near.size === 1 ? near : []
  return sole
}
