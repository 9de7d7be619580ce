import { tokenAt } from '../../../text/tokens/token-at.js'
import { all, among, either, like, not, type PlaceTest, shaped, tagged } from '../../../text/tokens/token-pattern.js'
import type { Token } from '../../../text/tokens/tokens.js'
import { EXPRESSIVE_PARTICLES, EXPRESSIVE_PASTS } from '../grammar/verb-forms.js'
import { AUXILIARIES, QUOTATION_MARKS } from '../grammar/word-classes.js'
import { INVERTING_VERBS } from '../speech/reporting-verbs.js'
import { pastForm, type TagRepair } from './tag-repair.js'

/** Most words of a subject between a quotation and its verb: “…,” the old mayor of Oslo sighed. */
const LONGEST_SUBJECT = 8

/** The words that a subject in front of such a verb is made of. */
const inSubject = tagged('DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'ADP')
const subjectHead = tagged('NOUN', 'PROPN', 'PRON')
const opensSubject = either(shaped('capital'), tagged('DET', 'PRON'))
const particle = among(EXPRESSIVE_PARTICLES)
const past = either(pastForm, among(EXPRESSIVE_PASTS))
const quotative = all(shaped('lower'), not(tagged('VERB')), not(among(AUXILIARIES)), either(past, like(/[^s]s$/)))

/** True where a quotation ends before a token with a comma, a question or an exclamation: its sentence goes on. */
export function goesOnAfterQuotation(tokens: readonly Token[], at: number): boolean {
  const comma = tokenAt(tokens, at - 1).lower === ',' ? 1 : 0
  if (!QUOTATION_MARKS.has(tokenAt(tokens, at - 1 - comma).lower) || tokenAt(tokens, at - 1 - comma).spaced)
    return false
  return comma === 1 || /^[,!?…—–]$/.test(tokenAt(tokens, at - 2).lower)
}

/** “…,” sighed Doe. Not: “…,” retired general Jane Doe said, where the word describes the speaker, whose verb is still to come. */
const isInverted: PlaceTest = (tokens, at) => {
  if (!goesOnAfterQuotation(tokens, at)) return false
  for (let i = at + 1; i <= at + LONGEST_SUBJECT; i++) {
    const { lower, pos } = tokenAt(tokens, i)
    if (INVERTING_VERBS.has(lower)) return false
    if (pos === 'PUNCT') return true
  }
  return true
}

/** “…,” Doe sighed.: nothing but the words of a subject stands between a verb and a quotation. */
const followsSubject: PlaceTest = (tokens, at) => {
  for (let i = at - 1; i >= at - LONGEST_SUBJECT; i--) {
    if (!inSubject(tokenAt(tokens, i))) return false
    if (goesOnAfterQuotation(tokens, i)) return true
  }
  return false
}

/** After its subject such a verb ends the clause, or what follows says when, where or how. */
const endsClause = either(particle, tagged('PUNCT', 'ADV', 'ADP'))

/** A past or third person beside a quotation is the verb that it is said with, however rare. Chosen by hand from mistakes in agency news. */
export const QUOTATIVES: TagRepair = {
  tag: 'VERB',
  example: '“It is late,” [sighed] Doe.',
  ways: [
    { token: quotative, after: [all(not(particle), opensSubject)], where: isInverted },
    { token: quotative, after: [particle, opensSubject], where: isInverted },
    { before: [subjectHead], token: all(quotative, past), after: [endsClause], where: followsSubject },
    { before: [all(subjectHead, shaped('capital'))], token: quotative, after: [endsClause], where: followsSubject },
  ],
}
