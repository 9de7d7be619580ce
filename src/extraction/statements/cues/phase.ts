import { COPULAS_OF_FEELING, MODALS_OF_INTENT } from '../../../languages/en/grammar/auxiliaries.js'
import { PHASE_VERBS } from '../../../languages/en/grammar/verb-forms.js'
import { BE } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import {
  ADJECTIVES_OF_MANNER,
  ADJECTIVES_OF_PROSPECT,
  NOUNS_OF_AIM,
  PHASES_BY_MEANS,
  PROSPECTS,
  VERBS_OF_TURNING,
} from '../../../languages/en/speech/phases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { wordAt } from '../rule.js'
import { afterTimes } from './adjuncts.js'

/** What a verb with its words before a cue adds to it. */
type Phase = Pick<VerbGroup, 'first' | 'form'> & Partial<Pick<VerbGroup, 'modal' | 'negated'>>

/** The modal that stands for what is still to be said. */
const [INTENT = 'will'] = MODALS_OF_INTENT

/**
 * A cue with the words before it that say how it begins, goes on, is done or is still to come: "[continued] to insist", "[was quick] to
 * stress", "[has yet] to comment" (negated), "[is expected] to announce" (intended). Null if there are none.
 */
export function withPhase(clauses: SentenceClauses, group: VerbGroup): { whole: VerbGroup; outer: VerbGroup } | null {
  const outer = outerVerb(clauses, group)
  const phase = outer && phaseOf(clauses, outer, group)
  if (!outer || !phase) return null
  const whole: VerbGroup = {
    ...outer,
    ...phase,
    last: group.last,
    head: group.head,
    passive: group.passive,
    negated: phase.negated ?? outer.negated,
    modal: phase.modal ?? outer.modal,
  }
  return { whole, outer }
}

/** Maximum number of tokens between a verb and the infinitive that tells its purpose ("took to the airwaves to say"). */
const LONGEST_TURN = 6

/** The verb before an infinitive or participle, with at most an adjective or a phrase between. */
function outerVerb(clauses: SentenceClauses, group: VerbGroup): VerbGroup | null {
  if (group.form !== 'INFINITIVE' && group.form !== 'PARTICIPLE') return null
  for (let at = group.first - 1; at >= group.first - 1 - LONGEST_TURN; at--) {
    const found = clauses.groupAt(at)
    if (found) return found.form === 'FINITE' || found.form === 'PAST_PARTICIPLE' ? found : null
    if (clauses.quotationAt(at) >= 0 || clauses.tokens[at]?.pos === 'PUNCT') return null
  }
  return null
}

function phaseOf(clauses: SentenceClauses, outer: VerbGroup, group: VerbGroup): Phase | null {
  const verb = wordAt(clauses, outer.head)
  // "is expected [on Friday] to announce"
  const after = afterTimes(clauses, outer.last + 1)
  const between = group.first - after
  const next = wordAt(clauses, after)
  const plain = { first: outer.first, form: outer.form }
  // "continued by announcing"
  if (group.form === 'PARTICIPLE' && between === 1 && next === 'by' && PHASES_BY_MEANS.has(verb))
    return { ...plain, form: 'FINITE' }
  if (outer.form !== 'FINITE') return null
  const on = between === 1 && next === 'on'
  if (!outer.passive && PHASE_VERBS.has(verb) && (on || between === 0) && on === /^go|^went/.test(verb)) return plain
  if (group.form !== 'INFINITIVE') return null
  const ahead = { ...plain, modal: INTENT }
  if (between === 0 && PROSPECTS.has(verb) && BE.has(wordAt(clauses, outer.first))) return ahead
  if (between === 0 && BE.has(verb) && !hasAim(clauses, outer)) return ahead
  // "has yet to comment"
  if (between === 1 && next === 'yet') return { ...plain, negated: true }
  if (between > 0 && COPULAS_OF_FEELING.has(verb)) {
    const word = wordAt(clauses, group.first - 1)
    if (ADJECTIVES_OF_MANNER.has(word)) return plain
    const prospect = ADJECTIVES_OF_PROSPECT.get(word)
    return prospect && between < 3 ? { ...ahead, negated: prospect === 'UNLIKELY' } : null
  }
  const says = cuesOf(wordAt(clauses, group.head)).some(({ acts }) => acts.has('q') && acts.has('c'))
  return says && !outer.passive && VERBS_OF_TURNING.has(verb) ? plain : null
}

/** "The aim is to announce it": what is to be done is told of no speaker. */
function hasAim(clauses: SentenceClauses, outer: VerbGroup): boolean {
  const subject = subjectBefore(clauses, outer)
  if (!subject || subject.head.time) return true
  for (let at = subject.first; at <= subject.last; at++) if (NOUNS_OF_AIM.has(wordAt(clauses, at))) return true
  return false
}
