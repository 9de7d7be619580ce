import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

/** The year 0 is none in PostgreSQL. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** The error of a scalar that cannot be read: says what came and what would be read. */
const unreadable = (type: string, received: unknown, accepted: string): GraphQLError =>
  new GraphQLError(`${type} cannot be read from ${JSON.stringify(received)}: it takes ${accepted}.`, {
    extensions: { code: 'BAD_USER_INPUT', received, accepted },
  })

/** Whether this is a day, as YYYY-MM-DD, that the calendar has: "2023-02-30" is none, though `Date` would roll it over into March. */
export const isDay = (value: string): boolean => {
  if (!DAY.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const DAY_ACCEPTED = 'a day as YYYY-MM-DD, such as "2023-01-30"'
const readDay = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) return value
  throw unreadable('Date', value, DAY_ACCEPTED)
}

const INSTANT_ACCEPTED =
  'an ISO 8601 time with its zone, such as "2023-01-30T09:15:00Z", or a day, such as "2023-01-30", for its midnight in UTC'
const readInstant = (value: unknown): string => {
  if (typeof value !== 'string') throw unreadable('DateTime', value, INSTANT_ACCEPTED)
  if (isDay(value)) return `${value}T00:00:00.000Z`
  if (!INSTANT.test(value) || !isDay(value.slice(0, 10))) throw unreadable('DateTime', value, INSTANT_ACCEPTED)
  const date = new Date(value)
  // A zone may move it out of the years that a day can have.
  const instant = Number.isNaN(date.getTime()) ? '' : date.toISOString()
  if (!isDay(instant.slice(0, 10))) throw unreadable('DateTime', value, INSTANT_ACCEPTED)
  return instant
}

/** A literal's value where it is a string; anything else is handed on to be refused with its kind named. */
const literal = (node: ValueNode): unknown =>
  node.kind === Kind.STRING ? node.value : `a literal of kind ${node.kind}`

/** A calendar day; a string "YYYY-MM-DD" inside and outside. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day as YYYY-MM-DD, such as "2023-01-30".',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(literal(node)),
})

/** An instant; a string in UTC with milliseconds inside and outside ("2023-01-30T00:00:00.000Z"). */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'A point in time as ISO 8601. Given in UTC, such as "2023-01-30T09:15:00.000Z". Taken with any zone ' +
    '("2023-01-30T18:15:00+09:00"), or as a day alone ("2023-01-30"), which is its midnight in UTC.',
  serialize: readInstant,
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(literal(node)),
})
