import type { QuestionKind } from '../languages/en/questions/question-kinds.js'
import { FUTURE_AFTER_VERB, FUTURE_CLAUSE, TOPIC_FIRST } from '../languages/en/questions/question-phrases.js'
import { cuesOf } from '../languages/en/speech/cues.js'
import type { Database } from '../store/database/database.js'
import type { Days, Plan, Unread } from './plan/plan.js'
import { withDescribed } from './resolve/described.js'
import { findMisspellings, respell } from './resolve/mistyped-words.js'
import { findNames } from './resolve/names.js'
import { withTitleHolders } from './resolve/titles.js'
import { readQuestionDays } from './understand/question-days.js'
import { readQuestion } from './understand/read-question.js'
import { withoutGreeting } from './words/polite-prefixes.js'
import { type QuestionToken, questionTokens } from './words/question-tokens.js'
import { rephrased } from './words/rephrase.js'
import { readWords } from './words/words.js'

/** A question as it was read: its plan, or why there is none, and its words. */
export interface Reading {
  readonly plan: Plan | Unread
  /** Its words, with names as single tokens. */
  readonly tokens: readonly QuestionToken[]
  readonly days: Days | null
  /** The kind of answer that its phrasing asks for, if it is a special one. */
  readonly kind: QuestionKind | null
}

/**
 * Turns a question into a plan; names are looked up in the database.
 * @param asKeywords whether to ignore grammar and take all words as search words
 */
export const planOf = async (
  database: Database,
  question: string,
  today: Date,
  asKeywords = false,
): Promise<Plan | Unread> => (await readingOf(database, question, today, asKeywords)).plan

/** Reads a question; names are looked up in the database. @param asKeywords whether to ignore its grammar */
export async function readingOf(
  database: Database,
  question: string,
  today: Date,
  asKeywords = false,
): Promise<Reading> {
  const { text, kind } = rephrased(topicLast(withoutGreeting(question)))
  const contentStart = futureContentStart(text)
  const { days, rest } = readQuestionDays(text.slice(0, contentStart), today)
  const words = readWords(rest + text.slice(contentStart))
  const names = await withTitleHolders(database, words, await findNames(database, words))
  const mended = await findMisspellings(database, words, names)
  const tokens = questionTokens(respell(words, mended), names)
  const plan = readQuestion(tokens, days, asKeywords)
  return {
    plan:
      'reason' in plan
        ? plan
        : await withDescribed(database, {
            ...plan,
            mended,
            isCompared: kind === 'COMPARISON' && plan.speakers.length > 1,
          }),
    tokens,
    days,
    kind,
  }
}

/**
 * Where the content begins if it is about the future ("whether it will close in May", "warn would happen"), else the question's end:
 * a date in such content is not the date of the statement.
 */
function futureContentStart(question: string): number {
  const clause = question.search(FUTURE_CLAUSE)
  const bare = [...question.matchAll(FUTURE_AFTER_VERB)].find(([, verb = '']) => cuesOf(verb.toLowerCase()).length > 0)
  return clause === -1 ? (bare?.index ?? question.length) : clause
}

/** "Electric lamps: what does the council want?" asks what it wants about electric lamps. */
const topicLast = (question: string): string => question.replace(TOPIC_FIRST, '$2 about $1')
