import type { Party } from '../plan/plan.js'
import type { NameSpan } from '../resolve/name-spans.js'
import type { Word } from './words.js'

/** A word of a question, or a whole name. */
export interface QuestionToken extends Word {
  readonly party: Party | null
}

/** The question's words with each name as one token, whose `lower` is empty so that it matches no word. */
export function questionTokens(words: readonly Word[], names: readonly NameSpan[]): readonly QuestionToken[] {
  const tokens: QuestionToken[] = []
  for (let at = 0, word = words[at]; word !== undefined; word = words[++at]) {
    const name = names.find(({ first }) => first === at)
    if (!name) {
      tokens.push({ ...word, party: null })
      continue
    }
    const { party } = name
    const isPossessive = words[name.end - 1]?.isPossessive ?? false
    tokens.push({ text: party.words, lower: '', key: '', isCapital: true, isPossessive, isQuoted: false, party })
    at = name.end - 1
  }
  return tokens
}
