import { RESUMING_WORDS } from '../../../languages/en/grammar/determiners.js'
import { THING_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { phraseEndingAt, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { hasParticle } from '../cues/cue-sites.js'
import { lastWord, wordAt } from '../rule.js'

/** A resumptive noun or "which" that is the object of another source's verb, and the first token of that source. */
export interface Resumed {
  readonly thing: TokenRange
  readonly subject: number
}

/**
 * "…, [a claim] that Paris rejects", "…, [a claim] Paris rejects", "…, [which] Paris rejects"; null where nothing is taken up.
 * @param subject the first token of the phrase before the verb
 */
export function resumedBefore(clauses: SentenceClauses, group: VerbGroup, subject: number): Resumed | null {
  if (!standsAlone(clauses, group)) return null
  const before = wordAt(clauses, subject - 1)
  if (before === 'which' && wordAt(clauses, subject - 2) === ',')
    return { thing: { first: subject - 1, last: subject - 1 }, subject }
  // The tags take "a claim Paris" for one phrase.
  const name = nameInside(clauses, subject)
  const noun =
    name > 0 ? { first: subject, last: name - 1 } : phraseEndingAt(clauses, subject - (before === 'that' ? 2 : 1))
  const resumes = noun && wordAt(clauses, noun.first - 1) === ',' && RESUMING_WORDS.has(wordAt(clauses, noun.first))
  return resumes ? { thing: { first: noun.first, last: noun.last }, subject: name > 0 ? name : subject } : null
}

/** The token at which a name begins after a common noun ("a claim | Paris"), or -1. */
function nameInside(clauses: SentenceClauses, first: number): number {
  const phrase = phraseStartingAt(clauses, first)
  for (let at = first + 2; phrase && at <= phrase.last; at++) {
    if (clauses.tokens[at]?.pos === 'PROPN' && clauses.tokens[at - 1]?.pos === 'NOUN') return at
  }
  return -1
}

/** True if a verb of speech has no object after it, so that its object precedes it. */
function standsAlone(clauses: SentenceClauses, group: VerbGroup): boolean {
  const cue = cuesOf(wordAt(clauses, group.head)).find(
    ({ particle, acts }) =>
      (acts.has('n') || acts.has('s')) && (particle === null || hasParticle(clauses, group, particle)),
  )
  if (!cue || group.form !== 'FINITE' || group.passive) return false
  const after = group.last + 1 + (cue.particle?.split(' ').length ?? 0)
  if (after > lastWord(clauses)) return true
  const next = phraseStartingAt(clauses, after)
  if (next) return next.time
  return clauses.quotationAt(after) < 0 && /^(?:PUNCT|ADP|ADV)$/.test(tokenAt(clauses.tokens, after).pos)
}

/** True if the words after a comma are another source's view of the content and do not belong to it. */
export function isResumed(clauses: SentenceClauses, at: number): boolean {
  const noun = phraseStartingAt(clauses, at)
  const own = noun && clauses.groupAt(noun.last + 1)
  if (own) return resumedBefore(clauses, own, at)?.thing.first === at
  let i = noun ? noun.last + 1 : at
  if (THING_RELATIVES.has(wordAt(clauses, i))) i++
  const subject = phraseStartingAt(clauses, i)
  const which = wordAt(clauses, at) === 'which'
  const group = subject && !subject.time && (which || !subject.pronoun) ? clauses.groupAt(subject.last + 1) : undefined
  return group !== undefined && resumedBefore(clauses, group, i)?.thing.first === at
}
