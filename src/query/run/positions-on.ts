import { sql } from 'kysely'
import type { Position } from '../../knowledge/positions/follow.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { Scope } from '../compile/scope.js'
import { jsonObject, rowNamed, type Sql } from '../compile/sql.js'
import { inTime, positionsIn, readsOf, statementsAbout, statementsOn } from '../sources/position.js'
import { runSql } from './run-sql.js'

/** The positions of one actor on a topic, by the ids of the statements that show them. */
export interface HeldBy {
  readonly actorId: string
  readonly name: string
  readonly positions: readonly Position<string>[]
}

interface Row {
  readonly actorId: string
  readonly name: string
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** The positions of an actor on a topic: what `Actor.positions` shows. One SQL statement. */
export async function positionsOf(
  database: Database,
  actorId: string,
  topic: string,
  client?: Client,
): Promise<HeldBy | null> {
  const scope = new Scope()
  const { from, row } = scope.alias(statementsOn(topic, scope, rowNamed('actor')))
  const [held] = await read(
    database,
    topic,
    sql`select actor."id" as "actorId", actor."name", (select coalesce(json_agg(${jsonOf(row)} order by ${inTime(row)}), '[]') from ${from}) as "rows"
      from "Actor" actor where actor."id" = ${actorId}`,
    client,
  )
  return held ?? null
}

/** The positions of all who speak of a topic, as far as the latest statements about it show them. One SQL statement. */
export function positionsOn(database: Database, topic: string, client?: Client): Promise<readonly HeldBy[]> {
  const scope = new Scope()
  const { from, row } = scope.alias(statementsAbout(topic, scope))
  return read(
    database,
    topic,
    sql`select actor."id" as "actorId", actor."name", json_agg(${jsonOf(row)} order by ${inTime(row)}) as "rows"
      from ${from} join "Actor" actor on actor."id" = ${row('speakerId')} group by actor."id" order by actor."name", actor."id"`,
    client,
  )
}

const jsonOf = (row: ReturnType<typeof rowNamed>): Sql => jsonObject([['id', row('id')], ...readsOf(row)])

async function read(
  database: Database,
  topic: string,
  query: Sql,
  client: Client | undefined,
): Promise<readonly HeldBy[]> {
  const found = await runSql<Row>(database, query, client)
  return found.map(({ actorId, name, rows }) => ({
    actorId,
    name,
    positions: positionsIn({ topic, name }, rows).map((position) => withIds(position)),
  }))
}

const withIds = (position: Position<Readonly<Record<string, unknown>>>): Position<string> => ({
  ...position,
  statements: position.statements.map(({ id }) => String(id)),
  before: position.before && withIds(position.before),
})
