import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** A selection on Query that leads to something of a type, with another selection in it. */
export type Way = (selection: string) => string

/** What a field is given where it cannot do without: by "Type.field". */
export type Given = Readonly<Record<string, string>>

/** A field with what it needs. */
export function asked(type: string, field: GraphQLField<unknown, unknown>, given: Given, selection: string): string {
  const list = given[`${type}.${field.name}`]
  if (list === undefined && field.args.some(isRequiredArgument)) {
    throw new Error(`Nothing is known to give to ${type}.${field.name}`)
  }
  const inner = isLeafType(getNamedType(field.type)) ? '' : ` { ${selection} }`
  return `${field.name}${list === undefined ? '' : `(${list})`}${inner}`
}

/** The shortest way to each object type that can be reached from Query. */
export function waysOf(schema: GraphQLSchema, given: Given): ReadonlyMap<GraphQLObjectType, Way> {
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no Query')
  const ways = new Map<GraphQLObjectType, Way>([[query, (selection) => selection]])
  for (const [type, way] of ways) {
    for (const field of Object.values(type.getFields())) {
      // Ids are hashes: to something that is there, lists lead.
      if (field.args.some((arg) => /^ids?$/.test(arg.name) && isRequiredArgument(arg))) continue
      const target = getNamedType(field.type)
      const types = isAbstractType(target) ? schema.getPossibleTypes(target) : isObjectType(target) ? [target] : []
      for (const each of types) {
        if (ways.has(each)) continue
        const within = (selection: string): string =>
          isAbstractType(target) ? `__typename ... on ${each.name} { ${selection} }` : selection
        ways.set(each, (selection) => way(asked(type.name, field, given, within(selection))))
      }
    }
  }
  return ways
}
