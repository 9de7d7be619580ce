import { PHRASINGS } from '../../languages/en/questions/question-kinds.js'

/** A question in the plain words of the first phrasing that it has; itself where it has none. */
export function rephrased(question: string): string {
  const text = question.trim()
  const phrasing = PHRASINGS.find(({ means, pattern }) => means !== '' && pattern.test(text))
  return phrasing === undefined ? text : text.replace(phrasing.pattern, phrasing.means)
}
