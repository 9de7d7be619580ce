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
 * The place of a value that is not known yet: a string or a number that a variable brings. It stands among the
 * parameters of a compiled statement, which so serves every request whose variables have the same shape.
 */
export class Parameter {
  private constructor(readonly read: (variables: Variables) => unknown) {}

  static at(path: readonly (string | number)[]): Parameter {
    return new Parameter((variables) => path.reduce<unknown>((value, key) => (value as Variables)[key], variables))
  }

  /** The slot of what `change` makes of the value; what it throws is thrown by the request that brings the value. */
  map(change: (value: never) => unknown): Parameter {
    return new Parameter((variables) => change(this.read(variables) as never))
  }

  /** In a shape all slots are alike. A number, because no other part of a shape is one. */
  toJSON(): number {
    return 0
  }
}

/**
 * What becomes of a value when it is known: now, or with each request. Its type stays the value's, since to whoever
 * compiles a statement a slot is as good as a value that is passed on as a parameter.
 */
export function mapParameter<Value, Result>(value: Value, change: (value: Value) => Result): Result {
  return value instanceof Parameter ? (value.map(change) as Result) : change(value)
}

/**
 * A variable's value with slots for its strings and numbers. What is left decides on the statement: which conditions
 * there are, how many of each, enum values and booleans.
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
