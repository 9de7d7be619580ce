import { PHRASINGS, type QuestionKind } from '../../languages/en/questions/question-kinds.js'
import { COURTESY } from '../../languages/en/questions/question-phrases.js'

/** A question in plain words, with the kind of answer that it wants. */
export interface Rephrased {
  readonly text: string
  readonly kind: QuestionKind | null
}

/** A question in the plain words of the first phrasing that it has; itself where it has none. */
export function rephrased(question: string): Rephrased {
  const text = question
    .replace(COURTESY, '')
    .replace(/[\s?!]+$/, '')
    .trim()
  const phrasing = PHRASINGS.find(({ pattern }) => pattern.test(text))
  return phrasing === undefined
    ? { text: question.trim(), kind: null }
    : { text: text.replace(phrasing.pattern, phrasing.means), kind: phrasing.kind }
}
