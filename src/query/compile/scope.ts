import { sql } from 'kysely'
import { badInput } from '../bad-input.js'
import { NAMES, type NameKind, type RequestedName } from '../names/requested-names.js'
import type { Refusal } from '../run/refusal.js'
import { mapParameter } from './parameter.js'
import { type AnyRow, rowNamed, type Sql, type TableName } from './sql.js'

/** A table under a fresh alias: what goes into FROM, and the row to write conditions on. */
export interface Aliased {
  readonly from: Sql
  readonly row: AnyRow
  /** All of its columns. */
  readonly all: Sql
}

/** In one root field, with all that lies below it: PostgreSQL takes 65,535 parameters and nests only so deep. */
export const MOST_CONDITIONS = 1_000

/** What one SQL statement has used while it is compiled: aliases, conditions, and the names that it asks for. */
export class Scope {
  /** The names that are asked for, as they came. */
  readonly names: RequestedName[] = []
  /** What stands in WITH: queries that several parts of the statement read, by name. */
  readonly shared = new Map<string, Sql>()
  /** Whether one plan serves all values: how often they come decides on the best one for most filters. */
  hasOnePlan = true
  /** What is told where the statement refuses itself. */
  refusal: Refusal | undefined
  /**
   * Whether the condition at hand is one of several alternatives. Beside another one, `exists` has PostgreSQL read the whole
   * table; the ids that it stands for, as an array, are looked up in an index.
   */
  isAlternative = false
  private aliases = 0
  private conditions = 0

  /** A fresh alias for a table, or for whatever else stands in FROM. */
  alias(table: TableName | Sql): Aliased {
    this.aliases += 1
    const name = `t${this.aliases}`
    const from = typeof table === 'string' ? sql.table(table) : table
    return { from: sql`${from} as ${sql.id(name)}`, row: rowNamed(name), all: sql`${sql.id(name)}.*` }
  }

  /** What is compiled as one of several alternatives, or not. */
  asAlternative<Result>(isAlternative: boolean, compile: () => Result): Result {
    const before = this.isAlternative
    this.isAlternative = isAlternative
    const result = compile()
    this.isAlternative = before
    return result
  }

  /** Counts conditions. @throws GraphQLError BAD_USER_INPUT where there are too many. */
  count(conditions: number): void {
    this.conditions += conditions
    if (this.conditions <= MOST_CONDITIONS) return
    throw badInput('where', `${this.conditions} conditions or more`, `at most ${MOST_CONDITIONS} conditions in all`)
  }

  /**
   * Notes that a name is asked for, so that one which nothing bears can be told.
   * @param argument which asks for it
   * @returns the name as it is compared
   */
  requestName(name: string, kind: NameKind = 'actor', argument = 'name'): string {
    this.names.push({ kind, argument, name })
    return mapParameter(name, (given) => NAMES[kind].keyOf(given, argument))
  }

  /** The rows of a query that is run once, however many parts of the statement read them. */
  share(name: string, query: () => Sql): Sql {
    if (!this.shared.has(name)) this.shared.set(name, query())
    return sql.table(name)
  }
}
