import { sql } from 'kysely'
import { mapParameter } from '../compile/parameter.js'
import type { Scope } from '../compile/scope.js'
import { allOf, anyOf, type Sql } from '../compile/sql.js'
import { usableValue } from './usable-value.js'

/** The names of conditions that `conditionOf` does not handle itself; `not` with a value is one, `not` with a filter is not. */
type Own<Input, Name extends keyof Input> = Name extends 'and' | 'or'
  ? never
  : Name extends 'not'
    ? NonNullable<Input[Name]> extends string
      ? Name
      : never
    : Name

/**
 * Condition of a filter input → how to compile it for a subject: a row, a column, or an actor's id. `conditionOf` itself handles
 * `and`, `or` and `not` of filters.
 */
export type Filter<Input, Subject> = {
  readonly [Name in keyof Input & string as Own<Input, Name>]-?: (
    value: NonNullable<Input[Name]>,
    subject: Subject,
    scope: Scope,
    /** The whole input, for conditions that can make use of another one. */
    input: Input,
  ) => Sql
}

/**
 * Compiles a filter input. `{}` is true. What is missing or null is no condition: forms send null for what nobody filled in.
 * @param field the condition whose operators the input holds, if it does, to name it in errors
 */
export function conditionOf<Input extends object, Subject>(
  filter: Filter<Input, Subject>,
  input: Input,
  subject: Subject,
  scope: Scope,
  field?: string,
): Sql {
  // An empty filter counts as one, because it is compiled too.
  scope.count(Math.max(1, Object.keys(input).length))
  const conditions = Object.entries(input).map(([name, value]) => {
    if (value == null) return sql`true`
    const check = <Given>(given: Given): Given =>
      mapParameter(given, (each) => usableValue(field === undefined ? name : `${field}.${name}`, each))
    const checked = Array.isArray(value) ? value.map(check) : check(value)
    const nested = (inner: Input): Sql => conditionOf(filter, inner, subject, scope)
    const compile = filter[name as keyof typeof filter]
    if (compile) return compile(checked, subject, scope, input)
    if (name === 'and') return allOf(value.map(nested))
    if (name === 'or') return scope.asAlternative(value.length > 1, () => anyOf(value.map(nested)))
    // A condition on null (a statement without a speaker) counts as false, so its negation is true.
    if (name !== 'not') throw new Error(`There is no condition ${name}`)
    return scope.asAlternative(false, () => sql`(${nested(value)} is not true)`)
  })
  return allOf(conditions)
}
