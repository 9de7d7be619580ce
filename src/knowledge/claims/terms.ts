import { COUNTED, MEANT, STRETCHES } from '../../languages/en/claims/clause-words.js'
import { EQUAL_STEMS } from '../../languages/en/claims/equal-words.js'
import { DENIAL_OF, deniedByPrefix, FALSE, HOLLOW, UNDOING } from '../../languages/en/claims/opposites.js'
import { stemOf } from '../../languages/en/grammar/stems.js'
import { BE } from '../../languages/en/grammar/word-classes.js'
import { tells } from '../utterances/wording.js'
import type { Word } from '../utterances/words.js'
import { type Quantity, quantityAt } from './quantity.js'

/** A word that matters to what is said. */
export interface Term {
  /** Its stem, or that of the word that stands for all that say the same. */
  readonly key: string
  readonly stem: string
  readonly kind: 'WORD' | 'NAME' | 'NUMBER'
  /** Of a number. */
  readonly quantity: Quantity | null
  /** The word before it, without articles: “in”. Empty where a term is. */
  readonly behind: string
  /** Whether it begins a time that no preposition leads: “[last] year”. */
  readonly isTime: boolean
}

export interface Terms {
  readonly terms: readonly Term[]
  /** What stands behind each denial: the key of a term, empty for all of the content. */
  readonly denied: readonly string[]
  /** Place of a word → that of its term. */
  readonly places: ReadonlyMap<number, number>
}

const ARTICLES = new Set(['the', 'a', 'an'])

/** The terms of a content, and what of them it denies. */
export function termsOf(words: readonly Word[]): Terms {
  const terms: Term[] = []
  const denied: string[] = []
  const places = new Map<number, number>()
  let open = 0
  const bounds = boundsIn(words)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (bounds.has(at)) continue
    if (word.kind === 'DENYING' || isUndoing(words, at)) {
      // “Neither … nor” is one denial.
      if (word.word !== 'nor') open++
      continue
    }
    const isTerm = tells(word) || MEANT.has(word.word)
    if (!isTerm || (HOLLOW.has(word.stem) && words[at + 1]?.word === 'that')) continue
    const { term, isDenial, length } = readTerm(words, at)
    places.set(at, terms.length)
    terms.push(term)
    denied.push(...new Array<string>(open).fill(term.key), ...(isDenial ? [term.key] : []))
    open = 0
    at += length - 1
  }
  // “… is false”
  denied.push(...new Array<string>(open).fill(''))
  return { terms, denied: denied.sort(), places }
}

/** “Failed to”; “is false”, not “a false passport”. */
const isUndoing = (words: readonly Word[], at: number): boolean => {
  const { stem, isName } = words[at] as Word
  if (isName) return false
  return UNDOING.has(stem) || (FALSE.has(stem) && BE.has(words[at - 1]?.word ?? ''))
}

/** The places of words that make a number a bound. */
function boundsIn(words: readonly Word[]): ReadonlySet<number> {
  const places = new Set<number>()
  words.forEach(({ kind }, at) => {
    if (kind !== 'NUMBER') return
    const { before } = quantityAt(words, at)
    for (let place = at - before; place < at; place++) places.add(place)
  })
  return places
}

function readTerm(words: readonly Word[], at: number): { term: Term; isDenial: boolean; length: number } {
  const word = words[at] as Word
  const behind = wordBefore(words, at)
  if (word.kind === 'NUMBER') {
    const { quantity, length } = quantityAt(words, at)
    return { term: { key: '#', stem: '#', kind: 'NUMBER', quantity, behind, isTime: false }, isDenial: false, length }
  }
  if (word.isName) {
    return {
      term: { key: word.stem, stem: word.stem, kind: 'NAME', quantity: null, behind, isTime: false },
      isDenial: false,
      length: 1,
    }
  }
  const base = deniedByPrefix(word.word)
  const bare = base === null ? word.stem : stemOf(base)
  const affirmed = DENIAL_OF.get(bare)
  const stem = affirmed ?? bare
  const key = EQUAL_STEMS.get(stem) ?? stem
  const isDenial = (base !== null) !== (affirmed !== undefined)
  const isTime = COUNTED.has(word.word) && STRETCHES.has(words[at + 1]?.word ?? '')
  return { term: { key, stem, kind: 'WORD', quantity: null, behind, isTime }, isDenial, length: 1 }
}

function wordBefore(words: readonly Word[], at: number): string {
  let before = at - 1
  while (ARTICLES.has(words[before]?.word ?? '')) before--
  const word = words[before]
  return word === undefined || tells(word) ? '' : word.word
}
