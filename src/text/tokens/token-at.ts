import type { Token } from './tokens.js'

/** An offset after the end of any text: no JavaScript string is as long. Kept a small integer, like all offsets, so that tokens stay fast to read. */
const AFTER_ANY_TEXT = 2 ** 31 - 1

/**
 * A placeholder for positions outside a text: it has no word, no tag that a rule tests for, and an offset after the text's end. It is not
 * frozen, as all tokens should have one layout in memory: the rules read properties of one layout several times faster than those of many.
 */
export const NO_TOKEN: Token = {
  start: AFTER_ANY_TEXT,
  end: AFTER_ANY_TEXT,
  lower: '',
  pos: 'X',
  shape: 'other',
  spaced: false,
}

/** The token at an index, or NO_TOKEN outside the text, so that rules can look at a word's neighbours without a bounds check. */
export const tokenAt = (tokens: readonly Token[], index: number): Token =>
  // Reading beyond an array's bounds once makes all reading from there slow.
  (index >= 0 && index < tokens.length ? tokens[index] : undefined) ?? NO_TOKEN

/** A token with some properties changed. They are named one by one so that its layout stays that of all tokens. */
export const changedToken = (token: Token, to: Partial<Token>): Token => ({
  start: to.start ?? token.start,
  end: to.end ?? token.end,
  lower: to.lower ?? token.lower,
  pos: to.pos ?? token.pos,
  shape: to.shape ?? token.shape,
  spaced: to.spaced ?? token.spaced,
})
