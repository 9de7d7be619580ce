import { FACT_PRONOUNS, HAPPENING_NOUNS, WILL_LESS } from '../../../languages/en/speech/speakers.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { ACTS, type Act } from '../../../vocabulary/acts.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { wordAt } from '../rule.js'

/**
 * False for "That suggested it was late", "The bill would require shops to close": what has no will does no act of will, and what happens
 * says nothing at all ("The attack shows that …").
 */
export function maySpeak(clauses: SentenceClauses, subject: LongPhrase | null, act: Act): boolean {
  if (!subject) return true
  const head = wordAt(clauses, subject.head.last)
  if (subject.head.first === subject.head.last && FACT_PRONOUNS.has(head)) return false
  // A capital within a sentence makes a name of it: "the Chronicle".
  const { last } = subject.head
  if (HAPPENING_NOUNS.has(head) && (last === clauses.opening || tokenAt(clauses.tokens, last).shape === 'lower'))
    return false
  return ACTS[act].actClass === 'ASSERTIVE' ? act !== 'BELIEVE' || !WILL_LESS.has(head) : !WILL_LESS.has(head)
}
