import { INTERROGATIVES_AFTER_ASKED } from '../../../languages/en/grammar/wh-words.js'
import { PARTICIPLES_OF_ASKING } from '../../../languages/en/speech/verb-patterns.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { subjectBefore } from '../../clauses/sources.js'
import { contentEnd } from '../content/content-end.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { lastWord, type SentenceRule, wordAt } from '../rule.js'

/**
 * "Asked whether …": a question without a source, put to the subject of the main clause.
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
    const first = clauses.opening
    for (let at = first, last = lastWord(clauses); at < last; at++) {
      if (!PARTICIPLES_OF_ASKING.has(wordAt(clauses, at)) || clauses.quotationAt(at) >= 0) continue
      const before = wordAt(clauses, at - 1)
      const opens = at === first || before === 'when'
      const from = afterAdjuncts(clauses, at + 1)
      if ((!opens && before !== ',') || !INTERROGATIVES_AFTER_ASKED.has(wordAt(clauses, from))) continue
      const comma = nextComma(clauses, from)
      const last = Math.min(contentEnd(article, clauses, from, 'CLAUSE'), comma - 1)
      if (last <= from) continue
      const addressee = opens ? answering(clauses, comma) : phraseBefore(clauses, at - 1)
      return [
        {
          act: 'ASK',
          cue: { first: at, last: at },
          source: null,
          addressee,
          content: [{ first: from, last }],
        },
      ]
    }
    return []
  },
}

function nextComma(clauses: SentenceClauses, from: number): number {
  let at = from
  while (at < lastWord(clauses) && wordAt(clauses, at) !== ',') at++
  return at
}

/** The one who answers: the subject after the comma. */
function answering(clauses: SentenceClauses, comma: number): LongPhrase | null {
  const answer = clauses.groups.find((group) => group.form === 'FINITE' && group.first > comma)
  return answer ? subjectBefore(clauses, answer) : null
}

/** "Doe, asked whether …, replied": the phrase before the comma. */
function phraseBefore(clauses: SentenceClauses, comma: number): LongPhrase | null {
  const phrase = clauses.phraseAt(comma - 1)
  return phrase ? { first: phrase.first, last: phrase.last, head: phrase, others: [] } : null
}
