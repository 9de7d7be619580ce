import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { MOST_CONDITIONS } from '../../query/compile/scope.js'
import type { NamedActor } from '../../query/names/named-actors.js'
import { countStatements, type MatchingStatement, matchingStatements } from '../../query/run/matching-statements.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { isoDay } from '../iso-day.js'
import { filterOf, type InContent, type SpokenBy, STRICT, type Strictness } from '../plan/filter-of.js'
import { type Operation, ORDERS, operationOf } from '../plan/operation.js'
import { type Party, type Plan, partiesIn, ROLES } from '../plan/plan.js'
import { answerText } from './answer-text.js'
import { interpretationOf } from './interpretation.js'
import { nearestTo } from './nearest.js'
import { groupSame, type Said } from './same-thing.js'

/** The statements that answer a question. */
export interface Answered extends Operation {
  readonly kind: 'ANSWER'
  readonly plan: Plan
  readonly text: string
  readonly interpretation: string
  /** 0 to 1: the confidence of the best statement times that of the question's interpretation. */
  readonly confidence: number
  readonly where: StatementFilter
  /** A value of the enum StatementOrder. */
  readonly orderBy: string
  readonly said: readonly Said[]
}

/** No statement matches; the ids of the nearest ones. */
export interface Nobody {
  readonly kind: 'NOBODY'
  readonly plan: Plan
  readonly interpretation: string
  readonly nearest: readonly string[]
}

/** One of several actors that a name may refer to. */
export interface Choice {
  readonly actor: NamedActor
  /** The question with the full name in it. */
  readonly question: string
}

export interface Ambiguous {
  readonly kind: 'AMBIGUOUS'
  readonly plan: Plan
  readonly words: string
  readonly choices: readonly Choice[]
}

/** Maximum number of statements that are fetched for an answer. */
const MOST_STATEMENTS = 20
/** Maximum number of actors of the same name that are tried. */
const MOST_NAMESAKES = 6

/** Runs a plan. If several actors have a name, each is tried: the only one with an answer is taken, several make the question ambiguous. */
export async function runPlan(
  database: Database,
  plan: Plan,
  question: string,
  client?: Client,
): Promise<Answered | Nobody | Ambiguous> {
  const shared = partiesIn(plan).find(({ how, actors }) => (how === 'NAME' || how === 'TYPO') && actors.length > 1)
  if (!shared) return (await answer(database, plan, client)) ?? nobody(database, plan, client)
  const tried = await Promise.all(
    shared.actors
      .slice(0, MOST_NAMESAKES)
      .map(async (actor) => ({ actor, answer: await answer(database, withActor(plan, shared, actor), client) })),
  )
  const found = tried.filter((each) => each.answer !== null)
  if (found.length === 1)
    return runPlan(database, withActor(plan, shared, found[0]?.actor as NamedActor), question, client)
  if (found.length === 0) return nobody(database, plan, client)
  const choices = found.map(({ actor }) => ({ actor, question: question.replace(shared.words, actor.name) }))
  return { kind: 'AMBIGUOUS', plan, words: shared.words, choices }
}

/** The plan with a party resolved to one of its candidates. */
function withActor(plan: Plan, shared: Party, actor: NamedActor): Plan {
  const one = (parties: readonly Party[]): readonly Party[] =>
    parties.map((party) => (party === shared ? { ...party, actors: [actor] } : party))
  return { ...plan, ...Object.fromEntries(ROLES.map((role) => [role, one(plan[role])])) }
}

async function answer(database: Database, plan: Plan, client?: Client): Promise<Answered | null> {
  for (const strictness of strictnessLevels(plan)) {
    const where = filterOf(plan, strictness)
    if (conditionsIn(where) > MOST_CONDITIONS) continue
    const found = await matchingStatements(database, where, ORDERS[plan.order], MOST_STATEMENTS, client)
    if (!isAnswered(plan, found)) continue
    const first = found[0]
    if (plan.order === 'BEST' || !first || plan.days?.lt === dayAfter(first.datedOn)) {
      const total = plan.asks === 'COUNT' ? await countStatements(database, where, client) : null
      return answered(plan, where, found, total, strictness)
    }
    // "Last" and "first" ask for the statements of one day, the one just found. Without a date, that includes the day before the article's.
    const since = first.saidOn ?? dayAfter(first.datedOn, -1)
    return answer(database, { ...plan, days: { gte: since, lt: dayAfter(first.datedOn) } }, client)
  }
  return null
}

/** The number of conditions in a filter, at any depth: combinations of many words can exceed what one SQL statement accepts. */
const conditionsIn = (filter: unknown): number =>
  typeof filter === 'object' && filter !== null
    ? Object.values(filter).reduce<number>(
        (sum, value) => sum + conditionsIn(value),
        Math.max(1, Object.keys(filter).length),
      )
    : 0

const dayAfter = (day: string, days = 1): string => isoDay(new Date(Date.parse(day) + days * 86_400_000))

