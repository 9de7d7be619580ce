import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fastify } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Service, serve } from '../../src/commands/serve.js'
import { announceService } from '../../src/commands/service/running-service.js'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { articleId } from '../../src/knowledge/ids.js'
import { readBundles } from '../../src/store/bundle/read-bundles.js'
import { type Database, openDatabase } from '../../src/store/database/database.js'
import { storedArticles } from '../../src/store/stored-articles.js'
import { openTestDatabase } from '../support/database.js'
import { dumpRows } from '../support/dump-rows.js'
import { makeFolder, type TestPlace } from '../support/folder.js'
import { gather } from '../support/gather.js'
import { OWN_THREAD } from '../support/own-thread.js'
import { reanalyseArticle } from '../support/reanalyse-article.js'
import { addressOf, type Running, runDictum, startDictum, untilLines } from '../support/run-dictum.js'

let place: TestPlace
let fresh: Database
let folder: string
beforeEach(async () => {
  place = await makeFolder()
  fresh = await openTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'dictum-through-service-'))
})
afterEach(async () => {
  await fresh.close()
  await place.remove()
  await rm(folder, { recursive: true, force: true })
})

const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** Undated articles are of the time at which they came in, which differs. */
const PUBLISHED_AT = new Date('2024-03-05')

const textOf = (number: number): string =>
  `Pier ${number}\n\n“We will mend pier ${number},” Marta Lindqvist, the mayor of Tornholm, said.\n\nShe urged Norway to pay.`

/** A service in this process, which holds the folder; what it finds is what the rules find. */
const start = (editorKey?: string): Promise<Service> =>
  serve(
    {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataFolder: place.dataFolder,
      editorKey,
      loadsSample: false,
      works: true,
      publicRead: true,
      publicPerMinute: undefined,
      corsOrigins: undefined,
      fetchAllow: [],
      mail: undefined,
    },
    new PassThrough().resume(),
    process.stderr,
    OWN_THREAD,
  )

/** A service in a process of its own, to be killed. */
const startToKill = (): Running =>
  startDictum(['serve'], { ...place.environment, PORT: '0', DICTUM_SAMPLE: 'off', DICTUM_READER: 'off' })

const rowsIn = async (): Promise<Record<string, unknown[]>> => {
  const database = await openDatabase(place)
  try {
    return await dumpRows(database)
  } finally {
    await database.close()
  }
}

const idsIn = (rows: Record<string, unknown[]>): string[] =>
  rows.Article?.map((row) => (row as { id: string }).id) ?? []

test('ingest, reanalyse and import do by the service what they do without one', async () => {
  // The same without a service.
  const facts = { section: 'Ports' }
  const publishedAt = new Date('2024-03-05T19:30:00Z')
  const publishedOn = new Date('2024-03-06T00:00:00Z')
  const authors = ['Ida Brandt', 'Bo Ek']
  await ingestArticle(fresh, rulesExtractor, { text: textOf(1), ...facts })
  await ingestArticle(fresh, rulesExtractor, { text: textOf(2), ...facts, publishedAt, publishedOn })
  await ingestArticle(fresh, rulesExtractor, { text: textOf(1), authors, publishedAt: PUBLISHED_AT })
  for await (const article of storedArticles(fresh)) await reanalyseArticle(fresh, article)
  await ingestArticle(fresh, rulesExtractor, { text: textOf(3), publishedAt: PUBLISHED_AT })
  const bundle = (await gather(readBundles(fresh, {}))).find((line) => JSON.parse(line).id === articleId(textOf(3)))

  const service = await start()
  const page = await file('a.txt', textOf(1))
  const lines = await file(
    'b.jsonl',
    [
      { text: textOf(2), publishedAt: '2024-03-06T00:30:00+05:00' },
      { text: '' },
      { text: textOf(1) },
      { text: 'x'.repeat(150_001) },
    ]
      .map((each) => JSON.stringify(each))
      .join('\n'),
  )
  const missing = join(folder, 'nothing.txt')
  const ingested = await runDictum(['ingest', page, lines, missing, '--section', 'Ports'], place.environment)
  expect(ingested.stderr.split('\n')).toEqual([
    expect.stringContaining(`${lines}:2: text: received nothing, accepted is a`),
    `${lines}:4: text: received 150001 characters, accepted is at most 150000 characters`,
    `${missing}: file: received a path where nothing is, accepted is a file, a folder, or - for the standard input`,
    '6 articles: 2 new, 1 known already, 3 failed.',
    '',
  ])
  expect(ingested.stdout.split('\n')).toEqual([
    `${articleId(textOf(1))}\tnew\t2\t${page}`,
    `${articleId(textOf(2))}\tnew\t2\t${lines}:1`,
    `${articleId(textOf(1))}\tknown\t2\t${lines}:3`,
    '',
  ])
  expect(ingested.code).toBe(1)

  const again = await runDictum(
    [
      'ingest',
      page,
      '--author',
      'Ida Brandt',
      '--author',
      'Bo Ek',
      '--section',
      'News',
      '--published-at',
      '2024-03-05',
    ],
    place.environment,
  )
  expect(again.stderr).toBe(
    `${page}: this text is there already; what it lacked is added: publishedAt, authors.\n` +
      `${page}: this text is there already, with another section; that is kept.\n` +
      '1 article: 0 new, 1 known already, 0 failed.\n',
  )
  expect(again.code).toBe(0)

  expect(await runDictum(['reanalyse'], place.environment)).toEqual({
    code: 0,
    stdout: '',
    stderr: '2 articles read again: 0 statements added, 0 removed, 0 kept as people decided.\n',
  })

  const imported = await runDictum(['import', '-'], place.environment, `${bundle}\n{"id": \n`)
  expect(imported).toEqual({
    code: 1,
    stdout: `${articleId(textOf(3))}\tnew\t2\tstandard input:1\n`,
    stderr: expect.stringMatching(
      /^standard input:2: line: received no JSON .*\n2 articles: 1 new, 0 known already, 1 failed\.\n$/,
    ),
  })
  await service.close()

  const { Change: changes, ...rows } = await rowsIn()
  const { Change: _, ...expected } = await dumpRows(fresh)
  expect(rows).toEqual(expected)
  expect(changes).toMatchObject([{ by: 'editor key', action: 'UPDATE', after: { authors } }])
}, 240_000)

