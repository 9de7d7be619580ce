import { GraphQLError } from 'graphql'
import { answeredBy } from './errors.js'

/** What rates are counted by, in seconds: a minute from the first request, then from the first one after that. */
export const WINDOW_SECONDS = 60

/** What is left of a rate. */
export interface Allowance {
  /** Whose it is: that of a key, or of an address that shows none. */
  readonly policy: 'key' | 'address'
  readonly perMinute: number
  readonly remaining: number
  /** Seconds until it is whole again. */
  readonly resetSeconds: number
}

/** An allowance as HTTP tells it: draft-ietf-httpapi-ratelimit-headers, version 10. */
export const rateHeaders = ({ policy, perMinute, remaining, resetSeconds }: Allowance): Record<string, string> => ({
  'ratelimit-policy': `"${policy}";q=${perMinute};w=${WINDOW_SECONDS}`,
  ratelimit: `"${policy}";r=${remaining};t=${resetSeconds}`,
})

/** The error of one request too many. @param limit what is counted */
export const tooMany = (limit: string, allowance: Allowance): GraphQLError => {
  const { perMinute, resetSeconds } = allowance
  const http = answeredBy(429, { 'retry-after': String(resetSeconds), ...rateHeaders(allowance) })
  return new GraphQLError(`At most ${perMinute} ${limit} are taken; try again in ${resetSeconds} s.`, {
    extensions: { code: 'RATE_LIMITED', limit, accepted: `at most ${perMinute}`, retryAfter: resetSeconds, ...http },
  })
}
