import { nameKey } from '../../text/name-key.js'
import { badInput } from '../bad-input.js'
import { usableValue } from '../filters/usable-value.js'

/** In UTF-16 code units. PostgreSQL takes no word of more than 2,046 bytes. */
const LONGEST_SEARCH = 500

/** In UTF-16 code units; no name that is stored is longer. */
const LONGEST_NAME = 200

/** What a search asks for. Queries are in the language of PostgreSQL's to_tsquery, every word of them quoted. */
export interface SearchWords {
  /** What must be there in any inflection: whole words, and phrases in quotation marks. */
  readonly whole: string
  /** What must be there as it is begun: words before `*`, and a phrase whose quotation marks are still open. */
  readonly begun: string
  /** The last word, which may still be typed: in any inflection, or begun. */
  readonly last: string
  readonly lastBegun: string
  /** Any of the words; the same two ways. */
  readonly anyWhole: string
  readonly anyBegun: string
  /** The words themselves, for a snippet; the same two ways. */
  readonly wholeText: string
  readonly begunText: string
  /** The search key of a name that would be typed like this. */
  readonly name: string
}

/** A phrase in quotation marks, with the closing one where it is there; or a word. */
const PIECE = /["“”„]([^"“”„]*)(["“”„]?)|[^\s"“”„]+/g

/**
 * Reads what somebody types into a search box: words, all of which must be there; "…" keeps words together; `*` stands for
 * any end of a word, as it does after the last word of all, unless a space follows it. Anything else between words counts
 * for nothing.
 * @throws GraphQLError BAD_USER_INPUT where it holds no word, or is too long
 */
export function readSearch(text: string): SearchWords {
  const name = nameKey(searchable('text', text)).slice(0, LONGEST_NAME).trim()
  if (name === '') throw badInput('text', text, 'at least one letter or digit')
  const whole: string[] = []
  const begun: string[][] = []
  let last = ''
  for (const { 0: piece, 1: phrase, 2: closing, index } of text.matchAll(PIECE)) {
    if (phrase !== undefined) {
      const words = wordsOf(phrase)
      if (words.length === 0) continue
      if (closing) whole.push(phrase)
      else begun.push(words)
    } else if (isWord(piece)) {
      const bare = piece.replace(/\*+$/, '')
      if (bare !== piece) begun.push([bare])
      else if (index + piece.length === text.length) last = piece
      else whole.push(piece)
    }
  }
  const lasts = last === '' ? [] : [last]
  const begunWords = [...begun.flat(), ...lasts]
  return {
    whole: whole.map(quoted).join(' & '),
    begun: begun.map(begins).join(' & '),
    last: lasts.map(quoted).join(''),
    lastBegun: lasts.map((word) => begins([word])).join(''),
    anyWhole: [...whole.flatMap(wordsOf), ...lasts].map(quoted).join(' | '),
    anyBegun: begunWords.map((word) => begins([word])).join(' | '),
    wholeText: [...whole, ...lasts].join(' '),
    begunText: begunWords.join(' '),
    name,
  }
}

/** @throws GraphQLError BAD_USER_INPUT where a text is too long to be searched for, or holds what no text in PostgreSQL can */
export function searchable(argument: string, text: string): string {
  return usableValue(argument, text, LONGEST_SEARCH)
}

/** Ten and more minus signs before one word, and what PostgreSQL passes over between them; within a word they are none. */
const MINUSES = /(?<![^\s!&|()"])-(?:[\s!&|()]*-){9,}/g

/**
 * A text as websearch_to_tsquery takes it. That keeps every minus sign in a stack of 32 until a word comes: of several before one word,
 * each pair says nothing.
 * @throws GraphQLError BAD_USER_INPUT where it is too long
 */
export const webSearch = (argument: string, text: string): string =>
  searchable(argument, text).replace(MINUSES, (minuses) => (minuses.replace(/[^-]/g, '').length % 2 === 1 ? '-' : ' '))

const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece)

const wordsOf = (phrase: string): string[] => phrase.split(/\s+/).filter(isWord)

/** A word as to_tsquery reads it: whatever it holds, it is no operator. */
const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** Words that stand together, the last of them only begun. */
const begins = (words: readonly string[]): string => `${words.map(quoted).join(' <-> ')}:*`
