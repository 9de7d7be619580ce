import { BACKSHIFTED_MODALS, PAST_AUXILIARIES, PRESENT_PERFECT } from '../../../languages/en/grammar/auxiliaries.js'
import {
  AFTER_AND_BEFORE,
  BEFORE_SUBORDINATORS,
  CONJUNCTS,
  FRONTING_WORDS,
  SENTENCE_OPENERS,
} from '../../../languages/en/grammar/conjunctions.js'
import { SUBJECT_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { INNER_CLAUSE_OPENERS, NONRESTRICTIVE_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS, RELATIVES, SUBORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf, type Frame } from '../../../languages/en/speech/cues.js'
import { VERBS_OF_ISSUING } from '../../../languages/en/speech/documents.js'
import { PARTICIPLES_OF_SPEAKING } from '../../../languages/en/speech/verb-patterns.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { isPastForm, type VerbGroup } from '../../clauses/verb-groups.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { hasParticle } from '../cues/cue-sites.js'
import { type ContentKind, lastWord, wordAt } from '../rule.js'
import { isResumed } from './resumed.js'

/** Maximum number of phrases and connecting words of a subject. */
const LONGEST_SUBJECT = 12

/** Frames of a verb of speech whose clause is coordinated with the preceding one, rather than part of it. */
const SPEAKING: readonly Frame[] = ['q', 'c', 'd', 'f', 'o', 'a']
/** The same of verbs in the passive: "ten cases were reported" tells what happened, "Doe was told" what was said. */
const SPEAKING_IN_PASSIVE: readonly Frame[] = ['d', 'f', 'o', 'a']
const speaks = (clauses: SentenceClauses, group: VerbGroup): boolean =>
  cuesOf(wordAt(clauses, group.head)).some(
    ({ particle, acts }) =>
      particle === null &&
      (group.passive ? SPEAKING_IN_PASSIVE : SPEAKING).some(
        (frame) => acts.has(frame) && acts.get(frame) !== 'BELIEVE',
      ),
  )

/** ", adding …", ", according to …", ", while the minister said …": true where the words after a comma are no part of the content. */
export function isBoundaryComma(clauses: SentenceClauses, from: number, at: number, kind: ContentKind): boolean {
  const group = clauses.groupAt(at)
  if (PARTICIPLES_OF_SPEAKING.has(wordAt(clauses, at))) return true
  // "that a market, with forty stalls, | would open": the first verb after "that" belongs to the content.
  if (group?.form === 'FINITE' && speaks(clauses, group)) return kind !== 'CLAUSE' || hasVerb(clauses, from, at)
  if (group?.form === 'PARTICIPLE') return cuesOf(wordAt(clauses, group.head)).length > 0
  if (isQuotative(clauses, at) || isResumed(clauses, at) || isAbsolute(clauses, at)) return true
  if (CONJUNCTS.has(wordAt(clauses, at)) && wordAt(clauses, at + 1) === ',' && clauseAfter(clauses, at + 2)) return true
  if (relativeReports(clauses, at) && (kind !== 'CLAUSE' || hasVerb(clauses, from, at))) return true
  if (isFronted(clauses, from) && clauseAfter(clauses, at) && (kind !== 'CLAUSE' || hasVerb(clauses, from, at)))
    return true
  if (kind !== 'THING' && mainClauseAfter(clauses, from, at)) return true
  const time = clauses.phraseAt(at)
  if (time?.first === at && AFTER_AND_BEFORE.has(wordAt(clauses, time.last + 1))) return true
  if (!COORDINATORS.has(wordAt(clauses, at)) && !SUBORDINATORS.has(wordAt(clauses, at))) return false
  if (kind !== 'CLAUSE' && clauseAfter(clauses, at + 1)) return true
  if (kind === 'CLAUSE' && tensesBreak(clauses, from, finiteVerbAfter(clauses, at + 1))) return true
  return wordAt(clauses, at) === 'but'
    ? reports(clauses, clauseAfter(clauses, at + 1))
    : ownAttribution(clauses, at + 1)
}

/** ", with local papers claiming …", ", and Doe calling it …": a participle of speech with a subject of its own. */
function isAbsolute(clauses: SentenceClauses, at: number): boolean {
  let i = wordAt(clauses, at) === 'with' || COORDINATORS.has(wordAt(clauses, at)) ? at + 1 : at
  for (let steps = 0; steps < LONGEST_SUBJECT; steps++) {
    const group = clauses.groupAt(i)
    if (group) return i > at + 1 && group.form === 'PARTICIPLE' && cuesOf(wordAt(clauses, group.head)).length > 0
    const phrase = phraseStartingAt(clauses, i)
    if (phrase) i = phrase.last + 1
    else if (SUBJECT_PREPOSITIONS.has(wordAt(clauses, i))) i++
    else return false
  }
  return false
}

/** ", which he said would fail", ", who denounced it", ", which published a note admitting it": a relative clause that reports further words. */
function relativeReports(clauses: SentenceClauses, at: number): boolean {
  if (!NONRESTRICTIVE_RELATIVES.has(wordAt(clauses, at))) return false
  const first = finiteVerbAfter(clauses, at + 1)
  if (!first || first.passive) return false
  if (
    cuesOf(wordAt(clauses, first.head)).some(
      ({ particle, acts }) => particle === null && (acts.has('c') || acts.has('f')),
    )
  )
    return true
  const next = clauses.groups[clauses.groups.indexOf(first) + 1]
  return next?.form === 'PARTICIPLE' && VERBS_OF_ISSUING.has(wordAt(clauses, first.head)) && speaks(clauses, next)
}

/** "Refusing to go, | Doe …", "Despite backing Roe, | Doe …": the cue is a participle at the sentence's start. */
function isFronted(clauses: SentenceClauses, from: number): boolean {
  const { opening } = clauses
  const group =
    clauses.groupAt(opening) ??
    (FRONTING_WORDS.has(wordAt(clauses, opening)) ? clauses.groupAt(opening + 1) : undefined)
  if (wordAt(clauses, group?.head ?? -1) === 'according') return false
  return (
    group?.form === 'PARTICIPLE' &&
    from > group.last &&
    !clauses.groups.some(({ form, first }) => form === 'FINITE' && first > group.last && first < from)
  )
}

/** True if a clause has a verb or a quotation before a token. */
function hasVerb(clauses: SentenceClauses, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (clauses.quotationAt(i) >= 0 || clauses.groupAt(i)?.form === 'FINITE') return true
  return false
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
  // "said her members had lost a fortune and would ask for help": both verbs have the subject of the content.
  if (kind === 'CLAUSE' && group?.modal && !group.negated && hasVerb(clauses, from, at)) return false
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
  return ownAttribution(clauses, at)
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

/** "warned that nobody can guard them and called for more": the tense changes from the content's back to the cue's. */
function turnsBack(clauses: SentenceClauses, from: number, group: VerbGroup): boolean {
  const inside = clauses.groups.find(({ form, first }) => form === 'FINITE' && first >= from)
  return inside !== undefined && inside !== group && isPastTense(clauses, group) && !isPastTense(clauses, inside)
}

/**
 * "said it would sail, and unions have refused": content reported in the past has shifted tenses ("would", "had"), so a present
 * perfect after it is the article's own text.
 */
function tensesBreak(clauses: SentenceClauses, from: number, group: VerbGroup | undefined): boolean {
  const inside = clauses.groups.find(({ form, first }) => form === 'FINITE' && first >= from)
  if (!group || !inside || inside === group || !PRESENT_PERFECT.has(wordAt(clauses, group.first))) return false
  return isPastTense(clauses, inside) || BACKSHIFTED_MODALS.has(wordAt(clauses, inside.first))
}

const isPastTense = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean =>
  PAST_AUXILIARIES.has(wordAt(clauses, first)) || (first === head && isPastForm(wordAt(clauses, head)))

/** The finite verb of a clause that may begin with a day, an adverb or a phrase of place: "again he refused", "on Monday it was". */
export function clauseAfter(clauses: SentenceClauses, at: number): VerbGroup | undefined {
  let i = at
  for (let steps = 0; steps < LONGEST_SUBJECT; steps++) {
    const found = finiteVerbAfter(clauses, i)
    if (found && (i > at || clauses.groupAt(i) !== found)) return found
    const object = clauses.tokens[i]?.pos === 'ADP' ? phraseStartingAt(clauses, i + 1) : undefined
    if (object) i = object.last + 1
    else if (clauses.phraseAt(i)?.time) i = (clauses.phraseAt(i)?.last ?? i) + 1
    else if (clauses.tokens[i]?.pos === 'ADV') i++
    else return found
  }
  return undefined
}

/** The finite verb of a subject that starts at a token, skipping an apposition between commas. */
export function finiteVerbAfter(clauses: SentenceClauses, at: number): VerbGroup | undefined {
  let i = at
  for (let steps = 0; steps < LONGEST_SUBJECT && i <= clauses.sentence.last; steps++) {
    const group = clauses.groupAt(i)
    if (group) return group.form === 'FINITE' ? group : undefined
    const phrase = clauses.phraseAt(i)
    const apposition = wordAt(clauses, i) === ',' && i > at ? phraseStartingAt(clauses, i + 1) : undefined
    if (phrase) i = phrase.last + 1
    else if (SUBJECT_PREPOSITIONS.has(wordAt(clauses, i))) i++
    else if (wordAt(clauses, i) === 'and' && i > at && phraseStartingAt(clauses, i + 1)) i++
    else if (apposition && wordAt(clauses, apposition.last + 1) === ',') i = apposition.last + 2
    else return undefined
  }
  return undefined
}
