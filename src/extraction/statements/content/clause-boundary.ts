import { PAST_AUXILIARIES } from '../../../languages/en/grammar/auxiliaries.js'
import {
  AFTER_AND_BEFORE,
  BEFORE_SUBORDINATORS,
  CONJUNCTS,
  SENTENCE_OPENERS,
} from '../../../languages/en/grammar/conjunctions.js'
import { EXPLAINING_WORDS, INNER_CLAUSE_OPENERS } from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS, RELATIVES, SUBORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf, occasionalCuesOf } from '../../../languages/en/speech/cues.js'
import { PARTICIPLES_OF_SPEAKING } from '../../../languages/en/speech/verb-patterns.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { hasParticle } from '../cues/cue-sites.js'
import { type ContentKind, lastWord, wordAt } from '../rule.js'
import { clauseAfter, finiteVerbAfter, isRelativeVerb } from './clause-after.js'
import { goesOnBare, isPastTense, liesBefore, repeatsAuxiliary, tensesBreak, turnsBack } from './joined-verbs.js'
import { closesRelative, isAbsolute, isFronted, relativeReports, speaks } from './other-speech.js'
import { isResumed } from './resumed.js'

/** ", adding …", ", according to …", ", while the minister said …": true where the words after a comma are no part of the content. */
export function isBoundaryComma(clauses: SentenceClauses, from: number, at: number, kind: ContentKind): boolean {
  const group = clauses.groupAt(at)
  if (closesRelative(clauses, from, at, kind)) return true
  if (PARTICIPLES_OF_SPEAKING.has(wordAt(clauses, at))) return true
  if (goesOnBare(clauses, from, COORDINATORS.has(wordAt(clauses, at)) ? at + 1 : at)) return false
  // "that a market, with forty stalls, | would open": the first verb after "that" belongs to the content.
  if (group?.form === 'FINITE' && !group.modal && speaks(clauses, group))
    return kind !== 'CLAUSE' || hasVerb(clauses, from, at)
  if (group?.form === 'PARTICIPLE') {
    const verb = wordAt(clauses, group.head)
    // ", sharing that it was late": a verb that reports with "that" alone.
    return cuesOf(verb).length > 0 || (occasionalCuesOf(verb).length > 0 && wordAt(clauses, group.last + 1) === 'that')
  }
  if (isQuotative(clauses, at) || isResumed(clauses, at) || isAbsolute(clauses, at)) return true
  if (CONJUNCTS.has(wordAt(clauses, at)) && wordAt(clauses, at + 1) === ',' && clauseAfter(clauses, at + 2)) return true
  if (relativeReports(clauses, at) && (kind !== 'CLAUSE' || hasVerb(clauses, from, at))) return true
  if (isFronted(clauses, from) && clauseAfter(clauses, at) && (kind !== 'CLAUSE' || hasVerb(clauses, from, at)))
    return true
  if (kind !== 'THING' && mainClauseAfter(clauses, from, at)) return true
  const time = clauses.phraseAt(at)
  if (time?.first === at && AFTER_AND_BEFORE.has(wordAt(clauses, time.last + 1))) return true
  if (!COORDINATORS.has(wordAt(clauses, at)) && !SUBORDINATORS.has(wordAt(clauses, at))) return false
  if (COORDINATORS.has(wordAt(clauses, at)) && EXPLAINING_WORDS.has(wordAt(clauses, at + 1))) return false
  const gerund = clauses.groupAt(from)?.form === 'PARTICIPLE' && !hasVerb(clauses, from, at)
  if ((kind !== 'CLAUSE' || gerund) && clauseAfter(clauses, at + 1)) return true
  if (kind === 'CLAUSE' && endsVerbList(clauses, from, at)) return false
  if (kind === 'CLAUSE' && tensesBreak(clauses, from, finiteVerbAfter(clauses, at + 1))) return true
  return wordAt(clauses, at) === 'but'
    ? reports(clauses, clauseAfter(clauses, at + 1))
    : ownAttribution(clauses, at + 1)
}

