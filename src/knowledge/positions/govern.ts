import { SPEAKER_POSSESSIVES } from '../../languages/en/grammar/determiners.js'
import { AUXILIARIES, BE, COORDINATORS, RELATIVES } from '../../languages/en/grammar/word-classes.js'
import { ADVERB, GOES_ON, HARDLY, LINKS, OPENERS } from '../../languages/en/positions/clause-words.js'
import { BODIES, SELF } from '../../languages/en/positions/position-words.js'
import { isNominal, type Part, readingAs } from './parts.js'
import type { Sign } from './stance.js'

/** How a clause begins: what the words before it say of all that it tells. */
export interface Opening {
  /** The stand that the act takes on the content; null for one that only tells. */
  readonly sign: Sign | null
  /** Whether the act asks for something to be done, so that somebody else may stand before it: "want [the council] to close it". */
  readonly isAsking: boolean
  /** Whether what stands bare at the beginning is asked for: "“[Close] the road,” she said". */
  readonly isSpoken: boolean
  /** Whether it promises: what will be is what the speaker is for. */
  readonly isPromise: boolean
  /** Whether the act only lends words to a stand: "[reiterated] opposition to". */
  readonly isVoicing: boolean
  /** The words of the speaker's name, in lower case. */
  readonly names: ReadonlySet<string>
}

/** A stand on a thing, and whether on what becomes of it. */
export interface Taken {
  readonly sign: Sign
  readonly isEffect: boolean
}

/** The most modifiers of a noun that are read. */
const MOST_MODIFIERS = 4

/**
 * The stand that the words before a thing take on it: "we [oppose] any [delay to] the vote". Read from the thing backwards, word by word; what is not
 * known to pass a stand on breaks it off.
 * @param at where the thing begins
 * @returns null where none is taken
 */
export function standBefore(parts: readonly Part[], at: number, opening: Opening): Taken | null {
  let sign: Sign = 1
  let isEffect = false
  /** NOUN: the words before a noun; CLOSED: its determiner was read; LINKED: a preposition; TO: an infinitive's. */
  let state: 'NOUN' | 'CLOSED' | 'LINKED' | 'TO' = 'NOUN'
  let modifiers = 0
  let isSubject = false
  const flip = (by: Sign): void => {
    sign = (sign * by) as Sign
  }
  for (let i = at - 1; i >= 0; i--) {
    const part = parts[i] as Part
    const { words } = part
    if (isSubject && !readingAs(part, 'STAND')) {
      if (RELATIVES.has(words) || readingAs(part, 'DENIAL', 'HOLDS', 'ONCE')) return null
      continue
    }
    const noun = readingAs(part, 'STAND_NOUN')
    if (noun) {
      flip(noun.sign)
      const voiced = voicedBefore(parts, i, opening)
      return voiced && { sign: (sign * voiced) as Sign, isEffect }
    }
    const stand = readingAs(part, 'STAND')
    const effect = readingAs(part, 'EFFECT')
    const isOfNoun = effect !== undefined && isNominal(parts, i)
    if (stand && !(effect && (state === 'LINKED' || isOfNoun))) {
      if (state === 'LINKED') return null
      flip(stand.sign)
      const held = heldBefore(parts, i, stand.sign, opening)
      return held && { sign: (sign * held) as Sign, isEffect }
    }
    if (effect) {
      flip(effect.sign)
      isEffect = true
      state = 'NOUN'
      modifiers = 0
      if (i === 0 && opening.sign === null && opening.isSpoken) return { sign, isEffect }
      continue
    }
    if (readingAs(part, 'DENIAL')) {
      flip(-1)
      if (words === 'no') state = 'CLOSED'
      continue
    }
    const grounds = readingAs(part, 'GROUNDS')
    if (grounds) {
      const before = parts.slice(0, i).filter((each) => readingAs(each, 'DENIAL') || HARDLY.has(each.words))
      return { sign: (sign * (before.length % 2 === 1 ? -1 : 1)) as Sign, isEffect }
    }
    if (readingAs(part, 'STANDS_FOR') && !(readingAs(part, 'WILL') && state === 'TO')) {
      if (state === 'CLOSED') return null
      state = 'NOUN'
      modifiers = 0
      continue
    }
    if (readingAs(part, 'OUGHT')) {
      const denied = words.startsWith('need') ? denialsBefore(parts, i) : 0
      if (words === 'cannot allow') flip(-1)
      return isDoubted(parts, i) ? null : { sign: (sign * (denied % 2 === 1 ? -1 : 1)) as Sign, isEffect }
    }
    if (readingAs(part, 'WILL')) {
      if (OPENERS.has(parts[i - 1]?.words ?? '') && words.endsWith(' to')) {
        state = 'NOUN'
        modifiers = 0
        continue
      }
      if (!isEffect) return null
      const held = heldBefore(parts, i, 1, opening)
      return held && { sign: (sign * held) as Sign, isEffect }
    }
    const judgment = readingAs(part, 'JUDGMENT')
    if (judgment && state === 'TO') {
      const denied = denialsBefore(parts, i)
      if (denied > 0 && judgment.sign === -1) return null
      return { sign: (sign * judgment.sign * (denied % 2 === 1 ? -1 : 1)) as Sign, isEffect }
    }
    if (readingAs(part, 'DOUBT', 'ONCE')) return null
    if (words === 'to') {
      const next = parts[i + 1]
      if (next && readingAs(next, 'EFFECT') && state === 'NOUN') state = 'TO'
      else if (next && readingAs(next, 'DENIAL')) state = 'TO'
      else if (state === 'LINKED') return null
      else state = 'LINKED'
      continue
    }
    if (LINKS.has(words)) {
      if (state === 'LINKED') return null
      state = 'LINKED'
      continue
    }
    if (ADVERB.test(words)) continue
    if (OPENERS.has(words)) {
      if (state === 'LINKED') return null
      state = 'CLOSED'
      continue
    }
    if (SELF.has(words) || COORDINATORS.has(words) || RELATIVES.has(words)) return null
    if (BE.has(words) || AUXILIARIES.has(words)) {
      if (words === 'be' || words === 'being' || words === 'been') continue
      return null
    }
    if (state === 'TO') {
      isSubject = true
      continue
    }
    if (state !== 'NOUN' || ++modifiers > MOST_MODIFIERS || readingAs(part, 'HOLDS')) return null
    // "To resolve the dispute": an unknown verb.
    if (parts[i - 1]?.words === 'to') return null
  }
  if (opening.sign === null || (isSubject && !opening.isAsking) || state === 'LINKED') return null
  return { sign: (sign * opening.sign) as Sign, isEffect }
}

