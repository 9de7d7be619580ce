import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { NAMES, type RequestedName, unknownNames } from '../names/requested-names.js'
import { type Refusal, refusalOf } from '../run/refusal.js'
import { finished, type Maker } from './makers.js'
import { mapParameter, Parameter } from './parameter.js'
import type { Scope } from './scope.js'
import type { Sql } from './sql.js'

type Variables = Readonly<Record<string, unknown>>

/** A compiled statement: SQL with parameters. Parameters and requested names may be `Parameter`s, filled by each request. */
export interface CompiledStatement {
  readonly text: string
  /**
   * Name of the prepared statement, a hash of the text; undefined if the best query plan depends on a filter's values.
   * A prepared plan assumes values of average frequency, and took a hundred times as long for a frequent actor.
   */
  readonly name: string | undefined
  readonly parameters: readonly unknown[]
  readonly names: readonly RequestedName[]
  /** The statement to run if this one finds nothing. */
  readonly elsewhere?: CompiledStatement
  /** Makes the client's error if the statement fails by the database's function "refuse". */
  readonly refusal: Refusal | undefined
  readonly makers: readonly Maker[]
}

/** The result of a compiled statement. */
export interface ReadAnswer {
  /** The selected tree, keyed by response keys, or its JSON text; null if nothing was found. */
  readonly tree: unknown
  /** The requested names that are unknown. */
  readonly unknownNames: readonly RequestedName[]
}

const known = (value: unknown, variables: Variables): unknown =>
  value instanceof Parameter ? value.read(variables) : value

/** Compiles the whole SQL statement. It also finds out which of the requested names are unknown. */
export function completeStatement(
  { kysely }: Database,
  tree: Sql,
  { names, hasOnePlan, shared, refusal, makers }: Scope,
): CompiledStatement {
  const keys = names.map(({ name, kind, argument }) =>
    mapParameter(name, (given) => NAMES[kind].keyOf(given, argument)),
  )
  const unknown = names.length === 0 ? sql`` : sql`, ${unknownNames(names, keys)} as "unknown"`
  const queries = [...shared].map(([name, query]) => sql`${sql.id(name)} as materialized (${query})`)
  const before = queries.length === 0 ? sql`` : sql`with ${sql.join(queries)} `
  const { sql: text, parameters } = sql`${before}select ${tree} as "tree"${unknown}`.compile(kysely)
  const hash = createHash('sha256').update(text).digest('hex')
  return { text, name: hasOnePlan ? `read_${hash.slice(0, 32)}` : undefined, parameters, names, refusal, makers }
}

/** The values of the statement's parameters for a request. @throws GraphQLError BAD_USER_INPUT if a variable makes no sense */
export const parameterValues = ({ parameters }: CompiledStatement, variables: Variables): readonly unknown[] =>
  parameters.map((parameter) => known(parameter, variables))

interface AnswerRow {
  readonly tree: unknown
  /** Unknown names, as indexes into `CompiledStatement.names`. */
  readonly unknown?: readonly number[]
}

/**
 * Runs a compiled statement with these values.
 * @param isRepeated whether the statement is worth preparing
 * @param client who waits for it
 * @throws GraphQLError BAD_USER_INPUT if the answer would be too large
 */
export async function runCompiled(
  database: Database,
  compiled: CompiledStatement,
  variables: Variables,
  values: readonly unknown[],
  isRepeated: boolean,
  client?: Client,
): Promise<ReadAnswer> {
  const statement = { text: compiled.text, values, name: isRepeated ? compiled.name : undefined, client }
  const [row] = await database.query<AnswerRow>(statement).catch((error) => {
    throw refusalOf(error, compiled.refusal)
  })
  if (row?.tree == null && compiled.elsewhere) {
    const { elsewhere } = compiled
    return runCompiled(database, elsewhere, variables, parameterValues(elsewhere, variables), isRepeated, client)
  }
  return {
    tree: finished(row?.tree ?? null, compiled.makers),
    unknownNames: unknownOf(compiled, row?.unknown ?? [], variables),
  }
}

/** The unknown names, each once, even if an operation requests one in several places. */
function unknownOf(
  { names }: CompiledStatement,
  numbers: readonly number[],
  variables: Variables,
): readonly RequestedName[] {
  const byKey = new Map<string, RequestedName>()
  for (const at of [...numbers].sort((a, b) => a - b)) {
    const requested = names[at]
    if (!requested) continue
    const name = String(known(requested.name, variables))
    const key = `${requested.kind} ${requested.argument} ${NAMES[requested.kind].keyOf(name, requested.argument)}`
    if (!byKey.has(key)) byKey.set(key, { ...requested, name })
  }
  return [...byKey.values()]
}
