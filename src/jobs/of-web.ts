import { InvalidInputError } from '../sources/invalid-input.js'
import type { Payloads } from '../store/jobs/kinds.js'
import { FetchError, type FetchFailure } from '../web/fetch-error.js'
import { JobError, type JobHandler } from './job-handler.js'

/** What is the same the next time. */
const FOR_GOOD: readonly FetchFailure[] = ['ADDRESS', 'ROBOTS', 'REDIRECTS', 'TOO_LARGE']

/** Statuses from 400 to 499 of servers that only want to be asked later (RFC 9110, RFC 8470, RFC 6585). */
const LATER = [408, 425, 429]

/** A handler of jobs that ask other machines: what they answer tells whether a job is tried again, and when. */
export const ofWeb =
  <Kind extends keyof Payloads>(handler: JobHandler<Kind>): JobHandler<Kind> =>
  async (payload, signal) => {
    try {
      await handler(payload, signal)
    } catch (error) {
      if (error instanceof InvalidInputError) throw new JobError(error.message, null)
      if (error instanceof FetchError) throw new JobError(error.message, pauseOf(error))
      throw error
    }
  }

/** In milliseconds; null: never again, undefined: as after any failure. */
function pauseOf({ reason, status, retryAfter }: FetchError): number | null | undefined {
  if (retryAfter !== undefined) return retryAfter * 1_000
  if (status === undefined) return FOR_GOOD.includes(reason) ? null : undefined
  return status >= 400 && status < 500 && !LATER.includes(status) ? null : undefined
}
