import { GREETING, OWN_AFFAIRS, POLITE_PREFIXES } from '../../languages/en/questions/question-phrases.js'
import type { QuestionToken } from './question-tokens.js'

/** A question without its polite prefixes: "can you tell me", "show me". */
export function withoutPolitePrefix(tokens: readonly QuestionToken[]): readonly QuestionToken[] {
  const begins = POLITE_PREFIXES.filter((phrase) => phrase.every((part, at) => tokens[at]?.lower === part))
  const longest = Math.max(0, ...begins.map(({ length }) => length))
  return longest === 0 || longest === tokens.length ? tokens : withoutPolitePrefix(tokens.slice(longest))
}

/** A question without its greeting and without an introduction in which people talk about themselves. */
export const withoutGreeting = (question: string): string => question.replace(GREETING, '').replace(OWN_AFFAIRS, '')

/** Whether a word begins a polite prefix. */
export const isPolitePrefix = (lower: string): boolean => POLITE_PREFIXES.some(([first]) => first === lower)
