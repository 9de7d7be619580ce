import type { Order, OrderFor } from '../compile/order.js'
import type { Scope } from '../compile/scope.js'
import type { AnyRow, Row, Sql, TableName } from '../compile/sql.js'

/** A scalar field: an SQL expression on the row. */
export interface Value {
  readonly kind: 'value'
  readonly sql: (row: AnyRow) => Sql
}

/** An object whose fields come from the same row. */
export interface Part {
  readonly kind: 'part'
  readonly of: Members
}

/** The row itself, as an object of its source. */
export interface Itself {
  readonly kind: 'itself'
  readonly of: Source
}

/** An edge to one row or none. */
export interface One {
  readonly kind: 'one'
  readonly of: SourceName | Source
  /** What goes into FROM instead of the source's table. */
  readonly from?: (parent: AnyRow) => Sql
  readonly on: (parent: AnyRow, row: AnyRow) => Sql
}

/** An edge to a few rows, returned as a plain list. */
export interface List {
  readonly kind: 'list'
  readonly of: SourceName | Source
  readonly from?: (parent: AnyRow) => Sql
  readonly on: (parent: AnyRow, row: AnyRow) => Sql
  readonly order: (row: AnyRow) => Sql
}

/** An edge to any number of rows: a connection. */
export interface Pages {
  readonly kind: 'pages'
  readonly of: SourceName | Source
  /** What goes into FROM instead of the source's table. @param args the field's arguments */
  readonly from?: (args: Readonly<Record<string, unknown>>, scope: Scope, parent: AnyRow) => Sql
  /** Which of the source's rows belong to the parent; undefined: all. Beside `from`, this is for index walks, which read the table. */
  readonly on?: (parent: AnyRow, row: AnyRow) => Sql
  /** The name of the order where none is asked for; undefined: the source's first one. */
  readonly order?: string
}

/** An edge to one row of one of several sources; an expression on the parent row gives the name of the case. */
export interface Either {
  readonly kind: 'either'
  readonly tells: (row: AnyRow) => Sql
  readonly cases: Readonly<Record<string, One>>
}

/** What was read of a row, or of what was made of rows: name → JSON. */
export type ReadRow = Readonly<Record<string, unknown>>

/** A list that code makes of rows, because SQL cannot tell it. Its fields that lead to a type of the source hold rows. */
export interface Made {
  readonly kind: 'made'
  readonly of: SourceName | Source
  /** What goes into FROM. @param args the field's arguments */
  readonly from: (args: ReadRow, scope: Scope, parent: AnyRow) => Sql
  /** What is made of the rows depends on these, and on their order. */
  readonly reads: (row: AnyRow) => readonly (readonly [name: string, value: Sql])[]
  readonly order: (row: AnyRow) => Sql
  /** And on this, beside the rows. */
  readonly beside: (args: ReadRow, parent: AnyRow) => readonly (readonly [name: string, value: Sql])[]
  readonly make: (beside: ReadRow, rows: readonly ReadRow[]) => readonly object[]
}

export type Member = Value | Part | Itself | One | List | Pages | Either | Made

/** Name → field or edge of a GraphQL object type. */
export type Members = Readonly<Record<string, Member>>

/** Names of sources that edges in several files refer to; root-fields.ts maps them to sources. */
export type SourceName =
  | 'articles'
  | 'people'
  | 'organizations'
  | 'countries'
  | 'actors'
  | 'statements'
  | 'utterances'
  | 'claims'
  | 'topics'
  | 'mentions'
  | 'affiliations'
  | 'articleTopics'
  | 'changes'

export type Sources = Readonly<Record<SourceName, Source>>

/** A filter input, checked by GraphQL. */
export type Conditions = Readonly<Record<string, unknown>>

/** Where the rows of GraphQL types come from: the table, the types, how they are filtered and ordered. */
export interface Source {
  readonly table: TableName
  /** GraphQL type name → its members. More than one if the table holds rows of several types, none if the rows are only edges. */
  readonly types: Readonly<Record<string, Members>>
  /** What the edges of a page hold beside the cursor, read from the same row; `node`, where that is not the row itself. */
  readonly edge?: Members
  /** The name of a row's type, if there are several. */
  readonly typeOf?: (row: AnyRow) => Sql
  /** Which rows of the table belong to the source; undefined: all. */
  readonly only?: (row: AnyRow) => Sql
  /** Compiles the filter `where` to a condition on the row. */
  readonly where?: (filter: never, row: AnyRow, scope: Scope) => Sql
  /** Which rows lists show unless `where` requests others (rejected ones, say). Every row can be read by its id. */
  readonly listed?: (filter: Conditions, row: AnyRow) => Sql
  /** An index of another table by which the rows for some filters are found. */
  readonly walk?: IndexWalk
  /** Field and direction of `orderBy` ("NAME_ASC") → order; each ends with a unique key. For sources without `orderBy`, the first counts. */
  readonly orders?: Readonly<Record<string, Order | OrderFor>>
}

/**
 * A table that repeats columns of a source, with an index on actors followed by the keys of one of the source's orders. A
 * page of these actors' rows is read from it in order, in a time that does not depend on how many rows they have.
 */
export interface IndexWalk {
  /** The table, or a query whose rows an index gives in order. */
  readonly rows: TableName | Sql
  /** The column with the id of the source's row. */
  readonly id: string
  /** Condition of `where` that gives a leading actor of the index → column of that actor. */
  readonly starts: Readonly<Record<string, string>>
  /** Conditions of `where` that this table's columns, named like the source's, can answer; it must answer `listed` too. */
  readonly repeats: readonly string[]
  /** Conditions of `where` that rule out a walk, because their own index may lead to fewer rows. */
  readonly leaves: readonly string[]
  /** The name of the source's order, and that order on this table's columns. */
  readonly orderName: string
  readonly order: Order
}

/** Fields that have the same name as their column. */
export const columns = <Table extends TableName>(
  _table: Table,
  ...names: readonly Parameters<Row<Table>>[0][]
): Record<string, Value> => Object.fromEntries(names.map((name) => [name, value((row) => row(name))]))

export const value = (sql: Value['sql']): Value => ({ kind: 'value', sql })

export const part = (of: Members): Part => ({ kind: 'part', of })

export const itself = (of: Source): Itself => ({ kind: 'itself', of })

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
