import type { Token } from './tokens.js'

/** Behind every text: no string of JavaScript is as long. A small integer, as all offsets are, which keeps tokens quick to read. */
const BEHIND = 2 ** 31 - 1

/** What stands outside a text: no word, no tag that a rule asks for, and behind whatever a text holds. */
export const NO_TOKEN: Token = Object.freeze({
  start: BEHIND,
  end: BEHIND,
  lower: '',
  pos: 'X',
  shape: 'other',
  spaced: false,
})

/** The token at an index, and outside the text NO_TOKEN: the rules look at a word's neighbours without asking whether it has any. Total. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? NO_TOKEN
