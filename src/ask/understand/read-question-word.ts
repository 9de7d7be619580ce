import { FRONTED_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { INTERROGATIVE_DETERMINERS } from '../../languages/en/grammar/wh-words.js'
import { AFTER_WHAT, MANNERS, MEASURES } from '../../languages/en/questions/asked-things.js'
import {
  FORMS_OF_BE,
  KIND_NOUNS,
  QUESTION_AUXILIARIES,
  QUESTION_WORDS,
} from '../../languages/en/questions/function-words.js'
import { WHETHER_PHRASES } from '../../languages/en/questions/question-phrases.js'
import type { Asks, Plan } from '../plan/plan.js'
import type { QuestionToken } from './question-tokens.js'
import { requestedNoun } from './requested-acts.js'

/** How a question begins. */
export interface QuestionWord {
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
export function readQuestionWord(atoms: readonly QuestionToken[]): QuestionWord {
  const first = atoms[0]?.lower ?? ''
  const isBy = first === 'by' && QUESTION_WORDS.has(atoms[1]?.lower ?? '')
  const isTo = FRONTED_PREPOSITIONS.has(first) && QUESTION_WORDS.has(atoms[1]?.lower ?? '')
  const at = isBy || isTo ? 1 : 0
  const lower = atoms[at]?.lower ?? ''
  const next = atoms[at + 1]?.lower ?? ''
  const lead = (asks: Asks, length: number, kind: Plan['kind'] = null): QuestionWord => {
    const hasAuxiliary = QUESTION_AUXILIARIES.has(atoms[length]?.lower ?? '') || asks === 'WHETHER'
    const isBe = FORMS_OF_BE.has(atoms[length]?.lower ?? '')
    const isNominal =
      isBe && atoms.slice(length + 1).some((atom) => requestedNoun(atom)) && INTERROGATIVE_DETERMINERS.has(lower)
    return { asks, kind, length, hasAuxiliary, isBy, isNominal }
  }
  const whether = WHETHER_PHRASES.find((phrase) => phrase.every((part, i) => atoms[at + i]?.lower === part))
  if (whether) return lead('WHETHER', at + whether.length)
  if (lower === 'who' || lower === 'whom')
    return lead(isTo && first === 'to' ? 'ADDRESSEE' : 'SPEAKER', at + (next === 'else' || next === 'all' ? 2 : 1))
  if (lower === 'when') return lead('TIME', at + 1)
  if (lower === 'where') return lead('PLACE', at + 1)
  if (lower === 'why') return lead('REASON', at + 1)
  if (lower === 'how') {
    if (next !== 'many' && next !== 'often') return lead('CONTENT', at + (MEASURES.has(next) ? 2 : 1))
    const noun = atoms[at + 2]
    const isCounted =
      noun !== undefined && (noun.lower === 'times' || KIND_NOUNS.has(noun.lower) || requestedNoun(noun))
    return lead('COUNT', next === 'many' && isCounted ? at + 3 : at + 2)
  }
  if (lower === 'what' || lower === 'which' || lower === 'whose') {
    const manner = isTo && MANNERS.find(([prepositions, nouns]) => prepositions.has(first) && nouns.has(next))
    if (manner) return lead(manner[2], at + 2)
    const kind = KIND_NOUNS.get(next)
    if (kind) return lead(isTo && first === 'to' ? 'ADDRESSEE' : 'SPEAKER', at + 2, kind)
    if (requestedNoun(atoms[at + 1])) return lead(lower === 'which' ? 'LIST' : 'CONTENT', at + 2)
    return lead('CONTENT', at + (AFTER_WHAT.has(next) ? 2 : 1))
  }
  if (QUESTION_AUXILIARIES.has(lower)) return lead('WHETHER', at)
  if (requestedNoun(atoms[at]) && atoms[at + 1]?.party) return lead('LIST', at + 1)
  return lead('LIST', at)
}
