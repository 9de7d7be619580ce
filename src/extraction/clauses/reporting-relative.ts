import { SUBJECT_RELATIVES } from '../../languages/en/grammar/wh-words.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { lower } from './long-phrases.js'
import type { SentenceClauses } from './read-clauses.js'

/** ", who said that …", ", who called it “a farce”": a relative clause that is an attribution, and not a description of its noun. */
export function reportsInRelative(clauses: SentenceClauses, at: number): boolean {
  const group =
    SUBJECT_RELATIVES.has(lower(clauses, at)) && lower(clauses, at) !== 'that' ? clauses.groupAt(at + 1) : undefined
  return (
    group?.form === 'FINITE' &&
    !group.passive &&
    cuesOf(lower(clauses, group.head)).some(
      ({ particle, acts }) => particle === null && (acts.has('c') || acts.has('s') || acts.has('o')),
    )
  )
}
