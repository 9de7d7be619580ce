import { NATIONAL_OFFICE } from '../../languages/en/names/officials.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { FoundAffiliation } from '../analysis.js'
import { type Discourse, mentionAt, tokenFrom } from './discourse.js'
import { verbAfter } from './subjects.js'

/**
 * Adds the country to a national office for which the text gives none: the country that spoke in the previous sentence, else
 * that of the dateline, as long as no other country has been mentioned.
 *
 *     VALLETTA, May 9 - … Finance Minister Jane Doe …; Poland objected. Prime Minister John Roe said …
 *     ^^^^^^^^            ^^^^^^^^^^^^^^^^             ^^^^^^           ^^^^^^^^^^^^^^
 * Never: an office that somebody else has ("its president", "Bavaria's interior minister"), a person who has a country or body already.
 * Source: wire style, which names the country of a foreign minister and leaves out that of the one at home.
 */
export function withOfficeCountries(
  discourse: Discourse,
  affiliations: readonly FoundAffiliation[],
): FoundAffiliation[] {
  const placed = new Set(affiliations.filter(({ of }) => of !== null).map(({ person }) => person))
  const dated = datelineCountry(discourse)
  const abroad = dated === null ? 0 : firstOther(discourse, dated)
  return affiliations.map((affiliation) => {
    if (affiliation.of !== null || placed.has(affiliation.person) || !NATIONAL_OFFICE.test(affiliation.title))
      return affiliation
    const first = tokenFrom(discourse, affiliation.start)
    if (!standsAlone(discourse, first)) return affiliation
    const spoke = lastToSpeak(discourse, first)
    const near = spoke !== null && (spoke === dated || followsInParagraph(discourse, first))
    return { ...affiliation, of: near ? spoke : first < abroad ? dated : null }
  })
}

/** The first token of the first mention of another country than the given one. */
function firstOther({ links, actors, tokens }: Discourse, country: number): number {
  let first = tokens.length
  for (const link of links)
    if (actors[link.actor]?.kind === 'COUNTRY' && link.actor !== country && link.first < first) first = link.first
  return first
}

/** A title with a capital and nothing before it that could own it: "…, Prime Minister Jane Doe said". */
function standsAlone({ tokens }: Discourse, first: number): boolean {
  const before = tokens[first - 1]
  const title = tokens[first]
  if (title === undefined || title.shape === 'lower') return false
  return before === undefined || !/^(?:PROPN|NOUN|ADJ|DET|PRON|PART)$/.test(before.pos) || title.spaced === false
}

/** True if the sentence of a token is not the first of its paragraph. */
function followsInParagraph({ sentenceOf, reading: { sentences } }: Discourse, at: number): boolean {
  const sentence = sentenceOf[at] ?? -1
  return sentences[sentence - 1]?.paragraph === sentences[sentence]?.paragraph
}

/** The country that is the only subject of the previous sentence, where its verb is a cue. */
function lastToSpeak(discourse: Discourse, at: number): number | null {
  const sentence = discourse.sentenceOf[at] ?? -1
  if (sentence < 1) return null
  const row = discourse.bySentence[sentence - 1] ?? []
  const [only, ...more] = row.filter(({ subject, form }) => subject && form !== 'DEMONYM')
  if (only === undefined || more.length > 0 || discourse.actors[only.actor]?.kind !== 'COUNTRY') return null
  const verb = verbAfter(discourse.tokens, only.first, only.end)
  return verb !== null && cuesOf(tokenAt(discourse.tokens, verb).lower).some(({ particle }) => particle === null)
    ? only.actor
    : null
}

/**
 * The country of the place with which one of the first two paragraphs begins, a capital or a town with its country: "VALLETTA, May 9 -",
 * "KYIV (Reuters) -", "CEBU, Philippines, June 9 -".
 */
function datelineCountry(discourse: Discourse): number | null {
  const { tokens, reading, actors } = discourse
  for (const { start } of reading.paragraphs.slice(0, 2)) {
    const first = tokenFrom(discourse, start)
    if (tokens[first]?.shape !== 'upper') continue
    let comma = first + 1
    while (tokens[comma]?.shape === 'upper' && comma < first + MOST_TOWN_WORDS) comma++
    const town = mentionAt(discourse, first)
    const named = tokens[comma]?.lower === ',' ? mentionAt(discourse, comma + 1) : null
    const link = named?.form === 'NAME' ? named : town?.form === 'METONYM' ? town : null
    if (link !== null && MARKS.test(tokenAt(tokens, link.end).lower) && actors[link.actor]?.kind === 'COUNTRY')
      return link.actor
  }
  return null
}

/** Maximum number of words of a town's name. */
const MOST_TOWN_WORDS = 4
/** The punctuation after the place of a dateline. */
const MARKS = /^(?:,|\(|-|–|—)$/
