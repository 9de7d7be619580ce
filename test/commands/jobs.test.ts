import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { type Database, openDatabase } from '../../src/store/database/database.js'
import { addReanalysis } from '../../src/store/jobs/add-jobs.js'
import { dumpRows } from '../support/dump-rows.js'
import type { TestPlace } from '../support/folder.js'
import { makePlace } from '../support/place.js'
import { addressOf, type Running, runDictum, startDictum } from '../support/run-dictum.js'

const KEY = 'the-key-of-a-service-with-jobs'

/** Enough for a few kills while they are read again. */
const ARTICLES = 60

let place: TestPlace
let environment: Readonly<Record<string, string>>
let running: Running[]
beforeEach(async () => {
  place = await makePlace()
  running = []
  environment = {
    ...place.environment,
    PORT: '0',
    DICTUM_READER: 'off',
    DICTUM_SAMPLE: 'off',
    DICTUM_EDITOR_KEY: KEY,
  }
})
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL')
  await Promise.all(running.map(({ ended }) => ended))
  await place.remove()
})

const start = (...args: string[]): Running => {
  const started = startDictum(args, environment)
  running.push(started)
  return started
}

async function within<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(place)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Articles whose statements are gone, to be read again: what the jobs have done shows in what is there. */
async function prepare(database: Database, count: number): Promise<Record<string, unknown[]>> {
  for (let at = 0; at < count; at++) {
    const text = `“We will give ${at} tanks to Ukraine,” Anna Berg, the Norwegian defence minister, said on Monday.`
    await ingestArticle(database, rulesExtractor, { text, publishedAt: new Date('2023-01-30') })
  }
  const before = await dumpRows(database)
  await database.prisma.$executeRaw`DELETE FROM "Statement"`
  await addReanalysis(database.prisma)
  return before
}

/** How many jobs are left, by a service. */
async function leftAt(address: string): Promise<number> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ query: '{ jobs { totalCount } }' }),
  })
  return ((await response.json()) as { data: { jobs: { totalCount: number } } }).data.jobs.totalCount
}

/** One process holds a data folder; on a server, workers share the jobs with the service. */
const COMMANDS = process.env.DATABASE_URL ? ['serve', 'worker', 'worker'] : ['serve']

test('whoever works is killed again and again, and every job is done, once in effect', async () => {
  const before = await within((database) => prepare(database, ARTICLES))
  const working = COMMANDS.map((command) => start(command))
  let address = await addressOf(working[0] as Running)
  for (let round = 0; round < 3; round++) {
    const left = await leftAt(address)
    // Only where work goes on: who is killed has something to lose.
    while ((await leftAt(address)) === left && left > 0) await pause(5)
    const at = round % COMMANDS.length
    working[at]?.child.kill('SIGKILL')
    await working[at]?.ended
    working[at] = start(COMMANDS[at] as string)
    if (at === 0) address = await addressOf(working[0] as Running)
  }
  while ((await leftAt(address)) > 0) await pause(100)
  for (const { child } of running) child.kill('SIGTERM')
  await Promise.all(running.map(({ ended }) => ended))
  expect(await within(dumpRows)).toEqual(before)
}, 300_000)

test('what was set aside is listed with its reason, tried again and dropped by the command line', async () => {
  const job = { kind: 'REANALYSE', payload: { articleId: 'article_0' }, priority: 0, dueAt: new Date() } as const
  const failed = { ...job, id: 'job_1', key: 'article_0', attempts: 10, setAsideAt: new Date() }
  await within(({ prisma }) => prisma.job.create({ data: { ...failed, lastError: 'There is\nno such thing.' } }))
  const { stdout, stderr } = await runDictum(['jobs', '--failed'], environment)
  expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['ID', 'KIND', 'STATE', 'ABOUT', 'TRIED', 'DUE', 'WHY IT FAILED'],
    ['job_1', 'REANALYSE', 'SET_ASIDE', 'article_0', '10', expect.any(String), 'There is no such thing.'],
    [''],
  ])
  expect(stderr).toBe('1 set aside.\n')
  expect(await runDictum(['jobs', 'retry', 'job_1'], environment)).toMatchObject({ code: 0 })
  expect((await runDictum(['jobs', '--failed'], environment)).stderr).toBe('0 set aside.\n')
  expect(await runDictum(['jobs', 'drop', 'job_1'], environment)).toMatchObject({ code: 0 })
  expect(await runDictum(['jobs', 'retry', 'job_1'], environment)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('it takes the id of a job that waits or was set aside'),
  })
})

test('a service with DICTUM_WORKER=off leaves jobs to a worker, which ends on SIGTERM', async () => {
  await within(({ prisma }) =>
    prisma.job.create({
      data: { id: 'job_1', kind: 'REANALYSE', payload: { articleId: 'article_0' }, priority: 0, dueAt: new Date(0) },
    }),
  )
  environment = { ...environment, DICTUM_WORKER: 'off' }
  const service = start('serve')
  await addressOf(service)
  await pause(1_500)
  service.child.kill('SIGTERM')
  await service.ended
  expect(await within(({ prisma }) => prisma.job.count())).toBe(1)
  const worker = start('worker')
  while (!worker.output.stderr.includes('Dictum works')) await pause(20)
  await pause(1_500)
  worker.child.kill('SIGTERM')
  expect(await worker.ended).toMatchObject({ code: 0, stdout: '' })
  expect(await within(({ prisma }) => prisma.job.count())).toBe(0)
})
