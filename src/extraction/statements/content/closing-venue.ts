import { MEDIUM_DETERMINERS } from '../../../languages/en/grammar/determiners.js'
import { VENUE_OPENERS } from '../../../languages/en/grammar/prepositions.js'
import { COORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { DOCUMENTS_OF_AUTHORS } from '../../../languages/en/speech/documents.js'
import { PLATFORMS, SHOWN_THINGS, VENUES, VENUES_OF_THINGS } from '../../../languages/en/speech/venues.js'
import { isVenue, phraseEndingAt, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { type ContentKind, wordAt } from '../rule.js'

/**
 * "… in an interview with the BBC": true where the words from a preposition on tell where something was said, and no clause follows
 * them. A thing takes more of them: "announced the fare | on television", "defended it | in her newsletter and …".
 */
export function isClosingVenue(
  clauses: SentenceClauses,
  from: number,
  at: number,
  end: number,
  kind: ContentKind,
): boolean {
  const phrase = phraseStartingAt(clauses, at + 1)
  if (!phrase) return false
  const known = isVenue(clauses, phrase) && VENUE_OPENERS.has(wordAt(clauses, phrase.first))
  if (!known && !(kind === 'THING' && isVenueOfThing(clauses, from, at, phrase))) return false
  if (kind === 'THING' && isOfText(clauses, from, at)) return false
  for (let i = phrase.last + 1; i <= end; i++) {
    if (kind === 'THING' && (wordAt(clauses, i) === ',' || COORDINATORS.has(wordAt(clauses, i)))) return true
    if (clauses.groupAt(i)?.form === 'FINITE') return false
  }
  return true
}

/** "on live television", "in its bulletin", "in comments to the press", but not "the clip on television": that is the clip's. */
function isVenueOfThing(clauses: SentenceClauses, from: number, at: number, phrase: NounPhrase): boolean {
  const noun = wordAt(clauses, phrase.last)
  const owned = MEDIUM_DETERMINERS.has(wordAt(clauses, phrase.first)) && VENUES_OF_THINGS.has(noun)
  const remarks = phrase.first === phrase.last && wordAt(clauses, at) === 'in' && VENUES_OF_THINGS.has(noun)
  if (!owned && !remarks && !PLATFORMS.has(noun)) return false
  if (clauses.groups.some(({ first }) => first >= from && first < at)) return false
  return true
}

/** "the clip of Doe [on Twitter]": a thing that is itself something said or shown. */
function isOfText(clauses: SentenceClauses, from: number, at: number): boolean {
  for (let before = phraseEndingAt(clauses, at - 1); before && before.first >= from; ) {
    const head = wordAt(clauses, before.last)
    if (VENUES.has(head) || SHOWN_THINGS.has(head) || DOCUMENTS_OF_AUTHORS.has(head)) return true
    before = phraseEndingAt(clauses, before.first - 2)
  }
  return false
}
