import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { NAMES, type RequestedName, unknownNames } from '../names/requested-names.js'
import { type Refusal, refusalOf } from '../run/refusal.js'
import { mapParameter, Parameter } from './parameter.js'
import type { Scope } from './scope.js'
import type { Sql } from './sql.js'

type Variables = Readonly<Record<string, unknown>>

/** A compiled statement. Its parameters, and the names that it asks for, may be slots that each request fills. */
export interface CompiledStatement {
  readonly text: string
  /**
   * The text's own, by which PostgreSQL keeps what it has parsed and planned; none where a filter's values decide on the
   * plan. A kept one is made for values of average frequency, and for a frequent actor took a hundred times as long.
   */
  readonly name: string | undefined
  readonly parameters: readonly unknown[]
  readonly names: readonly RequestedName[]
  /** What is run where this one finds nothing. */
  readonly elsewhere?: CompiledStatement
  /** What is told where the statement refuses itself. */
  readonly refusal: Refusal | undefined
}

/** What a plan's statement answers. */
export interface ReadAnswer {
  /** The selected tree, keyed by response keys, or its JSON; null where there is no such thing. */
  readonly tree: unknown
  /** The names that were asked for and that nothing bears. */
  readonly unknownNames: readonly RequestedName[]
}

const known = (value: unknown, variables: Variables): unknown =>
  value instanceof Parameter ? value.read(variables) : value

/** Completes the statement: the names that it asks for are looked up in it, too. */
export function completeStatement(
  { kysely }: Database,
  tree: Sql,
  { names, hasOnePlan, shared, refusal }: Scope,
): CompiledStatement {
  const keys = names.map(({ name, kind, argument }) =>
    mapParameter(name, (given) => NAMES[kind].keyOf(given, argument)),
  )
  const unknown = names.length === 0 ? sql`` : sql`, ${unknownNames(names, keys)} as "unknown"`
  const queries = [...shared].map(([name, query]) => sql`${sql.id(name)} as materialized (${query})`)
  const before = queries.length === 0 ? sql`` : sql`with ${sql.join(queries)} `
  const { sql: text, parameters } = sql`${before}select ${tree} as "tree"${unknown}`.compile(kysely)
  const hash = createHash('sha256').update(text).digest('hex')
  return { text, name: hasOnePlan ? `read_${hash.slice(0, 32)}` : undefined, parameters, names, refusal }
}

/** The values of a plan's parameters. @throws GraphQLError BAD_USER_INPUT where one of the variables makes no sense */
export const parameterValues = ({ parameters }: CompiledStatement, variables: Variables): readonly unknown[] =>
  parameters.map((parameter) => known(parameter, variables))

interface AnswerRow {
  readonly tree: unknown
  /** By their numbers. */
  readonly unknown?: readonly number[]
}

/**
 * Runs a plan's statement with these values.
 * @param isRepeated whether it is worth preparing
 * @param client who waits for it
 * @throws GraphQLError BAD_USER_INPUT where the rows that it reads make the answer too large
 */
export async function runCompiled(
  database: Database,
  plan: CompiledStatement,
  variables: Variables,
  values: readonly unknown[],
  isRepeated: boolean,
  client?: Client,
): Promise<ReadAnswer> {
  const statement = { text: plan.text, values, name: isRepeated ? plan.name : undefined, client }
  const [row] = await database.query<AnswerRow>(statement).catch((error) => {
    throw refusalOf(error, plan.refusal)
  })
  if (row?.tree == null && plan.elsewhere) {
    const { elsewhere } = plan
    return runCompiled(database, elsewhere, variables, parameterValues(elsewhere, variables), isRepeated, client)
  }
  return { tree: row?.tree ?? null, unknownNames: unknownOf(plan, row?.unknown ?? [], variables) }
}

/** Each once, though an operation may ask for it at several places. */
function unknownOf(
  { names }: CompiledStatement,
  numbers: readonly number[],
  variables: Variables,
): readonly RequestedName[] {
  const byKey = new Map<string, RequestedName>()
  for (const at of [...numbers].sort((a, b) => a - b)) {
    const asked = names[at]
    if (!asked) continue
    const name = String(known(asked.name, variables))
    const key = `${asked.kind} ${asked.argument} ${NAMES[asked.kind].keyOf(name, asked.argument)}`
    if (!byKey.has(key)) byKey.set(key, { ...asked, name })
  }
  return [...byKey.values()]
}
