import { sql } from 'kysely'
import { nameKey } from '../../text/name-key.js'
import { badInput } from './bad-input.js'
import type { Refusal } from './refusal.js'
import { bound } from './slot.js'
import { type AnyRow, rowNamed, type Sql, type TableName } from './sql.js'

/** A table under a fresh alias: what goes into FROM, and the row to write conditions on. */
export interface Aliased {
  readonly from: Sql
  readonly row: AnyRow
  /** All of its columns. */
  readonly all: Sql
}

/** In characters; no name that is stored is longer. */
const LONGEST_NAME = 200

/** In one root field, with all that lies below it: PostgreSQL takes 65,535 parameters and nests only so deep. */
const MOST_CONDITIONS = 1_000

/** What one SQL statement has used while it is compiled: aliases, conditions, and the names that it asks for. */
export class Scope {
  /** The names that are asked for, as they came. */
  readonly names: string[] = []
  /** Whether one plan serves all values: how often they come decides on the best one for most filters. */
  hasOnePlan = true
  /** What is told where the statement refuses itself. */
  refusal: Refusal | undefined
  private aliases = 0
  private conditions = 0

  /** A fresh alias for a table, or for whatever else stands in FROM. */
  alias(table: TableName | Sql): Aliased {
    this.aliases += 1
    const name = `t${this.aliases}`
    const from = typeof table === 'string' ? sql.table(table) : table
    return { from: sql`${from} as ${sql.id(name)}`, row: rowNamed(name), all: sql`${sql.id(name)}.*` }
  }

  /** Counts conditions. @throws GraphQLError BAD_USER_INPUT where there are too many. */
  count(conditions: number): void {
    this.conditions += conditions
    if (this.conditions <= MOST_CONDITIONS) return
    throw badInput('where', `${this.conditions} conditions or more`, `at most ${MOST_CONDITIONS} conditions in all`)
  }

  /** Notes that an actor of this name is asked for, so that a name which nobody bears can be told; its search key. */
  askedName(name: string): string {
    this.names.push(name)
    return bound(name, searchKey)
  }
}

function searchKey(name: string): string {
  if (name.length <= LONGEST_NAME) return nameKey(name)
  throw badInput('name', `${name.length} characters`, `at most ${LONGEST_NAME} characters`)
}
