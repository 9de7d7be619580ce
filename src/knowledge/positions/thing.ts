import { stemOf } from '../../languages/en/grammar/stems.js'
import {
  ADJECTIVE_ENDING,
  HANGING,
  OPENERS,
  POINTERS,
  PRONOUNS_OF_THINGS,
} from '../../languages/en/positions/clause-words.js'
import { VAGUE_ADJECTIVES } from '../../languages/en/positions/position-words.js'
import { synonymsOf } from '../../languages/en/questions/synonyms.js'
import { EMPTY_WORDS } from '../../languages/en/speech/empty-words.js'
import { clausesOf, isNominal, type Part, readingAs, rootOf } from './parts.js'
import type { Particulars, Sign } from './stance.js'

/** A word, with others that say the same. */
export interface LikeWords {
  readonly words: readonly string[]
  readonly stems: ReadonlySet<string>
}

/** What a position is on. */
export interface Thing {
  readonly words: readonly LikeWords[]
  /** The nouns by which an article that has named it in full goes on to speak of it: "the charge". */
  readonly heads: readonly LikeWords[]
  /** The nouns by which it goes on to speak of what becomes of the thing: "the closure". */
  readonly effects: readonly LikeWords[]
  /** -1 where the topic is that the thing is no more: who is for a "ban on fracking" is against fracking. */
  readonly sign: Sign
  /** Whether the topic is what becomes of the thing, and not the thing. */
  readonly isEffect: boolean
}

const tells = ({ words }: Part): boolean => !EMPTY_WORDS.has(words) && !VAGUE_ADJECTIVES.has(words)

/** What the words of a topic name: "ban on fracking" is about fracking. */
export function thingOf(topic: string): Thing {
  const all = clausesOf(topic).flatMap((clause) => clause.parts)
  const isEffect = (part: Part, at: number): boolean => {
    const effect = readingAs(part, 'EFFECT')
    const before = all[at - 1]
    const isCompound = before !== undefined && isNoun(before) && !OPENERS.has(before.words)
    return effect !== undefined && (effect.isWhole || (!isCompound && HANGING.has(all[at + 1]?.words ?? '')))
  }
  const effects = all.filter((part, at) => isEffect(part, at))
  const named = all.filter((part) => tells(part) && !effects.includes(part))
  const things = named.filter((part) => !readingAs(part, 'STANDS_FOR'))
  const [parts, taken] = things.length > 0 ? [things, effects] : [all.filter(tells), []]
  const start = all.findIndex((part) => parts.includes(part))
  const stop = all.findIndex((part, at) => at > start && HANGING.has(part.words))
  const nouns = all.slice(start, stop === -1 ? undefined : stop).filter((part) => parts.includes(part))
  return {
    words: parts.flatMap(likeWords),
    heads: nouns.flatMap((part) =>
      part === nouns.at(-1) ? likeWords(part) : isNoun(part) ? likeWords(part).map(itself) : [],
    ),
    effects: taken.flatMap(likeWords),
    sign: taken.reduce<Sign>((sign, part) => (sign * (readingAs(part, 'EFFECT')?.sign ?? 1)) as Sign, 1),
    isEffect: taken.length > 0,
  }
}

/** A word without others that say the same: before another noun they say something else, "the tax rebate" and "the levy". */
const itself = ({ words }: LikeWords): LikeWords => ({
  words: words.slice(0, 1),
  stems: new Set(words.slice(0, 1).map((word) => rootOf(stemOf(word)))),
})

/** Whether a word before a noun may stand for both: "the [bypass] road". */
const isNoun = ({ words, isName }: Part): boolean =>
  !isName && !VAGUE_ADJECTIVES.has(words) && !ADJECTIVE_ENDING.test(words)

const likeWords = ({ words }: Part): readonly LikeWords[] =>
  words
    .split(' ')
    .filter((word) => !EMPTY_WORDS.has(word))
    .map(likeWord)

function likeWord(word: string): LikeWords {
  const words = [...new Set([word, ...synonymsOf(word), ...synonymsOf(stemOf(word))])]
  return { words, stems: new Set(words.map((each) => rootOf(stemOf(each)))) }
}

/** Where a clause names a thing: the parts [first, end). */
export interface Place {
  readonly first: number
  readonly end: number
  /** Whether it names what becomes of the thing by a word that stands for the whole topic: "the closure". */
  readonly isTopic: boolean
}

/** How many other words may stand among those of a thing: "[tax] on all [sugar]y [drinks]". */
const MOST_BETWEEN = 3

