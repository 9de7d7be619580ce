import { cuesOf } from '../../../languages/en/speech/cues.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { type Label, labelBeforeColon } from './label.js'

/**
 * The label of a headline that speaks: "Minister: no new taxes", "Poll: most want a vote". Null for a kicker, which names the section,
 * the form or the topic ("Live: …", "Gaza: …", "Gas row: …"), and for a country before a headline that has a speaker of its own.
 */
export function speakingLabel(article: Document, clauses: SentenceClauses, first: number): Label | null {
  const label = labelBeforeColon(article, clauses, first)
  if (label?.kind === 'NAMED' || label?.kind === 'ROLE') return label
  if (label?.kind !== 'COUNTRY') return null
  const own = clauses.groups.some(({ first, head }) => first > label.last && cuesOf(wordAt(clauses, head)).length > 0)
  return own ? null : label
}

/** Most words of a kicker. */
const LONGEST_KICKER = 5

/** The first token after a headline's kicker, or the headline's first where it has none. */
export function afterKicker(article: Document, clauses: SentenceClauses): number {
  const { opening } = clauses
  if (speakingLabel(article, clauses, opening)) return opening
  for (let at = opening + 1; at <= Math.min(opening + LONGEST_KICKER, clauses.sentence.last - 1); at++) {
    if (clauses.quotationAt(at) >= 0) return opening
    if (wordAt(clauses, at) === ':') return /\d$/.test(wordAt(clauses, at - 1)) ? opening : at + 1
  }
  return opening
}
