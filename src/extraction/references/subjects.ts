import { PREPOSITION_LIKE } from '../../languages/en/grammar/conjunctions.js'
import { ARTICLES } from '../../languages/en/grammar/determiners.js'
import { ORIGIN_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { DESCRIBING_PARTICIPLES } from '../../languages/en/grammar/verb-forms.js'
import { QUOTATION_MARKS } from '../../languages/en/grammar/word-classes.js'
import { CALENDAR_WORDS } from '../../languages/en/names/common-words.js'
import { ORGANIZATION_PARTICLES } from '../../languages/en/names/name-parts.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { INVERTING_VERBS } from '../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'

/** Maximum length, in tokens, of an apposition between a subject and its verb. */
const APPOSITION = 18
/** Maximum number of adverbs between a subject and its verb. */
const ADVERBS = 2

/** True if the tokens [first, end) are the subject of a verb that follows, or of a verb of saying before them. */
export const isSubject = (tokens: readonly Token[], first: number, end: number): boolean =>
  subjectVerb(tokens, first, end) !== null

/** The verb of which the tokens [first, end) are the subject: one that follows, or a verb of saying before them; null if there is none. */
export function subjectVerb(tokens: readonly Token[], first: number, end: number): number | null {
  const inverted = invertedVerb(tokens, first)
  if (inverted !== null) return inverted
  // "with Doe, who had told": the relative clause's subject.
  if (tokens[end]?.lower === 'who') return end + 1
  if (tokens[end]?.lower === ',' && tokens[end + 1]?.lower === 'who') return end + 2
  const before = tokens[ARTICLES.has(tokenAt(tokens, first - 1).lower) ? first - 2 : first - 1]
  if (before?.pos === 'ADP' && !PREPOSITION_LIKE.has(before.lower)) return null
  return verbAfter(tokens, first, afterOrigin(tokens, end))
}

/** True if a verb, or the verb that an auxiliary belongs to, is one of speech. */
export function isCue(tokens: readonly Token[], verb: number): boolean {
  let at = verb
  while (at < verb + MOST_AUXILIARIES && /^(?:AUX|ADV|PART)$/.test(tokenAt(tokens, at).pos)) at++
  return cuesOf(tokenAt(tokens, at).lower).some(({ acts }) => acts.has('c') || acts.has('d') || acts.has('q'))
}

/** "according to Doe", "according to the mayor Jane Doe": a source, though it is no subject. */
export function isCited(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at > first - MOST_TITLES && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokenAt(tokens, at).pos)) at--
  return tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'according'
}

/** Maximum number of words between "according to" and a name. */
const MOST_TITLES = 6
/** Maximum number of auxiliaries and adverbs before a verb ("has not yet said"). */
const MOST_AUXILIARIES = 4
/** Maximum distance, in tokens, between a verb of saying and the name that ends its subject. */
const INVERTED = 16

