import { SUBJECT_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { NONRESTRICTIVE_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { RELATIVES } from '../../../languages/en/grammar/word-classes.js'
import { phraseEndingAt, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { wordAt } from '../rule.js'

/** Maximum number of phrases and connecting words of a subject. */
export const LONGEST_SUBJECT = 12

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

/** The verb of a relative clause: right behind its pronoun, or behind a subject. */
const relativeVerb = (clauses: SentenceClauses, at: number): VerbGroup | undefined => {
  const subject = phraseStartingAt(clauses, at)
  const verb = clauses.groupAt(subject ? subject.last + 1 : at)
  return verb?.form === 'FINITE' ? verb : undefined
}

/** "who saw it", "which they did not name": a finite verb behind a relative pronoun, or behind the subject after one. */
export function isRelativeVerb(clauses: SentenceClauses, { first }: VerbGroup): boolean {
  if (RELATIVES.has(wordAt(clauses, first - 1))) return wordAt(clauses, first - 1) !== 'that'
  const subject = phraseEndingAt(clauses, first - 1)
  return subject !== undefined && NONRESTRICTIVE_RELATIVES.has(wordAt(clauses, subject.first - 1))
}

/** The finite verb of a subject that starts at a token, skipping an apposition between commas. */
export function finiteVerbAfter(clauses: SentenceClauses, at: number): VerbGroup | undefined {
  let i = at
  for (let steps = 0; steps < LONGEST_SUBJECT && i <= clauses.sentence.last; steps++) {
    const group = clauses.groupAt(i)
    if (group) return group.form === 'FINITE' ? group : undefined
    // "and a clerk who saw it | left": the relative clause has a verb of its own.
    if (i > at && RELATIVES.has(wordAt(clauses, i)) && wordAt(clauses, i) !== 'that') {
      const own = relativeVerb(clauses, i + 1)
      if (!own) return undefined
      i = own.last + 1
      continue
    }
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

/** The token behind a relative clause between commas ("the plan[, which came in May,] | to be dead"); the same token where there is none. */
export function afterRelative(clauses: SentenceClauses, at: number): number {
  if (wordAt(clauses, at) !== ',' || !NONRESTRICTIVE_RELATIVES.has(wordAt(clauses, at + 1))) return at
  for (let i = at + 2; i <= clauses.sentence.last; i++) if (wordAt(clauses, i) === ',') return i + 1
  return at
}

/** "the mill, [at a hundred years], | is the oldest": words up to a comma behind which a verb takes up the subject. */
export function isInserted(clauses: SentenceClauses, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    if (clauses.groupAt(i)?.form === 'FINITE') return false
    if (wordAt(clauses, i) === ',') return clauses.groupAt(i + 1)?.form === 'FINITE'
  }
  return false
}
