import { ENCOUNTERS } from '../../../languages/en/speech/venues.js'
import { PARTICIPLES_OF_QUESTIONING, PARTICIPLES_OF_TALKING } from '../../../languages/en/speech/verb-patterns.js'
import { overlaps } from '../../../text/span.js'
import type { TokenRange } from '../../../text/token-range.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import { rightwards } from '../../clauses/sources.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { lastWord, wordAt } from '../rule.js'
import { phraseSpan } from './actors-of.js'

/**
 * Whom the words were spoken to, where the sentence tells it beside the cue: before the source, in an insertion behind it, or right
 * behind the cue.
 *
 *     In talks with Norway, she said …     Jane Roe, speaking to Rundblick, said …     When interviewed by Rundblick, she said …
 *                   ^^^^^^                                       ^^^^^^^^^                                  ^^^^^^^^^
 * Never: what stands in a content ("said he was in talks with Norway").
 * Source: Quirk et al., "A Comprehensive Grammar of the English Language", 1985, chapter 15 (supplementive clauses).
 */
export function partner(article: Document, draft: StatementDraft): LongPhrase | null {
  const { clauses } = draft
  for (const { first, last } of placesBeside(draft)) {
    for (let at = first; at < last; at++) {
      const to = clauses.quotationAt(at) < 0 ? partnerAt(draft, at) : null
      if (to !== null && to <= last && isOutside(article, draft, to)) {
        const phrase = phraseStartingAt(clauses, to)
        if (phrase && !phrase.time) return rightwards(clauses, phrase, last)
      }
    }
  }
  return null
}

/** Most tokens between a cue and the noun behind it: "said in a letter to Doe that". */
const REACH = 4

/** Before the source or the cue, whichever is first; between the source and its verb; right behind the cue. */
function placesBeside({ clauses, source, cue }: StatementDraft): TokenRange[] {
  const opening = Math.min(source?.first ?? cue?.first ?? 0, cue?.first ?? Number.POSITIVE_INFINITY)
  const places = [{ first: clauses.sentence.first, last: opening - 1 }]
  const verb = source && clauses.groups.find(({ form, first }) => form === 'FINITE' && first > source.head.last)
  if (source && verb) places.push({ first: source.head.last + 1, last: verb.first - 1 })
  if (cue)
    places.push({ first: cue.last + 1, last: Math.min(lastWord(clauses), cue.last + REACH + 2 + LONGEST_PARTNER) })
  return places
}

/** Most tokens of a partner behind the cue. */
const LONGEST_PARTNER = 8

/** The token at which the partner starts, where the words before it stand at a token; null where they do not. */
function partnerAt({ clauses, cue }: StatementDraft, at: number): number | null {
  if (cue && at > cue.last + REACH) return null
  const word = wordAt(clauses, at)
  const link = wordAt(clauses, at + 1)
  // "who had been speaking to Doe" tells of another time.
  if (clauses.groupAt(at)?.form === 'FINITE') return null
  if (PARTICIPLES_OF_QUESTIONING.has(word)) return link === 'by' ? at + 2 : null
  if (!PARTICIPLES_OF_TALKING.has(word) && !(ENCOUNTERS.has(word) && clauses.phraseAt(at)?.last === at)) return null
  return link === 'with' || link === 'to' ? at + 2 : null
}

const isOutside = (article: Document, { clauses, content }: StatementDraft, at: number): boolean => {
  const span = phraseSpan(article, { first: at, last: at })
  return clauses.quotationAt(at) < 0 && !content.some((part) => overlaps(part, span))
}
