import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../src/store/database/database.js'
import { addJobs } from '../../../src/store/jobs/add-jobs.js'
import { dropJob, retryJob } from '../../../src/store/jobs/decide-jobs.js'
import type { NewJob } from '../../../src/store/jobs/kinds.js'
import {
  failJob,
  finishJob,
  handBackJob,
  type Lease,
  type LeasedJob,
  renewLeases,
  takeJobs,
} from '../../../src/store/jobs/leased-jobs.js'
import { openTestDatabase } from '../../support/database.js'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.prisma.$executeRaw`TRUNCATE "Job"`)

const LONG: Lease = { worker: 'long', duration: 60_000 }
/** A lease that has run out when it is given. */
const GONE: Lease = { worker: 'gone', duration: 0 }

const job = (articleId: string, key: string | null = articleId, delay = 0): NewJob => ({
  kind: 'REANALYSE',
  payload: { articleId },
  key,
  delay,
})
const add = (...jobs: NewJob[]): Promise<void> => addJobs(database.prisma, jobs)
const take = (lease = LONG, most = 10): Promise<readonly LeasedJob[]> => takeJobs(database, ['REANALYSE'], most, lease)
const takeOne = async (lease = LONG): Promise<LeasedJob> => (await take(lease, 1))[0] as LeasedJob
const about = (jobs: readonly LeasedJob[]): unknown[] =>
  jobs.map(({ payload }) => (payload as { articleId: string }).articleId)
const rows = () =>
  database.prisma.job.findMany({
    orderBy: { key: 'asc' },
    select: { key: true, payload: true, attempts: true, leasedBy: true, isAskedFor: true, lastError: true },
  })
const WAITING = { attempts: 0, leasedBy: null, isAskedFor: false, lastError: null }

test('what is due is taken once, the most urgent first; what is due later waits', async () => {
  await add(job('a'), job('b'), job('c', 'c', 3_600_000))
  await database.prisma.job.updateMany({ where: { key: 'b' }, data: { priority: 5 } })
  expect(about(await take(LONG, 1))).toEqual(['b'])
  expect(about(await take())).toEqual(['a'])
  expect(await take()).toEqual([])
})

test('several who take at once never take the same', async () => {
  await add(...Array.from({ length: 60 }, (_, at) => job(`${at}`)))
  const taken = await Promise.all(Array.from({ length: 8 }, (_, at) => take({ ...LONG, worker: `${at}` }, 7)))
  const ids = taken.flat().map(({ id }) => id)
  expect(ids.length).toBe(new Set(ids).size)
  expect(ids.length + (await take(LONG, 60)).length).toBe(60)
})

test('of one key there is one job, with the payload of now; without a key there is any number', async () => {
  await add(job('old', 'key', 3_600_000), job('none', null), job('none', null))
  await add(job('new', 'key'), job('new', 'key'))
  expect(about(await take())).toEqual(expect.arrayContaining(['new', 'none', 'none']))
  expect(await database.prisma.job.count()).toBe(3)
})

test('of a lane one job runs at a time, whoever takes it', async () => {
  for (const id of ['a', 'b', 'c']) await add({ ...job(id), lane: 'host' })
  await add(job('d'))
  const [first, ...others] = await take()
  expect([about([first as LeasedJob]), about(others)].flat().sort()).toEqual(['a', 'd'])
  expect(await take({ ...LONG, worker: 'another' })).toEqual([])
  for (const each of [first as LeasedJob, ...others]) await finishJob(database, each, LONG.worker)
  expect(about(await take())).toEqual(['b'])
})

test('what is asked for while it runs runs once more, and what is done is gone', async () => {
  await add(job('a'))
  const first = await takeOne()
  await add(job('a'))
  expect(await take()).toEqual([])
  await finishJob(database, first, LONG.worker)
  expect(await rows()).toEqual([{ key: 'a', payload: { articleId: 'a' }, ...WAITING }])
  await finishJob(database, await takeOne(), LONG.worker)
  expect(await rows()).toEqual([])
})

test('a lease that has run out goes to another worker, and the first one changes nothing any more', async () => {
  await add(job('a'))
  const lost = await takeOne(GONE)
  const taken = await takeOne()
  expect(taken).toMatchObject({ id: lost.id, attempts: 2 })
  await finishJob(database, lost, GONE.worker)
  await failJob(database, lost, GONE.worker, 'too late', null)
  await handBackJob(database, lost, GONE.worker)
  expect(await renewLeases(database, [lost.id], GONE)).toEqual(new Set())
  expect(await renewLeases(database, [taken.id], LONG)).toEqual(new Set([taken.id]))
  const { key, payload } = { key: 'a', payload: { articleId: 'a' } }
  expect(await rows()).toEqual([{ key, payload, attempts: 2, leasedBy: 'long', isAskedFor: false, lastError: null }])
})

test('one worker that has lost a job and taken it again ends the second run alone', async () => {
  await add(job('a'))
  const first = await takeOne({ ...GONE, worker: LONG.worker })
  const second = await takeOne()
  await finishJob(database, first, LONG.worker)
  expect(await database.prisma.job.count()).toBe(1)
  await finishJob(database, second, LONG.worker)
  expect(await database.prisma.job.count()).toBe(0)
})

test('what failed waits for its pause; what is set aside waits for an editor, or to be asked for again', async () => {
  await add(job('later'), job('aside'))
  const [aside, later] = [...(await take())].sort((a, b) => (String(about([a])) < String(about([b])) ? -1 : 1))
  await failJob(database, later as LeasedJob, LONG.worker, 'not yet', 3_600_000)
  await failJob(database, aside as LeasedJob, LONG.worker, 'never', null)
  expect(await take()).toEqual([])
  expect(await rows()).toMatchObject([
    { key: 'aside', attempts: 1, leasedBy: null, lastError: 'never' },
    { key: 'later', attempts: 1, leasedBy: null, lastError: 'not yet' },
  ])
  expect(await retryJob(database, (aside as LeasedJob).id)).toBe(true)
  expect(await take()).toMatchObject([{ id: aside?.id, attempts: 1, lastError: 'never' }])
  expect(await retryJob(database, (aside as LeasedJob).id)).toBe(false)
  await failJob(database, { ...(aside as LeasedJob), attempts: 1 }, LONG.worker, 'never', null)
  await add(job('aside'))
  expect(await take()).toMatchObject([{ id: aside?.id, attempts: 1 }])
  expect(await dropJob(database, (later as LeasedJob).id)).toBe(true)
  expect(await dropJob(database, (later as LeasedJob).id)).toBe(false)
})

test('what is given back is due at once, as if it had not been begun', async () => {
  await add(job('a'))
  await handBackJob(database, await takeOne(), LONG.worker)
  expect(await rows()).toEqual([{ key: 'a', payload: { articleId: 'a' }, ...WAITING }])
  expect(about(await take())).toEqual(['a'])
})

test('a job asked for in a transaction that fails is not there', async () => {
  const failing = database.prisma.$transaction(async (transaction) => {
    await addJobs(transaction, [job('a')])
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await take()).toEqual([])
})
