import type { GraphQLResolveInfo } from 'graphql'
import type { Scope } from '../compile/scope.js'
import type { Compilation } from '../compile/selection.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import type { Pages, Source } from './declaration.js'

/** A root field as GraphQL executes it. */
export type RootInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldName' | 'fieldNodes' | 'parentType' | 'returnType'
>

/** A root field that gives one row or none. */
export interface Single {
  readonly kind: 'single'
  readonly of: Source
  readonly on: (args: Record<string, unknown>, row: AnyRow, scope: Scope) => Sql
  /** Where that finds nothing: what else is looked for, by a second statement; null where nothing is. */
  readonly elsewhere?: (args: Record<string, unknown>, row: AnyRow) => Sql | null
  /** Which row is given where several fit. */
  readonly order?: (args: Record<string, unknown>, row: AnyRow) => Sql
}

/** A root field that makes its answer by a query of its own. */
export interface Own {
  readonly kind: 'own'
  /** The JSON of the answer, keyed by response keys. */
  readonly select: (selecting: Compilation, info: RootInfo, args: Record<string, unknown>) => Sql
}

export type RootField = Pages | Single | Own
