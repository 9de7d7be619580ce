import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** The shortest operation with a root field: only required arguments, and only `__typename` selected. */
export function leastOperation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${leastValue(type)}`)
  const list = given.length > 0 ? `(${given.join(', ')})` : ''
  return `${kind} { ${field.name}${list} ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`
}

function leastValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return leastValue(type.ofType)
  if (isListType(type)) return `[${leastValue(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField)
    return `{ ${required.map((field) => `${field.name}: ${leastValue(field.type)}`).join(', ')} }`
  }
  return LEAST_SCALARS[type.name] ?? '"2023-01-30"'
}

const LEAST_SCALARS: Readonly<Record<string, string>> = { Boolean: 'true', Float: '1', Int: '1' }
