import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { lastWord, type SentenceRule, type TokenRange, wordAt } from '../site.js'

/**
 * A source, a colon, and what it says: in headlines, and in the lines of an interview or transcript.
 *
 *     Minister: tax cuts will come              Q: Will you resign?
 *     ~~~~~~~~  ^^^^^^^^^^^^^^^^^^
 *     source    content
 *
 * Not: "Three things matter: time, money and luck." (a clause before the colon), "Q:" (nobody's name).
 * Source: PolNeAR's guidelines count "Poll: …" as an attribution without cue words (Newell et al. 2018).
 */
export const colon: SentenceRule = {
  name: 'colon',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses) return []
    const { first } = clauses.sentence
    const at = colonAfterName(clauses, first)
    if (at === null) return []
    const headline = article.isHeadline(clauses.sentence)
    const source = sourceOf(clauses, first, at - 1)
    const content: TokenRange = { first: at + 1, last: lastWord(clauses) }
    const says = headline
      ? clauses.groups.some((g) => g.first > at) && !/^\d/.test(wordAt(clauses, at - 1))
      : startsParagraph(article, index) &&
        isName(clauses, first, at - 1) &&
        clauses.groups.some((g) => g.form === 'FINITE' && g.first > at)
    if (!says || content.last < content.first) return []
    return [
      {
        act: wordAt(clauses, clauses.sentence.last) === '?' ? 'ASK' : 'SAY',
        cue: null,
        source,
        addressee: null,
        content: [content],
        confidence: headline ? 0.7 : 0.75,
      },
    ]
  },
}

/** The colon after at most six words without a verb. */
function colonAfterName(clauses: SentenceClauses, first: number): number | null {
  for (let i = first + 1; i <= Math.min(first + 6, lastWord(clauses)); i++) {
    if (wordAt(clauses, i) === ':') return i
    if (clauses.groupAt(i) || clauses.quotationAt(i) >= 0 || clauses.tokens[i]?.pos === 'PUNCT') return null
  }
  return null
}

const sourceOf = (clauses: SentenceClauses, first: number, last: number) => {
  const head: NounPhrase = clauses.phraseAt(last) ?? { first, last, pronoun: false, time: false }
  return { first, last, head, others: [] }
}

const startsParagraph = (article: Parameters<SentenceRule['find']>[0], index: number): boolean =>
  article.clauses[index - 1]?.sentence.paragraph !== article.clauses[index]?.sentence.paragraph

/** A line's speaker is written as a name: every word has a capital, and there is more than one letter. */
const isName = (clauses: SentenceClauses, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++)
    if (clauses.tokens[i]?.shape === 'lower' || clauses.tokens[i]?.shape === 'other') return false
  return last > first || wordAt(clauses, first).length > 1
}
