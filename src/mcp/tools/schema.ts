import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  printType,
} from 'graphql'
import { z } from 'zod'
import { defineTool, ToolError } from '../tool.js'

/** Tells how filters are written. */
export const schemaTool = defineTool({
  name: 'schema',
  description:
    'Tells the fields and values of filters, for `where` of `statements`; with `type`, one type of the GraphQL schema with ' +
    'its documentation ("StatementFilter", "Act", "Statement").',
  input: z.strictObject({ type: z.string().optional() }),
  answer: async ({ type }, { schema }) => {
    const sdl = type === undefined ? hintOf(schema) : printType(typeNamed(schema, type))
    return { text: sdl, data: { sdl } }
  },
})

function typeNamed(schema: GraphQLSchema, name: string): GraphQLNamedType {
  const type = schema.getType(name)
  if (type && !type.name.startsWith('__')) return type
  throw new ToolError(
    `There is no type ${JSON.stringify(name.slice(0, 100))}. Accepted: ${namesOf(schema).join(', ')}.`,
  )
}

/** What mutations take and give, and what holds the nodes of lists: nothing of it is asked for by a tool. */
const OF_NO_TOOL = /(?:Input|Payload|Connection|Edge)$/

/** The filters of statements, a line each, and the names of the other types that tools give. */
function hintOf(schema: GraphQLSchema): string {
  const filter = schema.getType('StatementFilter')
  if (!isInputObjectType(filter)) throw new Error('The schema has no StatementFilter')
  const told = new Set<GraphQLNamedType>([filter])
  // A set that grows while it is gone through is gone through to its end.
  for (const type of told) if (isInputObjectType(type)) for (const below of typesIn(type)) told.add(below)
  const isTold = (name: string): boolean => [...told].some((type) => type.name === name)
  const others = namesOf(schema).filter((name) => !isTold(name) && !OF_NO_TOOL.test(name))
  return [...[...told].flatMap(lineOf), `Other types: ${others.join(', ')}`].join('\n')
}

const typesIn = (type: GraphQLInputObjectType): GraphQLNamedType[] =>
  Object.values(type.getFields()).map((field) => getNamedType(field.type))

/** A filter or an enum in a line; none for scalars. */
function lineOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type))
    return [
      `enum ${type.name}: ${type
        .getValues()
        .map(({ name }) => name)
        .join(' ')}`,
    ]
  if (!isInputObjectType(type)) return []
  const fields = Object.values(type.getFields()).map((field) => `${field.name}: ${field.type}`)
  return [`${type.name} { ${fields.join(', ')} }`]
}

const namesOf = (schema: GraphQLSchema): string[] =>
  Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'))
