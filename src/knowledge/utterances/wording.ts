import type { Reported } from './reported.js'
import { type Word, wordsOf } from './words.js'

/** What is compared of a statement, its words taken apart. */
export interface Wording extends Reported {
  /** All words of the content. */
  readonly words: readonly Word[]
  /** Those of all quotes, one after another. */
  readonly quoted: readonly Word[]
  /** The quotes, each by itself. */
  readonly eachQuoted: readonly (readonly Word[])[]
  /** What the content speaks of: stems of its words and its numbers, each once. */
  readonly topics: ReadonlySet<string>
}

/** Whether a word tells something by itself. */
export const tells = ({ kind }: Word): boolean => kind === 'CONTENT' || kind === 'NUMBER'

export function wordingOf(reported: Reported): Wording {
  const words = wordsOf(reported.content)
  const eachQuoted = reported.quotes.map(wordsOf)
  return {
    ...reported,
    words,
    quoted: eachQuoted.flat(),
    eachQuoted,
    topics: new Set(words.filter(tells).map(({ stem }) => stem)),
  }
}
