import { NO_TOKEN, tokenAt } from './token-at.js'
import type { Pos, Token } from './tokens.js'

/** What a pattern asks of one token. */
export type TokenTest = (token: Token) => boolean

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

/** True where a pattern's token stands at an index, among the neighbours that it asks for. */
export function matchesAt(
  { before = [], token, after = [], where }: TokenPattern,
  tokens: readonly Token[],
  at: number,
): boolean {
  if (!token(tokenAt(tokens, at))) return false
  for (let i = 0; i < after.length; i++) if (!after[i]?.(tokenAt(tokens, at + 1 + i))) return false
  for (let i = 0; i < before.length; i++) if (!before[i]?.(tokenAt(tokens, at - before.length + i))) return false
  return where?.(tokens, at) ?? true
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

/** One of a list's words. */
export const among =
  (list: { has(word: string): boolean }): TokenTest =>
  ({ lower }) =>
    list.has(lower)

/** This word. */
export const word =
  (only: string): TokenTest =>
  ({ lower }) =>
    lower === only

/** A word that an expression finds: its ending, or a mark. */
export const like =
  (expression: RegExp): TokenTest =>
  ({ lower }) =>
    expression.test(lower)

/** A word of which something is true. */
export const being =
  (test: (lower: string) => boolean): TokenTest =>
  ({ lower }) =>
    test(lower)

export const all =
  (...tests: readonly TokenTest[]): TokenTest =>
  (token) =>
    tests.every((test) => test(token))

export const either =
  (...tests: readonly TokenTest[]): TokenTest =>
  (token) =>
    tests.some((test) => test(token))

export const not =
  (test: TokenTest): TokenTest =>
  (token) =>
    !test(token)
