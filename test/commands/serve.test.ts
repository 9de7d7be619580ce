import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Service, serve } from '../../src/commands/serve.js'
import type { Settings } from '../../src/settings.js'
import { makeFolder, type TestPlace } from '../support/folder.js'
import { OWN_THREAD } from '../support/own-thread.js'

let place: TestPlace
beforeEach(async () => {
  place = await makeFolder()
})
afterEach(() => place.remove())

/** Keeps what is written to it. */
class Paper extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

const settings = (more: Partial<Settings> = {}): Settings => ({
  port: 0,
  host: '127.0.0.1',
  databaseUrl: undefined,
  dataFolder: place.dataFolder,
  editorKey: undefined,
  loadsSample: true,
  works: true,
  publicRead: true,
  publicPerMinute: undefined,
  corsOrigins: undefined,
  fetchAllow: [],
  mail: undefined,
  ...more,
})

const start = (what: Settings, output: Writable): Promise<Service> => serve(what, output, process.stderr, OWN_THREAD)

const ask = async ({ url }: Service, query: string, key = ''): Promise<{ data: Record<string, unknown> }> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return (await response.json()) as { data: Record<string, unknown> }
}

const ARTICLES = '{ articles { nodes { title publisher publishedAt } } }'
const SAMPLE = {
  title: 'NATO Secretary General Urges South Korea To Deliver Weapons To Ukraine',
  publisher: 'GDC',
  publishedAt: '2023-01-30T00:00:00.000Z',
}

test('the first start loads the sample and makes a key, the second keeps both', async () => {
  const first = new Paper()
  const service = await start(settings(), first)
  expect((await ask(service, ARTICLES)).data).toEqual({ articles: { nodes: [SAMPLE] } })
  const file = join(place.dataFolder, 'editor-key')
  expect(first.text).toContain(`${service.url}/graphql in a browser`)
  expect(first.text).toContain(`in ${file} (made just now)`)
  expect(first.text).toMatch(/one article loaded: \d+ statements, \d+ people, \d+ organizations, \d+ countries/)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await service.close()

  const second = new Paper()
  const again = await start(settings(), second)
  expect(second.text).toContain(`in ${file}\n`)
  expect(second.text).toContain('not loaded: the database holds articles already')
  expect((await ask(again, ARTICLES)).data).toEqual({ articles: { nodes: [SAMPLE] } })
  await again.close()
})

test('the queries that it prints to try are answered', async () => {
  const paper = new Paper()
  const service = await start(settings(), paper)
  const queries = paper.text.split(/\n\n/).flatMap((part) => /^ {2}\{[\s\S]*\}$/m.exec(part)?.[0] ?? [])
  expect(queries).toHaveLength(2)
  for (const query of queries) expect(await ask(service, query)).not.toHaveProperty('errors')
  await service.close()
})

test('in memory, the key is printed once and works; the sample can be left out', async () => {
  const paper = new Paper()
  const service = await start(settings({ dataFolder: 'memory:', loadsSample: false }), paper)
  const key = /Editor key +(dictum_\S{32}) \(until the service ends\)/.exec(paper.text)?.[1] ?? ''
  const query = 'mutation { ingestArticle(input: { text: "Nothing is said." }) { created } }'
  expect((await ask(service, query, key)).data).toEqual({ ingestArticle: { created: true } })
  expect((await ask(service, query, `${key}x`)).data).toBeUndefined()
  expect((await ask(service, '{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 1 } })
  await service.close()
})

test('the key of the environment is not printed', async () => {
  const paper = new Paper()
  const service = await start(settings({ dataFolder: 'memory:', editorKey: 'a-key-from-outside' }), paper)
  expect(paper.text).toContain('the one of DICTUM_EDITOR_KEY')
  expect(paper.text).not.toContain('a-key-from-outside')
  await service.close()
})

test('a port that is taken is told, and the database is given back', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const { port } = other.address() as AddressInfo
  const startThere = (): Promise<Service> => start(settings({ port }), new Paper())
  await expect(startThere()).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`)
  other.close()
  await (await startThere()).close()
})

test('an address that is not ours is told', async () => {
  const startThere = (): Promise<Service> =>
    start(settings({ host: '203.0.113.7', dataFolder: 'memory:' }), new Paper())
  await expect(startThere()).rejects.toThrow('HOST is 203.0.113.7, which is no address of this machine.')
})
