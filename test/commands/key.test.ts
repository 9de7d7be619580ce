import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addKey, type KeyPlace, listKeys, revokeKey } from '../../src/commands/key.js'
import { type Service, serve } from '../../src/commands/serve.js'
import { openOperations } from '../../src/commands/service/operations.js'
import { KEPT_MILLISECONDS } from '../../src/store/keys.js'
import { makeFolder, type TestPlace } from '../support/folder.js'
import { OWN_THREAD } from '../support/own-thread.js'
import { makePlace } from '../support/place.js'
import { runDictum } from '../support/run-dictum.js'

let place: TestPlace
beforeEach(async () => {
  place = await makePlace()
})
afterEach(async () => {
  vi.useRealTimers()
  await place.remove()
})

/** Keeps what is written to it. */
class Paper extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

/** Where the commands look, and what they wrote. */
const papers = ({ url, dataFolder }: TestPlace): KeyPlace & { readonly output: Paper; readonly errors: Paper } => ({
  databaseUrl: url,
  dataFolder,
  output: new Paper(),
  errors: new Paper(),
})

const start = ({ url, dataFolder }: TestPlace, publicRead: boolean): Promise<Service> =>
  serve(
    {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: url,
      dataFolder,
      editorKey: undefined,
      loadsSample: true,
      works: true,
      publicRead,
      publicPerMinute: undefined,
      corsOrigins: undefined,
      fetchAllow: [],
      mail: undefined,
    },
    new Paper(),
    new Paper(),
    OWN_THREAD,
  )

const ask = async ({ url }: Service, query: string, secret?: string): Promise<[number, unknown]> => {
  const headers = { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return [response.status, await response.json()]
}
const TYPE_NAME = '{ __typename }'

test('while no service runs, a key is made, revoked and listed', async () => {
  const { environment } = place
  const added = await runDictum(['key', 'add', 'news desk', '--role', 'editor', '--per-minute', '90'], environment)
  expect(added.stdout).toMatch(/^dictum_[\w-]{32}\n$/)
  expect(added.stderr).toContain('“news desk” is made: editor, 90 requests a minute.')
  expect(added.stderr).toContain('authorization: Bearer <secret>')
  expect(added.stderr).not.toContain(added.stdout.trim())

  const revoked = await runDictum(['key', 'revoke', 'news desk'], environment)
  expect(revoked).toEqual({ code: 0, stdout: '', stderr: '“news desk” is revoked.\n' })

  const listed = await runDictum(['key', 'list'], environment)
  const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`
  expect(listed.stdout).toMatch(
    new RegExp(`^NAME       ROLE    A MINUTE  MADE {22}REVOKED\nnews desk  editor  90        ${time}  ${time}\n$`),
  )
}, 120_000)

test.each([
  [['key', 'add', 'desk'], "required option '--role <role>' not specified"],
  [['key', 'add', '--role', 'reader'], "missing required argument 'name'"],
  [['key', 'add', 'desk', '--role', 'boss'], 'Allowed choices are reader, editor, admin.'],
  ...['0', '-1', '1.5', '60001', '99999999999', 'many', ''].map(
    (perMinute) =>
      [
        ['key', 'add', 'desk', '--role', 'reader', `--per-minute=${perMinute}`],
        'Accepted is a whole number from 1 to 60000.',
      ] as const,
  ),
  [
    ['key', 'list'],
    'DICTUM_DATA is memory:, where no key outlives this command.',
    { DICTUM_DATA: 'memory:', DATABASE_URL: '' },
  ],
  [['key', 'list'], 'DICTUM_PUBLIC_READ is "no"; it takes on or off.', { DICTUM_PUBLIC_READ: 'no' }],
] as const)('%j is wrong usage', async (args, message, environment: Readonly<Record<string, string>> = {}) => {
  const { code, stdout, stderr } = await runDictum(args, { ...place.environment, ...environment })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})

describe('while a service runs', () => {
  let service: Service
  beforeEach(async () => {
    service = await start(place, false)
  })
  afterEach(() => service.close())

  test('its keys are made, listed and revoked, and it notices', async () => {
    const there = papers(place)
    await listKeys(there)
    expect(there.errors.text).toBe('No key is made yet: npx dictum key add NAME --role reader|editor|admin\n')
    await addKey(there, 'news desk', 'reader', 600)
    const secret = there.output.text.trim()
    expect(await ask(service, TYPE_NAME, secret)).toEqual([200, { data: { __typename: 'Query' } }])
    await listKeys(there)
    expect(there.output.text).toContain('news desk  reader  600')
    vi.useFakeTimers({ toFake: ['Date'] })
    await revokeKey(there, 'news desk')
    // On a server the command works in the database, past the service.
    if (place.url !== undefined) vi.advanceTimersByTime(KEPT_MILLISECONDS)
    expect((await ask(service, TYPE_NAME, secret))[0]).toBe(401)
  })

  test('what cannot be done is said in a sentence', async () => {
    const there = papers(place)
    await addKey(there, 'desk', 'reader', 600)
    const taken = 'input.name cannot be "desk": it takes a name that no other key has, or had before it was revoked.'
    await expect(addKey(there, 'desk', 'admin', 600)).rejects.toThrow(taken)
    const { code, stdout, stderr } = await runDictum(['key', 'add', 'desk', '--role', 'reader'], place.environment)
    expect([code, stdout, stderr]).toEqual([1, '', `${taken}\n`])
    for (const name of ['', 'x'.repeat(201), 'a\nb']) {
      await expect(addKey(there, name, 'reader', 600)).rejects.toThrow('it takes 1 to 200 visible characters')
    }
    await expect(revokeKey(there, 'nobody')).rejects.toThrow('name cannot be "nobody": it takes the name of a key')
    await revokeKey(there, 'desk')
    await expect(revokeKey(there, 'desk')).rejects.toThrow('a key that still holds; this one was revoked at 2')
  })
})

test('the admin key lies in the data folder, for its owner alone, and asks where reading is closed', async () => {
  const folder = await makeFolder()
  const service = await start(folder, false)
  expect((await stat(join(folder.dataFolder, 'admin-key'))).mode & 0o777).toBe(0o600)
  expect((await ask(service, TYPE_NAME))[0]).toBe(401)
  const operations = await openOperations(undefined, folder.dataFolder)
  expect(operations.database).toBeUndefined()
  const data = await operations.run('ask', { question: 'what did Yoon say about arms?' })
  expect(data).toMatchObject({ ask: { __typename: 'Answer' } })
  await service.close()
  await folder.remove()
})
