import { sql } from 'kysely'
import { mapParameter } from '../compile/parameter.js'
import type { Scope } from '../compile/scope.js'
import { allOf, anyOf, type Sql } from '../compile/sql.js'
import { usableValue } from './usable-value.js'

type Combining = 'and' | 'or' | 'not'

/**
 * Condition of a filter input → how to compile it for a subject: a row, or an actor's id. `conditionOf` itself handles
 * `and`, `or` and `not`.
 */
export type Filter<Input, Subject> = {
  readonly [Name in Exclude<keyof Input, Combining> & string]-?: (
    value: NonNullable<Input[Name]>,
    subject: Subject,
    scope: Scope,
    /** The whole input, for conditions that can make use of another one. */
    input: Input,
  ) => Sql
}

/**
 * Compiles a filter input. `{}` is true. A missing value (undefined) is no condition.
 * @throws GraphQLError BAD_USER_INPUT for an explicit null: a forgotten value must not match everything
 */
export function conditionOf<Input extends object, Subject>(
  filter: Filter<Input, Subject>,
  input: Input,
  subject: Subject,
  scope: Scope,
): Sql {
  // An empty filter counts as one, because it is compiled too.
  scope.count(Math.max(1, Object.keys(input).length))
  const conditions = Object.entries(input).map(([name, value]) => {
    if (value === undefined) return sql`true`
    const checked = mapParameter(value, (given) => usableValue(name, given))
    const nested = (inner: Input): Sql => conditionOf(filter, inner, subject, scope)
    if (name === 'and') return allOf(value.map(nested))
    if (name === 'or') return scope.asAlternative(value.length > 1, () => anyOf(value.map(nested)))
    // A condition on null (a statement without a speaker) counts as false, so its negation is true.
    if (name === 'not') return scope.asAlternative(false, () => sql`(${nested(value)} is not true)`)
    return filter[name as keyof typeof filter](checked, subject, scope, input)
  })
  return allOf(conditions)
}
