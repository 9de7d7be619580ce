import type { Payloads } from '../store/jobs/kinds.js'

/**
 * Does a job. It may be run again after it took effect, by another worker, too: then it must change nothing.
 * @param signal once aborted, nobody waits for it any more: the service ends, or another worker has the job
 * @throws JobError if it is not to be tried again as usual; anything else that it throws has it tried again after a pause
 */
export type JobHandler<Kind extends keyof Payloads> = (payload: Payloads[Kind], signal: AbortSignal) => Promise<void>

/** Kind of job → what does it. A worker takes the kinds that it can do. */
export type JobHandlers = { readonly [Kind in keyof Payloads]?: JobHandler<Kind> }

/** Why a job failed, and when it may be tried again. The message is shown to editors. */
export class JobError extends Error {
  override readonly name = 'JobError'
  /** @param pause until it is tried again, in milliseconds, or as after any failure; null: trying again is of no use */
  constructor(
    message: string,
    readonly pause?: number | null,
  ) {
    super(message)
  }
}
