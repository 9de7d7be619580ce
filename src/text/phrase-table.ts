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

const ASCII = /^[\x20-\x7e]*$/

const foldLower = (lower: string): string =>
  ASCII.test(lower) ? lower : lower.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')

/**
 * A lookup table of phrases of one or more words that does not depend on how a tokenizer splits them: "Guinea-Bissau" is found
 * in the words "Guinea", "-", "Bissau". If a phrase is added twice, the first entry is kept.
 */
export class PhraseTable<Entry> {
  private readonly entries = new Map<string, Entry>()
  /** Every prefix of a phrase after which a tokenizer may split it; a lookup stops as soon as its key is not in this set. */
  private readonly beginnings = new Set<string>()

  add(phrase: string, entry: Entry): void {
    const key = fold(phrase)
    if (this.entries.has(key)) return
    this.entries.set(key, entry)
    for (let i = 1; i < key.length; i++) {
      if (!/\p{L}/u.test(key.charAt(i)) || !/\p{L}/u.test(key.charAt(i - 1))) this.beginnings.add(key.slice(0, i))
    }
  }

  /** The entry for exactly this phrase. */
  get(phrase: string): Entry | undefined {
    return this.entries.get(fold(phrase))
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
      // Some tokenizers do not split off the possessive.
      const entry =
        this.entries.get(key) ??
        (part.length > 2 && key.endsWith("'s") ? this.entries.get(key.slice(0, -2)) : undefined)
      if (entry !== undefined && accepts(entry, i + 1)) found = { entry, end: i + 1 }
      if (!this.beginnings.has(key)) break
    }
    return found
  }
}
