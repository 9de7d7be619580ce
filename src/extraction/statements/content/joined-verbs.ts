import { BACKSHIFTED_MODALS, PAST_AUXILIARIES, PRESENT_PERFECT } from '../../../languages/en/grammar/auxiliaries.js'
import { IRREGULAR_PASTS, isPastForm, PLURAL_PRESENTS } from '../../../languages/en/grammar/verb-forms.js'
import { AUXILIARIES } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { wordAt } from '../rule.js'

/**
 * "asked her to wait and [call] again", "said it would sell the mill and [rent] a shed": a bare verb goes on with an infinitive or modal of
 * the content, unless the cue itself may be the first of two bare verbs of speech ("they vow to stay and call for help").
 * @param from the content's first token
 * @param at the token behind the conjunction
 */
export function goesOnBare(clauses: SentenceClauses, from: number, at: number): boolean {
  const group = clauses.groupAt(at)
  if (group?.first !== at || !isBare(clauses, group)) return false
  const cue = clauses.groups.findLast(({ last }) => last < from)
  if (!cue) return false
  const bareCue = cue.form === 'INFINITIVE' || cue.modal !== null || isBare(clauses, cue)
  if ((bareCue || PLURAL_PRESENTS.has(wordAt(clauses, cue.head))) && cuesOf(wordAt(clauses, group.head)).length > 0)
    return false
  return clauses.groups.some(
    ({ form, modal, first, last }) => first >= from && last < at && (form === 'INFINITIVE' || modal !== null),
  )
}

/** True for a bare form without an auxiliary, which may be a plural's present, too. */
function isBare(clauses: SentenceClauses, { form, first, head }: VerbGroup): boolean {
  const verb = wordAt(clauses, head)
  for (let i = first; i <= head; i++) if (AUXILIARIES.has(wordAt(clauses, i))) return false
  return form === 'FINITE' && !isPastForm(verb) && !IRREGULAR_PASTS.has(verb) && !/[^s]s$/.test(verb)
}

/** "warned that nobody can guard them and called for more": the tense changes from the content's back to the cue's. */
export function turnsBack(clauses: SentenceClauses, from: number, group: VerbGroup): boolean {
  const inside = clauses.groups.find(({ form, first }) => form === 'FINITE' && first >= from)
  return inside !== undefined && inside !== group && isPastTense(clauses, group) && !isPastTense(clauses, inside)
}

/**
 * "said it would sail, and unions have refused": content reported in the past has shifted tenses ("would", "had"), so a present
 * perfect after it is the article's own text.
 */
export function tensesBreak(clauses: SentenceClauses, from: number, group: VerbGroup | undefined): boolean {
  const inside = clauses.groups.find(({ form, first }) => form === 'FINITE' && first >= from)
  if (!group || !inside || inside === group || !PRESENT_PERFECT.has(wordAt(clauses, group.first))) return false
  return isPastTense(clauses, inside) || BACKSHIFTED_MODALS.has(wordAt(clauses, inside.first))
}

/** "said it has sold the mill and [has] asked for more": the auxiliary of the content's verb again, which the cue does not have. */
export function repeatsAuxiliary(clauses: SentenceClauses, from: number, { first, head }: VerbGroup): boolean {
  const auxiliary = wordAt(clauses, first)
  const inside = clauses.groups.find((group) => group.form === 'FINITE' && group.first >= from)
  const cue = clauses.groups.findLast((group) => group.last < from)
  return (
    first < head &&
    PRESENT_PERFECT.has(auxiliary) &&
    inside !== undefined &&
    inside.first < first &&
    wordAt(clauses, inside.first) === auxiliary &&
    wordAt(clauses, cue?.first ?? -1) !== auxiliary
  )
}

/** "said they missed it and [had] apologised": a past perfect lies before the words of saying, unless these are told in it, too. */
export function liesBefore(clauses: SentenceClauses, from: number, { first, head }: VerbGroup): boolean {
  const cue = clauses.groups.findLast((group) => group.last < from)
  return first < head && wordAt(clauses, first) === 'had' && wordAt(clauses, cue?.first ?? -1) !== 'had'
}

export const isPastTense = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean =>
  PAST_AUXILIARIES.has(wordAt(clauses, first)) || (first === head && isPastForm(wordAt(clauses, head)))
