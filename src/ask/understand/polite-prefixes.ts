import { COURTESIES, GREETING, OWN_AFFAIRS } from '../../languages/en/questions/question-phrases.js'
import type { QuestionToken } from './question-tokens.js'

/** A question without the words that only ask for it: "can you tell me", "show me". */
export function withoutPolitePrefix(atoms: readonly QuestionToken[]): readonly QuestionToken[] {
  const begins = COURTESIES.filter((phrase) => phrase.every((part, at) => atoms[at]?.lower === part))
  const longest = Math.max(0, ...begins.map(({ length }) => length))
  return longest === 0 || longest === atoms.length ? atoms : withoutPolitePrefix(atoms.slice(longest))
}

/** A question without its greeting, and without what whoever asks says of themselves first. */
export const withoutGreeting = (question: string): string => question.replace(GREETING, '').replace(OWN_AFFAIRS, '')

/** Whether a word begins one of them. */
export const isPolitePrefix = (lower: string): boolean => COURTESIES.some(([first]) => first === lower)
