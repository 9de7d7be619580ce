import type { Unread } from './plan/plan.js'

/** Maximum length in characters: a question is a sentence or two. */
const MOST_CHARACTERS = 500
const MOST_WORDS = 60

/** The reason why a text cannot be a question; null if it can. */
export function refuse(question: string): Unread | null {
  const text = question.trim()
  if (text === '') return { reason: 'The question is empty.', unknown: [] }
  if (text.length > MOST_CHARACTERS) {
    return { reason: `The question has ${text.length} characters; at most ${MOST_CHARACTERS} are read.`, unknown: [] }
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) {
    return { reason: 'The question holds control characters.', unknown: [] }
  }
  if (/[{}<>;=\\]|^\s*(?:select\s.+\sfrom|insert\s+into|drop\s+table|delete\s+from|update\s.+\sset)\b/i.test(text)) {
    return {
      reason: 'This looks like code. GraphQL goes to POST /graphql; a question is a sentence or a few words.',
      unknown: [],
    }
  }
  if (!/\p{L}/u.test(text)) return { reason: 'The question holds no word.', unknown: [] }
  const foreign = text.match(/(?:(?!\p{Script=Latin})\p{L})+/gu) ?? []
  if (foreign.length > 0) return { reason: 'Questions are read in English.', unknown: foreign.slice(0, 10) }
  const words = text.split(/\s+/)
  if (words.length > MOST_WORDS) {
    return { reason: `The question has ${words.length} words; at most ${MOST_WORDS} are read.`, unknown: [] }
  }
  return null
}
