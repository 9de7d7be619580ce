import {
  COUNTED,
  DAYS,
  DUE,
  FORETELLING,
  JOINTS,
  POINTING,
  POSSIBLE,
  STRETCHES,
} from '../../languages/en/claims/clause-words.js'
import { withoutPhrases } from '../../languages/en/claims/equal-words.js'
import { AT_LEAST } from '../../languages/en/claims/quantities.js'
import { THIRD_PERSON_POSSESSIVES } from '../../languages/en/grammar/determiners.js'
import { MONTHS } from '../../languages/en/grammar/time-words.js'
import { BE } from '../../languages/en/grammar/word-classes.js'
import { ACTS } from '../../vocabulary/acts.js'
import { tells } from '../utterances/wording.js'
import { type Word, wordsOf } from '../utterances/words.js'
import type { Said } from './said.js'
import { type Term, termsOf } from './terms.js'

/** What a statement says to be so, whoever says it; equal ones have all fields equal. */
export interface Proposition {
  readonly terms: readonly Term[]
  /** Whether the act denies the content. */
  readonly isDenial: boolean
  /** Whether it is said not to be so: by an odd number of denials. */
  readonly isDenied: boolean
  /** What stands behind each denial in the content: the key of a term, empty for all of it. */
  readonly denied: readonly string[]
  /** Whether several things are said, of which a denial may be of the one or of the other. */
  readonly isJoint: boolean
  readonly mode: 'FACT' | 'FUTURE' | 'POSSIBLE' | 'DUE'
  /** Verb and agent of a passive, as places of terms: “was [invaded] by [Dorvia]”. */
  readonly passive: readonly [verb: number, agent: number] | null
  /** Who speaks, where words mean the speaker, or somebody whom the content does not name; null where none do. */
  readonly pointsTo: readonly string[] | null
  /** Stems of the names of the speakers; empty where no words mean them. */
  readonly speakerNames: readonly string[]
  /** The day from which “last week” is counted; null where nothing is. */
  readonly day: string | null
}

/** Contents of fewer terms are said of anything: “it was sad”. */
const FEWEST_TERMS = 3

/**
 * The proposition that a statement makes; null where it makes none. What is asked, urged or promised is neither true nor false, what was not
 * said or is not said yet is nobody's claim. A rejection denies only what it gives as a clause: “rejects the plan” does not.
 */
export function propositionOf(said: Said): Proposition | null {
  const { act, content } = said
  const isDenial = act === 'DENY' || act === 'REJECT'
  if (said.negated || said.modality !== 'ACTUAL') return null
  if (act === 'REJECT' ? !/\bthat\b/i.test(content) : ACTS[act].actClass !== 'ASSERTIVE') return null
  const plain = AT_LEAST.reduce((text, [phrase, bound]) => text.replace(phrase, bound), withoutPhrases(content))
  const words = wordsOf(plain)
  const { terms, denied, places } = termsOf(words)
  if (terms.length < FEWEST_TERMS || terms.filter(({ kind }) => kind !== 'NUMBER').length < FEWEST_TERMS - 1)
    return null
  const points = doesPoint(words)
  return {
    terms,
    denied,
    isDenial,
    isDenied: (denied.length + (isDenial ? 1 : 0)) % 2 === 1,
    isJoint: words.some(({ word }, at) => at > 0 && JOINTS.has(word)),
    mode: modeOf(words),
    passive: passiveIn(words, terms, places),
    pointsTo: points ? said.speakerIds : null,
    speakerNames: points
      ? [
          ...new Set(
            said.speakerNames
              .flatMap(wordsOf)
              .filter(tells)
              .map(({ stem }) => stem),
          ),
        ].sort()
      : [],
    day: isCountedFromDay(words) ? said.datedOn : null,
  }
}

function modeOf(words: readonly Word[]): Proposition['mode'] {
  if (words[0]?.word === 'to') return 'FUTURE'
  for (const [at, { word }] of words.entries()) {
    if (FORETELLING.has(word) || (word === 'going' && words[at + 1]?.word === 'to')) return 'FUTURE'
    if (POSSIBLE.has(word)) return 'POSSIBLE'
    if (DUE.has(word)) return 'DUE'
  }
  return 'FACT'
}

/** “Denied [having] taken bribes” and “promised [to] leave” have no subject of their own. */
function doesPoint(words: readonly Word[]): boolean {
  const [first, second] = words
  if (first === undefined) return false
  const opener = first.word === 'that' ? second : first
  return (
    /ing$/.test(first.word) ||
    first.word === 'to' ||
    // “its troops crossed the border”: other speakers mean others by it.
    THIRD_PERSON_POSSESSIVES.has(opener?.word ?? '') ||
    words.some(({ word, isName }) => !isName && POINTING.has(word))
  )
}

const isCountedFromDay = (words: readonly Word[]): boolean =>
  words.some(
    ({ word }, at) =>
      DAYS.has(word) || (COUNTED.has(word) && words.slice(at + 1, at + 3).some((next) => STRETCHES.has(next.word))),
  )

/** “Was shot down near the ridge by rebels”: the verb is the first term behind the last form of “be” before “by”. */
function passiveIn(
  words: readonly Word[],
  terms: readonly Term[],
  places: ReadonlyMap<number, number>,
): Proposition['passive'] {
  const by = words.findIndex(({ word }, at) => word === 'by' && isAgent(words, at + 1))
  const be = words.slice(0, Math.max(0, by)).findLastIndex(({ word }) => isFormOfBe(word))
  if (by === -1 || be === -1) return null
  const verb = firstFrom(be + 1, places, by)
  let agent = firstFrom(by + 1, places, words.length)
  // “By Oto Marn” is by Marn.
  while (agent !== null && isNamed(terms[agent]) && isNamed(terms[agent + 1]) && terms[agent + 1]?.behind === '')
    agent++
  return verb === null || agent === null ? null : [verb, agent]
}

const isNamed = (term: Term | undefined): boolean => term?.kind === 'NAME'

const isFormOfBe = (word: string): boolean => BE.has(word) || word === 'been' || word === 'being'

/** “By June” and “by 4 percent” tell of no agent. */
function isAgent(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return next !== undefined && next.kind !== 'NUMBER' && !MONTHS.has(next.word) && !DAYS.has(next.word)
}

function firstFrom(from: number, places: ReadonlyMap<number, number>, end: number): number | null {
  for (let at = from; at < end; at++) {
    const place = places.get(at)
    if (place !== undefined) return place
  }
  return null
}
