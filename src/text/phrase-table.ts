/** What a phrase table needs to know about a word: its text in lower case and whether white space precedes it. */
export interface PhraseWord {
  readonly lower: string
  readonly spaced: boolean
}

export interface PhraseMatch<Entry> {
  readonly entry: Entry
  /** Index after the last word of the match. */
  readonly end: number
}

/** Length of the longest phrase that is looked up, in words; hyphens and dots count as separate words. */
const LONGEST_PHRASE = 14

/** The form in which phrases are compared: lower case, without accents, with straight apostrophes. */
export const fold = (phrase: string): string => foldLower(phrase.toLowerCase())

const foldLower = (lower: string): string =>
  isAscii(lower) ? lower : lower.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')

/** Every word of a text is asked about by many tables, and a loop answers faster than a pattern. */
function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7e) return false
  return true
}

/** What the words of a lookup so far are: a phrase, the beginning of one, or both. */
interface Beginning<Entry> {
  entry: Entry | undefined
  goesOn: boolean
}

/**
 * A lookup table of phrases of one or more words that does not depend on how a tokenizer splits them: "Guinea-Bissau" is found
 * in the words "Guinea", "-", "Bissau". If a phrase is added twice, the first entry is kept.
 */
export class PhraseTable<Entry> {
  /** Every phrase, and every prefix of one after which a tokenizer may split it; a lookup stops as soon as its key is not among them. */
  private readonly beginnings = new Map<string, Beginning<Entry>>()

  add(phrase: string, entry: Entry): void {
    const key = fold(phrase)
    const known = this.beginning(key)
    if (known.entry !== undefined) return
    known.entry = entry
    for (let i = 1; i < key.length; i++) {
      if (!/\p{L}/u.test(key.charAt(i)) || !/\p{L}/u.test(key.charAt(i - 1)))
        this.beginning(key.slice(0, i)).goesOn = true
    }
  }

  private beginning(key: string): Beginning<Entry> {
    const found = this.beginnings.get(key) ?? { entry: undefined, goesOn: false }
    this.beginnings.set(key, found)
    return found
  }

  /** The entry for exactly this phrase. */
  get(phrase: string): Entry | undefined {
    return this.beginnings.get(fold(phrase))?.entry
  }

  /**
   * The longest phrase that starts at `words[at]`, ends before `limit` and is accepted.
   * @param accepts a final check of a candidate that ends before `end`, for example of its letter case
   */
  longestAt(
    words: readonly PhraseWord[],
    at: number,
    limit: number,
    accepts: (entry: Entry, end: number) => boolean,
  ): PhraseMatch<Entry> | null {
    let key = ''
    let found: PhraseMatch<Entry> | null = null
    const last = Math.min(words.length, limit, at + LONGEST_PHRASE)
    for (let i = at; i < last; i++) {
      const word = words[i]
      if (word === undefined) break
      const part = foldLower(word.lower)
      key = i === at ? part : word.spaced ? `${key} ${part}` : key + part
      const known = this.beginnings.get(key)
      // Some tokenizers do not split off the possessive.
      const entry =
        known?.entry ??
        (part.length > 2 && part.endsWith("'s") ? this.beginnings.get(key.slice(0, -2))?.entry : undefined)
      if (entry !== undefined && accepts(entry, i + 1)) found = { entry, end: i + 1 }
      if (!known?.goesOn) break
    }
    return found
  }
}
