/** What a phrase table needs to know of a word: its lower-case letters and whether white space stands before it. */
export interface PhraseWord {
  readonly lower: string
  readonly spaced: boolean
}

export interface PhraseMatch<Entry> {
  readonly entry: Entry
  /** Index after the last word of the match. */
  readonly end: number
}

/** The longest phrase looked for, in words: hyphens and dots count as words of their own. */
const LONGEST_PHRASE = 14

/** Lower case, without accents, with straight apostrophes: the form in which phrases are compared. */
export const fold = (phrase: string): string => foldLower(phrase.toLowerCase())

const ASCII = /^[\x20-\x7e]*$/

const foldLower = (lower: string): string =>
  ASCII.test(lower) ? lower : lower.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')

/**
 * Phrases of one word or more, found word by word however a tokenizer cuts them: "Guinea-Bissau" is found in the words
 * "Guinea", "-", "Bissau". A phrase that was added twice keeps its first entry.
 */
export class PhraseTable<Entry> {
  private readonly entries = new Map<string, Entry>()
  /** Every beginning of a phrase at which a tokenizer may cut it; a lookup ends where it leaves this set. */
  private readonly beginnings = new Set<string>()

  add(phrase: string, entry: Entry): void {
    const key = fold(phrase)
    if (this.entries.has(key)) return
    this.entries.set(key, entry)
    for (let i = 1; i < key.length; i++) {
      if (!/\p{L}/u.test(key.charAt(i)) || !/\p{L}/u.test(key.charAt(i - 1))) this.beginnings.add(key.slice(0, i))
    }
  }

  /** The entry of exactly these words. */
  get(phrase: string): Entry | undefined {
    return this.entries.get(fold(phrase))
  }

  /**
   * The longest phrase that starts at `words[at]`, ends before `limit` and is accepted.
   * @param accepts a last check of a candidate ending before `end` (its letter case, say)
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
      // Some tokenizers leave a possessive on its word.
      const entry =
        this.entries.get(key) ??
        (part.length > 2 && key.endsWith("'s") ? this.entries.get(key.slice(0, -2)) : undefined)
      if (entry !== undefined && accepts(entry, i + 1)) found = { entry, end: i + 1 }
      if (!this.beginnings.has(key)) break
    }
    return found
  }
}
