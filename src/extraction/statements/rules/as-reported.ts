import { CLAUSE_COORDINATORS } from '../../../languages/en/grammar/conjunctions.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { agentAt } from '../actors/agent.js'
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
  find({ clauses, group, words, subject, article, cue }, act) {
    // "as promised by the club"
    const agent = group.form === 'PAST_PARTICIPLE' ? agentAt(clauses, words.last + 1) : null
    const finite = group.form === 'FINITE' && !group.passive && cue.acts.has('c')
    const source = agent ?? (finite ? subject : null)
    const as = (agent ? group.first : (subject?.first ?? 0)) - 1
    if (!source || wordAt(clauses, as) !== 'as') return null
    // "said — as reported by the Herald — “…”": the words are the speaker's.
    const outer = clauses.groupAt(as - 2)
    if (isDash(clauses, as - 1) && outer && cuesOf(wordAt(clauses, outer.head)).length > 0) return null
    const last = agent ? agent.last : words.last
    const next = wordAt(clauses, last + 1)
    const closed = next === ',' || last >= lastWord(clauses)
    const opens =
      as === clauses.opening ||
      wordAt(clauses, as - 1) === ',' ||
      CLAUSE_COORDINATORS.has(wordAt(clauses, as - 1)) ||
      isDash(clauses, as - 1)
    if (!opens || !(closed || isDash(clauses, last + 1))) return null
    const content = attributedClause(article, clauses, { first: as, last }, clauses.opening)
    const holdsVerb = content.some((range) =>
      clauses.groups.some((g) => g.form === 'FINITE' && g.first >= range.first && g.last <= range.last),
    )
    return holdsVerb ? { act, source, addressee: null, content } : null
  },
}

const isDash = (clauses: SentenceClauses, at: number): boolean => /^[–—-]+$/.test(wordAt(clauses, at))
