import { cuesOf } from '../../../languages/en/speech/cues.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { type CueSite, wordAt } from '../rule.js'

/** “We go,” he said … : the content stands before the cue, and content-first reads it; a participle after it adds another. */
export const followsQuotation = ({ clauses, subject, words, group }: CueSite): boolean => {
  if (group.form === 'PARTICIPLE') return false
  const border = Math.min(subject?.first ?? words.first, words.first) - 1
  const before = Math.max(
    clauses.quotationAt(border),
    wordAt(clauses, border) === ',' ? clauses.quotationAt(border - 1) : -1,
  )
  return before >= 0 && before !== clauses.quotationAt(words.first) && !isOfFronted(clauses, border)
}

/** "[Calling it a “farce”,] Doe said …": the sentence opens with a participle of speech, whose object the quotation is. */
export function isOfFronted(clauses: SentenceClauses, border: number): boolean {
  const fronted = clauses.groupAt(clauses.opening)
  if (fronted?.form !== 'PARTICIPLE' || clauses.quotationAt(fronted.first) >= 0) return false
  if (!cuesOf(wordAt(clauses, fronted.head)).some(({ acts }) => acts.has('s') || acts.has('n') || acts.has('q')))
    return false
  return !clauses.groups.some(
    ({ form, first }) => form === 'FINITE' && first > fronted.last && first <= border && clauses.quotationAt(first) < 0,
  )
}
