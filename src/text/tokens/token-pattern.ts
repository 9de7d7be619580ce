import { NO_TOKEN, tokenAt } from './token-at.js'
import type { Pos, Token } from './tokens.js'

/** What a pattern asks of one token. */
export interface TokenTest {
  (token: Token): boolean
  /** What it asks of the token's word, whatever its tag and shape: no other word passes. Without it, any word may pass. */
  readonly ofWord?: WordTest | undefined
}

type WordTest = (lower: string) => boolean

/** What a pattern asks of a place in a text that neighbours at a fixed distance cannot tell. */
export type PlaceTest = (tokens: readonly Token[], at: number) => boolean

/** A token and the tokens right beside it, in reading order. What is outside the text passes as NO_TOKEN. */
export interface TokenPattern {
  readonly before?: readonly TokenTest[]
  readonly token: TokenTest
  readonly after?: readonly TokenTest[]
  /** Asked last, where all else fits. */
  readonly where?: PlaceTest
}

/** True where one of some patterns matches. */
export function matchesAnyAt(patterns: readonly TokenPattern[], tokens: readonly Token[], at: number): boolean {
  for (const pattern of patterns) if (matchesAt(pattern, tokens, at)) return true
  return false
}

/** True where a pattern's token stands at an index, among the neighbours that it asks for. */
function matchesAt({ before, token, after, where }: TokenPattern, tokens: readonly Token[], at: number): boolean {
  if (!token(tokenAt(tokens, at))) return false
  if (after && !passAt(after, tokens, at + 1)) return false
  if (before && !passAt(before, tokens, at - before.length)) return false
  return where?.(tokens, at) ?? true
}

/** True where each test passes on the tokens from an index on. */
function passAt(tests: readonly TokenTest[], tokens: readonly Token[], from: number): boolean {
  let at = from
  for (const test of tests) if (!test(tokenAt(tokens, at++))) return false
  return true
}

/** No token: the place is outside the text. */
export const outside: TokenTest = (token) => token === NO_TOKEN

/** Tagged as one of these. */
export function tagged(...tags: readonly Pos[]): TokenTest {
  const [only] = tags
  return tags.length === 1 ? ({ pos }) => pos === only : ({ pos }) => tags.includes(pos)
}

export const shaped =
  (shape: Token['shape']): TokenTest =>
  (token) =>
    token.shape === shape

/** A word of which something is true. */
export const being = (ofWord: WordTest): TokenTest => withWord(({ lower }) => ofWord(lower), ofWord)

/** One of a list's words. */
export const among = (list: { has(word: string): boolean }): TokenTest => being((lower) => list.has(lower))

/** This word. */
export const word = (only: string): TokenTest => being((lower) => lower === only)

/** A word that an expression finds: its ending, or a mark. */
export const like = (expression: RegExp): TokenTest => being((lower) => expression.test(lower))

// Loops, as every token is asked, and a closure for each would cost more than what it asks.
export function all(...tests: readonly TokenTest[]): TokenTest {
  const ofWords = tests.flatMap(({ ofWord }) => ofWord ?? [])
  return withWord(
    (token) => {
      for (const test of tests) if (!test(token)) return false
      return true
    },
    ofWords.length > 0 ? (lower) => ofWords.every((ofWord) => ofWord(lower)) : undefined,
  )
}

export function either(...tests: readonly TokenTest[]): TokenTest {
  const ofWords = tests.flatMap(({ ofWord }) => ofWord ?? [])
  return withWord(
    (token) => {
      for (const test of tests) if (test(token)) return true
      return false
    },
    ofWords.length === tests.length ? (lower) => ofWords.some((ofWord) => ofWord(lower)) : undefined,
  )
}

function withWord(test: (token: Token) => boolean, ofWord: WordTest | undefined): TokenTest {
  return Object.assign(test, { ofWord })
}

export const not =
  (test: TokenTest): TokenTest =>
  (token) =>
    !test(token)
