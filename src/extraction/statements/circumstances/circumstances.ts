import { BACKSHIFTED_MODALS, MODALS_OF_CONDITION } from '../../../languages/en/grammar/auxiliaries.js'
import { REFERENCE_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { PARTICIPLES_OF_REFERENCE } from '../../../languages/en/speech/verb-patterns.js'
import { overlaps, type Span } from '../../../text/span.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards } from '../../clauses/sources.js'
import { type MentionIndex, phraseSpan } from '../actors/actors-of.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { lastWord, wordAt } from '../rule.js'
import { type FoundDate, findDates } from './find-dates.js'

/** True if a span is outside all contents and sources, so that it may say when and where the statement was made. */
const free = (taken: readonly Span[], span: Span): boolean => !taken.some((other) => overlaps(other, span))

/**
 * The days outside all contents and sources of a sentence, on which its statements may have been made, or are to be.
 * @param taken the contents and sources of the sentence's statements
 */
export const freeDates = (
  article: Document,
  { sentence }: SentenceClauses,
  taken: readonly Span[],
  publishedOn: Date | undefined,
): readonly FoundDate[] => findDates(article.reading.text, sentence, publishedOn).filter((date) => free(taken, date))

/**
 * The day of a statement: the first certain one of its sentence. What is still to be said has a day to come, behind its cue rather than before
 * it: "will say on Friday". What would have been said has none.
 */
export function saidOn(dates: readonly FoundDate[], { clauses, cue, site }: StatementDraft): string | null {
  const past = dates.find(({ certain }) => certain)?.date ?? null
  if (!cue || !site || site.group.modal === null) return past
  const { modal, negated, first, head } = site.group
  for (let at = first; at < head; at++)
    if (wordAt(clauses, at) === 'have') return MODALS_OF_CONDITION.has(modal) ? null : past
  // "would not say on Friday whether …": so it was on that Friday.
  if (negated && BACKSHIFTED_MODALS.has(modal)) return past
  const ahead = dates.filter(({ coming }) => coming !== null)
  const start = tokenAt(clauses.tokens, cue.first).start
  return (ahead.find((date) => date.start > start) ?? ahead.at(-1))?.coming ?? null
}

/** The place where a sentence's statements were made ("in Valletta"), as in the text; null if it does not say. */
export function placeOf(
  article: Document,
  clauses: SentenceClauses,
  index: MentionIndex,
  taken: readonly Span[],
): string | null {
  for (const phrase of clauses.phrases) {
    if (wordAt(clauses, phrase.first - 1) !== 'in' || clauses.tokens[phrase.last]?.pos !== 'PROPN' || phrase.time)
      continue
    const span = phraseSpan(article, phrase)
    const someone = index.within(span).some(({ actor }) => index.actors[actor]?.kind !== 'COUNTRY')
    if (!someone && free(taken, span)) return article.reading.text.slice(span.start, span.end)
  }
  return null
}

/** ", she said, referring to Malta": the phrase after the content that says what it is about. */
export function aboutOf(clauses: SentenceClauses, draft: StatementDraft): LongPhrase | null {
  const end = lastWord(clauses)
  const tail = (draft.cue?.last ?? end) + 1
  const of = wordAt(clauses, tail)
  const direct = of === 'of' || of === 'about' ? phraseStartingAt(clauses, tail + 1) : undefined
  if (direct) return rightwards(clauses, direct, end)
  for (let i = tail; i < end - 1; i++) {
    if (wordAt(clauses, i - 1) !== ',' || !PARTICIPLES_OF_REFERENCE.has(wordAt(clauses, i))) continue
    const phrase = phraseStartingAt(clauses, i + 2)
    if (phrase && REFERENCE_PREPOSITIONS.has(wordAt(clauses, i + 1))) return rightwards(clauses, phrase, end)
  }
  return null
}
