import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

/** PostgreSQL has no year 0. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/
/** Day, time to minutes or finer, and a zone of at most 14 hours: those that there are. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?(?:(Z)|([+-](?:0\d|1[0-4]))(?::?([0-5]\d))?)?$/i

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
  'an ISO 8601 time, such as "2023-01-30T09:15:00+09:00", in UTC where it has no zone, or a day, such as "2023-01-30", for its ' +
  'midnight in UTC'

/** A time in the form that JavaScript and PostgreSQL read, with its zone, which is UTC where it has none. */
const readZonedInstant = (value: unknown): string => {
  if (typeof value !== 'string') throw unreadable('DateTime', value, INSTANT_ACCEPTED)
  const given = value.trim()
  if (isDay(given)) return `${given}T00:00:00.000Z`
  const [, day = '', time = '', , hours, minutes = '00'] = INSTANT.exec(given) ?? []
  const zoned = `${day}T${time.replace(',', '.')}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`
  const date = new Date(zoned)
  // A time zone may move it to a year that `isDay` rejects.
  const isReal = isDay(day) && !Number.isNaN(date.getTime()) && isDay(date.toISOString().slice(0, 10))
  if (!isReal) throw unreadable('DateTime', value, INSTANT_ACCEPTED)
  return zoned
}

const readInstant = (value: unknown): string => new Date(readZonedInstant(value)).toISOString()

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

/**
 * An instant: in UTC with milliseconds where the API gives it ("2023-01-30T00:00:00.000Z"), in the zone that it was given in
 * where it takes it, which tells the day that it was there.
 */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'A point in time as ISO 8601. Given in UTC, such as "2023-01-30T09:15:00.000Z". Taken with any zone ' +
    '("2023-01-30T18:15:00+09:00"), without one in UTC ("2023-01-30T09:15:00"), or as a day alone ("2023-01-30"), which is its ' +
    'midnight in UTC.',
  serialize: readInstant,
  parseValue: readZonedInstant,
  parseLiteral: (node) => readZonedInstant(literal(node)),
})
