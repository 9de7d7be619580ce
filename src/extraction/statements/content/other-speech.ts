import { FRONTING_WORDS } from '../../../languages/en/grammar/conjunctions.js'
import { SUBJECT_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { NONRESTRICTIVE_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf, type Frame } from '../../../languages/en/speech/cues.js'
import { VERBS_OF_ISSUING } from '../../../languages/en/speech/documents.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { type ContentKind, wordAt } from '../rule.js'
import { clauseAfter, finiteVerbAfter, LONGEST_SUBJECT } from './clause-after.js'

/** Frames of a verb of speech whose clause is coordinated with the preceding one, rather than part of it. */
const SPEAKING: readonly Frame[] = ['q', 'c', 'd', 'f', 'o', 'a']
/** The same of verbs in the passive: "ten cases were reported" tells what happened, "Doe was told" what was said. */
const SPEAKING_IN_PASSIVE: readonly Frame[] = ['d', 'f', 'o', 'a']

/** True for a verb that reports words of its own, wherever it stands. */
export const speaks = (clauses: SentenceClauses, group: VerbGroup): boolean =>
  cuesOf(wordAt(clauses, group.head)).some(
    ({ particle, acts }) =>
      particle === null &&
      (group.passive ? SPEAKING_IN_PASSIVE : SPEAKING).some(
        (frame) => acts.has(frame) && acts.get(frame) !== 'BELIEVE',
      ),
  )

/** ", with local papers claiming …", ", and Doe calling it …": a participle of speech with a subject of its own. */
export function isAbsolute(clauses: SentenceClauses, at: number): boolean {
  let i = wordAt(clauses, at) === 'with' || COORDINATORS.has(wordAt(clauses, at)) ? at + 1 : at
  for (let steps = 0; steps < LONGEST_SUBJECT; steps++) {
    const group = clauses.groupAt(i)
    if (group)
      return (
        i > at + 1 && group.form === 'PARTICIPLE' && !group.passive && cuesOf(wordAt(clauses, group.head)).length > 0
      )
    const phrase = phraseStartingAt(clauses, i)
    if (phrase) i = phrase.last + 1
    else if (SUBJECT_PREPOSITIONS.has(wordAt(clauses, i))) i++
    else return false
  }
  return false
}

/** ", which he said would fail", ", who denounced it", ", which published a note admitting it": a relative clause that reports further words. */
export function relativeReports(clauses: SentenceClauses, at: number): boolean {
  if (!NONRESTRICTIVE_RELATIVES.has(wordAt(clauses, at))) return false
  const first = finiteVerbAfter(clauses, at + 1)
  if (!first) return false
  // ", which was condemned by the union"
  if (first.passive) return cuesOf(wordAt(clauses, first.head)).length > 0 && wordAt(clauses, first.last + 1) === 'by'
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
export function isFronted(clauses: SentenceClauses, from: number): boolean {
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

/** "The party, which calls itself free, | wants …", "In Rye, which plans a vote, | the mayor left": the main clause behind a relative one with the cue. */
export function closesRelative(clauses: SentenceClauses, from: number, at: number, kind: ContentKind): boolean {
  const cue = clauses.groups.findLast(({ last }) => last < from)
  const relative = (cue?.first ?? 0) - 1
  if (cue?.form !== 'FINITE' || !NONRESTRICTIVE_RELATIVES.has(wordAt(clauses, relative))) return false
  if (wordAt(clauses, relative - 1) !== ',') return false
  const finite = clauses.groups.filter(({ form }) => form === 'FINITE')
  // "who said that Roe, the mayor, left": the content has its verb still to come, but not "which rules on disputes, said …".
  if (
    kind === 'CLAUSE' &&
    clauses.tokens[from]?.pos !== 'ADP' &&
    !finite.some(({ first }) => first >= from && first < at)
  )
    return false
  if (clauses.groupAt(at)?.form === 'FINITE') return true
  return !finite.some(({ last }) => last < relative) && clauseAfter(clauses, at) !== undefined
}
