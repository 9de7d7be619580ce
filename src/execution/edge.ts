import { Args, type ClassType, FieldResolver } from 'type-graphql'

type TypeThunk = NonNullable<Parameters<typeof FieldResolver>[0]>

interface EdgeOptions {
  readonly description: string
  readonly nullable?: boolean
  /** The class of its arguments, where it has any. */
  readonly args?: () => ClassType
}

/**
 * Declares an edge of the graph that the read path fills: the property has no code, because the one SQL statement of
 * the root field has read what lies behind it already. What it reads: `src/query/sources`.
 */
export function Edge(type: TypeThunk, { args, ...options }: EdgeOptions): PropertyDecorator {
  return (prototype, key) => {
    FieldResolver(type, options)(prototype, key, {})
    if (args) Args(args)(prototype, key, 0)
  }
}
