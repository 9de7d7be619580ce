import { INDEFINITE_ARTICLES, SPEAKER_POSSESSIVES } from '../../languages/en/grammar/determiners.js'
import { inflections } from '../../languages/en/grammar/inflections.js'
import { RELATIVES } from '../../languages/en/grammar/word-classes.js'
import { AFTER_HEAD, COMING, PARTICIPLE, VERBAL_ENDING } from '../../languages/en/positions/clause-words.js'
import {
  CONDITION,
  CONDITION_OF_DENIALS,
  IN_OFFICE,
  NAMING,
  NO_CONDITION,
  STRONG_CONDITION,
  TOO_LITTLE,
} from '../../languages/en/positions/position-words.js'
import { FAVOURING, OPPOSING, VOICING } from '../../languages/en/positions/stances.js'
import type { Act } from '../../vocabulary/acts.js'
import { type Opening, standBefore, type Taken } from './govern.js'
import { type Clause, clausesOf, type Part, readingAs } from './parts.js'
import { isVerb, standAfter } from './predicate.js'
import type { Sign, Stand, Uttered } from './stance.js'
import { isNamedIn, type Place, particularsOf, placesOf, pointersIn, type Thing } from './thing.js'

/**
 * A longer content, such as an answer in an interview, speaks of too much to tell what it is for or against: of the stands read in those of 265 articles
 * most were none. In words and phrases.
 */
const LONGEST = 50

/** The stand that an act takes on its content; the others only tell. */
const SIGN_OF_ACT: Readonly<Partial<Record<Act, Sign>>> = {
  URGE: 1,
  DEMAND: 1,
  PROPOSE: 1,
  ORDER: 1,
  PROMISE: 1,
  AGREE: 1,
  PRAISE: 1,
  THANK: 1,
  REJECT: -1,
  CRITICIZE: -1,
  ACCUSE: -1,
}

const ASKING: ReadonlySet<Act> = new Set(['URGE', 'DEMAND', 'PROPOSE', 'ORDER'])