/** "…,” [said] Doe", "…,” [said] the chairman of the committee, Jane Doe": the verb of saying before its subject. */
function invertedVerb(tokens: readonly Token[], first: number): number | null {
  if (INVERTING_VERBS.has(tokens[first - 1]?.lower ?? '')) return followsObject(tokens, first) ? null : first - 1
  for (let at = first - 1; at > 0 && at > first - INVERTED; at--) {
    const token = tokenAt(tokens, at)
    if (INVERTING_VERBS.has(token.lower)) return QUOTE_ENDS.test(tokenAt(tokens, at - 1).lower) ? at : null
    if (!/^(?:NOUN|ADJ|DET|ADP|PROPN|PART|NUM)$/.test(token.pos) && !/^(?:,|-|'s)$/.test(token.lower)) return null
  }
  return null
}

/** Number of tokens in which a clause's verb is searched for. */
const CLAUSE = 10
/** Maximum number of words of the name of where somebody is from. */
const LONGEST_ORIGIN = 8
const CAPITALS = /^(?:capital|upper)$/

/** What stands between a quotation and the verb after it. */
const QUOTE_ENDS = /^[,"”’'?!]$/

/** "Jane Doe of The Harbour Post [dubbed]": skips where somebody is from. */
function afterOrigin(tokens: readonly Token[], end: number): number {
  if (!ORIGIN_PREPOSITIONS.has(tokenAt(tokens, end).lower)) return end
  const origin = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
  let at = origin
  while (at < origin + LONGEST_ORIGIN && isOfName(tokens, at)) at++
  return at > origin ? at : end
}

/** A word with a capital, or one between two such ("School [of] Law"). */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  CAPITALS.test(tokenAt(tokens, at).shape) ||
  (ORGANIZATION_PARTICLES.has(tokenAt(tokens, at).lower) && CAPITALS.test(tokenAt(tokens, at + 1).shape))

/** "He asked Jane to go": a verb of saying with somebody before it has its subject already. */
const followsObject = (tokens: readonly Token[], first: number): boolean => {
  const subject = tokens[first - 2]
  return subject !== undefined && /^(?:PROPN|PRON|NOUN)$/.test(subject.pos)
}

/** The finite verb after the tokens [first, end) of which they are the subject, judged by tags and endings; null if there is none. */
export function verbAfter(tokens: readonly Token[], first: number, end: number): number | null {
  let at = end
  if (tokens[at]?.lower === ',' || tokens[at]?.lower === '(') {
    // "…, John Roe, replied that": the comma ends an apposition to what stands before.
    const closed = tokens[first - 1]?.lower === ',' ? isFiniteVerb(tokens[at + 1]) : isFiniteForm(tokens[at + 1])
    if (tokens[at]?.lower === ',' && closed) return at + 1
    const close = tokens[at]?.lower === '(' ? ')' : ','
    let i = at + 1
    while (i < at + APPOSITION && tokens[i] !== undefined && tokens[i]?.lower !== close && tokens[i]?.lower !== '.') i++
    if (tokens[i]?.lower !== close) return null
    at = i + 1
    if (tokens[at]?.lower === ',') at++
    at = afterDay(tokens, at)
    while (close === ')' && tokens[at]?.pos === 'ADV') at++
    // After an apposition only a finite verb proves that this is its subject.
    return isFiniteVerb(tokens[at]) ? at : null
  }
  at = afterDay(tokens, at)
  for (let skipped = 0; skipped < ADVERBS && tokens[at]?.pos === 'ADV'; skipped++) at++
  // "Doe “cut herself”"
  if (QUOTATION_MARKS.has(tokenAt(tokens, at).lower)) at++
  return isFiniteVerb(tokens[at]) || isVerbTakenForNoun(tokens, at) || isPastTakenForAdjective(tokens, at) ? at : null
}

/** "Malta [on Tuesday] praised": skips the day. */
const afterDay = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'on' && CALENDAR_WORDS.has(tokenAt(tokens, at + 1).lower) ? at + 2 : at

/** A form of finite verbs: "said", "replied", "accuses"; not the forms that often follow a comma as participles. */
const isFiniteForm = (token: Token | undefined): boolean =>
  token !== undefined && isFiniteVerb(token) && !DESCRIBING_PARTICIPLES.has(token.lower)

/** A finite verb, judged by tag and ending. */
const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')))

/** "Roe doubts that", "Doe wishes to": a cue in -s followed by a clause or object is a verb, even if it is tagged as a noun. */
const isVerbTakenForNoun = (tokens: readonly Token[], at: number): boolean => {
  const { pos, lower = '' } = tokens[at] ?? {}
  const after = tokens[at + 1]
  const takesObject = after !== undefined && (/^(?:DET|PRON|SCONJ)$/.test(after.pos) || after.lower === 'to')
  const isCueInS = pos === 'NOUN' && lower.endsWith('s') && cuesOf(lower).length > 0
  return isCueInS && (takesObject || !isFollowedByVerb(tokens, at + 1))
}

/** "The club prefers old songs, …": false where no verb follows up to the next mark, so that the word before is the verb. */
function isFollowedByVerb(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.pos !== 'NOUN' && tokens[from]?.pos !== 'ADJ') return true
  for (let at = from; at < from + CLAUSE; at++) {
    const { pos, lower } = tokenAt(tokens, at)
    if (pos === 'VERB' || pos === 'AUX' || pos === 'ADP') return true
    if (/^[.,;:]$/.test(lower)) return false
  }
  return true
}

/** "Roe alleged the plan would": a cue in -ed between a name and what it governs is a verb, even if it is tagged as an adjective. */
const isPastTakenForAdjective = (tokens: readonly Token[], at: number): boolean => {
  const { pos, lower = '' } = tokens[at] ?? {}
  return (
    pos === 'ADJ' &&
    lower.endsWith('ed') &&
    tokens[at - 1]?.pos === 'PROPN' &&
    /^(?:DET|PRON|SCONJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '') &&
    cuesOf(lower).length > 0
  )
}
