import { CIRCUMSTANCE_OPENERS, SETTING_OPENERS } from '../languages/en/questions/function-words.js'
import type { QuestionKind } from '../languages/en/questions/question-kinds.js'
import type { Client } from '../store/database/client.js'
import type { Database } from '../store/database/database.js'
import { type Ambiguous, type Answered, answered, type Nobody } from './answer/answered.js'
import { interpretationOf } from './answer/interpretation.js'
import { mostQuoted } from './answer/most-quoted.js'
import { nearestTo } from './answer/nearest.js'
import { type AskedOfPositions, askedOfPositions } from './answer/positions.js'
import { runPlan } from './answer/run-plan.js'
import { inFull } from './follow-up.js'
import { STRICT } from './plan/filter-of.js'
import { type Plan, partiesIn, type Unread } from './plan/plan.js'
import { type Reading, readingOf } from './read.js'
import { refuse } from './refuse.js'
import { answering } from './retrieve/decide.js'
import { inquiryOf } from './retrieve/inquiry.js'
import { namesakesIn } from './retrieve/namesakes.js'
import { type Ranked, retrieve } from './retrieve/retrieve.js'
import { whyOf } from './retrieve/why.js'
import { suggest, suggestions } from './suggest.js'
import { readFreely } from './understand/read-freely.js'
import { UNTOLD } from './understand/read-question.js'

/** A question that was not understood, with suggestions of what may have been meant. */
export interface NotUnderstood extends Unread {
  readonly kind: 'NOT_UNDERSTOOD'
  readonly suggestions: readonly string[]
}

export type Answering = Answered | Nobody | Ambiguous | NotUnderstood

/** An answer, with the question in full: of one that goes on from another, what it means by itself. */
export type InFull = Answering & { readonly question: string }

/** The question that was asked before, from which another goes on ("and about China?"). */
export interface Asking {
  readonly question: string
  /** The question before in full; null: none. */
  readonly after?: string | null
}

/**
 * Answers a question in plain English from the stored statements. Any input gets an answer: words that are not understood are listed in it.
 * @param today the day to which "last year" and "on Monday" are relative
 */
export async function ask(
  database: Database,
  { question, after = null }: Asking,
  today: Date,
  client?: Client,
): Promise<InFull> {
  const before = after === null ? null : await askAlone(database, after, today, client)
  if (before === null || (before.kind !== 'ANSWER' && before.kind !== 'NOBODY')) {
    return { ...(await askAlone(database, question, today, client)), question }
  }
  const { questions, without } = inFull(question, before)
  if (questions.length === 0) {
    const reason = 'This goes on from what was spoken of before, and the question before names nothing of that kind.'
    return { kind: 'NOT_UNDERSTOOD', reason, unknown: [], suggestions: [], question }
  }
  const left = new Set(without !== null && before.kind === 'ANSWER' ? leftOut(before, without) : [])
  let last: InFull | null = null
  for (const each of questions) {
    last = { ...(await askAlone(database, each, today, client, left)), question: each }
    if (last.kind === 'ANSWER' || last.kind === 'AMBIGUOUS') break
  }
  return last as InFull
}

/** What a further question leaves out: the ids of statements, or of speakers. */
const leftOut = ({ said }: Answered, without: 'STATEMENTS' | 'SPEAKERS'): readonly string[] =>
  said.flat().flatMap(({ id, speakerId }) => (without === 'STATEMENTS' ? [id] : speakerId === null ? [] : [speakerId]))

const NOTHING: ReadonlySet<string> = new Set()

/** @param left the ids of statements and speakers that an answer leaves out */
async function askAlone(
  database: Database,
  question: string,
  today: Date,
  client?: Client,
  left: ReadonlySet<string> = NOTHING,
): Promise<Answering> {
  const refusal = refuse(question)
  if (refusal) return { kind: 'NOT_UNDERSTOOD', suggestions: await suggestions(database), ...refusal }
  const reading = await readingOf(database, question, today)
  const { plan, kind } = reading
  if (kind === 'MOST_QUOTED') return mostQuoted(database, reading.days, client)
  if (!('reason' in plan) && isOfPositions(kind) && left.size === 0) {
    const told = await askedOfPositions(database, kind, plan, client)
    if (told !== null) return told
  }
  const isStrict = !('reason' in plan) && !plan.isCompared && left.size === 0
  const strict = isStrict ? await strictly(database, plan, question, today, client) : null
  if (strict !== null) return strict
  const found = await freely(database, reading, question, left, client)
  if (found !== null && found.kind !== 'NOBODY') return found
  if ('reason' in plan) return { kind: 'NOT_UNDERSTOOD', ...plan, suggestions: await suggest(database, question, plan) }
  if (plan.isKeywords && partiesIn(plan).length === 0 && (found?.nearest.length ?? 0) === 0) {
    const unknown = plan.topics.map(([word]) => word ?? '')
    const reason = 'No statement holds any of these words.'
    return { kind: 'NOT_UNDERSTOOD', reason, unknown, suggestions: await suggestions(database) }
  }
  return found ?? { kind: 'NOBODY', plan, interpretation: interpretationOf(plan), nearest: [] }
}

