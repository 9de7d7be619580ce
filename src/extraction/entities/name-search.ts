import type { SegmentedText, Sentence } from '../../text/segment-text.js'
import { type Span, slice } from '../../text/span.js'
import { tokenAt } from '../../text/token-at.js'
import type { Token } from '../../text/tokens.js'
import { boilerplateParagraphs } from '../layout/boilerplate.js'
import type { Find } from './find.js'

/** A text under search: its tokens, which of them are spoken for, and how its sentences use capitals. */
export interface NameSearch {
  readonly reading: SegmentedText
  readonly tokens: readonly Token[]
  /** Per token: its sentence's index, or -1 in boilerplate, where nobody is looked for. */
  readonly sentenceOf: Int32Array
  /** Per sentence: true where capitals say nothing (headlines in title case, lines in capitals). */
  readonly titleCase: readonly boolean[]
  /** Per token: 1 + index into `finds` of the name that holds it; 0 where it is free. */
  readonly taken: Int32Array
  readonly finds: Find[]
}

/** Longest headline, in tokens; longer lines of capitals are read like any other. */
const LONGEST_HEADLINE = 30
/** Capitals of a line that is nothing but a long name; with more it is a headline. */
const LONGEST_NAME = 5
/** Fewest words from which a line's capitals can be judged. */
const FEWEST_WORDS = 4

/** Reads how a text uses capitals; nothing is found yet. Linear time. */
export function openNameSearch(reading: SegmentedText): NameSearch {
  const { tokens, sentences } = reading
  const boilerplate = boilerplateParagraphs(reading, 'PAGE')
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  const titleCase = sentences.map((sentence, index) => {
    if (boilerplate.has(sentence.paragraph)) return false
    sentenceOf.fill(index, sentence.first, sentence.last + 1)
    return isTitleCase(reading, sentence)
  })
  return { reading, tokens, sentenceOf, titleCase, taken: new Int32Array(tokens.length), finds: [] }
}

/** Function words and verbs in capitals show that a line's capitals are decoration. */
function isTitleCase(reading: SegmentedText, sentence: Sentence): boolean {
  if (sentence.last - sentence.first >= LONGEST_HEADLINE) return false
  let lower = 0
  let capital = 0
  let decorated = 0
  let upper = 0
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = tokenAt(reading.tokens, i)
    if (token.shape === 'other') continue
    if (token.shape === 'lower') {
      if (token.lower.length > 3 && token.spaced && !['ADP', 'SCONJ', 'CCONJ'].includes(token.pos)) lower++
      continue
    }
    capital++
    if (token.shape === 'upper' && token.lower.length > 3) upper++
    if (i > sentence.first && /^(?:VERB|AUX|ADP|PART|DET|PRON|ADV|ADJ|SCONJ)$/.test(token.pos)) decorated++
  }
  if (capital < FEWEST_WORDS) return false
  if (upper > capital / 2 && upper > 2 && lower === 0) return true
  if (endsLikeProse(reading, sentence)) return false
  const line = reading.paragraphs[sentence.paragraph]
  const alone = line !== undefined && sentence.end - sentence.start > (line.end - line.start) / 2
  return lower <= capital / 6 && (decorated > 0 || (alone && capital > LONGEST_NAME))
}

/** A full stop ends prose, also one that belongs to its last word ("Inc."); headlines have none. */
const endsLikeProse = (reading: SegmentedText, sentence: Sentence): boolean =>
  /\.["”’')]?$/.test(reading.text.slice(sentence.end - 2, sentence.end))

/** True for a word with a capital: the first letter, or all of them. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'upper')

/** True where no name holds the token and it is no boilerplate. */
export const isFree = (search: NameSearch, at: number): boolean =>
  at < search.tokens.length && search.taken[at] === 0 && (search.sentenceOf[at] ?? -1) >= 0

/** True where capitals say nothing: in headlines, and in runs of so many capitals that they are a title within prose. */
export function isDecorated(search: NameSearch, at: number): boolean {
  if (search.titleCase[search.sentenceOf[at] ?? -1]) return true
  const start = sentenceStart(search, at)
  const stop = sentenceEnd(search, at)
  let first = at
  let end = at + 1
  while (first > Math.max(start, at - LONGEST_RUN) && isCapital(search.tokens[first - 1])) first--
  while (end < Math.min(stop, at + LONGEST_RUN) && isCapital(search.tokens[end])) end++
  return end - first > LONGEST_RUN
}

/** More capitals in a row than names and titles together have ("UK Deputy Prime Minister Jane Doe"). */
const LONGEST_RUN = 6

/** The end of the sentence that holds the token: the index after its last token. */
export const sentenceEnd = (search: NameSearch, at: number): number =>
  (search.reading.sentences[search.sentenceOf[at] ?? -1]?.last ?? at) + 1

/** The start of the sentence that holds the token. */
export const sentenceStart = (search: NameSearch, at: number): number =>
  search.reading.sentences[search.sentenceOf[at] ?? -1]?.first ?? at

/** True where the token opens its sentence, or a quotation in it: there a capital says nothing. */
export function opensSentence(search: NameSearch, at: number): boolean {
  const before = search.tokens[at - 1]
  return (
    at === sentenceStart(search, at) || (before !== undefined && /^["“‘'([«:•–—-]$/.test(before.lower) && before.spaced)
  )
}

/** A possessive that the tokenizer left on its word. */
const POSSESSIVE = /['’]s$/

/** The span of tokens [first, end), without a possessive. */
export function nameSpan(search: NameSearch, first: number, end: number): Span {
  const { start } = tokenAt(search.tokens, first)
  const last = tokenAt(search.tokens, end - 1)
  const possessive = isCapital(last) && POSSESSIVE.test(search.reading.text.slice(last.start, last.end))
  return { start, end: possessive ? last.end - 2 : last.end }
}

/** The search's words of tokens [first, end), without a possessive. */
export const nameText = (search: NameSearch, first: number, end: number): string =>
  slice(search.reading.text, nameSpan(search, first, end))

/** Notes a find, unless another name already holds one of its words. @returns whether it was noted */
export function claim(search: NameSearch, find: Find): boolean {
  for (let i = find.first; i < find.end; i++) if (!isFree(search, i)) return false
  search.finds.push(find)
  search.taken.fill(search.finds.length, find.first, find.end)
  return true
}

/** The name that holds the token; null where it is free. */
export const findAt = (search: NameSearch, at: number): Find | null => search.finds[(search.taken[at] ?? 0) - 1] ?? null
