import { askedNoun } from './asked-acts.js'
import type { Atom } from './atoms.js'
import { AUXILIARIES, FORMS_OF_BE, KIND_NOUNS, QUESTION_WORDS } from './function-words.js'
import type { Asks, Plan } from './plan.js'

/** How a question begins. */
export interface Lead {
  readonly asks: Asks
  readonly kind: Plan['kind']
  /** How many atoms it takes. */
  readonly length: number
  /** Whether an auxiliary follows, so that a subject stands before the verb. */
  readonly hasAuxiliary: boolean
  /** "By whom". */
  readonly isBy: boolean
  /** "What is his position": the noun tells what is asked. */
  readonly isNominal: boolean
}

/** Reads the question word, or the auxiliary, and what belongs to it. */
export function readLead(atoms: readonly Atom[]): Lead {
  const first = atoms[0]?.lower ?? ''
  const isBy = first === 'by' && QUESTION_WORDS.has(atoms[1]?.lower ?? '')
  const isTo = /^(?:to|at|about|on|for|of|with|against)$/.test(first) && QUESTION_WORDS.has(atoms[1]?.lower ?? '')
  const at = isBy || isTo ? 1 : 0
  const lower = atoms[at]?.lower ?? ''
  const next = atoms[at + 1]?.lower ?? ''
  const lead = (asks: Asks, length: number, kind: Plan['kind'] = null): Lead => {
    const hasAuxiliary = AUXILIARIES.has(atoms[length]?.lower ?? '') || asks === 'WHETHER'
    const isBe = FORMS_OF_BE.has(atoms[length]?.lower ?? '')
    const isNominal = isBe && atoms.slice(length + 1).some((atom) => askedNoun(atom)) && /^(?:what|which)$/.test(lower)
    return { asks, kind, length, hasAuxiliary, isBy, isNominal }
  }
  if (lower === 'who' || lower === 'whom')
    return lead(isTo && first === 'to' ? 'ADDRESSEE' : 'SPEAKER', at + (next === 'else' || next === 'all' ? 2 : 1))
  if (lower === 'when') return lead('TIME', at + 1)
  if (lower === 'where') return lead('PLACE', at + 1)
  if (lower === 'why') return lead('REASON', at + 1)
  if (lower === 'how') {
    if (next !== 'many' && next !== 'often') return lead('CONTENT', at + (next === 'come' ? 2 : 1))
    const noun = atoms[at + 2]
    const isCounted = noun !== undefined && (noun.lower === 'times' || KIND_NOUNS.has(noun.lower) || askedNoun(noun))
    return lead('COUNT', next === 'many' && isCounted ? at + 3 : at + 2)
  }
  if (lower === 'what' || lower === 'which' || lower === 'whose') {
    const kind = KIND_NOUNS.get(next)
    if (kind) return lead('SPEAKER', at + 2, kind)
    if (askedNoun(atoms[at + 1])) return lead(lower === 'which' ? 'LIST' : 'CONTENT', at + 2)
    return lead('CONTENT', at + (/^(?:exactly|else|all|kind)$/.test(next) ? 2 : 1))
  }
  if (AUXILIARIES.has(lower)) return lead('WHETHER', at)
  if (askedNoun(atoms[at]) && atoms[at + 1]?.party) return lead('LIST', at + 1)
  return lead('LIST', at)
}