const firstWords = (list: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(list.filter(({ length }) => length === 1).flatMap(([word = '']) => word))
const FAVOURS = firstWords(FAVOURING)
const OPPOSES = firstWords(OPPOSING)
const VOICES = firstWords(VOICING)
const NAMES_A_THING = firstWords(NAMING)
const WANTS: ReadonlySet<string> = new Set(['want', 'wish', 'like', 'prefer'].flatMap(inflections))

/**
 * Where a statement shows its speaker to stand on a thing. Nothing is guessed: what is not known to tell it is UNCLEAR.
 * @returns null where it does not speak of the thing
 */
export function standOf(uttered: Uttered, thing: Thing): Stand | null {
  const clauses = clausesOf(uttered.content)
  const placed = (placesIn: (parts: readonly Part[]) => readonly Place[]) =>
    clauses.flatMap((clause, at) => placesIn(clause.parts).map((place) => ({ clause, at, place })))
  const own = placed((parts) => placesOf(thing, parts))
  const isBefore = own.length === 0 && isNamedIn(thing, `${uttered.context} ${uttered.content}`)
  const named = isBefore ? placed(pointersIn) : own
  const [first] = named
  if (!first) return null
  const isSpeech = clauses.reduce((length, { parts }) => length + parts.length, 0) > LONGEST
  const opening = isSpeech ? null : openingOf(uttered)
  const taken = named.flatMap(({ clause, at, place }) => {
    if (clause.isQuestion || opening === null) return []
    const taken = standOn(clause, place, at === 0 ? opening : { ...opening, sign: null, isVoicing: false }, uttered)
    if (taken === null || (thing.isEffect && !place.isTopic && !taken.isEffect)) return []
    // "The closure would be wrong", and "closing it would be".
    const isOnTopic = place.isTopic && !taken.isEffect
    return [{ sign: (isOnTopic ? taken.sign : taken.sign * thing.sign) as Sign, clause, place }]
  })
  const signs = new Set(taken.map(({ sign }) => sign))
  const shown = taken[0] ?? first
  const stand = {
    object: wordsFor(shown.clause.parts, shown.place),
    particulars: particularsOf(thing, shown.clause.parts, shown.place),
  }
  if (signs.size !== 1) return isBefore ? null : { ...stand, stance: 'UNCLEAR' }
  const isFor = signs.has(1)
  const isBound = taken.some(({ clause }) => isConditional(uttered, clauses, clause))
  return { ...stand, stance: isBound ? 'CONDITIONAL' : isFor ? 'FOR' : 'AGAINST' }
}

/** What the act says of the content; null where nothing in it can be taken for a stand of today. */
function openingOf({ act, cue, lead, negated, modality, mode, speaker }: Uttered): Opening | null {
  const words: readonly string[] = (cue ?? '').toLowerCase().match(/[\p{L}']+/gu) ?? []
  const isFavouring = words.some((word) => FAVOURS.has(word))
  const sign = isFavouring ? 1 : words.some((word) => OPPOSES.has(word)) ? -1 : (SIGN_OF_ACT[act] ?? null)
  if (act === 'ASK' || modality === 'POSSIBLE' || (act === 'DENY' && sign === null)) return null
  const taken = words.includes('against') ? -1 : sign
  if (negated && taken !== 1) return null
  // "Had called for": what was so before.
  if (words[0] === 'had') return null
  // "Dropped her opposition": who is no more against it need not be for it.
  if (isGivenUp(lead)) return null
  if (modality === 'INTENDED' && !words.some((word) => COMING.has(word))) return null
  return {
    sign: taken === null ? null : ((negated ? -taken : taken) as Sign),
    isAsking: ASKING.has(act) || words.some((word) => WANTS.has(word)),
    isSpoken: mode !== 'INDIRECT',
    isPromise: act === 'PROMISE' && !negated,
    isVoicing: words.some((word) => VOICES.has(word)),
    names: new Set(speaker.toLowerCase().split(/\s+/)),
  }
}

/** Whether what stands before a noun of a stand gives it up: "[dropped her] opposition". */
function isGivenUp(lead: string): boolean {
  const parts = clausesOf(lead).at(-1)?.parts ?? []
  const at = parts.findLastIndex((part) => part.readings.length > 0)
  const own = parts.slice(at + 1).some(({ words }) => SPEAKER_POSSESSIVES.has(words))
  return own && at >= 0 && readingAs(parts[at] as Part, 'EFFECT')?.sign === -1
}

/** The stand of a clause on the thing that it names there. */
function standOn({ parts }: Clause, place: Place, opening: Opening, { cue }: Uttered): Taken | null {
  const { end, turn } = headEnd(parts, place)
  if (end === null || isOneOfMany(parts, place.first, end)) return null
  const next = parts[end]
  const isSubject = next !== undefined && isVerb(next)
  const before = isSubject ? null : standBefore(parts, place.first, opening)
  if (before) {
    const then = whatBecomes(parts, end)
    if (then === null) return null
    if (
      TOO_LITTLE.test(
        parts
          .slice(end)
          .map(({ words }) => words)
          .join(' '),
      ) &&
      before.sign === -1
    )
      return null
    return { sign: (before.sign * turn * then.sign) as Sign, isEffect: before.isEffect || turn === -1 || then.isEffect }
  }
  const after = standAfter(parts, place.first, end, opening)
  if (after) {
    // "The ban on the boats must stay".
    const within = effectBefore(parts, place.first)
    return {
      sign: (after.sign * turn * within.sign) as Sign,
      isEffect: after.isEffect || within.isEffect || turn === -1,
    }
  }
  const isNaming = (cue ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => NAMES_A_THING.has(word))
  const judged = isNaming
    ? parts.slice(end, end + 5).flatMap((part) => readingAs(part, 'JUDGMENT') ?? [])[0]
    : undefined
  return judged
    ? { sign: (judged.sign * turn * effectBefore(parts, place.first).sign) as Sign, isEffect: turn === -1 }
    : null
}

/** The end of the noun of a thing: "the bridge [project]". Null where it is the noun of something else: "bridge [workers]". */
function headEnd(parts: readonly Part[], { end }: Place): { readonly end: number | null; readonly turn: Sign } {
  let at = end
  let turn: Sign = 1
  for (; at < parts.length; at++) {
    const part = parts[at] as Part
    const effect = readingAs(part, 'EFFECT')
    if (readingAs(part, 'IS_THE_THING')) continue
    // "The bridge closure": a noun; "the bridge closed": what becomes of it.
    if (effect?.isWhole && !VERBAL_ENDING.test(part.words) && !['to', 'be'].includes(parts[at - 1]?.words ?? '')) {
      turn = (turn * effect.sign) as Sign
      continue
    }
    break
  }
  const next = parts[at]
  const isAnother = next !== undefined && readingAs(next, 'STANDS_FOR') !== undefined
  if (next === undefined || AFTER_HEAD.test(next.words) || (next.readings.length > 0 && !isAnother))
    return { end: at, turn }
  return { end: null, turn }
}

/** Whether a clause tells which of many such things is meant: "a budget that pays for it". */
const isOneOfMany = (parts: readonly Part[], first: number, end: number): boolean =>
  RELATIVES.has(parts[end]?.words ?? '') &&
  parts.slice(Math.max(0, first - MOST_BEFORE), first).some(({ words }) => INDEFINITE_ARTICLES.has(words))

/** Between an article and its noun, itself counted. */
const MOST_BEFORE = 3

/** What is to become of a thing that somebody takes a stand on: "want the tax [to be scrapped]", "[lifted]". Null where that is not known. */
function whatBecomes(parts: readonly Part[], end: number): Taken | null {
  const [next, ...others] = parts.slice(end)
  // "Leave the tax alone".
  if (next?.words === 'alone') return { sign: -1, isEffect: true }
  if (next === undefined) return { sign: 1, isEffect: false }
  if (next.words === 'to') {
    const verb = others.find(({ words }) => !['be', 'not'].includes(words))
    const reading = verb && readingAs(verb, 'EFFECT', 'COURSE')
    if (!reading) return null
    return { sign: (reading.sign * (others[0]?.words === 'not' ? -1 : 1)) as Sign, isEffect: true }
  }
  const effect = readingAs(next, 'EFFECT')
  if (effect && PARTICIPLE.test(next.words)) return { sign: effect.sign, isEffect: true }
  return { sign: 1, isEffect: false }
}

/** What becomes of a thing by the words before it within a subject: "the [ban on] boats". */
function effectBefore(parts: readonly Part[], at: number): Taken {
  let sign: Sign = 1
  let isEffect = false
  for (const part of parts.slice(0, at)) {
    const effect = readingAs(part, 'EFFECT')
    if (effect) {
      sign = (sign * effect.sign) as Sign
      isEffect = true
    } else if (readingAs(part, 'HOLDS') || part.words === 'that') {
      sign = 1
      isEffect = false
    }
  }
  return { sign, isEffect }
}

const CONDITIONS = new Map<string, (readonly string[])[]>()
for (const phrase of CONDITION) {
  const [word = ''] = phrase
  CONDITIONS.set(word, [...(CONDITIONS.get(word) ?? []), phrase])
}

/** Whether the sentence of a clause says on what the stand depends. */
function isConditional(
  { content, sentence: said }: Uttered,
  clauses: readonly Clause[],
  { sentence }: Clause,
): boolean {
  if (NO_CONDITION.test(content) || IN_OFFICE.test(content)) return false
  if (STRONG_CONDITION.test(said.replace(content, ' '))) return true
  const own = clauses.filter((clause) => clause.sentence === sentence)
  const words = own.flatMap(({ parts }) => parts.flatMap((part) => part.words.split(' ')))
  const isDenied = own.some(({ parts }) => parts.some((part) => readingAs(part, 'DENIAL')))
  return words.some((word, at) =>
    (CONDITIONS.get(word) ?? []).some(
      (phrase) =>
        phrase.every((each, i) => words[at + i] === each) &&
        (phrase.length > 1 || !CONDITION_OF_DENIALS.has(word) || isDenied),
    ),
  )
}

/** The words of a clause for the thing, with what it is of or for. */
function wordsFor(parts: readonly Part[], { first, end }: Place): string {
  return parts
    .slice(first, end)
    .map(({ words }) => words)
    .join(' ')
}
