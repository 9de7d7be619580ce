import { LIGHT_VERBS, VERBATIM } from '../../languages/en/questions/asked-things.js'
import { QUESTION_AUXILIARIES, QUESTION_WORDS } from '../../languages/en/questions/function-words.js'
import { EMPTY_PLAN, type Plan } from '../plan/plan.js'
import { partiesOf } from '../resolve/bearers.js'
import type { PlanDraft } from './draft.js'
import type { QuestionToken } from './question-tokens.js'
import { readComplement } from './read-complement.js'
import { readQuestionWord } from './read-question-word.js'
import { isWeakNoun, requestedNoun } from './requested-acts.js'
import { topicOf } from './topics.js'

/** "Quotes by Yoon about arms", "what is Yoon's position on arms", "criticism of Russia". */
export function readNoun(atoms: readonly QuestionToken[]): PlanDraft | null {
  const lead = readQuestionWord(atoms)
  const start = lead.isNominal ? lead.length + 1 : 0
  const isNoun = (atom: QuestionToken, index: number): boolean =>
    index >= start && !atom.party && requestedNoun(atom) !== null
  const strong = atoms.findIndex((atom, index) => isNoun(atom, index) && !isWeakNoun(atom))
  const at = strong === -1 ? atoms.findIndex(isNoun) : strong
  const noun = requestedNoun(atoms[at])
  if (!noun) return null
  const before = atoms.slice(start, at)
  const speakers = before.flatMap(({ party }) => party ?? [])
  const isQuoted = before.some(({ lower }) => VERBATIM.has(lower))
  const topics = before
    .filter(({ party, lower }) => !party && !QUESTION_WORDS.has(lower) && !VERBATIM.has(lower))
    .flatMap(topicOf)
  const plan: Plan = {
    ...EMPTY_PLAN,
    asks: lead.isNominal || lead.asks === 'COUNT' ? lead.asks : 'LIST',
    speakers,
    acts: noun.acts,
    topics,
    isQuoted,
  }
  return readComplement(atoms, at + 1, { plan, verb: { ...noun, isPassive: false, isNoun: true }, unknown: [] })
}

/** "How many statements did Yoon make", "which promises has Norway given": the noun tells the act. */
export function readDone(atoms: readonly QuestionToken[]): PlanDraft | null {
  const lead = readQuestionWord(atoms)
  const noun = requestedNoun(atoms[lead.length - 1])
  const at = atoms.findIndex(({ lower }, index) => index > lead.length && LIGHT_VERBS.has(lower))
  const speakers = partiesOf(atoms.slice(lead.length, at).filter(({ lower }) => !QUESTION_AUXILIARIES.has(lower)))
  if (!noun || at === -1 || speakers.length === 0) return null
  const plan: Plan = { ...EMPTY_PLAN, asks: lead.asks, speakers, acts: noun.acts }
  return readComplement(atoms, at + 1, { plan, verb: { ...noun, isPassive: false, isNoun: true }, unknown: [] })
}
