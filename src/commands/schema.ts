import { printSchema } from 'graphql'
import { buildSchema } from '../schema.js'

/** The GraphQL schema in its own language, as schema.graphql keeps it. */
export const schemaText = (): string => `${printSchema(buildSchema())}\n`