/** True if a clause has a verb of its own, in no relative clause, or a quotation before a token. */
function hasVerb(clauses: SentenceClauses, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    if (clauses.quotationAt(i) >= 0) return true
    const group = clauses.groupAt(i)
    if (group?.form === 'FINITE' && !isRelativeVerb(clauses, group)) return true
  }
  return false
}

/** "saw it, took it away, and [said] nothing": the last of verbs in a row, of which another one stands behind a comma alone. */
function endsVerbList(clauses: SentenceClauses, from: number, at: number): boolean {
  if (clauses.groupAt(at + 1)?.form !== 'FINITE') return false
  return clauses.groups.some(
    ({ form, first }) => form === 'FINITE' && first > from && first < at && wordAt(clauses, first - 1) === ',',
  )
}

/** Maximum length, in tokens, of a sentence's beginning before a content ("While some of the ministers in the cabinet have said"). */
const LONGEST_OPENING = 30

/** "While unions say that the plant is safe, | the ministry doubts it": the cue is in a subordinate clause, and the main clause follows. */
function mainClauseAfter(clauses: SentenceClauses, from: number, at: number): boolean {
  const first = clauses.opening
  const opening = BEFORE_SUBORDINATORS.has(wordAt(clauses, first)) ? first + 1 : first
  if (
    !SENTENCE_OPENERS.has(wordAt(clauses, opening)) ||
    from - first > LONGEST_OPENING ||
    !finiteVerbAfter(clauses, at)
  )
    return false
  let verbs = 0
  for (let i = opening; i < from; i++) {
    const group = clauses.groupAt(i)
    if (group?.form === 'FINITE' && group.head === i && !RELATIVES.has(wordAt(clauses, group.first - 1))) verbs++
  }
  return verbs === 1
}

/** True for any cue except of belief: ", but she rejected the idea". */
const reports = (clauses: SentenceClauses, group: VerbGroup | undefined): boolean =>
  group !== undefined &&
  cuesOf(wordAt(clauses, group.head)).some(({ acts }) => [...acts.values()].some((act) => act !== 'BELIEVE'))

/** "… and told the court": true where the words after "and" are no part of the content. */
export function isBoundaryCoordinator(clauses: SentenceClauses, from: number, at: number, kind: ContentKind): boolean {
  const group = clauses.groupAt(at)
  if (goesOnBare(clauses, from, at)) return false
  if (kind === 'CLAUSE' && phraseStartingAt(clauses, at) && tensesBreak(clauses, from, finiteVerbAfter(clauses, at)))
    return true
  // "said her members had lost a fortune and would ask for help": both verbs have the subject of the content.
  if (kind === 'CLAUSE' && group?.modal && !group.negated && hasVerb(clauses, from, at)) return false
  if (kind === 'CLAUSE' && group && hasVerb(clauses, from, at) && liesBefore(clauses, from, group)) return false
  if (kind === 'CLAUSE' && group && (repeatsAuxiliary(clauses, from, group) || endsVerbList(clauses, from, at - 1)))
    return false
  if (group?.form === 'FINITE')
    return (
      kind !== 'CLAUSE' ||
      speaks(clauses, group) ||
      appeals(clauses, group) ||
      (reports(clauses, group) && turnsBack(clauses, from, group))
    )
  if (group?.form === 'PARTICIPLE')
    return speaks(clauses, group) && kind !== 'THING' && !isProgressive(clauses, from, at)
  if (isAbsolute(clauses, at)) return true
  // "favoured a cut and one | wanted a rise": a content that is a thing has no finite verb.
  if (kind === 'THING' && !opensClause(clauses, from, at) && startsClause(clauses, at)) return true
  if (
    kind === 'THING' &&
    !holdsClause(clauses, from, at) &&
    phraseStartingAt(clauses, at) &&
    finiteVerbAfter(clauses, at)
  )
    return true
  if (kind === 'INFINITIVE' && eventFollows(clauses, from, at)) return true
  if (kind === 'CLAUSE' && isWhollyQuoted(clauses, from, at) && finiteVerbAfter(clauses, at)) return true
  return ownAttribution(clauses, at)
}

