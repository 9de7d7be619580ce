import { ARTICLES } from '../../languages/en/grammar/determiners.js'
import { ORIGIN_PREPOSITIONS, TOWN_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { COORDINATORS } from '../../languages/en/grammar/word-classes.js'
import { TITLES } from '../../languages/en/names/titles.js'
import { isBareName, leftwards } from './leftwards.js'
import { inside, type LongPhrase, lower, phraseEndingAt } from './long-phrases.js'
import type { NounPhrase } from './noun-phrases.js'
import type { SentenceClauses } from './read-clauses.js'

/** "the museum in Lomas, [Peru] | said", "Doe of Lomas University, [Quito] | said": the subject whose town, or whose own name, the comma parts. */
export function behindTown(clauses: SentenceClauses, phrase: NounPhrase): LongPhrase | null {
  const town = isBareName(clauses, phrase) && lower(clauses, phrase.first - 1) === ',' ? phrase.first - 2 : -1
  const near = phraseEndingAt(clauses, town)
  if (
    !near ||
    near.time ||
    clauses.tokens[near.last]?.pos !== 'PROPN' ||
    !TOWN_PREPOSITIONS.has(lower(clauses, near.first - 1))
  )
    return null
  const subject = leftwards(clauses, near)
  return subject.first < near.first && opensClause(clauses, subject.first) ? { ...subject, last: phrase.last } : null
}

/** "[Doe], head of the college | said", "[Doe], the head of the union | said": a name, whose title has no comma behind it. */
export function describedByTitle(clauses: SentenceClauses, subject: LongPhrase): LongPhrase | null {
  const { head, first, last } = subject
  if (
    lower(clauses, first - 1) !== ',' ||
    TITLES.longestAt(clauses.tokens, head.last, head.last + 1, () => true) === null
  )
    return null
  // "Doe, the minister said, would go": the minister speaks of Doe.
  if (ARTICLES.has(lower(clauses, head.first)) && !ORIGIN_PREPOSITIONS.has(lower(clauses, head.last + 1))) return null
  const name = phraseEndingAt(clauses, first - 2)
  if (!name || name.time || clauses.tokens[name.last]?.pos !== 'PROPN') return null
  const named = leftwards(clauses, name)
  return opensClause(clauses, named.first)
    ? { ...named, last, others: [...named.others, head, ...subject.others] }
    : null
}

/** True at a sentence's start, behind a comma or time that opens it, and behind a coordinator. */
function opensClause(clauses: SentenceClauses, first: number): boolean {
  const before = first - 1
  if (!inside(clauses, before) || before < clauses.opening) return true
  if (clauses.phraseAt(before)?.time || COORDINATORS.has(lower(clauses, before))) return true
  return clauses.tokens[before]?.pos === 'PUNCT'
}
