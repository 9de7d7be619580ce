import model from 'wink-eng-lite-web-model'
import winkNLP, { type PartOfSpeech } from 'wink-nlp'
import { plainLetters } from '../plain-letters.js'
import type { Span } from '../span.js'
import { isSiteEnding } from '../web-addresses.js'

/** Universal Dependencies part-of-speech tags, as wink-nlp assigns them. */
export type Pos = Exclude<PartOfSpeech, 'SPACE'>

export interface Token extends Span {
  /** The token's text in lower case, with straight apostrophes. */
  readonly lower: string
  readonly pos: Pos
  /** "lower": starts with a lower-case letter; "capital": with an upper-case one; "upper": all upper case, two letters or more; else "other". */
  readonly shape: 'lower' | 'capital' | 'upper' | 'other'
  /** True if it is preceded by white space or starts the text. */
  readonly spaced: boolean
}

/** The tokens [first, end) of one sentence as wink-nlp splits them. */
export interface TokenRun {
  readonly first: number
  readonly end: number
}

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

/**
 * wink-nlp's tokenizer takes quadratic time on characters without white space (measured: 100,000 letters, 9 s; 200,000 of
 * "a-", 100 s), so longer runs are not passed to it: each becomes one token. The longest English words and addresses fit.
 */
const LONGEST_RUN = 80
/** Maximum number of characters passed to wink-nlp at once, so that a very long paragraph does not grow its tables. */
const LONGEST_CHUNK = 20_000

const FACE = /^(?:[)\]][:;]|[:;][([])$/

const MONSTER = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'g')

/** The end of the next chunk: at most LONGEST_CHUNK characters on, moved back to the last space if there is one. */
function chunkEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_CHUNK) return end
  const cut = text.lastIndexOf(' ', start + LONGEST_CHUNK)
  return cut > start ? cut : start + LONGEST_CHUNK
}

/**
 * Tokenizes and tags one paragraph and splits it into sentences. Never throws; linear in the paragraph's length.
 * @param paragraph the paragraph's span in `text`
 * @param tokens the array to which the tokens are appended
 * @returns the sentences, as index ranges of `tokens`
 */
export function tokenize(text: string, paragraph: Span, tokens: Token[]): TokenRun[] {
  const runs: TokenRun[] = []
  let at = paragraph.start
  MONSTER.lastIndex = 0
  const piece = text.slice(paragraph.start, paragraph.end)
  for (let monster = MONSTER.exec(piece); ; monster = MONSTER.exec(piece)) {
    const stop = monster ? paragraph.start + monster.index : paragraph.end
    while (at < stop) {
      const end = chunkEnd(text, at, stop)
      tokenizeChunk(text, { start: at, end }, tokens, runs)
      at = end
    }
    if (!monster) return runs
    const end = stop + monster[0].length
    runs.push({ first: tokens.length, end: tokens.length + 1 })
    tokens.push({ start: stop, end, lower: monster[0].toLowerCase(), pos: 'X', shape: 'other', spaced: true })
    at = end
  }
}

function tokenizeChunk(text: string, chunk: Span, tokens: Token[], runs: TokenRun[]): void {
  const piece = plainLetters(text.slice(chunk.start, chunk.end))
  const doc = nlp.readDoc(piece)
  const words = doc.tokens().out()
  const tags = doc.tokens().out(its.pos) as PartOfSpeech[]
  const indexOfWord: number[] = []
  let at = 0
  for (let i = 0; i < words.length; i++) {
    indexOfWord.push(tokens.length)
    const plain = words[i] ?? ''
    const pos = tags[i] ?? 'X'
    if (pos === 'SPACE' || plain.trim() === '') continue
    const offset = piece.indexOf(plain, at)
    if (offset < 0) continue
    at = offset + plain.length
    const start = chunk.start + offset
    const end = chunk.start + at
    const word = text.slice(start, end)
    const spaced = start === 0 || /\s/.test(text.charAt(start - 1))
    // "(by phone): Yes": what wink-nlp takes for a face is a bracket and a colon.
    if (word.length === 2 && FACE.test(word)) {
      tokens.push({ start, end: start + 1, lower: word.charAt(0), pos: 'PUNCT', shape: 'other', spaced })
      tokens.push({ start: start + 1, end, lower: word.charAt(1), pos: 'PUNCT', shape: 'other', spaced: false })
      continue
    }
    const lower = word.toLowerCase().replaceAll('’', "'")
    if (endsAddress(tokens, word, spaced)) {
      joinAddress(text, tokens, end)
      indexOfWord[i] = tokens.length
      continue
    }
    // wink-nlp does not split the possessive off some names; elsewhere it is a separate token.
    const possessive = lower.length > 3 && lower.endsWith("'s") ? 2 : 0
    const stem = word.slice(0, word.length - possessive)
    tokens.push({ start, end: end - possessive, lower: lower.slice(0, stem.length), pos, shape: shapeOf(stem), spaced })
    if (possessive) tokens.push({ start: end - 2, end, lower: "'s", pos: 'PART', shape: 'other', spaced: false })
  }
  indexOfWord.push(tokens.length)
  for (const [first, last] of doc.sentences().out(its.span) as unknown as [number, number][]) {
    const run = { first: indexOfWord[first] ?? tokens.length, end: indexOfWord[last + 1] ?? tokens.length }
    if (run.end > run.first) runs.push(run)
  }
}

/** "lomas|.|com": wink-nlp cuts the addresses of websites at their dots. */
function endsAddress(tokens: readonly Token[], word: string, spaced: boolean): boolean {
  const dot = tokens.at(-1)
  const name = tokens.at(-2)
  if (spaced || dot?.lower !== '.' || dot.spaced || name === undefined || name.end !== dot.start) return false
  return isSiteEnding(word) && /[\p{L}\d]{2}$/u.test(name.lower)
}

/** Makes one token of a website's name ("lomas", "-", "news"), the dot after it and the ending up to `end`. */
function joinAddress(text: string, tokens: Token[], end: number): void {
  tokens.pop()
  let first = tokens.pop() as Token
  while (!first.spaced && tokens.at(-1)?.lower === '-' && !tokens.at(-1)?.spaced && tokens.length > 1) {
    tokens.pop()
    first = tokens.pop() as Token
  }
  const address = text.slice(first.start, end)
  const lower = address.toLowerCase()
  tokens.push({ start: first.start, end, lower, pos: 'PROPN', shape: shapeOf(address), spaced: first.spaced })
}

function shapeOf(word: string): Token['shape'] {
  // Most words are plain ones in lower case, for which comparing is faster than patterns.
  const first = word.charAt(0)
  if (first >= 'a' && first <= 'z') return 'lower'
  if (/^\p{Ll}/u.test(word)) return 'lower'
  if (!/^\p{L}/u.test(word)) return 'other'
  return /^[\p{Lu}.&-]{2,}$/u.test(word) ? 'upper' : /^\p{Lu}/u.test(word) ? 'capital' : 'other'
}