const isOfPositions = (kind: QuestionKind | null): kind is AskedOfPositions =>
  kind === 'POSITION' || kind === 'CHANGE' || kind === 'AGREEMENT' || kind === 'DISAGREEMENT'

/** What fulfils a plan. If one made from a noun of speech finds nothing, the words may be mere keywords ("lund half an offer"). */
async function strictly(
  database: Database,
  plan: Plan,
  question: string,
  today: Date,
  client?: Client,
): Promise<Answered | Ambiguous | null> {
  const found = await runPlan(database, plan, question, client)
  if (found !== null || plan.asks !== 'LIST' || plan.isKeywords) return found
  const { plan: keywords } = await readingOf(database, question, today, true)
  if ('reason' in keywords || keywords.topics.length === 0) return null
  const other = await runPlan(database, keywords, question, client)
  return other?.kind === 'ANSWER' ? other : null
}

/** Whether a question without a plan may be one about the world: it asks for nothing before or without which something was said. */
const isWorldly = ({ reason, unknown }: Unread): boolean =>
  reason === UNTOLD &&
  !unknown.some((words) => {
    const first = words.split(' ')[0]?.toLowerCase() ?? ''
    return CIRCUMSTANCE_OPENERS.has(first) && !SETTING_OPENERS.has(first)
  })

/** What fits a question best, in any wording; null where it cannot be read in any way. */
async function freely(
  database: Database,
  { plan, tokens, days }: Reading,
  question: string,
  left: ReadonlySet<string>,
  client?: Client,
): Promise<Answered | Nobody | Ambiguous | null> {
  const free = !('reason' in plan) ? plan : isWorldly(plan) ? readFreely(tokens, days) : null
  if (free === null) return null
  const isKept = ({ statement: { id, speakerIds } }: Ranked): boolean =>
    !left.has(id) && !speakerIds.some((speaker) => left.has(speaker))
  let inquiry = inquiryOf(free, tokens)
  let ranked = (await retrieve(database, inquiry, client)).filter(isKept)
  let found = answering(inquiry, ranked)
  if (
    found.length === 0 &&
    inquiry.isBound &&
    free.speakers.some(({ actors }) => actors.some(({ kind }) => kind === 'ORGANIZATION'))
  ) {
    // Who speaks for a body is often told by a description alone: "the director of Malta's league".
    const unbound = inquiryOf(
      { ...free, speakers: free.speakers.map((party) => ({ ...party, how: 'OFFICIALS' as const })) },
      tokens,
    )
    const others = (await retrieve(database, unbound, client)).filter(isKept)
    const described = answering(unbound, others)
    if (described.length > 0) [inquiry, ranked, found] = [unbound, others, described]
  }
  if (found.length === 0) {
    const nearest = await nearestTo(database, free, ranked, client)
    return { kind: 'NOBODY', plan: free, interpretation: interpretationOf(free), nearest }
  }
  return namesakesIn(free, found, question) ?? rankedAnswer(free, found, (each) => whyOf(inquiry, each))
}

function rankedAnswer(plan: Plan, found: readonly Ranked[], why: (ranked: Ranked) => readonly string[]): Answered {
  const where = { id: { in: found.map(({ statement }) => statement.id) } }
  const scores = found.map((each) => ({ statementId: each.statement.id, score: each.score.total, why: why(each) }))
  const strictness = { ...STRICT, isRanked: true }
  const total = plan.asks === 'COUNT' ? found.length : null
  const statements = found.map(({ statement }) => statement)
  return answered(plan, where, statements, { total, strictness, scores })
}
