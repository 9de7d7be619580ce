import { CONTRACTED_AUXILIARIES } from '../../languages/en/grammar/contractions.js'
import { regular } from '../../languages/en/grammar/inflections.js'
import { CARDINALS, SCALES } from '../../languages/en/grammar/numerals.js'
import { stemOf } from '../../languages/en/grammar/stems.js'
import { VERB_PREFIXES } from '../../languages/en/grammar/verb-forms.js'
import { DENYING_WORDS, EMPTY_WORDS } from '../../languages/en/speech/empty-words.js'

/** A word as words are compared. */
export interface Word {
  /** A stem, or a number in digits: "5000000" for "five million". */
  readonly stem: string
  /** As the text has it, in lower case; the first one of a number of several words. */
  readonly word: string
  readonly kind: 'EMPTY' | 'CONTENT' | 'NUMBER' | 'DENYING'
  /** Whether it is a name for sure: a capital within a sentence. */
  readonly isName: boolean
  /** Whether something stops before it: a sentence begins, or words were left out. */
  readonly opens: boolean
  /** Whether an editor put it in: “we [the government] will”. */
  readonly isInserted: boolean
}

/** Longer contents are compared by their beginning: a speech printed in full. In words. */
const MOST_WORDS = 200

/** A letter that an editor changed, or an ending: “[W]e will”, “allow[ed]”. */
const CHANGED_LETTER = /\[(\p{L}{1,2})\](?=\p{L})/gu
const ENDING = /(?<=\p{L})\[\p{L}{1,3}\]/gu
/** The hyphen of a prefix: “re-open”. */
const PREFIX_HYPHEN = new RegExp(`(?<=\\b(?:${[...VERB_PREFIXES].join('|')}))-(?=\\p{L})`, 'giu')
/** Whatever stops: sentence punctuation, ellipses, quotation marks. Commas and dashes do not. */
const STOP = /[.!?…:;"“”«»„]/
/** Words, numbers with their separators, and contractions; brackets, to know what stands in them. */
const TOKEN = /[[\]()]|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu

/** The words of a text: without case, accents, marks, insertions; contractions and numbers in full. */
export function wordsOf(text: string): readonly Word[] {
  const plain = text
    .replace(CHANGED_LETTER, '$1')
    .replace(ENDING, '')
    .replace(PREFIX_HYPHEN, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/%/g, ' percent')
    .replace(/\bper cent\b/gi, 'percent')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
  const found: Word[] = []
  let end = 0
  let isInserted = false
  const tokens = [...plain.matchAll(TOKEN)]
  const namesShow = !isInCapitals(tokens.map(([token]) => token))
  for (const match of tokens) {
    const [token] = match
    const opens = found.length === 0 || STOP.test(plain.slice(end, match.index))
    if (/[[\]()]/.test(token)) {
      isInserted = token === '[' || token === '('
      continue
    }
    end = match.index + token.length
    const isName = namesShow && !opens && /^\p{Lu}/u.test(token) && token.length > 1
    inFull(token.toLowerCase()).forEach((word, at) => {
      const { stem, kind } = wordOf(word, isName)
      found.push({ stem, word, kind, isName, opens: opens && at === 0, isInserted })
    })
    if (found.length >= MOST_WORDS) break
  }
  return withNumbers(found)
}

/** Whether it is set like a headline: most words have a capital, which tells nothing then. */
const isInCapitals = (tokens: readonly string[]): boolean =>
  tokens.filter((token) => /^\p{Lu}/u.test(token)).length > tokens.length / 2

/** A word in lower case without contraction: "don't" is two. A possessive is left off. */
export function inFull(word: string): readonly string[] {
  if (word === 'cannot' || word === "can't") return ['can', 'not']
  if (word === "won't") return ['will', 'not']
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  const [stem = '', ending] = word.split("'")
  if (ending === undefined || ending === 's' || ending === '') return [stem]
  const auxiliary = CONTRACTED_AUXILIARIES[ending]
  return auxiliary === undefined ? [word.replaceAll("'", '')] : [stem, auxiliary]
}

/** Words met already: a stem takes longer than to look it up. */
const met = new Map<string, Pick<Word, 'stem' | 'kind'>>()
/** More than newspapers use in a year; then it begins anew. */
const MOST_MET = 100_000

/** @param isName then no word is empty: “May”, “US” */
function wordOf(word: string, isName: boolean): Pick<Word, 'stem' | 'kind'> {
  const key = isName ? `${word} ` : word
  const known = met.get(key)
  if (known) return known
  if (met.size >= MOST_MET) met.clear()
  const made = makeWord(word, isName)
  met.set(key, made)
  return made
}

function makeWord(word: string, isName: boolean): Pick<Word, 'stem' | 'kind'> {
  const number = /^\p{N}/u.test(word) ? Number(word.replaceAll(',', '')) : CARDINALS.get(word)
  if (number !== undefined && !Number.isNaN(number)) return { stem: String(number), kind: 'NUMBER' }
  if (DENYING_WORDS.has(word)) return { stem: word, kind: 'DENYING' }
  if (SCALES.has(word)) return { stem: word, kind: 'CONTENT' }
  const isEmpty = !isName && (EMPTY_WORDS.has(word) || EMPTY_WORDS.has(regular(word)))
  return isEmpty ? { stem: regular(word), kind: 'EMPTY' } : { stem: stemOf(word), kind: 'CONTENT' }
}

/** Numbers of several words become one: "twenty five", "3 bn". */
function withNumbers(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const number = last?.kind === 'NUMBER' && !word.opens ? Number(last.stem) : undefined
    const scale = SCALES.get(word.stem)
    if (last === undefined || number === undefined) {
      // "A hundred"; a single letter is a number's sign only behind one.
      joined.push(scale !== undefined && word.stem.length > 2 ? { ...word, stem: String(scale), kind: 'NUMBER' } : word)
    } else if (scale !== undefined) joined[joined.length - 1] = { ...last, stem: String(number * scale) }
    else if (word.kind === 'NUMBER' && number >= 20 && number < 100 && number % 10 === 0 && Number(word.stem) < 10) {
      joined[joined.length - 1] = { ...last, stem: String(number + Number(word.stem)) }
    } else joined.push(word)
  }
  return joined
}
