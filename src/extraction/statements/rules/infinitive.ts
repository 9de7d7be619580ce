import { NEGATIVE_ADVERBS } from '../../../languages/en/grammar/negation.js'
import { contentEnd } from '../content/content-end.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { type VerbRule, wordAt } from '../rule.js'

/**
 * A promise, plan or refusal of the source, with an infinitive as content.
 *
 *     Malta vowed on Monday to lower its tariffs.
 *     ~~~~~ -----           ^^^^^^^^^^^^^^^^^^^^
 *     source cue            content
 *
 * Not: "the plan vowed to be dead" is never written; "is expected to" is read by raised-subject.
 * Source: Levin 1993, 37.13 and 70 (promise and intend verbs).
 */
export const infinitive: VerbRule = {
  name: 'infinitive',
  frames: ['i'],
  find({ clauses, words, article, group, subject }, act) {
    if (group.passive || !subject) return null
    const at = afterAdjuncts(clauses, words.last + 1)
    const opens =
      clauses.groupAt(at)?.form === 'INFINITIVE' ||
      // "vowed never to return"
      (NEGATIVE_ADVERBS.has(wordAt(clauses, at)) && wordAt(clauses, at + 1) === 'to') ||
      // vowed to “fight on”
      (wordAt(clauses, at) === 'to' && clauses.quotationAt(at + 1) >= 0)
    if (!opens) return null
    return {
      act,
      source: subject,
      addressee: null,
      content: [{ first: at, last: contentEnd(article, clauses, at, 'INFINITIVE') }],
    }
  },
}
