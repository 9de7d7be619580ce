import { subjectBefore } from '../../clauses/sources.js'
import { contentEnd } from '../content-end.js'
import { lastWord, type SentenceRule, wordAt } from '../site.js'

/**
 * Somebody is asked something before answering; nobody is said to ask.
 *
 *     Asked whether the border would close, the minister shrugged.
 *     ----- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ............
 *     cue   content                          addressee
 *
 * Not: "Asked by nobody, he left." (no question follows the participle).
 * Source: PARC3 annotation manual, sources left unexpressed.
 */
export const asked: SentenceRule = {
  name: 'asked',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses) return []
    const { first } = clauses.sentence
    const at = wordAt(clauses, first) === 'when' ? first + 1 : first
    if (!/^(?:asked|questioned)$/.test(wordAt(clauses, at))) return []
    const from = at + 1
    if (!/^(?:whether|if|how|why|what|who|where|when|about)$/.test(wordAt(clauses, from))) return []
    let comma = from
    while (comma < lastWord(clauses) && wordAt(clauses, comma) !== ',') comma++
    const answer = clauses.groups.find((group) => group.form === 'FINITE' && group.first > comma)
    const last = Math.min(contentEnd(article, clauses, from, 'CLAUSE'), comma - 1)
    if (last <= from) return []
    const addressee = answer ? subjectBefore(clauses, answer) : null
    return [
      {
        act: 'ASK',
        cue: { first: at, last: at },
        source: null,
        addressee,
        content: [{ first: from, last }],
        confidence: 0.85,
      },
    ]
  },
}
