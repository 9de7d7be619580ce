import { GraphQLError } from 'graphql'
import { answeredBy } from '../auth/errors.js'
import { outageOf } from '../store/database/outage.js'

/** After which a client is told to try again, in seconds: what is locked or restarted comes back within seconds, or not soon. */
const RETRY_SECONDS = 5

/** An outage is written down once in so many milliseconds, however many requests it fails. */
const TOLD_MILLISECONDS = 10_000

/**
 * Makes what gives failures that are the database's a name, SERVICE_UNAVAILABLE; any other error comes back as it is.
 * @param log hears of an outage, and of the first failure of it
 */
export function withOutageErrors(log: (line: string) => void): (error: unknown) => unknown {
  let lastTold = Number.NEGATIVE_INFINITY
  return (error) => {
    const reason = outageOf(error)
    if (reason === undefined) return error
    if (performance.now() - lastTold > TOLD_MILLISECONDS) {
      lastTold = performance.now()
      log(`The database ${reason}: ${messageOf(error)}`)
    }
    const { nodes, path } = error instanceof GraphQLError ? error : {}
    return new GraphQLError(`The database ${reason}. Try again in ${RETRY_SECONDS} s.`, {
      ...(nodes && { nodes }),
      ...(path && { path }),
      extensions: {
        code: 'SERVICE_UNAVAILABLE',
        retryAfter: RETRY_SECONDS,
        ...answeredBy(503, { 'retry-after': String(RETRY_SECONDS) }),
      },
    })
  }
}

function messageOf(error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  return cause instanceof Error ? cause.message : String(cause)
}
