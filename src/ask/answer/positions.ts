import type { Position } from '../../knowledge/positions/follow.js'
import { matchingStatements } from '../../query/run/matching-statements.js'
import { type HeldBy, positionsOf, positionsOn } from '../../query/run/positions-on.js'
import { namesThing } from '../../query/sources/position.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import type { Stance } from '../../vocabulary/enumerations.js'
import { STRICT } from '../plan/filter-of.js'
import { ORDERS } from '../plan/operation.js'
import type { Plan } from '../plan/plan.js'
import { lineOf } from './answer-text.js'
import { type Answered, answered } from './answered.js'

/** What a question asks of positions. */
export type AskedOfPositions = 'POSITION' | 'CHANGE' | 'AGREEMENT' | 'DISAGREEMENT'

/** How many others an answer names who agree, or do not. */
const MOST_OTHERS = 10

type Held = Position<string>

/**
 * Answers where somebody stands, whether that has changed, and who stands there too or does not, from the positions that statements show. Null where they
 * show none: then what was said of it answers, or nobody said anything.
 */
export async function askedOfPositions(
  database: Database,
  asked: AskedOfPositions,
  plan: Plan,
  client?: Client,
): Promise<Answered | null> {
  const actors = plan.speakers.flatMap((party) => party.actors)
  const topic = topicOf(plan)
  const [actor] = actors
  if (actor === undefined || actors.length > 1 || plan.days !== null || !namesThing(topic)) return null
  const held = await positionsOf(database, actor.id, topic, client)
  const clear = clearOf(held)
  if (held === null || clear.length === 0) return null
  if (asked === 'POSITION')
    return toldBy(
      database,
      plan,
      clear.map((position) => [standing(held.name, position), position]),
      client,
    )
  if (asked === 'CHANGE') {
    const changed = clear.flatMap((after) => (after.before ? [after.before, after] : []))
    const shown = changed.length > 0 ? changed : clear
    const opening = changed.length > 0 ? 'Yes.' : 'No change is told.'
    return toldBy(
      database,
      plan,
      shown.map((position) => [standing(held.name, position), position]),
      client,
      opening,
    )
  }
  const own = latest(clear)
  const others = (await positionsOn(database, topic, client)).filter(({ actorId }) => actorId !== actor.id)
  const found = others.flatMap((other) => {
    const position = latest(clearOf(other))
    const isOne = position !== undefined && (asked === 'AGREEMENT') === (position.stance === own?.stance)
    return isOne ? [[standing(other.name, position), position] as const] : []
  })
  if (own === undefined || found.length === 0) return null
  return toldBy(database, plan, [[standing(held.name, own), own], ...found.slice(0, MOST_OTHERS)], client)
}

/** The words of the question for what is spoken of. */
const topicOf = ({ topics, mentions, targets }: Plan): string =>
  [
    ...topics.map(([word = '']) => word.replaceAll('"', '')),
    ...[...mentions, ...targets].map(({ words, actors }) => actors[0]?.name ?? words),
  ].join(' ')

const clearOf = (held: HeldBy | null): readonly Held[] =>
  held?.positions.filter(({ stance }) => stance !== 'UNCLEAR') ?? []

/** What is held last. */
const latest = (positions: readonly Held[]): Held | undefined =>
  positions.reduce<Held | undefined>(
    (last, each) => (last === undefined || each.to >= last.to ? each : last),
    undefined,
  )

const WORDS: Readonly<Record<Exclude<Stance, 'UNCLEAR'>, string>> = {
  FOR: 'for it',
  AGAINST: 'against it',
  CONDITIONAL: 'for or against it on a condition',
}

/** Who stands where, and when that was said: "Jane Doe, 2021-03-01 to 2021-06-01: against it." */
function standing(name: string, { stance, from, to }: Held): string {
  const when = from === to ? from : `${from} to ${to}`
  return `${name}, ${when}: ${stance === 'UNCLEAR' ? 'unclear' : WORDS[stance]}.`
}

/** The answer of positions, each told in a line with the first statement that shows it. */
async function toldBy(
  database: Database,
  plan: Plan,
  lines: readonly (readonly [line: string, position: Held])[],
  client: Client | undefined,
  opening?: string,
): Promise<Answered> {
  const ids = lines.flatMap(([, { statements }]) => statements)
  const where = { id: { in: ids.slice(0, MOST_STATEMENTS) } }
  const statements = await matchingStatements(database, where, ORDERS.RANKED, MOST_STATEMENTS, client)
  const text = lines.flatMap(([line, position]) => {
    const first = statements.find(({ id }) => id === position.statements[0])
    return [line, ...(first ? [lineOf(first)] : [])]
  })
  const answer = answered(plan, where, statements, { total: null, strictness: { ...STRICT, isRanked: true } })
  return {
    ...answer,
    text: [...(opening ? [opening] : []), ...text].join(' '),
    confidence: statements[0]?.confidence ?? 0,
  }
}

const MOST_STATEMENTS = 20
