import { CLAUSE_COORDINATORS } from '../../../languages/en/grammar/conjunctions.js'
import type { TokenRange } from '../../../text/token-range.js'
import { contentEnd } from '../content/content-end.js'
import { lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A parenthetical or opening "as she noted": the main clause is the content.
 *
 *     As the auditor noted, the books were never closed. The books, as the auditor noted, were never closed.
 *        ~~~~~~~~~~~ -----  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *        source      cue    content
 *
 * Not: "As the minister spoke, it began to rain." (a verb without contents), "As she said that, he left." (a content of its own).
 * Source: PARC3 annotation manual, adverbial attributions ("as X says").
 */
export const asReported: VerbRule = {
  name: 'as-reported',
  frames: ['q', 'c'],
  find({ clauses, group, words, subject, article }, act) {
    if (group.form !== 'FINITE' || group.passive || !subject || wordAt(clauses, subject.first - 1) !== 'as') return null
    const first = clauses.opening
    const as = subject.first - 1
    const end = lastWord(clauses)
    const after: TokenRange | null =
      wordAt(clauses, words.last + 1) === ',' && words.last + 2 <= end
        ? { first: words.last + 2, last: contentEnd(article, clauses, words.last + 2, 'CLAUSE') }
        : null
    const opens = as === first || CLAUSE_COORDINATORS.has(wordAt(clauses, as - 1))
    const finite = (range: TokenRange): boolean =>
      clauses.groups.some((g) => g.form === 'FINITE' && g.first >= range.first && g.last <= range.last)
    if (opens) return after && finite(after) ? { act, source: subject, addressee: null, content: [after] } : null
    if (wordAt(clauses, as - 1) !== ',' || (!after && words.last < end)) return null
    const before = { first, last: as - 2 }
    const content = finite(before) ? [before] : after && finite(after) && before.last > first ? [before, after] : null
    return content && { act, source: subject, addressee: null, content }
  },
}