test('without the key of the service, or where it is of another version, nothing is done and it is said', async () => {
  const service = await start('the-key-that-the-service-was-given')
  const path = await file('a.txt', textOf(1))
  const keyless = await runDictum(['ingest', path], place.environment)
  expect(keyless.stderr).toBe(
    '0 articles: 0 new, 0 known already, 0 failed.\n' +
      'ingestArticles needs the header `Authorization: Bearer <editor key>`, a key of the role EDITOR; this request has no such header.\n' +
      `The service at ${service.url} takes articles with the key that it was started with; this command has none: ` +
      `there is none in ${place.dataFolder}/editor-key. Set DICTUM_EDITOR_KEY to that of the service.\n`,
  )
  const environment = { ...place.environment, DICTUM_EDITOR_KEY: 'the-key-that-the-service-was-given' }
  const given = await runDictum(['reanalyse'], environment)
  expect([keyless.code, given.code]).toEqual([1, 0])
  await service.close()

  const database = await openDatabase(place)
  const older = fastify()
  older.get('/readyz', () => ({ status: 'ok' }))
  const address = await older.listen({ port: 0, host: '127.0.0.1' })
  const leave = await announceService(place.dataFolder, address)
  const { code, stderr } = await runDictum(['reanalyse'], environment)
  expect(stderr).toBe(
    `The service at ${address} has no POST /reanalyse: it is of another version of Dictum. End it and start it with this one.\n`,
  )
  expect(code).toBe(1)
  await leave()
  await older.close()
  await database.close()
}, 240_000)

test('Ctrl-C ends after the articles on their way, which are told', async () => {
  const service = await start()
  const articles = Array.from({ length: 300 }, (_, at) => JSON.stringify({ text: textOf(at) }))
  const running = startDictum(['ingest', await file('many.jsonl', articles.join('\n'))], place.environment)
  await untilLines(running, 5)
  running.child.kill('SIGINT')
  const { code, stdout, stderr } = await running.ended
  const told = stdout.split('\n').length - 1
  expect(told).toBeLessThan(articles.length)
  expect(stderr).toBe(`Interrupted. ${told} articles: ${told} new, 0 known already, 0 failed.\n`)
  expect(code).toBe(130)

  await ingestArticle(fresh, rulesExtractor, { text: textOf(301) })
  const lines = startDictum(['import', '-'], place.environment)
  lines.child.stdin?.write(`${(await gather(readBundles(fresh, {})))[0]}\n`)
  await untilLines(lines, 1)
  lines.child.kill('SIGINT')
  // It is told with the line at hand.
  lines.child.stdin?.end('{}\n')
  expect((await lines.ended).code).toBe(130)
  await service.close()
  expect(idsIn(await rowsIn())).toHaveLength(told + 1)
}, 240_000)

test('killed with the service, ingest and import leave whole articles, and go on from there', async () => {
  const count = 60
  for (let at = 0; at < count; at++)
    await ingestArticle(fresh, rulesExtractor, { text: textOf(at), publishedAt: PUBLISHED_AT })
  const articles = await file(
    'articles.jsonl',
    Array.from({ length: count }, (_, at) => JSON.stringify({ text: textOf(at), publishedAt: '2024-03-05' })).join(
      '\n',
    ),
  )
  const bundles = await file('bundles.jsonl', (await gather(readBundles(fresh, {}))).join('\n'))
  const told = new Set<string>()
  for (const command of [
    ['ingest', articles],
    ['import', bundles],
  ]) {
    const service = startToKill()
    const address = await addressOf(service)
    const running = startDictum(command, place.environment)
    await untilLines(running, 10)
    service.child.kill('SIGKILL')
    const { code, stdout, stderr } = await running.ended
    for (const line of stdout.split('\n').slice(0, -1)) told.add(line.split('\t')[0] as string)
    expect(stderr).toContain(`The service at ${address} does not answer any more (`)
    expect(code).toBe(1)
    const stored = idsIn(await rowsIn())
    expect([...told].filter((id) => !stored.includes(id))).toEqual([])
  }
  expect((await runDictum(['import', bundles], place.environment)).code).toBe(0)
  expect(await rowsIn()).toEqual(await dumpRows(fresh))
}, 300_000)
