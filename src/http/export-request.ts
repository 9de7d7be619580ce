import {
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  GraphQLNonNull,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  parseConstValue,
  UniqueInputFieldNamesRule,
  ValuesOfCorrectTypeRule,
  validate,
  valueFromAST,
} from 'graphql'
import { limitVariables } from '../execution/limits/cost-limit.js'
import { LIMITS } from '../execution/limits/limits.js'
import { EXPORT_FORMATS, type ExportFormat } from '../export/export-formats.js'
import type { StatementFilter } from '../models/filters/statement-filter.js'
import { badInput } from '../query/bad-input.js'

/** The parameters of an export. */
export interface ExportRequest {
  readonly format: ExportFormat
  readonly where: StatementFilter
}

const ACCEPTED_FILTER =
  'a StatementFilter as JSON or as GraphQL, such as {speaker: {name: "Stoltenberg"}, act: {eq: URGE}}'

/**
 * Reads the parameters of an export from a query string, a JSON body or a command's options.
 * @param schema defines the type StatementFilter of `where`
 * @throws GraphQLError BAD_USER_INPUT with the parameter, the field and the value
 */
export function readExportRequest(schema: GraphQLSchema, given: unknown): ExportRequest {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw badInput('The request', given, 'an object with `format` and `where`')
  }
  const { format = 'jsonl', where = '{}', ...others } = given as Record<string, unknown>
  const [other] = Object.keys(others)
  if (other !== undefined) throw badInput('A parameter', other, '`format` and `where` alone')
  if (!isFormat(format)) throw badInput('format', format, EXPORT_FORMATS.join(', '))
  if (where === null) return { format, where: {} }
  return { format, where: typeof where === 'string' ? parseFilter(schema, where) : readValue(schema, where) }
}

const isFormat = (format: unknown): format is ExportFormat => EXPORT_FORMATS.some((each) => each === format)

function filterType(schema: GraphQLSchema) {
  const type = schema.getType('StatementFilter')
  if (!isInputObjectType(type)) throw new Error('The schema has no StatementFilter')
  return new GraphQLNonNull(type)
}

/** The start of a JSON object: its names are in quotation marks, unlike GraphQL's. */
const IS_JSON = /^\s*\{\s*"/

function parseFilter(schema: GraphQLSchema, text: string): StatementFilter {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (IS_JSON.test(text)) throw refused(`where is no JSON: ${(error as Error).message}`, 'where', text.slice(0, 200))
    return readLiteral(schema, text)
  }
  return readValue(schema, value)
}

function readValue(schema: GraphQLSchema, value: unknown): StatementFilter {
  limitVariables({ where: value })
  return coerceInputValue(value, filterType(schema), (path, invalid, error) => {
    const place = ['where', ...path].join('.')
    // A scalar's error says what it accepts; graphql-js's error suggests the nearest name.
    throw refused(`${place} cannot be ${JSON.stringify(invalid)?.slice(0, 200)}: ${error.message}`, place, invalid)
  }) as StatementFilter
}

function readLiteral(schema: GraphQLSchema, text: string): StatementFilter {
  let value: ReturnType<typeof parseConstValue>
  try {
    value = parseConstValue(text, { maxTokens: LIMITS.tokens })
  } catch (error) {
    throw refused(`where cannot be read: ${(error as Error).message}`, 'where', text.slice(0, 200))
  }
  const [mistake] = validate(schema, queryWith(value), [ValuesOfCorrectTypeRule, UniqueInputFieldNamesRule])
  if (mistake) throw refused(`where: ${mistake.message}`, 'where', text.slice(0, 200))
  return readValue(schema, valueFromAST(value, filterType(schema)))
}

/** `{ statements(where: …) }`, so that the validation rules for operations can check the filter. */
const queryWith = (value: ReturnType<typeof parseConstValue>): DocumentNode => {
  const name = (text: string) => ({ kind: Kind.NAME, value: text }) as const
  const argument = { kind: Kind.ARGUMENT, name: name('where'), value } as const
  const field = { kind: Kind.FIELD, name: name('statements'), arguments: [argument] } as const
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [field] } as const
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ kind: Kind.OPERATION_DEFINITION, operation: 'query' as never, selectionSet }],
  }
}

const refused = (message: string, argument: string, received: unknown): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', argument, received, accepted: ACCEPTED_FILTER },
  })
