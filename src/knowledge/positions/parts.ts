import { CARDINALS } from '../../languages/en/grammar/numerals.js'
import { stemOf } from '../../languages/en/grammar/stems.js'
import { NEGATIONS } from '../../languages/en/grammar/word-classes.js'
import { ASIDE, DERIVED, DERIVED_AGAIN, LINKS, OPENERS } from '../../languages/en/positions/clause-words.js'
import {
  ADDS,
  ENDS,
  IS_THE_THING,
  LASTS,
  LESSENS,
  MAKES,
  STANDS_FOR,
  VANISHES,
} from '../../languages/en/positions/effects.js'
import { DOUBT, HOLDS, ONCE, OUGHT, VAGUE_ADJECTIVES, WILL } from '../../languages/en/positions/position-words.js'
import {
  BAD,
  DOES_GOOD,
  DOES_HARM,
  FAVOUR,
  FAVOURING,
  GOOD,
  GROUNDS,
  OPPOSING,
  OPPOSITION,
} from '../../languages/en/positions/stances.js'
import { EMPTY_WORDS } from '../../languages/en/speech/empty-words.js'
import { inFull } from '../utterances/words.js'
import type { Sign } from './stance.js'

/** What a word, or a phrase, does where somebody takes a stand. */
export type Role =
  | 'STAND' // "opposes", "in favour of"
  | 'STAND_NOUN' // "opposition to"
  | 'EFFECT' // "scrap", "construction of"
  | 'COURSE' // "stay", "go ahead"
  | 'JUDGMENT' // "a mistake"
  | 'DOES' // "hurts"
  | 'GROUNDS' // "need for"
  | 'STANDS_FOR' // "plan for"
  | 'IS_THE_THING' // "bridge project"
  | 'OUGHT' // "must"
  | 'WILL' // "is going to"
  | 'DOUBT' // "may"
  | 'ONCE' // "previously"
  | 'HOLDS' // "believes"
  | 'DENIAL' // "not"
  | 'NO_LONGER'
  | 'WORD'

/** What a phrase may do, with its sign. */
export interface Reading {
  readonly role: Role
  readonly sign: Sign
  /** Whether the thing then is, or is no more; not only more or less. */
  readonly isWhole: boolean
}

/** A word or phrase of a clause. */
export interface Part {
  /** In lower case, as it stands. */
  readonly words: string
  /** The stem of each of its words. */
  readonly stems: readonly string[]
  readonly isName: boolean
  readonly isNumber: boolean
  readonly readings: readonly Reading[]
}

/** First word → phrases that begin with it, the longest first. */
const PHRASES = new Map<string, { readonly words: readonly string[]; readonly reading: Reading }[]>()

const enter = (list: readonly (readonly string[])[], role: Role, sign: Sign = 1, isWhole = false): void => {
  for (const words of list) {
    const [first = ''] = words
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words, reading: { role, sign, isWhole } }])
  }
}

enter(FAVOURING, 'STAND', 1)
enter(OPPOSING, 'STAND', -1)
enter(FAVOUR, 'STAND_NOUN', 1)
enter(OPPOSITION, 'STAND_NOUN', -1)
enter(MAKES, 'EFFECT', 1, true)
enter(ENDS, 'EFFECT', -1, true)
enter(ADDS, 'EFFECT', 1)
enter(LESSENS, 'EFFECT', -1)
enter(LASTS, 'COURSE', 1)
enter(VANISHES, 'COURSE', -1)
enter(GOOD, 'JUDGMENT', 1)
enter(BAD, 'JUDGMENT', -1)
enter(DOES_GOOD, 'DOES', 1)
enter(DOES_HARM, 'DOES', -1)
enter(GROUNDS, 'GROUNDS', 1)
enter(STANDS_FOR, 'STANDS_FOR')
enter(IS_THE_THING, 'IS_THE_THING')
enter(OUGHT, 'OUGHT')
enter(WILL, 'WILL')
enter(DOUBT, 'DOUBT')
enter(ONCE, 'ONCE')
enter(HOLDS, 'HOLDS')
enter([['no', 'longer']], 'NO_LONGER')
enter(
  [...NEGATIONS, 'no', 'without', 'nothing', 'nobody', 'none'].map((word) => [word]),
  'DENIAL',
)
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.words.length - a.words.length)

/** A clause: the words between two stops. */
export interface Clause {
  readonly parts: readonly Part[]
  /** The number of its sentence, from 0. */
  readonly sentence: number
  readonly isQuestion: boolean
}

