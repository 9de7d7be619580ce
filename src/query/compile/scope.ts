import { sql } from 'kysely'
import { badInput } from '../bad-input.js'
import { NAMES, type NameKind, type RequestedName } from '../names/requested-names.js'
import type { Refusal } from '../run/refusal.js'
import type { Maker } from './makers.js'
import { mapParameter } from './parameter.js'
import { type AnyRow, rowNamed, type Sql, type TableName } from './sql.js'

/** A table under a new alias: what goes into FROM, and the row to write conditions on. */
export interface Aliased {
  readonly from: Sql
  readonly row: AnyRow
  /** All of its columns. */
  readonly all: Sql
}

/** Per root field with everything below it: PostgreSQL allows 65,535 parameters and limited nesting. */
export const MOST_CONDITIONS = 1_000

/** The state of compiling one SQL statement: aliases, number of conditions, requested names. */
export class Scope {
  /** The requested names, as the client wrote them. */
  readonly names: RequestedName[] = []
  /** Name → query for the WITH clause, for queries that several parts of the statement read. */
  readonly shared = new Map<string, Sql>()
  /** Whether one query plan suits all values; for most filters the best one depends on how frequent the values are. */
  hasOnePlan = true
  /** Makes the client's error if the statement fails by the database's function "refuse". */
  refusal: Refusal | undefined
  /**
   * Whether the condition being compiled is one of several alternatives (OR). There, `exists` makes PostgreSQL read the
   * whole table, whereas `= any(array of ids)` can use an index.
   */
  isAlternative = false
  /** What is made of parts of the answer once it is read. */
  readonly makers: Maker[] = []
  private aliases = 0
  private conditions = 0

  /** Gives a table, or a query in FROM, a new alias. */
  alias(table: TableName | Sql): Aliased {
    this.aliases += 1
    const name = `t${this.aliases}`
    const from = typeof table === 'string' ? sql.table(table) : table
    return { from: sql`${from} as ${sql.id(name)}`, row: rowNamed(name), all: sql`${sql.id(name)}.*` }
  }

  /** Runs `compile` with `isAlternative` set. */
  asAlternative<Result>(isAlternative: boolean, compile: () => Result): Result {
    const before = this.isAlternative
    this.isAlternative = isAlternative
    const result = compile()
    this.isAlternative = before
    return result
  }

  /** Counts conditions. @throws GraphQLError BAD_USER_INPUT if there are too many */
  count(conditions: number): void {
    this.conditions += conditions
    if (this.conditions <= MOST_CONDITIONS) return
    throw badInput('where', `${this.conditions} conditions or more`, `at most ${MOST_CONDITIONS} conditions in all`)
  }

  /**
   * Records a requested name, so that it can be reported if it is unknown.
   * @param argument the argument that holds it
   * @returns the name in the form in which it is compared
   */
  requestName(name: string, kind: NameKind = 'actor', argument = 'name'): string {
    this.names.push({ kind, argument, name })
    return mapParameter(name, (given) => NAMES[kind].keyOf(given, argument))
  }

  /** Puts a query into WITH, so that it runs once even if several parts of the statement read it. */
  share(name: string, query: () => Sql): Sql {
    if (!this.shared.has(name)) this.shared.set(name, query())
    return sql.table(name)
  }
}
