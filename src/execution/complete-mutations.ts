import { GraphQLNonNull, type GraphQLSchema, getNamedType, getNullableType, isObjectType } from 'graphql'

/**
 * What all mutations have in common, in place. Each may be null, so that one that fails does not hide what those before it did; and each
 * payload has `query`, so that a client reads in the same request whatever its page shows.
 */
export function completeMutations(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    mutation.type = getNullableType(mutation.type)
    const payload = getNamedType(mutation.type)
    if (!query || !isObjectType(payload)) continue
    payload.getFields().query = {
      name: 'query',
      description: 'Everything there is to read, as it is after the mutation.',
      type: new GraphQLNonNull(query),
      args: [],
      resolve: () => ({}),
      deprecationReason: undefined,
      extensions: {},
      astNode: undefined,
    }
  }
  return schema
}
