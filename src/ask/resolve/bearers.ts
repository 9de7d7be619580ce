import { FILLERS, QUESTION_WORDS } from '../../languages/en/questions/function-words.js'
import type { Party } from '../plan/plan.js'
import type { QuestionToken } from '../words/question-tokens.js'

const isNoun = ({ lower, isQuoted }: QuestionToken): boolean =>
  !isQuoted && !FILLERS.has(lower) && !QUESTION_WORDS.has(lower)

/** The parties that some tokens refer to: the names in them, or, if there are none, one party described by their words. */
export function partiesOf(tokens: readonly QuestionToken[]): readonly Party[] {
  const named = tokens.flatMap(({ party }) => party ?? [])
  // "Doe's brother" is not Doe.
  const owner = tokens.findLastIndex(({ party }) => party !== null)
  const isOwner =
    tokens[owner]?.isPossessive && tokens[owner]?.party?.how !== 'ROLE' && tokens.slice(owner + 1).some(isNoun)
  if (named.length > 0 && !isOwner) return named
  const words = tokens.filter(isNoun)
  return words.length === 0 ? [] : [{ words: words.map(({ text }) => text).join(' '), how: 'DESCRIBED', actors: [] }]
}
