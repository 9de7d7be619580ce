import {
  ANAPHORIC_DETERMINERS,
  GENITIVE_MARKS,
  NEVER_BEFORE_HOLDERS,
} from '../../../languages/en/grammar/determiners.js'
import { HOLDER_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import {
  LEADERS,
  LESSER_HOLDER,
  SAME_TITLES,
  SPOKESPERSON_INSIDE,
  TITLE_ABBREVIATIONS,
} from '../../../languages/en/names/officials.js'
import { PLACE_PHRASES } from '../../../languages/en/names/places.js'
import { ADJECTIVES_OF_TERMS, TITLE_QUALIFIERS, TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Token } from '../../../text/tokens/tokens.js'
import { type Discourse, mentionAt, mentionsBefore, type PlacedMention, sentenceAt } from '../discourse.js'
import { leadHolder } from '../lead-holder.js'
import { opensWhatFor } from '../reasons.js'
import type { Reference, ReferenceRule } from '../rule.js'
import { isSubject } from '../subjects.js'

/** Maximum number of words of such a description: "the former Maltese deputy fisheries minister". */
const LONGEST = 8

/**
 * A title with "the", or with its country or organization, and without a name: who holds it in this text.
 *
 *     OECD Secretary General Asks …; The OECD chief said; the president added
 *     ^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^       ^^^^^^^^^^^^^
 * Never: "an OECD chief", a title before a name, of another country than the text gives its holders ("the French president").
 * Source: general knowledge of how news varies names.
 */
export const titleNominal: ReferenceRule = (discourse, at) => {
  const { tokens } = discourse
  const the = ANAPHORIC_DETERMINERS.has(tokenAt(tokens, at).lower)
  const opening = mentionAt(discourse, the ? at + 1 : at)
  const place = the ? null : placeEnd(discourse, at)
  if (
    !the &&
    place === null &&
    (opening === null || opening.first !== at || !isOwner(discourse, opening) || hasDeterminer(discourse, at))
  )
    return null
  const limit = Math.min((sentenceAt(discourse, at)?.last ?? at) + 1, at + LONGEST)
  let owner: PlacedMention | null = null
  for (let i = the ? at + 1 : (place ?? at); i < limit; ) {
    const link = mentionAt(discourse, i)
    const title =
      TITLES.longestAt(tokens, i, limit, ({ kind }) => kind === 'OFFICE' || kind === 'SPEAKER') ??
      abbreviated(tokens, i) ??
      (the ? TITLES.longestAt(tokens, i, limit, ({ kind }) => kind === 'ROLE') : null)
    if (title !== null && link === null) {
      const qualified = qualifiersStart(tokens, i, at + 1)
      return holder(discourse, at, qualified, title.end, owner, place !== null)
    }
    if (link !== null && link.first === i && owner === null && isOwner(discourse, link)) {
      owner = link
      i = link.end
      if (GENITIVE_MARKS.has(tokenAt(tokens, i).lower)) i++
    } else if (i > at && isQualifier(tokenAt(tokens, i))) i++
    else return null
  }
  return null
}

/** "the former minister", "the new minister": what may stand before a title; when somebody took office is no part of it. */
const isQualifier = ({ lower }: Token): boolean => TITLE_QUALIFIERS.has(lower) || ADJECTIVES_OF_TERMS.has(lower)

/** "PM", "CEO": a title in capitals. */
const abbreviated = (tokens: readonly Token[], at: number): { readonly end: number } | null =>
  tokens[at]?.shape === 'upper' && TITLE_ABBREVIATIONS.has(tokenAt(tokens, at).lower) ? { end: at + 1 } : null

const isOwner = (discourse: Discourse, { actor }: PlacedMention): boolean => discourse.actors[actor]?.kind !== 'PERSON'

const hasDeterminer = (discourse: Discourse, at: number): boolean =>
  NEVER_BEFORE_HOLDERS.has(tokenAt(discourse.tokens, at - 1).lower)

function qualifiersStart(tokens: readonly Token[], at: number, start: number): number {
  let first = at
  while (first > start && TITLE_QUALIFIERS.has(tokenAt(tokens, first - 1).lower)) first--
  return first
}

function holder(
  discourse: Discourse,
  at: number,
  first: number,
  end: number,
  before: PlacedMention | null,
  ofPlace: boolean,
): Reference | null {
  const { tokens } = discourse
  const next = tokens[end]
  // The title belongs to the name that follows.
  if (
    mentionAt(discourse, end) !== null ||
    (next?.spaced &&
      next.shape === 'capital' &&
      next.pos === 'PROPN' &&
      mentionAt(discourse, end - 1) === null &&
      before === null)
  )
    return null
  if (next?.lower === '-' && !next.spaced) return null
  const words = (from: number): string =>
    discourse.reading.text
      .slice(tokenAt(tokens, from).start, tokenAt(tokens, end - 1).end)
      .toLowerCase()
      .replace(/\s+/g, ' ')
  const object =
    HOLDER_PREPOSITIONS.has(next?.lower ?? '') && !opensWhatFor(tokens, end, at)
      ? mentionAt(discourse, /^the$/.test(tokenAt(tokens, end + 1).lower) ? end + 2 : end + 1)
      : null
  // "the governor of Ohio": of a place that is no actor, there is one.
  const place = next?.lower === 'of' && PLACE_PHRASES.get(tokenAt(tokens, end + 1).lower) !== undefined
  if (next?.lower === 'of' && object === null && !place && !opensWhatFor(tokens, end, at)) return null
  const owner = before ?? (object !== null && isOwner(discourse, object) ? object : null)
  if (TITLES.get(words(first))?.kind === 'ROLE') return lastOfOccupation(discourse, at, end, words(first))
  const known = ofPlace ? null : bestHolder(discourse, at, words(first), owner)
  const found = known ?? (isSubject(tokens, at, end) ? inLead(discourse, at, words(first), owner) : null)
  if (found === null) return null
  const name = discourse.actors[found]?.name ?? ''
  const title = words(before?.first ?? first)
  return {
    end,
    actor: found,
    form: 'NOMINAL',
    score: owner ? 0.9 : 0.75,
    reason: `“${title}”: a title of ${name}`,
    alias: before !== null,
  }
}

/** Number of sentences back in which whoever is meant by an occupation alone was subject. */
const NEAR = 2

/** "The singer said": whoever is a singer and was subject just before; nobody holds an occupation alone, so that nobody farther back is meant. */
function lastOfOccupation(discourse: Discourse, at: number, end: number, title: string): Reference | null {
  if (!isSubject(discourse.tokens, at, end)) return null
  for (const { actor, subject } of mentionsBefore(discourse, at, NEAR)) {
    const held = discourse.facts[actor]?.titles.some((one) => fits(one.title, title, false))
    if (!subject || held !== true) continue
    const name = discourse.actors[actor]?.name ?? ''
    return { end, actor, form: 'NOMINAL', score: 0.7, reason: `“${title}”: what ${name} is, who was subject before` }
  }
  return null
}

/** Whom a lead means by the office alone; from then on the office is known for theirs. */
function inLead(discourse: Discourse, at: number, title: string, owner: PlacedMention | null): number | null {
  const entry = TITLES.get(title) ?? TITLES.get(title.split(' ').at(-1) ?? '')
  const found = leadHolder(discourse, at, entry?.gender ?? null)
  if (found !== null) discourse.facts[found]?.titles.push({ title, of: owner?.actor ?? null })
  return found
}

/** "Scotland's [first minister]": the index after a place that is no actor. */
function placeEnd({ tokens }: Discourse, at: number): number | null {
  const place = tokens[at]
  if (place?.shape !== 'capital' || place.pos !== 'PROPN' || /^(?:capital|upper)$/.test(tokens[at - 1]?.shape ?? ''))
    return null
  return PLACE_PHRASES.get(place.lower) !== undefined && GENITIVE_MARKS.has(tokenAt(tokens, at + 1).lower)
    ? at + 2
    : null
}

/** The holder of the title who was mentioned last; else the text's only holder; else null. */
function bestHolder(discourse: Discourse, at: number, title: string, owner: PlacedMention | null): number | null {
  const holds = (actor: number): boolean =>
    discourse.facts[actor]?.titles.some(
      (held) => (owner === null || held.of === owner.actor) && fits(held.title, title, owner !== null),
    ) ?? false
  for (const { actor } of mentionsBefore(discourse, at, LOOK_BACK)) if (holds(actor)) return actor
  const holders = discourse.holders.filter(holds)
  return holders.length === 1 ? (holders[0] ?? null) : null
}

/** Number of sentences back in which the last holder is searched for; the text's only holder is accepted from further back. */
const LOOK_BACK = 40

function fits(held: string, said: string, owned: boolean): boolean {
  const title = plain(held)
  const wanted = plain(said)
  if (title === wanted || title.endsWith(` ${wanted}`)) return !LESSER_HOLDER.test(title) || title === wanted
  if (LEADERS.has(wanted)) return owned && TITLES.get(title)?.head === true
  return false
}

const plain = (title: string): string => {
  const words = title.toLowerCase().replaceAll('-', ' ').replace(SPOKESPERSON_INSIDE, 'spokesman')
  return SAME_TITLES.get(words) ?? TITLE_ABBREVIATIONS.get(words) ?? words
}
