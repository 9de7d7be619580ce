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
  /** 0 to 1: how sure the best statement is, and how sure its question was understood. */
  readonly confidence: number
  readonly where: StatementFilter
  /** The name of an order of statements. */
  readonly orderBy: string
  readonly said: readonly Said[]
}

/** Nobody said that; the statements that come nearest. */
export interface Nobody {
  readonly kind: 'NOBODY'
  readonly plan: Plan
  readonly interpretation: string
  readonly nearest: readonly string[]
}

/** One of several whom a name may mean. */
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

/** Statements that are looked at to group them and to put them into words. */
const LOOKED_AT = 20
/** Namesakes that are tried. */
const MOST_NAMESAKES = 6

/** Runs a plan. Where a name has several bearers, the one of whom there is an answer is meant. */
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
      .map(async (actor) => ({ actor, answer: await answer(database, meaning(plan, shared, actor), client) })),
  )
  const found = tried.filter((each) => each.answer !== null)
  if (found.length === 1)
    return runPlan(database, meaning(plan, shared, found[0]?.actor as NamedActor), question, client)
  if (found.length === 0) return nobody(database, plan, client)
  const choices = found.map(({ actor }) => ({ actor, question: question.replace(shared.words, actor.name) }))
  return { kind: 'AMBIGUOUS', plan, words: shared.words, choices }
}

/** The plan in which a party is one of its actors. */
function meaning(plan: Plan, shared: Party, actor: NamedActor): Plan {
  const one = (parties: readonly Party[]): readonly Party[] =>
    parties.map((party) => (party === shared ? { ...party, actors: [actor] } : party))
  return { ...plan, ...Object.fromEntries(ROLES.map((role) => [role, one(plan[role])])) }
}

async function answer(database: Database, plan: Plan, client?: Client): Promise<Answered | null> {
  for (const reading of readingsOf(plan)) {
    const where = filterOf(plan, reading)
    if (conditionsIn(where) > MOST_CONDITIONS) continue
    const found = await matchingStatements(database, where, ORDERS[plan.order], LOOKED_AT, client)
    if (!isAnswered(plan, found)) continue
    const first = found[0]
    if (plan.order === 'BEST' || !first || plan.days?.lt === dayAfter(first.datedOn)) {
      const total = plan.asks === 'COUNT' ? await countStatements(database, where, client) : null
      return answered(plan, where, found, total, reading)
    }
    // "Last" and "first" ask for one day: the one that has just been found. An article tells of the day before its own.
    const since = first.saidOn ?? dayAfter(first.datedOn, -1)
    return answer(database, { ...plan, days: { gte: since, lt: dayAfter(first.datedOn) } }, client)
  }
  return null
}

/** How many conditions a filter has, at any depth: of many words some of which stand elsewhere, more than a statement takes. */
const conditionsIn = (filter: unknown): number =>
  typeof filter === 'object' && filter !== null
    ? Object.values(filter).reduce<number>(
        (sum, value) => sum + conditionsIn(value),
        Math.max(1, Object.keys(filter).length),
      )
    : 0

const dayAfter = (day: string, days = 1): string => isoDay(new Date(Date.parse(day) + days * 86_400_000))

/** Questions that say themselves what was said: half of it would be an answer to another question. */
const EXACT: ReadonlySet<Plan['asks']> = new Set(['WHETHER', 'COUNT', 'TIME', 'PLACE'])

/** Of more words and names that are spoken of, there are too many ways in which some of them stand elsewhere. */
const MOST_SPREAD = 8

/** How a plan may be taken, the strictest first. */
function readingsOf(plan: Plan): readonly Strictness[] {
  const isPlace = [...plan.speakers, ...plan.involved].some(({ actors }) =>
    actors.some(({ kind }) => kind !== 'PERSON'),
  )
  const speakers: readonly SpokenBy[] = isPlace ? ['ITSELF', 'TITLE_HOLDERS'] : ['ITSELF']
  const own = sharesOf(plan).flatMap((inContent) => speakers.map((spokenBy) => ({ ...STRICT, spokenBy, inContent })))
  const isOpen = plan.asks === 'WHETHER' && !plan.isNegated && plan.topics.length + plan.mentions.length > 0
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

/** A question for a place is answered by statements of which a place is told. */
const isAnswered = ({ asks }: Plan, statements: readonly MatchingStatement[]): boolean =>
  asks === 'PLACE' ? statements.some(({ place }) => place !== null) : statements.length > 0

function answered(
  plan: Plan,
  where: StatementFilter,
  statements: readonly MatchingStatement[],
  total: number | null,
  reading: Strictness,
): Answered {
  const told = plan.asks === 'PLACE' ? statements.filter(({ place }) => place !== null) : statements
  const said = groupSame(told)
  const holders =
    reading.spokenBy === 'TITLE_HOLDERS' ? ' It did not speak itself; whoever holds a title there did.' : ''
  const act = reading.isActTold
    ? ' The act is told of in what was said.'
    : reading.isRefused
      ? ' What speaks of it was rejected.'
      : ''
  const elsewhere = reading.inContent === 'ALL' ? '' : ' Some of the words stand elsewhere in the article.'
  return {
    kind: 'ANSWER',
    plan,
    text: answerText(plan, said, total, reading),
    interpretation: `${interpretationOf(plan)}${holders}${elsewhere}${act}`,
    confidence: (told[0]?.confidence ?? 0) * sureness(plan, reading),
    where,
    orderBy: ORDERS[plan.order],
    ...operationOf(where, plan.order),
    said,
  }
}

/** How sure a reading is: less for guessed spellings, keywords without grammar, and whoever speaks in another's place. */
function sureness(plan: Plan, { spokenBy, inContent, isActTold }: Strictness): number {
  const parties = partiesIn(plan)
  const typos = parties.filter(({ how }) => how === 'TYPO').length + plan.mended.length
  return (
    0.9 ** typos *
    (plan.isKeywords ? 0.8 : 1) *
    (spokenBy === 'ITSELF' ? 1 : 0.9) *
    SURE[inContent] *
    (isActTold ? 0.7 : 1)
  )
}

const SURE: Readonly<Record<InContent, number>> = { ALL: 1, MOST: 0.8, SOME: 0.6 }

const nobody = async (database: Database, plan: Plan, client?: Client): Promise<Nobody> => ({
  kind: 'NOBODY',
  plan,
  interpretation: interpretationOf(plan),
  nearest: await nearestTo(database, plan, client),
})
