import { printSchema } from 'graphql'
import { buildSchema } from '../schema.js'

/** The GraphQL schema in SDL, the content of schema.graphql. */
export const schemaText = (): string => `${printSchema(buildSchema())}\n`
