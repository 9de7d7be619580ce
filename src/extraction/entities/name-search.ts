import type { Sentence } from '../../text/segment-text.js'
import { type Span, slice } from '../../text/span.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'
import type { Reading } from '../layout/reading.js'
import type { Find } from './find.js'

/** The state of the search for names in a text: the names found so far, and how the sentences use capitals. */
export interface NameSearch {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  /** Per token: the index of its sentence, or -1 in boilerplate, which is not searched. */
  readonly sentenceOf: Int32Array
  /** Per sentence: true if capitals do not mark names (title case or all capitals, as in headlines). */
  readonly titleCase: readonly boolean[]
  /** Per token: 1 + index into `finds` of the name that contains it; 0 if none does. */
  readonly taken: Int32Array
  /** By its first token: the last token of a nickname, marks included (Jane “Bo” Doe). */
  readonly nicknames: ReadonlyMap<number, number>
  readonly finds: Find[]
}

/** Maximum length of a headline in tokens; longer lines of capitals are treated as prose. */
const LONGEST_HEADLINE = 30
/** Maximum number of capitalized words in a line that is just a name; with more it is a headline. */
const LONGEST_NAME = 5
/** Minimum number of capitalized words for a line to be title case. */
const FEWEST_WORDS = 4

/** Starts a search: determines how the text uses capitals. Linear time. */
export function openNameSearch(reading: Reading): NameSearch {
  const { tokens, sentences } = reading
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  const titleCase = sentences.map((sentence, index) => {
    if (reading.boilerplate.get(sentence.paragraph) === 'PAGE') return false
    sentenceOf.fill(index, sentence.first, sentence.last + 1)
    return isTitleCase(reading, sentence)
  })
  const nicknames = new Map(
    reading.quotedNames.filter(({ kind }) => kind === 'NICKNAME').map(({ first, last }) => [first, last]),
  )
  return { reading, tokens, sentenceOf, titleCase, taken: new Int32Array(tokens.length), nicknames, finds: [] }
}

/** Whether a line's capitals are only a style: function words and verbs are capitalized, too. */
function isTitleCase(reading: Reading, sentence: Sentence): boolean {
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

/** Whether a sentence ends in a full stop, which headlines do not have; that of an abbreviation ("Inc.") counts, too. */
const endsLikeProse = (reading: Reading, sentence: Sentence): boolean =>
  /\.["”’')]?$/.test(reading.text.slice(sentence.end - 2, sentence.end))

/** True for a word with a capital first letter, or all in capitals. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'upper')

/** True if the token is not part of a name yet and not in boilerplate. */
export const isFree = (search: NameSearch, at: number): boolean =>
  at < search.tokens.length && search.taken[at] === 0 && (search.sentenceOf[at] ?? -1) >= 0

/** True where capitals do not mark names: in headlines, and in runs of capitals in prose too long for a name. */
export function isDecorated(search: NameSearch, at: number): boolean {
  if (search.titleCase[search.sentenceOf[at] ?? -1]) return true
  const start = sentenceStart(search, at)
  const stop = sentenceEnd(search, at)
  let first = at
  let end = at + 1
  // A name that is known already explains its capitals.
  const isUnexplained = (i: number): boolean => isCapital(search.tokens[i]) && search.taken[i] === 0
  while (first > Math.max(start, at - LONGEST_RUN) && isUnexplained(first - 1)) first--
  while (end < Math.min(stop, at + LONGEST_RUN) && isUnexplained(end)) end++
  return end - first > LONGEST_RUN
}

/** Maximum number of capitalized words in a row that may be a title and name ("UK Deputy Prime Minister Jane Doe"). */
const LONGEST_RUN = 6

/** The end of the sentence that holds the token: the index after its last token. */
export const sentenceEnd = (search: NameSearch, at: number): number =>
  (search.reading.sentences[search.sentenceOf[at] ?? -1]?.last ?? at) + 1

/** The start of the sentence that holds the token. */
export const sentenceStart = (search: NameSearch, at: number): number =>
  search.reading.sentences[search.sentenceOf[at] ?? -1]?.first ?? at

/** True if the token opens its sentence, or a quotation in it, where any word is capitalized. */
export function opensSentence(search: NameSearch, at: number): boolean {
  const before = search.tokens[at - 1]
  return (
    at === sentenceStart(search, at) || (before !== undefined && /^["“‘'([«:•–—-]$/.test(before.lower) && before.spaced)
  )
}

/** A possessive that the tokenizer has not split off. */
const POSSESSIVE = /['’]s$/

/** The span of tokens [first, end), without a possessive. */
export function nameSpan(search: NameSearch, first: number, end: number): Span {
  const { start } = tokenAt(search.tokens, first)
  const last = tokenAt(search.tokens, end - 1)
  const possessive = isCapital(last) && POSSESSIVE.test(search.reading.text.slice(last.start, last.end))
  return { start, end: possessive ? last.end - 2 : last.end }
}

/** The text of tokens [first, end), without a possessive. */
export const nameText = (search: NameSearch, first: number, end: number): string =>
  slice(search.reading.text, nameSpan(search, first, end))

/** Records a find, unless one of its words already belongs to another. @returns whether it was recorded */
export function claim(search: NameSearch, find: Find): boolean {
  for (let i = find.first; i < find.end; i++) if (!isFree(search, i)) return false
  search.finds.push(find)
  search.taken.fill(search.finds.length, find.first, find.end)
  return true
}

/** The name that contains the token; null if none does. */
export const findAt = (search: NameSearch, at: number): Find | null => search.finds[(search.taken[at] ?? 0) - 1] ?? null