const denialsBefore = (parts: readonly Part[], at: number): number =>
  parts.slice(Math.max(0, at - 5), at).filter((part) => readingAs(part, 'DENIAL')).length

/** Whether a part leaves open whether the stand is the speaker's now; "could no longer" does not. */
function doubts(parts: readonly Part[], at: number): boolean {
  const [part, next] = [parts[at] as Part, parts[at + 1]]
  if (readingAs(part, 'ONCE')) return true
  return readingAs(part, 'DOUBT') !== undefined && !(next && readingAs(next, 'DENIAL', 'NO_LONGER'))
}

const isDoubted = (parts: readonly Part[], at: number): boolean =>
  parts.slice(0, at).some((part, i) => doubts(parts, i) || part.words === 'if')

/**
 * Whether a stand is the speaker's, now: 1 where it is, -1 where it is denied, null where it is somebody else's, or not sure.
 * @param own the sign of the stand: who does not oppose a thing need not be for it
 */
function heldBefore(parts: readonly Part[], at: number, own: Sign, { names }: Opening): Sign | null {
  let sign: Sign = 1
  for (let i = at - 1; i >= 0; i--) {
    const part = parts[i] as Part
    const { words } = part
    if (readingAs(part, 'NO_LONGER')) sign = (sign * -1) as Sign
    else if (readingAs(part, 'DENIAL')) {
      if (own === -1) return null
      sign = (sign * -1) as Sign
    } else if (doubts(parts, i)) return null
    else if (SELF.has(words) || names.has(words)) return isDoubted(parts, i) ? null : sign
    else if (
      AUXILIARIES.has(words) ||
      BE.has(words) ||
      ADVERB.test(words) ||
      words === 'to' ||
      readingAs(part, 'WILL', 'OUGHT')
    ) {
    } else if (GOES_ON.has(words)) {
    } else if (COORDINATORS.has(words)) {
      const before = parts.slice(0, i)
      return before.some((each) => SELF.has(each.words)) && !before.some((each) => readingAs(each, 'DOUBT', 'ONCE'))
        ? sign
        : null
    } else if (words === 'that') return i === 0 ? null : null
    else {
      if (BODIES.has(words) && ['the', 'this'].includes(parts[i - 1]?.words ?? '') && !isDoubted(parts, i)) return sign
      // "His government supports".
      const owner = parts.slice(Math.max(0, i - 3), i).findLast((each) => SPEAKER_POSSESSIVES.has(each.words))
      return owner && !['who', 'which'].includes(words) && !isDoubted(parts, i) ? sign : null
    }
  }
  return sign
}

/** Whether a noun of a stand is the speaker's own; null where it is given up: who is no more against a thing need not be for it. */
function voicedBefore(parts: readonly Part[], at: number, opening: Opening): Sign | null {
  let isOwn = false
  for (let i = at - 1; i >= 0; i--) {
    const part = parts[i] as Part
    const { words } = part
    const effect = readingAs(part, 'EFFECT')
    if (SPEAKER_POSSESSIVES.has(words)) isOwn = true
    else if (effect) return isOwn && effect.sign === 1 ? 1 : null
    else if (readingAs(part, 'DENIAL')) return null
    else if (ADVERB.test(words) || OPENERS.has(words) || part.readings.length === 0 || readingAs(part, 'JUDGMENT')) {
      if (RELATIVES.has(words) || COORDINATORS.has(words)) return null
    } else return isOwn ? 1 : null
  }
  if (opening.sign !== null) return opening.sign
  return isOwn || opening.isVoicing ? 1 : null
}
