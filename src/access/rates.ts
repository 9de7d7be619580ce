import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { ActingKey } from '../context.js'
import { MOST_PER_MINUTE } from '../models/key-rates.js'
import { tooMany } from './errors.js'

/** What rates are counted by: a minute from the first request, then from the first one after that. */
const WINDOW_SECONDS = 60

/**
 * Wrong keys that an address may show in a minute: a program with a key that was revoked learns of it, and an editor key
 * of 16 letters, chosen by somebody, is not guessed within a lifetime.
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

  /** @throws GraphQLError RATE_LIMITED where an address has shown too many wrong keys: right ones are not looked at, either */
  async refuseGuessing(address: string): Promise<void> {
    const counted = await this.wrongKeys.get(address)
    if (counted === null || counted.consumedPoints < WRONG_KEYS_PER_MINUTE) return
    throw tooMany('wrong keys a minute from one address', WRONG_KEYS_PER_MINUTE, counted.msBeforeNext)
  }

  async countWrongKey(address: string): Promise<void> {
    await this.wrongKeys.penalty(address)
  }
}
