import { FUTURE_AFTER_VERB, FUTURE_CLAUSE, TOPIC_FIRST } from '../languages/en/questions/question-phrases.js'
import { cuesOf } from '../languages/en/speech/cues.js'
import { actorsNear } from '../query/names/named-actors.js'
import type { Client } from '../store/database/client.js'
import type { Database } from '../store/database/database.js'
import { nameKey } from '../text/name-key.js'
import { type Ambiguous, type Answered, answered, type Nobody, runPlan } from './answer/run-plan.js'
import { type Days, type Plan, partiesIn, type SpellingCorrection, type Unread } from './plan/plan.js'
import { STRICT } from './plan/filter-of.js'
import { withDescribed } from './resolve/described.js'
import { findMisspellings, respell } from './resolve/mistyped-words.js'
import { isFunctionWord } from './resolve/name-spans.js'
import { findNames } from './resolve/names.js'
import { withTitleHolders } from './resolve/titles.js'
import { answering } from './retrieve/decide.js'
import { inquiryOf } from './retrieve/inquiry.js'
import { retrieve } from './retrieve/retrieve.js'
import { readFreely } from './understand/read-freely.js'
import { withoutGreeting } from './understand/polite-prefixes.js'
import { readQuestionDays } from './understand/question-days.js'
import { type QuestionToken, questionTokens } from './understand/question-tokens.js'
import { rephrased } from './understand/rephrase.js'
import { FOREIGN_REASON, readQuestion } from './understand/read-question.js'
import { readWords } from './understand/words.js'

/** A question that was not understood, with suggestions of what may have been meant. */
export interface NotUnderstood extends Unread {
  readonly kind: 'NOT_UNDERSTOOD'
  readonly suggestions: readonly string[]
}

export type Answering = Answered | Nobody | Ambiguous | NotUnderstood

/** Maximum length in characters: a question is a sentence or two. */
const MOST_CHARACTERS = 500
const MOST_WORDS = 60

/**
 * Answers a question in plain English from the stored statements. Any input gets an answer: words that are not understood are listed in it.
 * @param today the day to which "last year" and "on Monday" are relative
 */
export async function ask(database: Database, question: string, today: Date, client?: Client): Promise<Answering> {
  const refusal = refuse(question)
  if (refusal) return { kind: 'NOT_UNDERSTOOD', suggestions: EXAMPLES, ...refusal }
  const reading = await readingOf(database, question, today)
  const { plan } = reading
  const strict = 'reason' in plan ? null : await answerOf(database, plan, question, today, client)
  if (strict !== null && strict.kind !== 'NOBODY') return strict
  const ranked = await rankedAnswer(database, reading, client)
  if (ranked) return ranked
  if ('reason' in plan) return { kind: 'NOT_UNDERSTOOD', ...plan, suggestions: await suggest(database, question, plan) }
  const answer = strict as Nobody
  if (!plan.isKeywords || partiesIn(plan).length > 0 || answer.nearest.length > 0)
    return answer
  const unknown = plan.topics.map(([word]) => word ?? '')
  return { kind: 'NOT_UNDERSTOOD', reason: 'No statement holds any of these words.', unknown, suggestions: EXAMPLES }
}

/** The best of what fits a question in any wording, where that is good enough. */
async function rankedAnswer(database: Database, { plan, tokens, days, isForeign }: Reading, client?: Client): Promise<Answered | null> {
  if (isForeign) return null
  const free = 'reason' in plan ? readFreely(tokens, days) : plan
  if (free === null) return null
  const inquiry = inquiryOf(free, tokens)
  const found = answering(inquiry, await retrieve(database, inquiry, client))
  if (found.length === 0) return null
  const where = { ids: found.map(({ statement }) => statement.id) }
  const strictness = { ...STRICT, isRanked: true }
  return answered(free, where, found.map(({ statement }) => statement), null, strictness)
}

/** Runs a plan. If one made from a noun of speech finds nothing, the words may be mere keywords ("lund half an offer"), so they are tried as such. */
async function answerOf(
  database: Database,
  plan: Plan,
  question: string,
  today: Date,
  client?: Client,
): Promise<Answered | Nobody | Ambiguous> {
  const answer = await runPlan(database, plan, question, client)
  if (answer.kind !== 'NOBODY' || plan.asks !== 'LIST' || plan.isKeywords) return answer
  const keywords = await planOf(database, question, today, true)
  const other =
    'reason' in keywords || keywords.topics.length === 0 ? answer : await runPlan(database, keywords, question, client)
  return other.kind === 'ANSWER' ? other : answer
}

/** A question as it was read: its plan, or why there is none, and its words. */
export interface Reading {
  readonly plan: Plan | Unread
  /** Its words, with names as single tokens. */
  readonly tokens: readonly QuestionToken[]
  readonly days: Days | null
  readonly mended: readonly SpellingCorrection[]
  /** Whether it is in another language. */
  readonly isForeign: boolean
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
  const text = rephrased(topicLast(withoutGreeting(question)))
  const contentStart = futureContentStart(text)
  const { days, rest } = readQuestionDays(text.slice(0, contentStart), today)
  const words = readWords(rest + text.slice(contentStart))
  const names = await withTitleHolders(database, words, await findNames(database, words))
  const mended = await findMisspellings(database, words, names)
  const tokens = questionTokens(respell(words, mended), names)
  const plan = readQuestion(tokens, days, asKeywords)
  return {
    plan: 'reason' in plan ? plan : await withDescribed(database, { ...plan, mended }),
    tokens,
    days,
    mended,
    isForeign: 'reason' in plan && plan.reason === FOREIGN_REASON,
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

export const EXAMPLES: readonly string[] = [
  'What did Stoltenberg urge South Korea to do?',
  'Who thanked South Korea?',
  'quotes by Yoon about weapons',
]

/** "Electric lamps: what does the council want?" asks what it wants about electric lamps. */
const topicLast = (question: string): string => question.replace(TOPIC_FIRST, '$2 about $1')

/** The reason why a text cannot be a question; null if it can. */
function refuse(question: string): Unread | null {
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

/** Suggestions: the question without the words that were not understood, or questions with similar names. */
async function suggest(database: Database, question: string, { unknown }: Unread): Promise<readonly string[]> {
  const without = unknown.reduce((text, words) => text.replace(words, ''), question.replaceAll('’', "'"))
  const rest = without
    .replace(/\s+/g, ' ')
    .replace(/\s+([?.!])/g, '$1')
    .trim()
  const isQuestion = readWords(rest).some((word) => !isFunctionWord(word))
  if (isQuestion && rest.length > question.length / 3 && rest !== question) return [rest]
  const near = await actorsNear(
    database,
    unknown
      .slice(0, 5)
      .map(nameKey)
      .filter((key) => key !== ''),
  )
  const names = [...new Set(near.map(({ name }) => name))].slice(0, 3)
  return names.length > 0 ? names.map((name) => `What did ${name} say?`) : EXAMPLES
}
