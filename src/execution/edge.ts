import { Args, type ClassType, FieldResolver } from 'type-graphql'

type TypeThunk = NonNullable<Parameters<typeof FieldResolver>[0]>

interface EdgeOptions {
  readonly description: string
  readonly nullable?: boolean
  /** The class of its arguments, if it has any. */
  readonly args?: () => ClassType
}

/**
 * Declares an edge of the graph. The property has no code, because the root field's SQL statement reads everything below
 * it: see `src/query/sources`.
 */
export function Edge(type: TypeThunk, { args, ...options }: EdgeOptions): PropertyDecorator {
  return (prototype, key) => {
    FieldResolver(type, options)(prototype, key, {})
    if (args) Args(args)(prototype, key, 0)
  }
}
