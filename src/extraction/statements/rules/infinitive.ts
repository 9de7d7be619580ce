import { contentEnd } from '../content/content-end.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { opensInfinitive, type VerbRule } from '../rule.js'

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
    if (!opensInfinitive(clauses, at)) return null
    return {
      act,
      source: subject,
      addressee: null,
      content: [{ first: at, last: contentEnd(article, clauses, at, 'INFINITIVE') }],
    }
  },
}
