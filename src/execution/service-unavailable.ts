import { GraphQLError } from 'graphql'
import { answeredBy } from '../auth/errors.js'
import { outageOf } from '../store/database/outage.js'

/** The value of Retry-After, in seconds: a lock or a restart is over within seconds, or not soon. */
const RETRY_SECONDS = 5

/** An outage is logged at most once in this many milliseconds. */
const LOG_INTERVAL_MILLISECONDS = 10_000

/**
 * Makes a function that turns errors caused by a database outage into SERVICE_UNAVAILABLE, and returns others unchanged.
 * @param log receives the first error of an outage
 */
export function withOutageErrors(log: (line: string) => void): (error: unknown) => unknown {
  let lastLogged = Number.NEGATIVE_INFINITY
  return (error) => {
    const reason = outageOf(error)
    if (reason === undefined) return error
    if (performance.now() - lastLogged > LOG_INTERVAL_MILLISECONDS) {
      lastLogged = performance.now()
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
