import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { JobError, type JobHandler } from '../../src/jobs/job-handler.js'
import { MOST_ATTEMPTS, pauseAfter } from '../../src/jobs/pauses.js'
import { startWorker } from '../../src/jobs/worker.js'
import type { Database } from '../../src/store/database/database.js'
import { addJobs } from '../../src/store/jobs/add-jobs.js'
import { dropJob } from '../../src/store/jobs/decide-jobs.js'
import { openTestDatabase } from '../support/database.js'

let database: Database
let log: string[]
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  log = []
  await database.prisma.$executeRaw`TRUNCATE "Job"`
})

/** A lease short enough to run out in a test, in milliseconds. */
const LEASE = 600

const start = (run: JobHandler<'REANALYSE'>) =>
  startWorker({ database, handlers: { REANALYSE: run }, log: (line) => log.push(line), lease: LEASE })
const ask = (...ids: string[]): Promise<void> =>
  addJobs(
    database.prisma,
    ids.map((articleId) => ({ kind: 'REANALYSE', payload: { articleId }, key: articleId })),
  )
const left = () =>
  database.prisma.job.findMany({
    orderBy: { key: 'asc' },
    select: { key: true, attempts: true, leasedBy: true, lastError: true, setAsideAt: true },
  })

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20)
}

test('many workers do every job once', async () => {
  const ids = Array.from({ length: 100 }, (_, at) => String(at))
  await ask(...ids)
  const done: string[] = []
  const run: JobHandler<'REANALYSE'> = async ({ articleId }) => {
    await pause(1)
    done.push(articleId)
  }
  const stops = [start(run), start(run), start(run)]
  await until(async () => (await left()).length === 0)
  await Promise.all(stops.map((stop) => stop()))
  expect(done.sort()).toEqual(ids.sort())
  expect(log).toEqual([])
})

test('what fails is tried again later; what is of no use is set aside; both say why', async () => {
  await ask('gone', 'late', 'broken')
  const stop = start(async ({ articleId }) => {
    if (articleId === 'gone') throw new JobError('It is gone.', null)
    if (articleId === 'late') throw new JobError('Come in an hour.', 3_600_000)
    throw new Error('A mistake of ours \0 \ud800')
  })
  await until(async () => (await left()).every(({ lastError }) => lastError !== null))
  await stop()
  expect(await left()).toEqual([
    { key: 'broken', attempts: 1, leasedBy: null, lastError: 'A mistake of ours \ufffd \ufffd', setAsideAt: null },
    { key: 'gone', attempts: 1, leasedBy: null, lastError: 'It is gone.', setAsideAt: expect.any(Date) },
    { key: 'late', attempts: 1, leasedBy: null, lastError: 'Come in an hour.', setAsideAt: null },
  ])
  expect(log).toEqual([expect.stringMatching(/^REANALYSE failed: Error: A mistake of ours/)])
})

test('what the database keeps from being done is no failure, and is soon tried again', async () => {
  await ask('locked')
  let runs = 0
  const stop = start(async () => {
    runs += 1
    // As PostgreSQL has it where a lock is waited for in vain.
    throw Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' })
  })
  await until(async () => (await left())[0]?.lastError !== null)
  await stop()
  expect(await left()).toEqual([
    {
      key: 'locked',
      attempts: 0,
      leasedBy: null,
      lastError: 'The database is locked by another change.',
      setAsideAt: null,
    },
  ])
  const [job] = await database.prisma.job.findMany({ select: { dueAt: true } })
  expect(job?.dueAt.getTime()).toBeLessThanOrEqual(Date.now() + pauseAfter(1, 1))
  expect(runs).toBeGreaterThan(0)
  expect(log).toEqual([])
})

test('what failed too often is set aside, and what ended every worker, too, without being run', async () => {
  await ask('fails', 'kills')
  await database.prisma.job.updateMany({ where: { key: 'fails' }, data: { attempts: MOST_ATTEMPTS - 1 } })
  await database.prisma.job.updateMany({ where: { key: 'kills' }, data: { attempts: MOST_ATTEMPTS } })
  const run: string[] = []
  const stop = start(async ({ articleId }) => {
    run.push(articleId)
    throw new JobError('Again.', 1)
  })
  await until(async () => (await left()).every(({ setAsideAt }) => setAsideAt !== null))
  await stop()
  expect(run).toEqual(['fails'])
  expect(await left()).toMatchObject([
    { key: 'fails', attempts: MOST_ATTEMPTS, lastError: 'Again.' },
    { key: 'kills', attempts: MOST_ATTEMPTS + 1, lastError: expect.stringContaining('Every worker that ran it') },
  ])
})

test('a long job keeps its lease; one that is dropped is told to stop', async () => {
  await ask('long')
  const stopped: string[] = []
  const stop = start(async ({ articleId }, signal) => {
    await pause(3_600_000, undefined, { signal }).catch(() => stopped.push(articleId))
    signal.throwIfAborted()
  })
  await pause(3 * LEASE)
  expect(await left()).toMatchObject([{ key: 'long', attempts: 1, leasedBy: expect.any(String) }])
  const [job] = await database.prisma.job.findMany()
  expect(await dropJob(database, job?.id as string)).toBe(true)
  await until(() => stopped.length > 0)
  await stop()
  expect({ stopped, left: await left(), log }).toEqual({ stopped: ['long'], left: [], log: [] })
})

test('a worker that ends gives back what it has not done, and others go on with it', async () => {
  await ask('a', 'b')
  let begun = 0
  const stop = start(async (_payload, signal) => {
    begun++
    await pause(3_600_000, undefined, { signal })
  })
  await until(() => begun === 2)
  await stop()
  expect(await left()).toMatchObject([
    { key: 'a', attempts: 0, leasedBy: null, lastError: null },
    { key: 'b', attempts: 0, leasedBy: null, lastError: null },
  ])
  const done: string[] = []
  const end = start(async ({ articleId }) => {
    done.push(articleId)
  })
  await until(async () => (await left()).length === 0)
  await end()
  expect(done.sort()).toEqual(['a', 'b'])
})

test('pauses grow up to a bound, and are anything below', () => {
  const longest = [1, 2, 3, 4, 8, MOST_ATTEMPTS].map((attempts) => pauseAfter(attempts, 1))
  expect(longest).toEqual([10_000, 40_000, 160_000, 640_000, 21_600_000, 21_600_000])
  expect(pauseAfter(5, 0)).toBe(0)
  expect(pauseAfter(2, 0.25)).toBe(10_000)
})
