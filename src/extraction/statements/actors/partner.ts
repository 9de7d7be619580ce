import { ADJUNCT_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { MEDIA } from '../../../languages/en/names/officials.js'
import { ENCOUNTERS } from '../../../languages/en/speech/venues.js'
import {
  PARTICIPLES_OF_QUESTIONING,
  PARTICIPLES_OF_TALKING,
  VERBS_OF_TALKING,
} from '../../../languages/en/speech/verb-patterns.js'
import { overlaps } from '../../../text/span.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import { rightwards } from '../../clauses/sources.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { lastWord, wordAt } from '../rule.js'
import { phraseSpan } from './actors-of.js'

/**
 * Whom the words were spoken or written to, where the sentence tells it beside the cue.
 *
 *     In a meeting with Maltese officials, she argued …      Speaking to the Herald, Doe said …      “…,” said Doe to the Herald.
 *                       ^^^^^^^^^^^^^^^^^                                ^^^^^^^^^^                                   ^^^^^^^^^^
 * Not: "said that Chad, which is in talks with Libya, …" (within what is said).
 */
export const partner = (article: Document, draft: StatementDraft): LongPhrase | null =>
  met(article, draft) ?? spokenTo(article, draft) ?? linked(article, draft) ?? spokeTo(article, draft)

/** True for tokens of what is said. */
const isSaid = (article: Document, { content }: StatementDraft, range: TokenRange): boolean =>
  content.some((span) => overlaps(span, phraseSpan(article, range)))

/** The phrase behind a preposition at a token, outside of what is said. */
function phraseAt(article: Document, draft: StatementDraft, at: number, links: RegExp): LongPhrase | null {
  const { clauses, source } = draft
  const near = links.test(wordAt(clauses, at)) ? phraseStartingAt(clauses, at + 1) : undefined
  // "with magazine [The Lamp]"
  const phrase =
    near && MEDIA.has(wordAt(clauses, near.last)) ? (phraseStartingAt(clauses, near.last + 1) ?? near) : near
  if (!phrase || phrase.time || clauses.quotationAt(phrase.first) >= 0 || isSaid(article, draft, phrase)) return null
  return rightwards(clauses, phrase, source && phrase.last < source.first ? source.first - 1 : lastWord(clauses))
}

/** "in an e-mail [to the Herald]", "after talks [with Malta]": a noun of meeting or writing tells whom. */
function met(article: Document, draft: StatementDraft): LongPhrase | null {
  const { clauses } = draft
  for (const phrase of clauses.phrases) {
    if (!ENCOUNTERS.has(wordAt(clauses, phrase.last)) || isSaid(article, draft, phrase)) continue
    const place = placeOf(article, draft, phrase.first - 1)
    const told = place === 'OPENING' || (place !== null && ADJUNCT_PREPOSITIONS.has(wordAt(clauses, phrase.first - 1)))
    const other = told ? phraseAt(article, draft, phrase.last + 1, /^(?:with|to)$/) : null
    if (other) return other
  }
  return null
}

/** "speaking [to the Herald]", "interviewed [by the Herald]": a participle of the source tells whom. */
function spokenTo(article: Document, draft: StatementDraft): LongPhrase | null {
  const { clauses, cue } = draft
  for (const { first, head, last } of clauses.groups) {
    const verb = wordAt(clauses, head)
    const links = PARTICIPLES_OF_TALKING.has(verb)
      ? /^(?:with|to)$/
      : PARTICIPLES_OF_QUESTIONING.has(verb)
        ? /^by$/
        : null
    if (!links || first !== head || first === cue?.first) continue
    const place = placeOf(article, draft, first)
    const opens = first === clauses.opening || wordAt(clauses, first - 1) === 'when'
    const other = place !== null && (place !== 'OPENING' || opens) ? phraseAt(article, draft, last + 1, links) : null
    if (other) return other
  }
  return null
}

/** "said Doe [to the Herald]", "discussed [with Doe] the fares", "With [the Herald], Doe discussed the fares": a preposition alone. */
function linked(article: Document, draft: StatementDraft): LongPhrase | null {
  const { clauses, source, cue, act } = draft
  if (!cue || !source) return null
  if (source.first === cue.last + 1) return phraseAt(article, draft, source.last + 1, /^to$/)
  if (act !== 'CONSULT' && act !== 'EXPLAIN') return null
  const opening = source.first > clauses.opening ? phraseAt(article, draft, clauses.opening, /^with$/) : null
  return phraseAt(article, draft, cue.last + 1, /^with$/) ?? opening
}

/** "wrote [to the Herald] demanding …", "spoke about oats [with Doe], calling them dear": a participle goes on with what its verb tells. */
function spokeTo(article: Document, draft: StatementDraft): LongPhrase | null {
  const { clauses, cue, site } = draft
  if (!cue || site?.group.form !== 'PARTICIPLE') return null
  const talking = clauses.groups.findLast(({ form, last }) => form === 'FINITE' && last < cue.first)
  if (!talking || !VERBS_OF_TALKING.has(wordAt(clauses, talking.head))) return null
  for (let at = talking.last + 1; at < cue.first; at++) {
    const other = phraseAt(article, draft, at, /^(?:with|to)$/)
    if (other) return other
  }
  return null
}

/** Where an adjunct that begins at a token stands: before source and cue, between them in commas, behind the cue in its clause, or nowhere there. */
function placeOf(article: Document, draft: StatementDraft, at: number): 'OPENING' | 'ASIDE' | 'BEHIND' | null {
  const { clauses, source, cue } = draft
  if (at < Math.min(source?.first ?? 0, cue?.first ?? 0)) return 'OPENING'
  if (!cue) return null
  if (source && at > source.head.last && at < cue.first) return wordAt(clauses, at - 1) === ',' ? 'ASIDE' : null
  const isBroken = clauses.groups.some(
    ({ first, last }) => first > cue.last && last < at && !isSaid(article, draft, { first, last }),
  )
  return at > cue.last && !isBroken ? 'BEHIND' : null
}
