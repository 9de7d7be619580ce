import { MOST_CONDITIONS } from '../../query/compile/scope.js'
import type { NamedActor } from '../../query/names/named-actors.js'
import { countStatements, matchingStatements } from '../../query/run/matching-statements.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { isoDay } from '../iso-day.js'
import { filterOf, type InContent, type SpokenBy, STRICT, type Strictness } from '../plan/filter-of.js'
import { ORDERS } from '../plan/operation.js'
import { isExact, type Party, type Plan, ROLES } from '../plan/plan.js'
import { tells } from '../plan/tells.js'
import { type Ambiguous, type Answered, answered } from './answered.js'

/** Maximum number of statements that are fetched for an answer. */
const MOST_STATEMENTS = 20
/** Maximum number of actors of the same name that are tried. */
const MOST_NAMESAKES = 6

/**
 * Runs a plan: what fulfils all of it, or as much as `strictnessLevels` lets go. If several actors have a name, each is tried: the only one
 * with an answer is taken, several make the question ambiguous. Null if nothing fulfils it.
 */
export async function runPlan(
  database: Database,
  plan: Plan,
  question: string,
  client?: Client,
): Promise<Answered | Ambiguous | null> {
  const shared = [...plan.speakers, ...plan.addressees, ...plan.involved].find(
    ({ how, actors, others }) => (how === 'NAME' || how === 'TYPO') && actors.length > 1 && !others,
  )
  if (!shared) return answer(database, plan, client)
  const tried = await Promise.all(
    shared.actors
      .slice(0, MOST_NAMESAKES)
      .map(async (actor) => ({ actor, answer: await answer(database, withActor(plan, shared, actor), client) })),
  )
  const found = tried.filter((each) => each.answer !== null)
  if (found.length === 1)
    return runPlan(database, withActor(plan, shared, found[0]?.actor as NamedActor), question, client)
  if (found.length === 0) return null
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
    if (!found.some((statement) => tells(plan, statement))) continue
    const first = found[0]
    if (plan.order === 'BEST' || !first || plan.days?.lt === dayAfter(first.datedOn)) {
      const total = plan.asks === 'COUNT' ? await countStatements(database, where, client) : null
      return answered(plan, where, found, { total, strictness })
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

/** Up to this many topics and mentions, some may be missing from the content; with more there are too many combinations. */
const MOST_SPREAD = 8

/** The levels of strictness at which a plan is tried, the strictest first. */
function strictnessLevels(plan: Plan): readonly Strictness[] {
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
  const { speakers, addressees, targets, involved, acts, mentions, topics } = plan
  if (isExact(plan) || mentions.length + topics.length > MOST_SPREAD) return ['ALL']
  const isBound = plan.isKeywords || [speakers, addressees, targets, involved, acts].some(({ length }) => length > 0)
  return isBound && mentions.length + topics.length > 2 ? ['ALL', 'MOST', 'SOME'] : ['ALL', 'MOST']
}
