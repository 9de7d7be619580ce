import type { Writable } from 'node:stream'
import type { Job } from '../../models/job.js'
import { tableOf } from '../output/table-of.js'
import { write } from '../output/write.js'
import { type Operations, openOperations } from '../service/operations.js'
import { findEditorKey } from '../service/service-keys.js'

/** The database with the jobs, and the output streams. */
export interface JobPlace {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** For a service that holds the folder; undefined: the one in the folder. */
  readonly editorKey: string | undefined
  /** Receives the result. */
  readonly output: Writable
  /** Receives messages about it. */
  readonly errors: Writable
}

/** Jobs listed at most: the whole queue may be as long as the base. */
const LISTED = 100

/** Prints jobs, the latest first. @param isFailed only those that were set aside */
export async function listJobs(place: JobPlace, isFailed: boolean): Promise<void> {
  const where = isFailed ? { state: { eq: 'SET_ASIDE' } } : {}
  const { jobs } = await on(place, (operations) =>
    operations.run<{ jobs: { totalCount: number; nodes: readonly Job[] } }>('jobs', { where, first: LISTED }),
  )
  if (jobs.nodes.length > 0) {
    const rows = jobs.nodes.map(({ id, kind, state, key, attempts, dueAt, lastError }) => [
      ...[id, kind, state, key ?? '', String(attempts), dueAt],
      lastError?.replaceAll(/\s+/g, ' ') ?? '',
    ])
    await write(place.output, tableOf([['ID', 'KIND', 'STATE', 'ABOUT', 'TRIED', 'DUE', 'WHY IT FAILED'], ...rows]))
  }
  const more = jobs.totalCount - jobs.nodes.length
  const what = isFailed ? 'set aside' : 'to be done, or set aside'
  await write(place.errors, `${jobs.totalCount} ${what}${more > 0 ? `; ${more} of them are not listed` : ''}.\n`)
}

/** Has a job tried again at once. @throws OperationError if there is none that waits or was set aside */
export async function retryJob(place: JobPlace, id: string): Promise<void> {
  await on(place, (operations) => operations.run('retry-a-job', { input: { id } }))
  await write(place.errors, `${id} is tried again.\n`)
}

/** Takes a job out. @throws OperationError if there is none */
export async function dropJob(place: JobPlace, id: string): Promise<void> {
  await on(place, (operations) => operations.run('drop-a-job', { input: { id } }))
  await write(place.errors, `${id} is taken out.\n`)
}

/** Leaves it to the workers to read every article again. */
export async function reanalyseLater(place: JobPlace): Promise<void> {
  const { reanalyseArticles } = await on(place, (operations) =>
    operations.run<{ reanalyseArticles: { jobs: number } }>('reanalyse-later'),
  )
  await write(
    place.errors,
    `${reanalyseArticles.jobs} articles are to be read again: npx dictum jobs shows what is left.\n`,
  )
}

async function on<Data>(place: JobPlace, work: (operations: Operations) => Promise<Data>): Promise<Data> {
  const operations = await openOperations(place.databaseUrl, place.dataFolder, findEditorKey(place.editorKey))
  try {
    return await work(operations)
  } finally {
    await operations.close()
  }
}
