import type { GraphQLError } from 'graphql'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import type { ActingKey } from '../context.js'
import { MOST_PER_MINUTE } from '../models/key-rates.js'
import { tooMany } from './errors.js'

/** What rates are counted by: a minute from the first request, then from the first one after that. */
const WINDOW_SECONDS = 60

/**
 * Wrong keys that an address may show in a minute: a program whose key was revoked learns of it, and an editor key of 16
 * letters that somebody has thought of is not guessed within a lifetime.
 */
export const WRONG_KEYS_PER_MINUTE = 30

/** Counts the requests of keys and the wrong keys of addresses, in this process alone. */
export class Rates {
  // The limits differ by key, so the limiters only count (their `penalty` never refuses) and are compared here.
  private readonly requests = new RateLimiterMemory({ points: MOST_PER_MINUTE, duration: WINDOW_SECONDS })
  private readonly wrongKeys = new RateLimiterMemory({ points: WRONG_KEYS_PER_MINUTE, duration: WINDOW_SECONDS })

  /** @throws GraphQLError RATE_LIMITED where a key has had its requests of this minute */
  async countRequest({ id }: ActingKey, perMinute: number): Promise<void> {
    const { consumedPoints, msBeforeNext } = await this.requests.penalty(id)
    if (consumedPoints > perMinute) throw tooMany('requests a minute with this key', perMinute, msBeforeNext)
  }

  /** @throws GraphQLError RATE_LIMITED where an address has shown as many wrong keys as it may */
  async refuseGuessing(address: string): Promise<void> {
    const counted = await this.wrongKeys.get(address)
    // The limiter forgets by a timer, which may come late.
    if (counted === null || counted.msBeforeNext <= 0) return
    if (counted.consumedPoints >= WRONG_KEYS_PER_MINUTE) throw tooManyWrong(counted)
  }

  /** @throws GraphQLError RATE_LIMITED where an address has shown more wrong keys than it may */
  async countWrongKey(address: string): Promise<void> {
    const counted = await this.wrongKeys.penalty(address)
    if (counted.consumedPoints > WRONG_KEYS_PER_MINUTE) throw tooManyWrong(counted)
  }
}

const tooManyWrong = ({ msBeforeNext }: RateLimiterRes): GraphQLError =>
  tooMany('wrong keys a minute from one address', WRONG_KEYS_PER_MINUTE, msBeforeNext)
