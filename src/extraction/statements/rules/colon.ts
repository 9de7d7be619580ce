import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { lastWord, type SentenceRule, wordAt } from '../rule.js'

/**
 * In a headline: the source, a colon and the content.
 *
 *     Minister: tax cuts will come
 *     ~~~~~~~~  ^^^^^^^^^^^^^^^^^^
 *     source    content
 *
 * Not: "Three things matter: time, money and luck." (a clause before the colon).
 * Source: PolNeAR's guidelines count "Poll: …" as an attribution without cue words (Newell et al. 2018).
 */
export const colon: SentenceRule = {
  name: 'colon',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses || !article.isHeadline(clauses.sentence)) return []
    const at = colonAfterName(clauses)
    if (at === null || !clauses.groups.some((group) => group.first > at)) return []
    const source = sourceBefore(clauses, at)
    return [
      {
        act: 'SAY',
        cue: null,
        source,
        addressee: null,
        content: [{ first: at + 1, last: lastWord(clauses) }],
      },
    ]
  },
}

/** Maximum number of words of a name before a colon: "Former UN special envoy Jane Doe". */
const LONGEST_NAME = 6

/** The index of the colon after a name at the sentence's start, which has no verb; else null. */
export function colonAfterName(clauses: SentenceClauses): number | null {
  const { first } = clauses.sentence
  for (let i = first + 1; i <= Math.min(first + LONGEST_NAME, lastWord(clauses)); i++) {
    if (wordAt(clauses, i) === ':') return /\d$/.test(wordAt(clauses, i - 1)) ? null : i
    if (clauses.groupAt(i) || clauses.quotationAt(i) >= 0 || clauses.tokens[i]?.pos === 'PUNCT') return null
  }
  return null
}

/** The words before a colon, as the source. */
export function sourceBefore(clauses: SentenceClauses, colon: number) {
  const { first } = clauses.sentence
  const head: NounPhrase = clauses.phraseAt(colon - 1) ?? { first, last: colon - 1, pronoun: false, time: false }
  return { first, last: colon - 1, head, others: [] }
}

/** True for the first sentence of its paragraph. */
export const opensParagraph = ({ clauses }: Document, index: number): boolean =>
  clauses[index - 1]?.sentence.paragraph !== clauses[index]?.sentence.paragraph