const CLAUSE = /[^.!?;:,()—–]+|[.!?;:,()—–]/gu
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu

/** The clauses of a text, asides within a sentence left out. */
export function clausesOf(text: string): readonly Clause[] {
  const plain = text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, '·')
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
  const found: { text: string; sentence: number; isQuestion: boolean }[] = []
  let sentence = 0
  for (const [piece] of plain.matchAll(CLAUSE)) {
    if (/^[.!?;:]$/.test(piece)) {
      if (piece === '?') for (const each of found) if (each.sentence === sentence) each.isQuestion = true
      sentence++
    } else if (/[\p{L}\p{N}]/u.test(piece)) found.push({ text: piece, sentence, isQuestion: false })
  }
  return withoutAsides(found).map((each) => ({ ...each, parts: partsOf(each.text) }))
}

/** Joins what stands around a short aside between two commas: "should, [as soon as possible], ban it". */
function withoutAsides<Piece extends { readonly text: string; readonly sentence: number }>(
  pieces: readonly Piece[],
): readonly Piece[] {
  const joined: Piece[] = []
  const asides: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const [piece, next, last] = [pieces[at] as Piece, pieces[at + 1], joined.at(-1)]
    const isWithin = last?.sentence === piece.sentence && next?.sentence === piece.sentence
    if (last && next && isWithin && ASIDE.test(piece.text) && piece.text.trim().split(/\s+/).length <= MOST_OF_ASIDE) {
      asides.push(piece)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${next.text}` }
      at++
    } else joined.push(piece)
  }
  return [...joined, ...asides]
}

/** The longest aside, in words. */
const MOST_OF_ASIDE = 7

/** The words of a clause, phrases that take a stand as one. */
function partsOf(text: string): readonly Part[] {
  const words: { word: string; isName: boolean; hyphenated: string }[] = []
  for (const match of text.matchAll(WORD)) {
    const [token] = match
    const isName = /^\p{Lu}/u.test(token) && words.length > 0
    for (const word of inFull(token.toLowerCase())) words.push({ word, isName, hyphenated: token.toLowerCase() })
  }
  const parts: Part[] = []
  for (let at = 0; at < words.length; ) {
    const { word, isName } = words[at] as (typeof words)[number]
    const matching = (PHRASES.get(word) ?? []).filter((phrase) =>
      phrase.words.every((each, i) => words[at + i]?.word === each),
    )
    const length = matching[0]?.words.length ?? 1
    const readings = matching.filter((phrase) => phrase.words.length === length).map(({ reading }) => reading)
    const own = words.slice(at, at + length).map((each) => each.word)
    parts.push({
      words: own.join(' '),
      stems: own.map((each) => rootOf(stemOf(each))),
      isName: isName && length === 1,
      isNumber: /^\p{N}/u.test(word) || CARDINALS.has(word),
      readings:
        isName && word !== 'i' && !own.some((each) => each === "let's") && length === 1
          ? readings.filter(({ role }) => role !== 'STAND')
          : readings,
    })
    at += length
  }
  return parts
}

/** Shortest root, in letters. */
const SHORTEST_ROOT = 4

/** What a verb and the nouns of it have in common: "merge", "merger"; "recognise", "recognition". */
export function rootOf(stem: string): string {
  const root = stem.replace(DERIVED, '')
  if (root === stem || root.length < SHORTEST_ROOT) return stem
  const again = root.replace(DERIVED_AGAIN, '')
  return again.length < SHORTEST_ROOT ? root : again
}

/** Whether a word that may be a verb is a noun here: "[a complete] ban", "ban [on]". */
export function isNominal(parts: readonly Part[], at: number): boolean {
  if (LINKS.has(parts[at + 1]?.words ?? '')) return true
  for (let i = at - 1; i >= Math.max(0, at - MOST_ADJECTIVES - 1); i--) {
    const part = parts[i] as Part
    if (OPENERS.has(part.words)) return true
    if ((part.readings.length > 0 && !VAGUE_ADJECTIVES.has(part.words)) || EMPTY_WORDS.has(part.words)) return false
  }
  return false
}

/** Between a determiner and its noun. */
const MOST_ADJECTIVES = 2

/** The reading of a part in a role. */
export const readingAs = ({ readings }: Part, ...roles: readonly Role[]): Reading | undefined =>
  readings.find(({ role }) => roles.includes(role))
