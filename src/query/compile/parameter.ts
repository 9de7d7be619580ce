import {
  GraphQLBoolean,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>

/**
 * A placeholder for a string or number that comes from a variable of each request. It stands among the parameters of a
 * compiled statement, so that one compiled statement serves all requests whose variables have the same shape.
 */
export class Parameter {
  private constructor(readonly read: (variables: Variables) => unknown) {}

  static at(path: readonly (string | number)[]): Parameter {
    return new Parameter((variables) => path.reduce<unknown>((value, key) => (value as Variables)[key], variables))
  }

  /** A Parameter for the result of `change`. It runs, and may throw, when a request brings the value. */
  map(change: (value: never) => unknown): Parameter {
    return new Parameter((variables) => change(this.read(variables) as never))
  }

  /** The JSON of variables with Parameters is their shape: all Parameters look alike, and no other part is a number. */
  toJSON(): number {
    return 0
  }
}

/**
 * Applies `change` to a value now, or, if it is a Parameter, with each request. The types do not show the difference, as
 * both end up as SQL parameters.
 */
export function mapParameter<Value, Result>(value: Value, change: (value: Value) => Result): Result {
  return value instanceof Parameter ? (value.map(change) as Result) : change(value)
}

/**
 * A variable's value with Parameters in place of its strings and numbers. The rest determines the compiled statement:
 * which conditions there are, how many of each, enum values and booleans.
 */
export function withParameters(value: unknown, type: GraphQLInputType, path: readonly (string | number)[]): unknown {
  if (value === null || value === undefined) return value
  if (isNonNullType(type)) return withParameters(value, type.ofType, path)
  if (isListType(type)) {
    return (value as readonly unknown[]).map((item, at) => withParameters(item, type.ofType, [...path, at]))
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const field = fields[name]
        return [name, field ? withParameters(item, field.type, [...path, name]) : item]
      }),
    )
  }
  return isScalarType(type) && type !== GraphQLBoolean ? Parameter.at(path) : value
}
