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
  if (!cue || cue.form === 'INFINITIVE' || cue.modal !== null) return false
  const bareCue = isBare(clauses, cue) || PLURAL_PRESENTS.has(wordAt(clauses, cue.head))
  if (bareCue && cuesOf(wordAt(clauses, group.head)).length > 0) return false
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
