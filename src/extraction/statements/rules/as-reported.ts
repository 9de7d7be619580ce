import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { attributedClause } from '../content/attributed-clause.js'
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
  frames: ['c'],
  find({ clauses, group, words, subject, article }, act) {
    const as = group.form === 'FINITE' && !group.passive && subject ? subject.first - 1 : -1
    if (!subject || wordAt(clauses, as) !== 'as') return null
    const next = wordAt(clauses, words.last + 1)
    const closed = next === ',' || words.last >= lastWord(clauses)
    const opens =
      as === clauses.opening || /^(?:,|and|but|yet)$/.test(wordAt(clauses, as - 1)) || isDash(clauses, as - 1)
    if (!opens || !(closed || isDash(clauses, words.last + 1))) return null
    const content = attributedClause(article, clauses, { first: as, last: words.last }, clauses.opening)
    const finite = content.some((range) =>
      clauses.groups.some((g) => g.form === 'FINITE' && g.first >= range.first && g.last <= range.last),
    )
    return finite ? { act, source: subject, addressee: null, content } : null
  },
}

const isDash = (clauses: SentenceClauses, at: number): boolean => /^[–—-]+$/.test(wordAt(clauses, at))
