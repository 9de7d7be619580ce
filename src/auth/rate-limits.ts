import type { GraphQLError } from 'graphql'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import type { ActingKey } from '../context.js'
import { MOST_PER_MINUTE } from '../models/key-rates.js'
import { type Allowance, tooMany, WINDOW_SECONDS } from './rate-limit-error.js'

/** Wrong keys per minute and address; after that the answer is RATE_LIMITED. */
export const WRONG_KEYS_PER_MINUTE = 30

/**
 * Default of requests per minute and address without a key: more than one process can answer on a large machine, because
 * all clients behind a proxy share an address.
 */
export const DEFAULT_PUBLIC_PER_MINUTE = 600_000

/** Counts the requests of keys and of addresses without one, and the wrong keys of addresses, in this process alone. */
export class Rates {
  // The limits differ by key, so the limiters only count (their `penalty` never refuses) and are compared here.
  private readonly requests = new RateLimiterMemory({ points: MOST_PER_MINUTE, duration: WINDOW_SECONDS })
  private readonly wrongKeys = new RateLimiterMemory({ points: WRONG_KEYS_PER_MINUTE, duration: WINDOW_SECONDS })

  /** @throws GraphQLError RATE_LIMITED if a key has used up its requests of this minute */
  async countRequest({ id }: ActingKey, perMinute: number): Promise<Allowance> {
    const counted = await this.requests.penalty(`key ${id}`)
    const allowance = allowanceOf('key', perMinute, counted)
    if (counted.consumedPoints > perMinute) throw tooMany('requests a minute with this key', allowance)
    return allowance
  }

  /** @throws GraphQLError RATE_LIMITED if an address has used up its requests without a key of this minute */
  async countAddress(address: string, perMinute: number): Promise<Allowance> {
    const counted = await this.requests.penalty(`address ${address}`)
    const allowance = allowanceOf('address', perMinute, counted)
    if (counted.consumedPoints > perMinute) {
      throw tooMany('requests a minute from one address without a key', allowance)
    }
    return allowance
  }

  /** @returns an error if the address has sent too many wrong keys; else undefined */
  async countWrongKey(address: string): Promise<GraphQLError | undefined> {
    const counted = await this.wrongKeys.penalty(address)
    if (counted.consumedPoints <= WRONG_KEYS_PER_MINUTE) return undefined
    const allowance = allowanceOf('address', WRONG_KEYS_PER_MINUTE, counted)
    return tooMany('wrong keys a minute from one address', allowance)
  }
}

const allowanceOf = (
  policy: Allowance['policy'],
  perMinute: number,
  { consumedPoints, msBeforeNext }: RateLimiterRes,
): Allowance => ({
  policy,
  perMinute,
  remaining: Math.max(0, perMinute - consumedPoints),
  resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
})
