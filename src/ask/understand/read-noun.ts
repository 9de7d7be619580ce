import { LIGHT_VERBS, VERBATIM } from '../../languages/en/questions/asked-things.js'
import { FILLERS, QUESTION_AUXILIARIES, QUESTION_WORDS } from '../../languages/en/questions/function-words.js'
import { EMPTY_PLAN, type Plan } from '../plan/plan.js'
import { partiesOf } from '../resolve/bearers.js'
import type { QuestionToken } from '../words/question-tokens.js'
import type { PlanDraft } from './draft.js'
import { readComplement } from './read-complement.js'
import { readQuestionWord } from './read-question-word.js'
import { isWeakNoun, requestedNoun } from './requested-acts.js'
import { topicOf } from './topics.js'

/** "Quotes by Doe about ferries", "what is Doe's position on ferries", "criticism of Malta". */
export function readNoun(tokens: readonly QuestionToken[]): PlanDraft | null {
  const questionWord = readQuestionWord(tokens)
  const start = questionWord.isNominal ? questionWord.length + 1 : 0
  const isNoun = (token: QuestionToken, index: number): boolean =>
    index >= start && !token.party && requestedNoun(token) !== null
  const strong = tokens.findIndex((token, index) => isNoun(token, index) && !isWeakNoun(token))
  const at = strong === -1 ? tokens.findIndex(isNoun) : strong
  const noun = requestedNoun(tokens[at])
  if (!noun) return null
  const before = tokens.slice(start, at)
  const speakers = before.flatMap(({ party }) => party ?? [])
  const isQuoted = before.some(({ lower }) => VERBATIM.has(lower))
  const topics = before
    .filter(({ party, lower }) => !party && !QUESTION_WORDS.has(lower) && !VERBATIM.has(lower))
    .flatMap(topicOf)
  const plan: Plan = {
    ...EMPTY_PLAN,
    asks: questionWord.isNominal || questionWord.asks === 'COUNT' ? questionWord.asks : 'LIST',
    speakers,
    acts: noun.acts,
    topics,
    isQuoted,
  }
  return readComplement(tokens, at + 1, { plan, verb: { ...noun, isPassive: false, isNoun: true }, unknown: [] })
}

const isMeaningful = ({ lower }: QuestionToken): boolean => !FILLERS.has(lower) && !QUESTION_AUXILIARIES.has(lower)

/** "How many promises did Doe make", "which promises has Malta given": the noun tells the act. */
export function readDone(tokens: readonly QuestionToken[]): PlanDraft | null {
  const questionWord = readQuestionWord(tokens)
  const noun = requestedNoun(tokens[questionWord.length - 1])
  const at = tokens.findIndex(({ lower }, index) => index > questionWord.length && LIGHT_VERBS.has(lower))
  const speakers = partiesOf(
    tokens.slice(questionWord.length, at).filter(({ lower }) => !QUESTION_AUXILIARIES.has(lower)),
  )
  if (!noun || at === -1 || speakers.length === 0) return null
  const subject = tokens.slice(questionWord.length, at).filter((token) => !token.party && isMeaningful(token))
  const described =
    subject.length === 0
      ? null
      : { words: subject.map(({ lower }) => lower), names: speakers.filter(({ how }) => how !== 'DESCRIBED') }
  const plan: Plan = { ...EMPTY_PLAN, asks: questionWord.asks, speakers, described, acts: noun.acts }
  return readComplement(tokens, at + 1, { plan, verb: { ...noun, isPassive: false, isNoun: true }, unknown: [] })
}
