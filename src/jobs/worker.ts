import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Database } from '../store/database/database.js'
import { type LeasedJob, renewLeases, takeJobs } from '../store/jobs/leased-jobs.js'
import type { JobHandlers } from './job-handler.js'
import { runJob } from './run-job.js'

/** Jobs that a worker has under way at once: most wait for the network. */
const AT_ONCE = 8

/** How long a job that comes may wait where nothing is to do, in milliseconds. */
const IDLE_MILLISECONDS = 500

/** After a failure of the database: it comes back, and a mistake of ours must not fill the log. */
const PAUSE_AFTER_FAILURE_MILLISECONDS = 10_000

/** How long a job of a worker that was killed waits, in milliseconds. Three renewals fit in, so that a slow moment loses no job. */
const LEASE_MILLISECONDS = 15_000

export interface WorkerSettings {
  readonly database: Database
  readonly handlers: JobHandlers
  /** Asks for the jobs that are due by the clock; called whenever jobs are taken. */
  readonly schedule?: () => Promise<void>
  /** Receives what went wrong, as a line or a stack. */
  readonly log: (line: string) => void
  /** In milliseconds; LEASE_MILLISECONDS where not given. */
  readonly lease?: number
}

/**
 * Does jobs as they fall due, beside other workers, here and in other processes.
 * @returns a function that ends it: what runs is told to stop, and given back where it does
 */
export function startWorker(settings: WorkerSettings): () => Promise<void> {
  const worker = new Worker(settings)
  const working = worker.work()
  return () => {
    worker.stop()
    return working
  }
}

class Worker {
  private readonly name = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`
  private readonly stopping = new AbortController()
  /** Job's id → what stops it, and its end. */
  private readonly running = new Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>()
  private wake = (): void => {}

  constructor(private readonly settings: WorkerSettings) {}

  private get lease() {
    return { worker: this.name, duration: this.settings.lease ?? LEASE_MILLISECONDS }
  }

  stop(): void {
    this.stopping.abort()
    for (const { stop } of this.running.values()) stop.abort()
    this.wake()
  }

  async work(): Promise<void> {
    const renewing = setInterval(() => void this.renew(), this.lease.duration / 3)
    while (!this.stopping.signal.aborted) {
      const wait = await this.take().catch((error) => {
        this.settings.log(`No jobs could be taken: ${stackOf(error)}`)
        return PAUSE_AFTER_FAILURE_MILLISECONDS
      })
      if (wait > 0 && !this.stopping.signal.aborted) await this.sleep(wait)
    }
    await Promise.all([...this.running.values()].map(({ ended }) => ended))
    clearInterval(renewing)
  }

  /** Begins as many jobs as there is room for. @returns how long to wait for more, in milliseconds, unless one ends before */
  private async take(): Promise<number> {
    const { database, handlers, schedule } = this.settings
    await schedule?.()
    const kinds = Object.keys(handlers) as (keyof JobHandlers)[]
    const room = AT_ONCE - this.running.size
    const jobs = room > 0 ? await takeJobs(database, kinds, room, this.lease) : []
    for (const job of jobs) this.begin(job)
    const mayBeMore = jobs.length === room && this.running.size < AT_ONCE
    return mayBeMore ? 0 : IDLE_MILLISECONDS
  }

  private begin(job: LeasedJob): void {
    const stop = new AbortController()
    if (this.stopping.signal.aborted) stop.abort()
    const { database, handlers, log } = this.settings
    const ended = runJob(job, { database, handlers, log, worker: this.name, signal: stop.signal })
      .catch((error) => log(`${job.kind} ended, which could not be stored: ${stackOf(error)}`))
      .then(() => {
        if (this.running.get(job.id)?.stop === stop) this.running.delete(job.id)
        this.wake()
      })
    this.running.set(job.id, { stop, ended })
  }

  /** Keeps the jobs that run, and stops those that were dropped, or that another worker has. */
  private async renew(): Promise<void> {
    const { database, log } = this.settings
    const ids = [...this.running.keys()]
    if (ids.length === 0) return
    try {
      const own = await renewLeases(database, ids, this.lease)
      for (const id of ids) if (!own.has(id)) this.running.get(id)?.stop.abort()
    } catch (error) {
      log(`Jobs could not be kept: ${stackOf(error)}`)
    }
  }

  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
