import { cuesOf, type Frame } from '../../lexicon/cues.js'
import { phraseStartingAt } from '../clauses/long-phrases.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import { isPastForm, type VerbGroup } from '../clauses/verb-groups.js'
import { COORDINATORS, RELATIVES, SUBORDINATORS } from '../clauses/word-classes.js'
import { afterAdjuncts } from './adjuncts.js'
import { type ContentKind, lastWord, wordAt } from './site.js'

/** Frames of a verb of speech whose clause stands beside the one it follows, rather than inside it. */
const SPEAKING: readonly Frame[] = ['q', 'c', 'd', 'f', 'o', 'a']
/** Participles that tell of the speaking or of what it led to, not of what is said. */
const ASIDES = new Set(
  'according referring speaking alluding gesturing pointing sending prompting sparking drawing triggering provoking'.split(
    ' ',
  ),
)
const speaks = (clauses: SentenceClauses, group: VerbGroup): boolean =>
  cuesOf(wordAt(clauses, group.head)).some(
    ({ particle, acts }) =>
      particle === null && SPEAKING.some((frame) => acts.has(frame) && acts.get(frame) !== 'BELIEVE'),
  )

/** ", adding …", ", according to …", ", while the minister said …": true where the words after a comma are no part of the content. */
export function leavesAfterComma(clauses: SentenceClauses, from: number, at: number, kind: ContentKind): boolean {
  const group = clauses.groupAt(at)
  if (ASIDES.has(wordAt(clauses, at))) return true
  if (group?.form === 'FINITE' && speaks(clauses, group)) return true
  if (group?.form === 'PARTICIPLE') return cuesOf(wordAt(clauses, group.head)).length > 0
  if (isQuotative(clauses, at)) return true
  if (kind !== 'THING' && mainClauseAfter(clauses, from, at)) return true
  const time = clauses.phraseAt(at)
  if (time?.first === at && /^(?:after|before)$/.test(wordAt(clauses, time.last + 1))) return true
  if (!COORDINATORS.has(wordAt(clauses, at)) && !SUBORDINATORS.has(wordAt(clauses, at))) return false
  if (kind === 'THING' && verbAfter(clauses, at + 1)) return true
  if (kind === 'CLAUSE' && tensesBreak(clauses, from, verbAfter(clauses, at + 1))) return true
  return wordAt(clauses, at) === 'but' ? reports(clauses, verbAfter(clauses, at + 1)) : ownAttribution(clauses, at + 1)
}

/** Tokens in the longest beginning of a sentence ("While some of the ministers in the cabinet have said") before a content. */
const LONGEST_OPENING = 30

/** "While unions say that the plant is safe, | the ministry doubts it": the cue's own clause is subordinate, and the main one follows. */
function mainClauseAfter(clauses: SentenceClauses, from: number, at: number): boolean {
  const first = clauses.opening
  const opening = /^(?:even|just|but|and)$/.test(wordAt(clauses, first)) ? first + 1 : first
  if (!OPENERS.has(wordAt(clauses, opening)) || from - first > LONGEST_OPENING || !verbAfter(clauses, at)) return false
  let verbs = 0
  for (let i = opening; i < from; i++) {
    const group = clauses.groupAt(i)
    if (group?.form === 'FINITE' && group.head === i && !RELATIVES.has(wordAt(clauses, group.first - 1))) verbs++
  }
  return verbs === 1
}

/** Subordinators that open a sentence before its main clause. */
const OPENERS = new Set('after although as because before if once since though when whenever whereas while'.split(' '))

/** Any cue but one of belief: ", but she rejected the idea". */
const reports = (clauses: SentenceClauses, group: VerbGroup | undefined): boolean =>
  group !== undefined &&
  cuesOf(wordAt(clauses, group.head)).some(({ acts }) => [...acts.values()].some((act) => act !== 'BELIEVE'))

/** "… and told the court": true where the words after "and" are no part of the content. */
export function leavesAfterCoordinator(clauses: SentenceClauses, from: number, at: number, kind: ContentKind): boolean {
  const group = clauses.groupAt(at)
  if (group?.form === 'FINITE')
    return kind !== 'CLAUSE' || speaks(clauses, group) || (reports(clauses, group) && turnsBack(clauses, from, group))
  if (group?.form === 'PARTICIPLE') return speaks(clauses, group) && kind !== 'THING'
  return ownAttribution(clauses, at)
}

/** ", a spokesman said.", ", prosecutors told the court,": an attribution of what stands before it. */
function isQuotative(clauses: SentenceClauses, at: number): boolean {
  const group = clauses.phraseAt(at) ? speechAfter(clauses, at) : undefined
  if (!group) return false
  const told = phraseStartingAt(clauses, group.last + 1)
  const next = afterAdjuncts(clauses, told && !told.time ? told.last + 1 : group.last + 1)
  return next > lastWord(clauses) || wordAt(clauses, next) === ','
}

/** A subject and a verb of speech of its own. */
const ownAttribution = (clauses: SentenceClauses, at: number): boolean => speechAfter(clauses, at) !== undefined

/** The verb of speech of a subject that starts at a token. */
function speechAfter(clauses: SentenceClauses, at: number): VerbGroup | undefined {
  const group = verbAfter(clauses, at)
  return group && speaks(clauses, group) && group.modal === null ? group : undefined
}

/** "warned that nobody can guard them and called for more": back in the cue's tense, where the content was in another. */
function turnsBack(clauses: SentenceClauses, from: number, group: VerbGroup): boolean {
  const inside = clauses.groups.find(({ form, first }) => form === 'FINITE' && first >= from)
  return inside !== undefined && inside !== group && isPast(clauses, group) && !isPast(clauses, inside)
}

/**
 * "said it would sail, and unions have refused": what is reported in the past is shifted back ("would", "had"); a present perfect
 * after it is the reporter's own.
 */
function tensesBreak(clauses: SentenceClauses, from: number, group: VerbGroup | undefined): boolean {
  const inside = clauses.groups.find(({ form, first }) => form === 'FINITE' && first >= from)
  if (!group || !inside || inside === group || !/^(?:has|have)$/.test(wordAt(clauses, group.first))) return false
  return isPast(clauses, inside) || /^(?:would|could)$/.test(wordAt(clauses, inside.first))
}

const isPast = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean =>
  /^(?:was|were|had|did)$/.test(wordAt(clauses, first)) || (first === head && isPastForm(wordAt(clauses, head)))

/** Phrases and links that a subject may be made of, before it is none. */
const LONGEST_SUBJECT = 12

/** The finite verb of a subject that starts at a token, an apposition between commas stepped over. */
function verbAfter(clauses: SentenceClauses, at: number): VerbGroup | undefined {
  let i = at
  for (let steps = 0; steps < LONGEST_SUBJECT && i <= clauses.sentence.last; steps++) {
    const group = clauses.groupAt(i)
    if (group) return group.form === 'FINITE' ? group : undefined
    const phrase = clauses.phraseAt(i)
    const apposition = wordAt(clauses, i) === ',' && i > at ? phraseStartingAt(clauses, i + 1) : undefined
    if (phrase) i = phrase.last + 1
    else if (/^(?:of|for|from|in|at)$/.test(wordAt(clauses, i))) i++
    else if (apposition && wordAt(clauses, apposition.last + 1) === ',') i = apposition.last + 2
    else return undefined
  }
  return undefined
}