/** Questions that state the content themselves: a statement with only half of it would answer another question. */
const EXACT: ReadonlySet<Plan['asks']> = new Set(['WHETHER', 'COUNT', 'TIME', 'PLACE'])

/** Up to this many topics and mentions, some may be missing from the content; with more there are too many combinations. */
const MOST_SPREAD = 8

/** The levels of strictness at which a plan is tried, the strictest first. */
function strictnessLevels(plan: Plan): readonly Strictness[] {
  const isPlace = [...plan.speakers, ...plan.involved].some(({ actors }) =>
    actors.some(({ kind }) => kind !== 'PERSON'),
  )
  const speakers: readonly SpokenBy[] = isPlace ? ['ITSELF', 'TITLE_HOLDERS'] : ['ITSELF']
  const own = (process.env.LOOSE ? sharesOf(plan) : (['ALL'] as const)).flatMap((inContent) => speakers.map((spokenBy) => ({ ...STRICT, spokenBy, inContent })))
  const isOpen = plan.asks === 'WHETHER' && !plan.isNegated && plan.topics.length + plan.mentions.length > 0
  if (process.env.NOTOLD) return own
  const isRefusable = isOpen && plan.acts.length > 0 && plan.acts.every((act) => act === 'PROMISE' || act === 'AGREE')
  const refused = isRefusable ? speakers.map((spokenBy) => ({ ...STRICT, spokenBy, isRefused: true })) : []
  const isTold = plan.verb !== null && plan.speakers.length > 0 && plan.asks !== 'COUNT'
  const told = isTold ? speakers.map((spokenBy) => ({ ...STRICT, spokenBy, isActTold: true })) : []
  return [...own, ...refused, ...told]
}

function sharesOf(plan: Plan): readonly InContent[] {
  const { asks, speakers, addressees, targets, involved, acts, mentions, topics } = plan
  if (EXACT.has(asks) || mentions.length + topics.length > MOST_SPREAD) return ['ALL']
  const isBound = plan.isKeywords || [speakers, addressees, targets, involved, acts].some(({ length }) => length > 0)
  return isBound && mentions.length + topics.length > 2 ? ['ALL', 'MOST', 'SOME'] : ['ALL', 'MOST']
}

/** Whether statements answer a plan: if it asks for a place, at least one must have a place. */
const isAnswered = ({ asks }: Plan, statements: readonly MatchingStatement[]): boolean =>
  asks === 'PLACE' ? statements.some(({ place }) => place !== null) : statements.length > 0

export function answered(
  plan: Plan,
  where: StatementFilter,
  statements: readonly MatchingStatement[],
  total: number | null,
  strictness: Strictness,
): Answered {
  const relevant = plan.asks === 'PLACE' ? statements.filter(({ place }) => place !== null) : statements
  const said = groupSame(relevant)
  const holders =
    strictness.spokenBy === 'TITLE_HOLDERS' ? ' It did not speak itself; whoever holds a title there did.' : ''
  const act = strictness.isActTold
    ? ' The act is told of in what was said.'
    : strictness.isRefused
      ? ' What speaks of it was rejected.'
      : ''
  const ranked = strictness.isRanked ? ' Ranked by how well they fit; not each word of the question stands in them.' : ''
  const elsewhere = strictness.inContent === 'ALL' ? '' : ' Some of the words stand elsewhere in the article.'
  return {
    kind: 'ANSWER',
    plan,
    text: answerText(plan, said, total, strictness),
    interpretation: `${interpretationOf(plan)}${holders}${elsewhere}${act}${ranked}`,
    confidence: (relevant[0]?.confidence ?? 0) * interpretationConfidence(plan, strictness),
    where,
    orderBy: strictness.isRanked ? 'RELEVANCE' : ORDERS[plan.order],
    ...operationOf(where, strictness.isRanked ? 'RANKED' : plan.order),
    said,
  }
}

/** How certain the interpretation is, 0 to 1: less with corrected spellings, with keywords, and the less strictly the plan is matched. */
function interpretationConfidence(plan: Plan, { spokenBy, inContent, isActTold }: Strictness): number {
  const parties = partiesIn(plan)
  const typos = parties.filter(({ how }) => how === 'TYPO').length + plan.mended.length
  return (
    0.9 ** typos *
    (plan.isKeywords ? 0.8 : 1) *
    (spokenBy === 'ITSELF' ? 1 : 0.9) *
    CONTENT_CONFIDENCE[inContent] *
    (isActTold ? 0.7 : 1)
  )
}

const CONTENT_CONFIDENCE: Readonly<Record<InContent, number>> = { ALL: 1, MOST: 0.8, SOME: 0.6 }

const nobody = async (database: Database, plan: Plan, client?: Client): Promise<Nobody> => ({
  kind: 'NOBODY',
  plan,
  interpretation: interpretationOf(plan),
  nearest: await nearestTo(database, plan, client),
})
