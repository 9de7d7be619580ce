import { EXPRESSIVE_PARTICLES, EXPRESSIVE_PASTS } from '../../languages/en/grammar/verb-forms.js'
import { AUXILIARIES, QUOTATION_MARKS } from '../../languages/en/grammar/word-classes.js'
import { INVERTING_VERBS } from '../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../text/token-at.js'
import type { Token } from '../../text/tokens.js'
import type { Repair } from './mend-modifiers.js'
import { isPastForm } from './verb-groups.js'

/** Most words of a subject between a quotation and its verb: “…,” the old mayor of Oslo sighed. */
const LONGEST_SUBJECT = 8

/** The tags of words that a subject in front of such a verb is made of. */
const SUBJECT_HEADS = new Set(['NOUN', 'PROPN', 'PRON'])
const IN_SUBJECTS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'ADP'])

/** True where a quotation ends before a token with a comma, a question or an exclamation: its sentence goes on. */
export function followsQuotation(tokens: readonly Token[], at: number): boolean {
  const comma = tokenAt(tokens, at - 1).lower === ',' ? 1 : 0
  if (!QUOTATION_MARKS.has(tokenAt(tokens, at - 1 - comma).lower) || tokenAt(tokens, at - 1 - comma).spaced)
    return false
  return comma === 1 || /^[,!?…—–]$/.test(tokenAt(tokens, at - 2).lower)
}

/** “…,” retired general Jane Doe said: the word describes the speaker, whose verb is still to come. */
function speaksAfter(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + LONGEST_SUBJECT; i++) {
    const { lower, pos } = tokenAt(tokens, i)
    if (INVERTING_VERBS.has(lower)) return true
    if (pos === 'PUNCT') return false
  }
  return false
}

/** “…,” sighed Doe; “…,” Doe sighed.: a past or third person beside a quotation is the verb that it is said with, however rare. */
export const mendQuotatives: Repair = (tokens, at) => {
  const { lower, shape, pos } = tokenAt(tokens, at)
  if (shape !== 'lower' || pos === 'VERB' || AUXILIARIES.has(lower)) return null
  const inverted = followsQuotation(tokens, at)
  if (!inverted && !followsSubject(tokens, at)) return null
  const past = isPastForm(lower) || EXPRESSIVE_PASTS.has(lower)
  if (!past && !/[^s]s$/.test(lower)) return null
  const particle = EXPRESSIVE_PARTICLES.has(tokenAt(tokens, at + 1).lower) ? 1 : 0
  const next = tokenAt(tokens, at + 1 + particle)
  if (inverted) {
    const subject = next.shape === 'capital' || next.pos === 'DET' || next.pos === 'PRON'
    return subject && !speaksAfter(tokens, at) ? 'VERB' : null
  }
  // After its subject such a verb ends the clause, or what follows says when, where or how.
  if (particle === 0 && !/^(?:PUNCT|ADV|ADP)$/.test(next.pos)) return null
  return past || tokenAt(tokens, at - 1).shape === 'capital' ? 'VERB' : null
}

/** True right after a noun or pronoun, where nothing but the words of a subject stands between it and a quotation. */
function followsSubject(tokens: readonly Token[], at: number): boolean {
  if (!SUBJECT_HEADS.has(tokenAt(tokens, at - 1).pos)) return false
  for (let i = at - 1; i >= at - LONGEST_SUBJECT; i--) {
    if (!IN_SUBJECTS.has(tokenAt(tokens, i).pos)) return false
    if (followsQuotation(tokens, i)) return true
  }
  return false
}