/** “It is enough” and | the team left: words up to a conjunction that are one quotation, with a verb of its own. */
function isWhollyQuoted(clauses: SentenceClauses, from: number, at: number): boolean {
  const quotation = clauses.quotationAt(from)
  if (quotation < 0 || clauses.quotationAt(at - 2) !== quotation || clauses.quotationAt(at - 1) >= 0) return false
  return clauses.groups.some(({ form, first, last }) => form === 'FINITE' && first >= from && last < at)
}

/** "were told to stay indoors and shops | were closed": a subject and a verb in the past behind a deed that is yet to be done. */
function eventFollows(clauses: SentenceClauses, from: number, at: number): boolean {
  const verb =
    !holdsClause(clauses, from, at) && phraseStartingAt(clauses, at) ? finiteVerbAfter(clauses, at) : undefined
  if (!verb || !isPastTense(clauses, verb)) return false
  // "to say that the port and the mill were closed": what has a clause for its object may have this one.
  return !clauses.groups.some(
    ({ first, last, head }) =>
      first >= from && last < at && cuesOf(wordAt(clauses, head)).some(({ acts }) => acts.has('c')),
  )
}

/** True for words that have a finite verb, or what opens a clause. */
const holdsClause = (clauses: SentenceClauses, from: number, at: number): boolean => {
  for (let i = from; i < at; i++)
    if (clauses.groupAt(i)?.form === 'FINITE' || INNER_CLAUSE_OPENERS.has(wordAt(clauses, i))) return true
  return false
}

/** "would be updating its rules and reminding tutors": a participle after "and" goes on with a progressive. */
function isProgressive(clauses: SentenceClauses, from: number, at: number): boolean {
  const verb = clauses.groups.findLast(({ first, last }) => first >= from && last < at)
  return verb !== undefined && verb.form === 'FINITE' && isIng(wordAt(clauses, verb.head))
}

const isIng = (verb: string): boolean => verb.endsWith('ing') && verb.length > 4

/** True if a subject directly followed by its verb starts at a token. */
function startsClause(clauses: SentenceClauses, at: number): boolean {
  const subject = phraseStartingAt(clauses, at)
  const verb = subject && clauses.groupAt(subject.last + 1)
  return verb?.form === 'FINITE' && clauses.tokens[verb.head]?.shape === 'lower' && !RELATIVES.has(wordAt(clauses, at))
}

/** "what the mayor and the council want", "a plan that …": true where a clause opens inside a thing. */
function opensClause(clauses: SentenceClauses, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (clauses.groupAt(i) || INNER_CLAUSE_OPENERS.has(wordAt(clauses, i))) return true
  return false
}

/** "said that the path was steep and called on the hikers to turn back": a directive verb with its particle. */
const appeals = (clauses: SentenceClauses, group: VerbGroup): boolean =>
  group.first === group.head &&
  cuesOf(wordAt(clauses, group.head)).some(
    ({ particle, acts }) =>
      particle !== null && [...acts.values()].includes('URGE') && hasParticle(clauses, group, particle),
  )

/** ", a spokesman said.", ", prosecutors told the court,": an attribution of what stands before it. */
function isQuotative(clauses: SentenceClauses, at: number): boolean {
  const group = clauses.phraseAt(at) ? speechAfter(clauses, at) : undefined
  if (!group) return false
  const told = phraseStartingAt(clauses, group.last + 1)
  const next = afterAdjuncts(clauses, told && !told.time ? told.last + 1 : group.last + 1)
  return next > lastWord(clauses) || wordAt(clauses, next) === ','
}

/** True if a subject with its own verb of speech starts at a token. */
const ownAttribution = (clauses: SentenceClauses, at: number): boolean => speechAfter(clauses, at) !== undefined

/** "while Roe wrote …": the same for a clause without a comma. */
export const reportsAfter = ownAttribution

/** The verb of speech of a subject that starts at a token. */
function speechAfter(clauses: SentenceClauses, at: number): VerbGroup | undefined {
  const group = finiteVerbAfter(clauses, at)
  if (!group || !speaks(clauses, group) || group.modal !== null) return undefined
  // "and officers were appealing for calm" goes on with what was seen.
  return PAST_AUXILIARIES.has(wordAt(clauses, group.first)) && isIng(wordAt(clauses, group.head)) ? undefined : group
}
