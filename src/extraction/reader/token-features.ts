import type { Token } from '../../text/tokens/tokens.js'

/** One number a token; the learned reader looks each up in a table of its own. */
export type Column = Int32Array

/** The columns that depend on a token's letters and tag alone. */
export interface WordColumns {
  /** 2 + the word's index in the vectors' vocabulary; 1 for a word that it lacks; 0 stands outside the text. */
  readonly word: Column
  readonly prefix: Column
  readonly suffix: Column
  readonly ending: Column
  readonly shape: Column
  readonly pos: Column
}

/** Rows of the table of affixes. */
const AFFIX_ROWS = 3000

const POS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

/** The letters of the vectors' vocabulary: straight marks, lower case. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['—', '--'],
  ['–', '-'],
])

/**
 * What a token looks like, as numbers.
 * @param vocabulary the words that have vectors, in lower case, with their rows
 */
export function wordColumns(
  text: string,
  tokens: readonly Token[],
  vocabulary: ReadonlyMap<string, number>,
): WordColumns {
  const columns: WordColumns = {
    word: new Int32Array(tokens.length),
    prefix: new Int32Array(tokens.length),
    suffix: new Int32Array(tokens.length),
    ending: new Int32Array(tokens.length),
    shape: new Int32Array(tokens.length),
    pos: new Int32Array(tokens.length),
  }
  tokens.forEach((token, at) => {
    const { lower } = token
    const plain = PLAIN.get(lower) ?? lower
    const row = vocabulary.get(plain) ?? (plain.includes("'") ? vocabulary.get(plain.replaceAll("'", '')) : undefined)
    columns.word[at] = row === undefined ? 1 : row + 2
    columns.prefix[at] = affixRow(lower, 0, Math.min(3, lower.length))
    columns.suffix[at] = affixRow(lower, Math.max(0, lower.length - 3), lower.length)
    columns.ending[at] = affixRow(text, Math.max(token.start, token.end - 4), token.end)
    columns.shape[at] = shapeOf(text.slice(token.start, token.end))
    columns.pos[at] = 1 + POS.indexOf(token.pos)
  })
  return columns
}

/** 1 to AFFIX_ROWS: FNV-1a of the letters from `start` to `end` (http://www.isthe.com/chongo/tech/comp/fnv/). */
function affixRow(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return 1 + ((hash >>> 0) % AFFIX_ROWS)
}

// Most letters are plain ones, for which comparing is faster than a pattern.
const isUpper = (letter: string): boolean =>
  letter < '\u0080' ? letter >= 'A' && letter <= 'Z' : /^\p{Lu}/u.test(letter)
const isLower = (letter: string): boolean =>
  letter < '\u0080' ? letter >= 'a' && letter <= 'z' : /^\p{Ll}/u.test(letter)

/** 1 to 28: capitals (seven kinds) with or without digits and a full stop. */
function shapeOf(word: string): number {
  let upper = 0
  let lower = 0
  for (const letter of word) {
    if (isUpper(letter)) upper++
    else if (isLower(letter)) lower++
  }
  const opens = upper > 0 && /^\p{Lu}/u.test(word)
  const digit = /\d/.test(word) ? 1 : 0
  const stop = word.length > 1 && word.includes('.') ? 2 : 0
  return 1 + capitals(upper, lower, opens) * 4 + digit + stop
}

function capitals(upper: number, lower: number, opens: boolean): number {
  if (upper === 0) return lower > 0 ? 0 : 6
  if (lower === 0) return upper === 1 ? 3 : 2
  if (upper === 1 && opens) return 1
  return opens ? 4 : 5
}
