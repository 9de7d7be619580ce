import type { Database } from '../store/database/database.js'
import { outageOf } from '../store/database/outage.js'
import { failJob, finishJob, handBackJob, type LeasedJob } from '../store/jobs/leased-jobs.js'
import { JobError, type JobHandler, type JobHandlers } from './job-handler.js'
import { MOST_ATTEMPTS, pauseAfter } from './pauses.js'

/** As much of an error's message as is kept, in UTF-16 code units. */
const LONGEST_ERROR = 1_000

/** Who runs a job, and how. */
export interface Running {
  readonly database: Database
  readonly handlers: JobHandlers
  /** The worker's name. */
  readonly worker: string
  readonly log: (line: string) => void
  /** Aborted once the job is to stop. */
  readonly signal: AbortSignal
}

/**
 * Runs a job that was taken, and stores how it ended.
 * @throws what the database fails with: then the lease runs out, and the job is taken again
 */
export async function runJob(job: LeasedJob, running: Running): Promise<void> {
  const { database, worker, signal, log } = running
  if (job.attempts > MOST_ATTEMPTS) {
    const reason = job.lastError ?? 'Every worker that ran it ended before it was done.'
    return failJob(database, job, worker, reason, null)
  }
  try {
    // The database keeps the payloads of kinds as they were handed in.
    await (running.handlers[job.kind] as JobHandler<never>)(job.payload as never, signal)
  } catch (error) {
    if (signal.aborted) return handBackJob(database, job, worker)
    const outage = outageOf(error)
    if (outage !== undefined) {
      // Many jobs and a short outage must not end with jobs that wait for hours, or are set aside.
      return handBackJob(database, job, worker, { reason: `The database ${outage}.`, pause: pauseAfter(1) })
    }
    if (!(error instanceof JobError)) log(`${job.kind} failed: ${error instanceof Error ? error.stack : error}`)
    return failJob(database, job, worker, messageOf(error), pauseFor(error, job.attempts))
  }
  await finishJob(database, job, worker)
}

function pauseFor(error: unknown, attempts: number): number | null {
  if (attempts >= MOST_ATTEMPTS) return null
  return error instanceof JobError && error.pause !== undefined ? error.pause : pauseAfter(attempts)
}

/** Without characters that the database cannot store. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/[\p{Surrogate}\0]/gu, '\ufffd')
    .slice(0, LONGEST_ERROR)
