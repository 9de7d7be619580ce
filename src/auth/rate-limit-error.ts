import { GraphQLError } from 'graphql'
import { answeredBy } from './errors.js'

/** The length of a rate limit's window, in seconds; a window begins with the first request after the last one ended. */
export const WINDOW_SECONDS = 60

/** What is left of a rate limit. */
export interface Allowance {
  /** Whether the limit is that of a key, or of an address without a key. */
  readonly policy: 'key' | 'address'
  readonly perMinute: number
  readonly remaining: number
  /** Seconds until the window ends. */
  readonly resetSeconds: number
}

/** The HTTP headers of an allowance: draft-ietf-httpapi-ratelimit-headers, version 10. */
export const rateHeaders = ({ policy, perMinute, remaining, resetSeconds }: Allowance): Record<string, string> => ({
  'ratelimit-policy': `"${policy}";q=${perMinute};w=${WINDOW_SECONDS}`,
  ratelimit: `"${policy}";r=${remaining};t=${resetSeconds}`,
})

/** The error for one request too many. @param limit what is counted */
export const tooMany = (limit: string, allowance: Allowance): GraphQLError => {
  const { perMinute, resetSeconds } = allowance
  const http = answeredBy(429, { 'retry-after': String(resetSeconds), ...rateHeaders(allowance) })
  return new GraphQLError(`At most ${perMinute} ${limit} are taken; try again in ${resetSeconds} s.`, {
    extensions: { code: 'RATE_LIMITED', limit, accepted: `at most ${perMinute}`, retryAfter: resetSeconds, ...http },
  })
}