/** The places where a clause names a thing: by all of its words or, where there is none, by a noun that stands for it. */
export function placesOf(thing: Thing, parts: readonly Part[]): readonly Place[] {
  const whole = wholePlaces(thing, parts)
  return whole.length > 0 ? whole : headPlaces(thing, parts)
}

/** Whether a text speaks of a topic: it has half of its words or, of two, the first. */
export function isNamedIn({ words, effects }: Thing, text: string): boolean {
  const parts = clausesOf(text).flatMap((clause) => clause.parts)
  const all = [...words, ...effects]
  const found = all.filter((word) => parts.some((part) => isOneOf([word], part)))
  return all.length === 2 ? found.includes(all[0] as LikeWords) : found.length * 2 >= all.length
}

/** The places where a clause speaks of what was named before it: "it", "the plan". */
export function pointersIn(parts: readonly Part[]): readonly Place[] {
  return parts.flatMap((part, at) => {
    const isPointed =
      readingAs(part, 'STANDS_FOR') &&
      POINTERS.has(parts[at - 1]?.words ?? '') &&
      !HANGING.has(parts[at + 1]?.words ?? '')
    return isPointed || PRONOUNS_OF_THINGS.has(part.words) ? [{ first: at, end: at + 1, isTopic: true }] : []
  })
}

const isOneOf = (words: readonly LikeWords[], part: Part): boolean =>
  words.some(({ stems }) => part.stems.some((stem) => stems.has(stem)))

function headPlaces({ words, heads, effects }: Thing, parts: readonly Part[]): readonly Place[] {
  const found = parts.flatMap((part, at): readonly Place[] => {
    const isTopic = isOneOf(effects, part) && isNominal(parts, at)
    if (!isTopic && !isOneOf(heads, part)) return []
    const before = parts[at - 1]
    // "The diesel levy" is not the carbon levy.
    const isOther =
      before !== undefined &&
      before.readings.length === 0 &&
      !EMPTY_WORDS.has(before.words) &&
      !VAGUE_ADJECTIVES.has(before.words) &&
      !ADJECTIVE_ENDING.test(before.words) &&
      !isOneOf(words, before)
    return isOther ? [] : [{ first: at, end: at + 1, isTopic }]
  })
  return found.some(({ isTopic }) => !isTopic) ? found.filter(({ isTopic }) => !isTopic) : found
}

function wholePlaces({ words }: Thing, parts: readonly Part[]): readonly Place[] {
  const is = (part: Part | undefined, like: LikeWords): boolean => part !== undefined && isOneOf([like], part)
  const found: Place[] = []
  for (let first = 0; first < parts.length; first++) {
    if (!words.some((like) => is(parts[first], like))) continue
    const most = Math.min(parts.length, first + words.length + MOST_BETWEEN)
    for (let end = first + 1; end <= most; end++) {
      if (!words.every((like) => parts.slice(first, end).some((part) => is(part, like)))) continue
      found.push({ first, end, isTopic: false })
      first = end - 1
      break
    }
  }
  return found
}

/** What hangs on a noun after it. */
/** How far behind the thing what it is of, on or for reaches, in words. */
const REACH = 6

/** What tells the thing from others of its kind: what it is of or for, and the noun before it. */
export function particularsOf(thing: Thing, parts: readonly Part[], { first, end }: Place): Particulars {
  const around: Part[] = [...parts.slice(first, end)]
  const before = parts[first - 1]
  if (before && before.readings.length === 0) around.push(before)
  if (parts[end] && HANGING.has(parts[end].words)) {
    for (const part of parts.slice(end + 1, end + 1 + REACH)) {
      if (readingAs(part, 'OUGHT', 'WILL', 'DENIAL', 'STAND', 'DOUBT', 'HOLDS')) break
      around.push(part)
    }
  }
  const telling = around.filter(
    (part) =>
      !EMPTY_WORDS.has(part.words) &&
      !VAGUE_ADJECTIVES.has(part.words) &&
      part.readings.length === 0 &&
      !isOneOf(thing.words, part),
  )
  const stemsOf = (is: (part: Part) => boolean): ReadonlySet<string> =>
    new Set(telling.filter(is).flatMap(({ stems }) => stems))
  return {
    names: stemsOf(({ isName, isNumber }) => isName && !isNumber),
    numbers: stemsOf(({ isNumber }) => isNumber),
    words: stemsOf(({ isName, isNumber, words }) => !isName && !isNumber && !ADJECTIVE_ENDING.test(words)),
  }
}
