import { mayBeParticiple } from '../../../languages/en/grammar/verb-forms.js'
import type { Cue } from '../../../languages/en/speech/cues.js'
import { RAISING_PASSIVES } from '../../../languages/en/speech/passive-cues.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { wordAt } from '../rule.js'

/**
 * A participle of reporting without its auxiliary, before an infinitive: "a man [suspected] to have fled", "a dog, [believed] to be hers,", where the
 * comma keeps the noun out of what is said.
 * Not: "They expected to leave." (verbs that take an infinitive of their own are none), "He believed it to be true." (an object).
 */
export function reducedPassive(
  clauses: SentenceClauses,
  group: VerbGroup,
  cues: readonly Cue[],
): { readonly group: VerbGroup; readonly cues: readonly Cue[]; readonly subject: LongPhrase | null } | null {
  if (group.passive || clauses.groupAt(group.last + 1)?.form !== 'INFINITIVE') return null
  const raising = isBareParticiple(clauses, group)
    ? cues.filter(({ lemma, acts }) => RAISING_PASSIVES.has(lemma) && !acts.has('i'))
    : []
  if (raising.length === 0) return null
  const apart = wordAt(clauses, group.first - 1) === ','
  return { group: { ...group, passive: true }, cues: raising, subject: apart ? null : subjectBefore(clauses, group) }
}

/** "believed", "widely believed": no auxiliary before it. */
export const isBareParticiple = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean => {
  for (let at = first; at < head; at++) if (clauses.tokens[at]?.pos !== 'ADV') return false
  return mayBeParticiple(wordAt(clauses, head))
}
