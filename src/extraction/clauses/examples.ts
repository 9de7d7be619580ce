import { EXAMPLE_OPENERS } from '../../languages/en/grammar/conjunctions.js'
import { RELATIVES } from '../../languages/en/grammar/word-classes.js'
import { INCLUSIONS } from '../../languages/en/speech/noun-cues.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import { leftwards } from './leftwards.js'
import { beforeBrackets, inside, type LongPhrase, lower, phraseEndingAt } from './long-phrases.js'
import type { SentenceClauses } from './read-clauses.js'

/** Maximum number of tokens of the examples that are given for a subject. */
const LONGEST = 40

/**
 * A subject in the plural with examples of it: "[critics, including Doe and Roe,] | said", "[members such as Doe] | said".
 * @param last the last token before the verb
 */
export function subjectWithExamples(clauses: SentenceClauses, last: number): LongPhrase | null {
  // "…, including Doe, and several museums | said": what is no name is no example, but a subject of its own.
  if (clauses.tokens[lower(clauses, last) === ',' ? last - 1 : last]?.pos !== 'PROPN') return null
  for (let at = last; inside(clauses, at) && last - at < LONGEST; at--) {
    const words = openerAt(clauses, at)
    if (words > 0) return openedBy(clauses, at, last)
    const group = clauses.groupAt(at)
    if (clauses.quotationAt(at) >= 0 || (group !== undefined && group.form !== 'PAST_PARTICIPLE')) return null
    if (clauses.tokens[at]?.pos === 'PUNCT' && !/^[,()'-]$/.test(lower(clauses, at))) return null
  }
  return null
}

function openedBy(clauses: SentenceClauses, opener: number, last: number): LongPhrase | null {
  let before = opener - 1
  if (RELATIVES.has(lower(clauses, before))) before--
  if (lower(clauses, before) === ',') before--
  const phrase = phraseEndingAt(clauses, beforeBrackets(clauses, before))
  if (!phrase || phrase.time) return null
  const subject = leftwards(clauses, phrase)
  if (!isPlural(lower(clauses, subject.head.last))) return null
  return { ...subject, last: lower(clauses, last) === ',' ? last - 1 : last }
}

const isPlural = (noun: string): boolean => noun.endsWith('s') || noun === 'people'

/** The number of words of what opens examples at a token: "including", "such as", "which include"; or 0. */
export function openerAt(clauses: SentenceClauses, at: number): number {
  if (EXAMPLE_OPENERS.has(lower(clauses, at))) return 1
  if (EXAMPLE_OPENERS.has(`${lower(clauses, at)} ${lower(clauses, at + 1)}`)) return 2
  return INCLUSIONS.has(lower(clauses, at)) && RELATIVES.has(lower(clauses, at - 1)) ? 1 : 0
}

/** The tokens of a source that give examples of whoever it is: "critics, including [Doe and Roe]", "members such as [Doe]"; null if there are none. */
export function examplesIn(clauses: SentenceClauses, { head, last }: LongPhrase): TokenRange | null {
  for (let at = head.last + 1; at < last; at++) {
    const words = openerAt(clauses, at)
    if (words > 0) return { first: at + words, last }
  }
  return null
}
