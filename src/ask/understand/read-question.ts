import { AFTER_ORDER } from '../../languages/en/grammar/prepositions.js'
import { EARLIEST, LATEST } from '../../languages/en/questions/asked-things.js'
import {
  FOREIGN,
  MAYBE_FOREIGN,
  QUESTION_AUXILIARIES,
  QUESTION_WORDS,
} from '../../languages/en/questions/function-words.js'
import type { Days, Plan, Unread } from '../plan/plan.js'
import { withoutPolitePrefix } from '../words/polite-prefixes.js'
import type { QuestionToken } from '../words/question-tokens.js'
import type { PlanDraft } from './draft.js'
import { readAccording } from './read-according.js'
import { readClause } from './read-clause.js'
import { readKeywords } from './read-keywords.js'
import { readDone, readNoun } from './read-noun.js'
import { requestedNoun, requestedVerb } from './requested-acts.js'

/** The readers for the forms of a question, the most specific first; each returns null if the question does not have its form. */
const FORMS: readonly ((tokens: readonly QuestionToken[]) => PlanDraft | null)[] = [
  readAccording,
  readDone,
  readClause,
  readNoun,
]

/** Why a question has no plan though it is one: it may still be read as one about the world. */
export const UNTOLD = 'A part of the question asks for what no statement tells.'

function readGrammar(tokens: readonly QuestionToken[]): PlanDraft | null {
  for (const read of FORMS) {
    const draft = read(tokens)
    if (draft) return draft
  }
  return null
}

/**
 * Turns a question into a plan: as a clause (who, what, did …), as a noun of speech ("quotes by …", "criticism of …"), or else
 * as keywords. Pure.
 * @param tokens its words, with names as single tokens
 * @param days the dates that were removed from it
 * @param asKeywords whether to ignore its grammar
 */
export function readQuestion(tokens: readonly QuestionToken[], days: Days | null, asKeywords = false): Plan | Unread {
  const foreign = tokens.filter(({ lower }) => FOREIGN.has(lower) || MAYBE_FOREIGN.has(lower))
  const weight = foreign.reduce((sum, { lower }) => sum + (FOREIGN.has(lower) ? 2 : 1), 0)
  const isEnglish = tokens.some(({ lower }) => QUESTION_AUXILIARIES.has(lower) || QUESTION_WORDS.has(lower))
  if (weight > 2 || (weight === 2 && !isEnglish)) {
    return { reason: 'Questions are read in English.', unknown: foreign.map(({ text }) => text) }
  }
  const { rest, order } = withoutOrder(withoutPolitePrefix(tokens))
  // "Write me a poem": a command, not a question.
  if (rest[1]?.lower === 'me' && !QUESTION_WORDS.has(rest[0]?.lower ?? '')) {
    return { reason: 'Only what was said can be asked for.', unknown: [rest[0]?.text ?? ''] }
  }
  const draft = (asKeywords ? null : readGrammar(rest)) ?? readKeywords(rest)
  if (draft.unknown.length > 0) {
    return { reason: UNTOLD, unknown: draft.unknown }
  }
  const plan: Plan = { ...draft.plan, days, order }
  return isEmpty(plan)
    ? { reason: 'The question names nobody and nothing to look for.', unknown: tokens.map(({ text }) => text) }
    : plan
}

const isEmpty = (plan: Plan): boolean =>
  [plan.speakers, plan.addressees, plan.targets, plan.mentions, plan.involved, plan.acts, plan.topics].every(
    (part) => part.length === 0,
  ) &&
  !plan.days &&
  !plan.place &&
  !plan.inHeadline

/** Removes "last", "latest" and "first" unless they qualify another noun ("the first minister"). */
function withoutOrder(tokens: readonly QuestionToken[]): { rest: readonly QuestionToken[]; order: Plan['order'] } {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      (LATEST.has(lower) || EARLIEST.has(lower)) &&
      (!/^recent/.test(lower) || tokens[index - 1]?.lower === 'most') &&
      (index === tokens.length - 1 ||
        requestedVerb(tokens, index + 1) ||
        requestedNoun(tokens[index + 1]) ||
        AFTER_ORDER.has(tokens[index + 1]?.lower ?? '')),
  )
  if (at === -1) return { rest: tokens, order: 'BEST' }
  return {
    rest: tokens.filter((_, index) => index !== at),
    order: LATEST.has(tokens[at]?.lower ?? '') ? 'LATEST' : 'EARLIEST',
  }
}
