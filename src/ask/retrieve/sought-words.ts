import { VAGUE_WORDS } from '../../languages/en/questions/vague-words.js'
import type { SoughtWord } from '../../query/run/candidate-statements.js'
import type { Alternatives, Party } from '../plan/plan.js'
import { RANKED_WORDS, relatedTo } from '../words/related-words.js'

/** The weight of the most frequent word: it tells something, but less than any other. */
const LEAST_WEIGHT = 0.3
/** What a vague word ("latest", "plans") weighs beside another of its frequency. */
const VAGUE = 0.35

/** How much a word tells, 0 to 1: the rarer in news, the more. Grows with the logarithm of its rank, as information does (Zipf). */
export function weightOf(word: string): number {
  const share = Math.log(1 + relatedTo(word).rank / 30) / Math.log(1 + RANKED_WORDS / 30)
  const weight = LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.min(1, share)
  return VAGUE_WORDS.has(word) ? weight * VAGUE : weight
}

/** Words in the syntax of the text search, any of which may stand there; phrases in quotation marks. */
export const anyOf = (words: readonly string[]): string =>
  [...new Set(words)].map((word) => (/[\s-]/.test(word) && !word.startsWith('"') ? `"${word}"` : word)).join(' or ')

/** What is looked for where a question has a word. @param alternatives the word and its synonyms (`topicOf`) */
export function soughtWord([word = '', ...synonyms]: Alternatives): SoughtWord {
  const related = relatedTo(word)
  return {
    own: anyOf([word]),
    near: anyOf([...synonyms, ...related.derived, ...related.synonyms]),
    far: anyOf(related.neighbours),
    weight: word.startsWith('"') ? 1 : weightOf(word),
    actors: [],
  }
}

/** What is looked for where a question names somebody: a mention of them, or the name's words. */
export const soughtName = ({ words, actors }: Party): SoughtWord => ({
  own: anyOf([
    words.includes(' ') ? `"${words.replaceAll('"', '')}"` : words,
    ...actors.map(({ name }) => `"${name}"`),
  ]),
  near: anyOf(words.split(' ').filter((word) => word.length > 2)),
  far: '',
  weight: 1,
  actors: actors.map(({ id }) => id),
})
