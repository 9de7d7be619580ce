import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Scope } from '../compile/scope.js'
import type { Compilation } from '../compile/selection.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import type { Pages, Source } from './declaration.js'

/** A root field as GraphQL executes it. */
export type RootInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldName' | 'fieldNodes' | 'parentType' | 'returnType'
> & {
  /** The fields, here and below, that the client may not read: they are null. */
  readonly withheld: ReadonlySet<FieldNode>
}

/** A root field that returns one row or null. */
export interface Single {
  readonly kind: 'single'
  readonly of: Source
  readonly on: (args: Record<string, unknown>, row: AnyRow, scope: Scope) => Sql
  /** The condition for a second SQL statement, run if the first finds nothing; null: no second statement. */
  readonly elsewhere?: (args: Record<string, unknown>, row: AnyRow) => Sql | null
  /** ORDER BY if several rows match; the first is returned. */
  readonly order?: (args: Record<string, unknown>, row: AnyRow) => Sql
}

/** A root field with its own query. */
export interface Own {
  readonly kind: 'own'
  /** The JSON of the answer, keyed by response keys. */
  readonly select: (selecting: Compilation, info: RootInfo, args: Record<string, unknown>) => Sql
}

export type RootField = Pages | Single | Own
