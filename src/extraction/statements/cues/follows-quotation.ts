import { type CueSite, wordAt } from '../rule.js'

/** “We go,” he said … : the content stands before the cue, and content-first reads it; a participle after it adds another. */
export const followsQuotation = ({ clauses, subject, words, group }: CueSite): boolean => {
  if (group.form === 'PARTICIPLE') return false
  const border = Math.min(subject?.first ?? words.first, words.first) - 1
  const before = Math.max(
    clauses.quotationAt(border),
    wordAt(clauses, border) === ',' ? clauses.quotationAt(border - 1) : -1,
  )
  return before >= 0 && before !== clauses.quotationAt(words.first)
}
