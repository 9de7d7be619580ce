import { FRONTED_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { INTERROGATIVE_DETERMINERS, QUESTIONED_DETERMINERS } from '../../languages/en/grammar/wh-words.js'
import { AFTER_WHAT, MANNERS, MEASURES } from '../../languages/en/questions/asked-things.js'
import {
  FORMS_OF_BE,
  KIND_NOUNS,
  QUESTION_AUXILIARIES,
  QUESTION_WORDS,
} from '../../languages/en/questions/function-words.js'
import { WHETHER_PHRASES } from '../../languages/en/questions/question-phrases.js'
import type { Asks, Plan } from '../plan/plan.js'
import type { QuestionToken } from '../words/question-tokens.js'
import { requestedNoun } from './requested-acts.js'

/** The beginning of a question, and what it implies. */
export interface QuestionWord {
  readonly asks: Asks
  readonly kind: Plan['kind']
  /** Number of tokens that it takes. */
  readonly length: number
  /** Whether an auxiliary follows, so that a subject stands before the verb. */
  readonly hasAuxiliary: boolean
  /** "By whom". */
  readonly isBy: boolean
  /** "What is his position": a noun says what is asked for. */
  readonly isNominal: boolean
  /** "How many boats": the number of them is asked for, which stands in what was said. */
  readonly isMeasured: boolean
}

/** Reads the question word or auxiliary, with the words that belong to it ("how many countries"). */
export function readQuestionWord(tokens: readonly QuestionToken[]): QuestionWord {
  const first = tokens[0]?.lower ?? ''
  const isBy = first === 'by' && QUESTION_WORDS.has(tokens[1]?.lower ?? '')
  const isTo = FRONTED_PREPOSITIONS.has(first) && QUESTION_WORDS.has(tokens[1]?.lower ?? '')
  const at = isBy || isTo ? 1 : 0
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  const questionWord = (asks: Asks, length: number, kind: Plan['kind'] = null): QuestionWord => {
    const hasAuxiliary = QUESTION_AUXILIARIES.has(tokens[length]?.lower ?? '') || asks === 'WHETHER'
    const isBe = FORMS_OF_BE.has(tokens[length]?.lower ?? '')
    const isNominal =
      isBe && tokens.slice(length + 1).some((token) => requestedNoun(token)) && INTERROGATIVE_DETERMINERS.has(lower)
    return { asks, kind, length, hasAuxiliary, isBy, isNominal, isMeasured: false }
  }
  const whether = WHETHER_PHRASES.find((phrase) => phrase.every((part, i) => tokens[at + i]?.lower === part))
  if (whether) return questionWord('WHETHER', at + whether.length)
  if (lower === 'who' || lower === 'whom')
    return questionWord(
      isTo && first === 'to' ? 'ADDRESSEE' : 'SPEAKER',
      at + (next === 'else' || next === 'all' ? 2 : 1),
    )
  if (lower === 'when') return questionWord('TIME', at + 1)
  if (lower === 'where') return questionWord('PLACE', at + 1)
  if (lower === 'why') return questionWord('REASON', at + 1)
  if (lower === 'how') {
    if (next === 'much') return { ...questionWord('CONTENT', at + 2), isMeasured: true }
    if (next !== 'many' && next !== 'often') return questionWord('CONTENT', at + (MEASURES.has(next) ? 2 : 1))
    const noun = tokens[at + 2]
    const isCounted =
      noun !== undefined && (noun.lower === 'times' || KIND_NOUNS.has(noun.lower) || requestedNoun(noun))
    if (next === 'many' && !isCounted) return { ...questionWord('CONTENT', at + 2), isMeasured: true }
    return questionWord('COUNT', next === 'many' ? at + 3 : at + 2)
  }
  if (QUESTIONED_DETERMINERS.has(lower)) {
    const manner = isTo && MANNERS.find(([prepositions, nouns]) => prepositions.has(first) && nouns.has(next))
    if (manner) return questionWord(manner[2], at + 2)
    const kind = KIND_NOUNS.get(next)
    if (kind) return questionWord(isTo && first === 'to' ? 'ADDRESSEE' : 'SPEAKER', at + 2, kind)
    if (requestedNoun(tokens[at + 1])) return questionWord(lower === 'which' ? 'LIST' : 'CONTENT', at + 2)
    return questionWord('CONTENT', at + (AFTER_WHAT.has(next) ? 2 : 1))
  }
  if (QUESTION_AUXILIARIES.has(lower)) return questionWord('WHETHER', at)
  if (requestedNoun(tokens[at]) && tokens[at + 1]?.party) return questionWord('LIST', at + 1)
  return questionWord('LIST', at)
}
