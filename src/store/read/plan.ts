import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { nameKey } from '../../text/name-key.js'
import type { Asker, Database } from '../database.js'
import { type Refusal, refusalOf } from './refusal.js'
import type { Scope } from './scope.js'
import { bound, Slot } from './slot.js'
import type { Sql } from './sql.js'

type Variables = Readonly<Record<string, unknown>>

/** A compiled statement. Its parameters, and the names that it asks for, may be slots that each request fills. */
export interface Plan {
  readonly text: string
  /**
   * The text's own, by which PostgreSQL keeps what it has parsed and planned; none where a filter's values decide on the
   * plan. A kept one is made for values of average frequency, and for a frequent actor took a hundred times as long.
   */
  readonly name: string | undefined
  readonly parameters: readonly unknown[]
  readonly names: readonly unknown[]
  /** What is told where the statement refuses itself. */
  readonly refusal: Refusal | undefined
}

/** What a plan's statement answers. */
export interface Answer {
  /** The selected tree, keyed by response keys, or its JSON; null where there is no such thing. */
  readonly tree: unknown
  /** The names that were asked for and that nobody bears. */
  readonly unknownNames: readonly string[]
}

const known = (value: unknown, variables: Variables): unknown => (value instanceof Slot ? value.read(variables) : value)

/** Completes the statement: the names that it asks for are looked up in it, too. */
export function makePlan({ kysely }: Database, tree: Sql, { names, hasOnePlan, refusal }: Scope): Plan {
  const keys = names.map((name) => bound(name as string, nameKey))
  const unknown =
    keys.length === 0
      ? sql``
      : sql`, array(select "asked" from unnest(array[${sql.join(keys)}]::text[]) as "asked"
          where not exists (select from "Alias" where "key" = "asked")) as "unknown"`
  const { sql: text, parameters } = sql`select ${tree} as "tree"${unknown}`.compile(kysely)
  const hash = createHash('sha256').update(text).digest('hex')
  return { text, name: hasOnePlan ? `read_${hash.slice(0, 32)}` : undefined, parameters, names, refusal }
}

/** The values of a plan's parameters. @throws GraphQLError BAD_USER_INPUT where one of the variables makes no sense */
export const valuesOf = ({ parameters }: Plan, variables: Variables): readonly unknown[] =>
  parameters.map((parameter) => known(parameter, variables))

interface Row {
  readonly tree: unknown
  readonly unknown?: readonly string[]
}

/**
 * Runs a plan's statement with these values.
 * @param isRepeated whether it is worth preparing
 * @param asker who waits for it
 * @throws GraphQLError BAD_USER_INPUT where the rows that it reads make the answer too large
 */
export async function runPlan(
  { query }: Database,
  plan: Plan,
  variables: Variables,
  values: readonly unknown[],
  isRepeated: boolean,
  asker?: Asker,
): Promise<Answer> {
  const statement = { text: plan.text, values, name: isRepeated ? plan.name : undefined, asker }
  const [row] = await query<Row>(statement).catch((error) => {
    throw refusalOf(error, plan.refusal)
  })
  const unknown = new Set(row?.unknown)
  const unknownNames = unknown.size === 0 ? [] : plan.names.map((name) => String(known(name, variables)))
  return { tree: row?.tree ?? null, unknownNames: unknownNames.filter((name) => unknown.delete(nameKey(name))) }
}
