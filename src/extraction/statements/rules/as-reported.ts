import { CLAUSE_COORDINATORS } from '../../../languages/en/grammar/conjunctions.js'
import { mayBeParticiple } from '../../../languages/en/grammar/verb-forms.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { DOCUMENTS_OF_AUTHORS } from '../../../languages/en/speech/documents.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { agentAt } from '../actors/agent.js'
import { attributedClause } from '../content/attributed-clause.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
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
    const agent = upToComma(clauses, agentAt(clauses, words.last + 1)) ?? documentAt(clauses, words.last + 1)
    const finite = group.form === 'FINITE' && !group.passive && cue.acts.has('c')
    const reduced = agent !== null && isBare(clauses, group)
    const source = reduced ? agent : finite ? subject : null
    const as = (reduced ? group.first : (subject?.first ?? 0)) - 1
    if (!source || wordAt(clauses, as) !== 'as') return null
    // "said — as reported by the Herald — “…”": the words are the speaker's.
    const outer = clauses.groupAt(as - 2)
    if (isDash(clauses, as - 1) && outer && cuesOf(wordAt(clauses, outer.head)).length > 0) return null
    const last = reduced ? agent.last : words.last
    // "as I told the mayor today, …", "as she said in Oslo, …"
    const hearers = reduced ? null : hearersAt(clauses, last + 1, cue.acts.has('a'))
    const after = reduced ? last + 1 : afterAdjuncts(clauses, (hearers?.last ?? last) + 1)
    const next = wordAt(clauses, after)
    const closed = next === ',' || last >= lastWord(clauses)
    const opens =
      as === clauses.opening ||
      wordAt(clauses, as - 1) === ',' ||
      CLAUSE_COORDINATORS.has(wordAt(clauses, as - 1)) ||
      isDash(clauses, as - 1)
    if (!opens || !(closed || isDash(clauses, last + 1))) return null
    const content = attributedClause(article, clauses, { first: as, last: after - 1 }, clauses.opening)
    const holdsVerb = content.some((range) =>
      clauses.groups.some((g) => g.form === 'FINITE' && g.first >= range.first && g.last <= range.last),
    )
    return holdsVerb ? { act, source, addressee: hearers, content } : null
  },
}

/** "As announced by [the club], the game is off": behind the comma stands what was announced. */
function upToComma(clauses: SentenceClauses, agent: LongPhrase | null): LongPhrase | null {
  if (!agent) return null
  let last = agent.head.last
  while (last < agent.last && wordAt(clauses, last + 1) !== ',') last++
  return { ...agent, last, others: agent.others.filter((other) => other.last <= last) }
}

/** "told [the mayor]", "conveyed to [the mayor]": who hears what is reported. */
function hearersAt(clauses: SentenceClauses, at: number, direct: boolean): LongPhrase | null {
  const to = wordAt(clauses, at) === 'to'
  const phrase = to || direct ? phraseStartingAt(clauses, to ? at + 1 : at) : undefined
  return phrase && !phrase.time ? { first: phrase.first, last: phrase.last, head: phrase, others: [] } : null
}

/** "as defined [in the ministry's report]": a text instead of an agent. */
function documentAt(clauses: SentenceClauses, at: number): LongPhrase | null {
  const phrase = wordAt(clauses, at) === 'in' ? phraseStartingAt(clauses, at + 1) : undefined
  if (!phrase || !DOCUMENTS_OF_AUTHORS.has(wordAt(clauses, phrase.last))) return null
  return { first: phrase.first, last: phrase.last, head: phrase, others: [] }
}

/** A participle without its auxiliary. */
const isBare = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean =>
  first === head && mayBeParticiple(wordAt(clauses, head))

const isDash = (clauses: SentenceClauses, at: number): boolean => /^[–—-]+$/.test(wordAt(clauses, at))
