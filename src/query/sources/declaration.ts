import type { Order, OrderFor } from '../compile/order.js'
import type { Scope } from '../compile/scope.js'
import type { AnyRow, Row, Sql, TableName } from '../compile/sql.js'

/** A scalar field: its value, out of the row. */
export interface Value {
  readonly kind: 'value'
  readonly sql: (row: AnyRow) => Sql
}

/** An object that is a part of the row itself. */
export interface Part {
  readonly kind: 'part'
  readonly of: Members
}

/** An edge to one row or none. */
export interface One {
  readonly kind: 'one'
  readonly of: SourceName | Source
  /** What stands in FROM, where it is not the source's table. */
  readonly from?: (parent: AnyRow) => Sql
  readonly on: (parent: AnyRow, row: AnyRow) => Sql
}

/** An edge to a few rows, given all together. */
export interface List {
  readonly kind: 'list'
  readonly of: SourceName | Source
  readonly from?: (parent: AnyRow) => Sql
  readonly on: (parent: AnyRow, row: AnyRow) => Sql
  readonly order: (row: AnyRow) => Sql
}

/** An edge to any number of rows, given by pages. */
export interface Pages {
  readonly kind: 'pages'
  readonly of: SourceName | Source
  /** What stands in FROM, where it is not the source's table; `args` are the field's own. */
  readonly from?: (args: Readonly<Record<string, unknown>>, scope: Scope) => Sql
  /** Which of the source's rows belong to it; without it, all of them. */
  readonly on?: (parent: AnyRow, row: AnyRow) => Sql
  /** The name of the order where none is asked for; else the source's first one. */
  readonly order?: string
}

/** An edge to one row of one of several sources, which a row tells by the name of its case. */
export interface Either {
  readonly kind: 'either'
  readonly tells: (row: AnyRow) => Sql
  readonly cases: Readonly<Record<string, One>>
}

export type Member = Value | Part | One | List | Pages | Either

/** The fields and edges of a GraphQL object type, by their names. */
export type Members = Readonly<Record<string, Member>>

/** The sources that edges lead to from more than one file, by their names: root-fields.ts says which is which. */
export type SourceName =
  | 'articles'
  | 'people'
  | 'organizations'
  | 'countries'
  | 'actors'
  | 'statements'
  | 'topics'
  | 'mentions'
  | 'affiliations'
  | 'articleTopics'
  | 'changes'

export type Sources = Readonly<Record<SourceName, Source>>

/** A filter input, as GraphQL has checked it. */
export type Conditions = Readonly<Record<string, unknown>>

/** Rows that the API gives: the table, the types that they appear as, how they are filtered and ordered. */
export interface Source {
  readonly table: TableName
  /** GraphQL type name → its members. Several only where the table holds several types. */
  readonly types: Readonly<Record<string, Members>>
  /** The name of a row's type, where there are several. */
  readonly typeOf?: (row: AnyRow) => Sql
  /** Which rows of the table belong to the source, where not all do. */
  readonly only?: (row: AnyRow) => Sql
  /** What `where` may hold, on the row. */
  readonly where?: (filter: never, row: AnyRow, scope: Scope) => Sql
  /** Which rows a list gives, where its `where` does not ask for others; by its id, each is there. */
  readonly listed?: (filter: Conditions, row: AnyRow) => Sql
  /** Where an index of another table leads to the rows of some filters. */
  readonly walk?: IndexWalk
  /** By the names of the enum that `orderBy` takes; the first is the default. Each ends with a unique key. */
  readonly orders?: Readonly<Record<string, Order | OrderFor>>
}

/**
 * A table that repeats columns of a source's rows, with an index that begins with actors and goes on in one of the
 * source's orders. A page of what belongs to these actors is found by walking it, however much more there is.
 */
export interface IndexWalk {
  readonly table: TableName
  /** Its column that holds the id of the source's row. */
  readonly id: string
  /** The conditions of `where` that say which actors the index begins with → the columns where these stand. */
  readonly starts: Readonly<Record<string, string>>
  /** The conditions of `where` that its own columns answer, under the names of the source's; `listed` is one of them. */
  readonly repeats: readonly string[]
  /** Conditions of `where` with which no walk begins: an index of their own may lead to fewer rows. */
  readonly leaves: readonly string[]
  /** The name of the source's order, and the same order in its own columns. */
  readonly orderName: string
  readonly order: Order
}

/** The columns of a table whose fields bear their names. */
export const columns = <Table extends TableName>(
  _table: Table,
  ...names: readonly Parameters<Row<Table>>[0][]
): Record<string, Value> => Object.fromEntries(names.map((name) => [name, value((row) => row(name))]))

export const value = (sql: Value['sql']): Value => ({ kind: 'value', sql })

export const part = (of: Members): Part => ({ kind: 'part', of })

export const one = (of: One['of'], on: One['on'], from?: One['from']): One => ({
  kind: 'one',
  of,
  on,
  ...(from && { from }),
})

export const list = (of: List['of'], edge: Pick<List, 'from' | 'on' | 'order'>): List => ({ kind: 'list', of, ...edge })

export const either = (tells: Either['tells'], cases: Either['cases']): Either => ({ kind: 'either', tells, cases })

export const pages = (of: Pages['of'], on?: Pages['on'], order?: string): Pages => ({
  kind: 'pages',
  of,
  ...(on && { on }),
  ...(order !== undefined && { order }),
})
