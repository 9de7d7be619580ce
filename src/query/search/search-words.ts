import { nameKey } from '../../text/name-key.js'
import { badInput } from '../bad-input.js'
import { usableValue } from '../filters/usable-value.js'

/** In UTF-16 code units. PostgreSQL accepts no word of more than 2,046 bytes. */
const LONGEST_SEARCH = 500

/** In UTF-16 code units; no stored name is longer. */
const LONGEST_NAME = 200

/** A parsed search text. Queries are in the syntax of PostgreSQL's to_tsquery, with every word quoted. */
export interface SearchWords {
  /** Query for complete words and phrases in quotation marks, in any inflection. */
  readonly whole: string
  /** Query for prefixes: words before `*`, and a phrase whose quotation marks are still open. */
  readonly begun: string
  /** Query for the last word, which may be unfinished: in any inflection, or as a prefix. */
  readonly last: string
  readonly lastBegun: string
  /** Queries for any of the words, in the same two ways. */
  readonly anyWhole: string
  readonly anyBegun: string
  /** The words themselves, for snippets, in the same two ways. */
  readonly wholeText: string
  readonly begunText: string
  /** The search text as the search key of a name. */
  readonly name: string
}

/** A word, or a phrase in quotation marks, of which the closing one may be missing. */
const PIECE = /["“”„]([^"“”„]*)(["“”„]?)|[^\s"“”„]+/g

/**
 * Parses the text of a search box. All words must occur; "…" is a phrase; `*` makes a word a prefix, as does the end of
 * the text for the last word unless a space follows. Any other characters between words are ignored.
 * @throws GraphQLError BAD_USER_INPUT if it has no word or is too long
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

/** @throws GraphQLError BAD_USER_INPUT if a text is too long to search for, or has characters that PostgreSQL cannot store */
export function searchable(argument: string, text: string): string {
  return usableValue(argument, text, LONGEST_SEARCH)
}

/** Ten or more minus signs before a word, with characters between that PostgreSQL ignores; not within a word. */
const MINUSES = /(?<![^\s!&|()"])-(?:[\s!&|()]*-){9,}/g

/**
 * A text for websearch_to_tsquery, whose stack overflows at 32 minus signs before a word; so pairs of them, which cancel
 * each other, are removed.
 * @throws GraphQLError BAD_USER_INPUT if it is too long
 */
export const webSearch = (argument: string, text: string): string =>
  searchable(argument, text).replace(MINUSES, (minuses) => (minuses.replace(/[^-]/g, '').length % 2 === 1 ? '-' : ' '))

const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece)

const wordsOf = (phrase: string): string[] => phrase.split(/\s+/).filter(isWord)

/** Quotes a word for to_tsquery, so that nothing in it is read as an operator. */
const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** Query for a phrase whose last word is a prefix. */
const begins = (words: readonly string[]): string => `${words.map(quoted).join(' <-> ')}:*`
