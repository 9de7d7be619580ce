import { PERSON_RELATIVES } from '../../languages/en/grammar/wh-words.js'
import { RELATIVES, SUBORDINATORS } from '../../languages/en/grammar/word-classes.js'
import { type LongPhrase, lower, phraseStartingAt } from './long-phrases.js'
import type { SentenceClauses } from './read-clauses.js'

/** "[The mayor], who wept as she closed the port, an old one, on the quay, Lomas, | said": a relative clause with commas of its own. */
export function describedOpening(clauses: SentenceClauses, comma: number): LongPhrase | null {
  const phrase = phraseStartingAt(clauses, clauses.opening)
  const at = phrase ? phrase.last + 1 : 0
  if (
    !phrase ||
    phrase.time ||
    at >= comma ||
    lower(clauses, at) !== ',' ||
    !PERSON_RELATIVES.has(lower(clauses, at + 1))
  )
    return null
  // A verb without a relative or conjunction before its subject is the main one, which is not reached yet.
  let main = 0
  for (const group of clauses.groups) {
    if (group.first > comma) break
    if (group.form === 'FINITE' && group.first > at && !isSubordinate(clauses, group.first, at)) main++
  }
  return main === 0 ? { first: phrase.first, last: comma - 1, head: phrase, others: [] } : null
}

/** True for a verb whose clause a relative, a subordinator or "that" opens. */
function isSubordinate(clauses: SentenceClauses, verb: number, from: number): boolean {
  for (let i = verb - 1; i > from && lower(clauses, i) !== ','; i--)
    if (RELATIVES.has(lower(clauses, i)) || SUBORDINATORS.has(lower(clauses, i))) return true
  return false
}
