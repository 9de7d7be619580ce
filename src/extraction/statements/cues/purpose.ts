import { VERBS_OF_GOING, VERBS_OF_PURPOSE } from '../../../languages/en/speech/phases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { wordAt } from '../rule.js'

/** Maximum number of tokens between a verb and the infinitive that tells what it is done for. */
const LONGEST_WAY = 25

/**
 * The verb of going or gathering whose purpose an infinitive of speech tells: "Thousands [marched] through the town to protest the toll".
 * Null for all other infinitives: what somebody is able, asked or about to say is not said.
 */
export function wentFor(clauses: SentenceClauses, group: VerbGroup): VerbGroup | null {
  if (group.form !== 'INFINITIVE' || !VERBS_OF_PURPOSE.has(wordAt(clauses, group.head))) return null
  for (let at = group.first - 1; at >= Math.max(clauses.sentence.first, group.first - LONGEST_WAY); at--) {
    if (clauses.quotationAt(at) >= 0 || wordAt(clauses, at) === ';') return null
    const found = clauses.groupAt(at)
    if (found)
      return VERBS_OF_GOING.has(wordAt(clauses, found.head)) && !found.passive && found.form === 'FINITE' ? found : null
  }
  return null
}
