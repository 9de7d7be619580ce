import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

/** PostgreSQL has no year 0. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** The error for an invalid scalar: what was received and what is accepted. */
const unreadable = (type: string, received: unknown, accepted: string): GraphQLError =>
  new GraphQLError(`${type} cannot be read from ${JSON.stringify(received)}: it takes ${accepted}.`, {
    extensions: { code: 'BAD_USER_INPUT', received, accepted },
  })

/** Whether a YYYY-MM-DD is a real day: "2023-02-30" is not, though `Date` would roll it over into March. */
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
  // A time zone may move it to a year that `isDay` rejects.
  const instant = Number.isNaN(date.getTime()) ? '' : date.toISOString()
  if (!isDay(instant.slice(0, 10))) throw unreadable('DateTime', value, INSTANT_ACCEPTED)
  return instant
}

/** The value of a string literal; any other literal is passed on, so that the error names its kind. */
const literal = (node: ValueNode): unknown =>
  node.kind === Kind.STRING ? node.value : `a literal of kind ${node.kind}`

/** A calendar day; a string "YYYY-MM-DD" in code and in the API. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day as YYYY-MM-DD, such as "2023-01-30".',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(literal(node)),
})

/** A time as it was given, with its zone, which tells the day that it was there. */
const readZonedInstant = (value: unknown): string => {
  const instant = readInstant(value)
  return isDay(value as string) ? instant : (value as string)
}

/** An instant: in UTC with milliseconds where the API gives it ("2023-01-30T00:00:00.000Z"), as it was given where it takes it. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'A point in time as ISO 8601. Given in UTC, such as "2023-01-30T09:15:00.000Z". Taken with any zone ' +
    '("2023-01-30T18:15:00+09:00"), or as a day alone ("2023-01-30"), which is its midnight in UTC.',
  serialize: readInstant,
  parseValue: readZonedInstant,
  parseLiteral: (node) => readZonedInstant(literal(node)),
})
