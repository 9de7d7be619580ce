import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { createServer } from '../../src/server.js'
import { addKey, KEPT_MILLISECONDS } from '../../src/store/keys.js'
import { ADMIN_KEY, EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())
afterEach(() => {
  vi.useRealTimers()
})

const ADMIN = { authorization: `Bearer ${ADMIN_KEY}` }
const TOPICS = '{ topics { totalCount } }'
const CREATE =
  'mutation ($input: CreateKeyInput!) { createKey(input: $input) { secret key { id name role perMinute createdAt revokedAt } } }'
const REVOKE = 'mutation ($input: RevokeKeyInput!) { revokeKey(input: $input) { key { name revokedAt } } }'

const create = async (name: string, role = 'READER', more: object = {}): Promise<string> => {
  const { data, errors } = await api.ask(CREATE, { input: { name, role, ...more } }, ADMIN)
  expect(errors).toBeUndefined()
  return data.createKey.secret
}
const statusWith = async (secret: string, app = api.app): Promise<number> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` }
  return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: TOPICS } })).statusCode
}

test('a key is made, listed and revoked, and its secret is told once', async () => {
  const made = await api.ask(CREATE, { input: { name: 'Redaktion “Süd” 😀', role: 'EDITOR', perMinute: 5 } }, ADMIN)
  const key = {
    id: expect.stringMatching(/^key_/),
    name: 'Redaktion “Süd” 😀',
    role: 'EDITOR',
    perMinute: 5,
    createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
    revokedAt: null,
  }
  expect(made).toEqual({ data: { createKey: { secret: expect.stringMatching(/^dictum_[\w-]{32}$/), key } } })
  const list = '{ keys { id name role perMinute createdAt revokedAt } }'
  expect((await api.ask(list, {}, ADMIN)).data.keys).toEqual([key])
  const revoked = await api.ask(REVOKE, { input: { name: key.name } }, ADMIN)
  expect(revoked.data.revokeKey.key.revokedAt).toMatch(/^\d{4}-.*Z$/)
  expect((await api.ask(list, {}, ADMIN)).data.keys).toEqual([
    { ...key, revokedAt: revoked.data.revokeKey.key.revokedAt },
  ])
})

test('no table and no line of the log holds a secret', async () => {
  const secret = await create('nowhere to be found')
  expect(await statusWith(secret)).toBe(200)
  const tables = await sql<{ name: string }>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`.execute(api.database.kysely)
  expect(tables.rows.map(({ name }) => name)).toContain('Key')
  let stored = ''
  for (const { name } of tables.rows) {
    stored += JSON.stringify((await sql`SELECT * FROM ${sql.table(name)}`.execute(api.database.kysely)).rows)
  }
  expect(stored).toContain('nowhere to be found')
  for (const each of [secret, secret.replace('dictum_', ''), EDITOR_KEY, ADMIN_KEY]) expect(stored).not.toContain(each)
  expect(api.log).toEqual([])
})

test('a request without a key asks nothing more of the database; one with a key, once in a while', async () => {
  const secret = await create('a busy reader')
  const count = async (headers: Record<string, string>): Promise<number> => {
    await api.ask(TOPICS, {}, headers)
    return api.statements.length
  }
  expect(await count({})).toBe(1)
  expect(await count({ authorization: `Bearer ${secret}` })).toBe(2)
  expect(await count({ authorization: `Bearer ${secret}` })).toBe(1)
  expect(await count(ADMIN)).toBe(1)
})

describe('a revoked key', () => {
  test('is refused at once, and told so', async () => {
    const secret = await create('short-lived')
    expect(await statusWith(secret)).toBe(200)
    await api.ask(REVOKE, { input: { name: 'short-lived' } }, ADMIN)
    const response = await api.post({ query: TOPICS }, { authorization: `Bearer ${secret}` })
    expect([response.statusCode, response.headers['www-authenticate']]).toEqual([401, 'Bearer realm="dictum"'])
    expect(response.json().errors).toEqual([
      {
        message: 'The key of this request, "short-lived", was revoked. Keys are made by `npx dictum key add`.',
        extensions: { code: 'UNAUTHENTICATED', received: 'revoked key', accepted: 'Authorization: Bearer <key>' },
      },
    ])
  })

  test('is refused by another process within five seconds', async () => {
    // What a process has looked up hangs on its database.
    const database = { ...api.database }
    const settings = {
      database,
      extractor: rulesExtractor,
      editorKey: EDITOR_KEY,
      adminKey: undefined,
      publicRead: true,
      log: () => {},
    }
    const other = await createServer(settings)
    vi.useFakeTimers({ toFake: ['Date'] })
    const secret = await create('known elsewhere')
    expect(await statusWith(secret, other)).toBe(200)
    await api.ask(REVOKE, { input: { name: 'known elsewhere' } }, ADMIN)
    expect(await statusWith(secret)).toBe(401)
    vi.advanceTimersByTime(KEPT_MILLISECONDS)
    expect(await statusWith(secret, other)).toBe(401)
    await other.close()
  })

  test('stays refused where it is revoked while it is looked up', async () => {
    const secret = await create('in between')
    const [, revoked] = await Promise.all([
      statusWith(secret),
      api.ask(REVOKE, { input: { name: 'in between' } }, ADMIN),
    ])
    expect(revoked.errors).toBeUndefined()
    expect(await statusWith(secret)).toBe(401)
  })
})

describe('what cannot be is refused, with what is accepted', () => {
  const NAMES = [
    '',
    ' ',
    ' news',
    'news ',
    'x'.repeat(201),
    'a\nb',
    'a\0b',
    'a\u001b[2Jb',
    'a\u202eb',
    'a\u2028b',
    '\ud800',
  ]
  test.each(NAMES)('createKey(name: %j)', async (name) => {
    const { data, errors } = await api.ask(CREATE, { input: { name, role: 'READER' } }, ADMIN)
    expect(data).toEqual({ createKey: null })
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'input.name',
      received: name,
      accepted: '1 to 200 visible characters, without spaces at the ends',
    })
  })

  test('a name of 200 characters is taken', async () => {
    expect(await create('😀'.repeat(200))).toMatch(/^dictum_/)
  })

  test.each(['taken', 'editor key', 'admin key'])('createKey(name: %j) again', async (name) => {
    if (name === 'taken') await create(name)
    const { errors } = await api.ask(CREATE, { input: { name, role: 'ADMIN' } }, ADMIN)
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'input.name',
      received: name,
      accepted: 'a name that no other key has, or had before it was revoked',
    })
  })

  test.each([0, -1, 60_001, 2 ** 31 - 1])('createKey(perMinute: %d)', async (perMinute) => {
    const { errors } = await api.ask(CREATE, { input: { name: 'fast', role: 'READER', perMinute } }, ADMIN)
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'input.perMinute',
      received: perMinute,
      accepted: 'a whole number from 1 to 60000',
    })
  })

  test.each([
    [{ name: 'x', role: 'READER', perMinute: 2 ** 31 }, 'non 32-bit signed integer value: 2147483648'],
    [{ name: 'x', role: 'READER', perMinute: 1.5 }, 'non-integer value: 1.5'],
    [{ name: 'x', role: 'READER', perMinute: 'many' }, 'non-integer value: "many"'],
    [{ name: 'x', role: 'READER', perMinute: null }, 'not to be null'],
    [{ name: 'x', role: 'READR' }, 'Did you mean the enum value "READER"?'],
    [{ name: 'x' }, 'Field "role" of required type "Role!" was not provided.'],
    [{ role: 'READER' }, 'Field "name" of required type "String!" was not provided.'],
    [{ name: 7, role: 'READER' }, 'String cannot represent a non string value: 7'],
  ])('createKey(input: %j)', async (input, message) => {
    const { errors } = await api.ask(CREATE, { input }, ADMIN)
    expect(errors?.[0]?.message).toContain(message)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each(['', 'nobody', 'editor key', 'x'.repeat(201), 'a\0b', '\ud800'])('revokeKey(name: %j)', async (name) => {
    const { errors } = await api.ask(REVOKE, { input: { name } }, ADMIN)
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'input.name',
      received: name,
      accepted: 'the name of a key, as `keys` lists it',
    })
  })

  test('a key is not revoked twice', async () => {
    await create('twice')
    const { data } = await api.ask(REVOKE, { input: { name: 'twice' } }, ADMIN)
    const { errors } = await api.ask(REVOKE, { input: { name: 'twice' } }, ADMIN)
    expect(errors?.[0]?.extensions.accepted).toBe(
      `a key that still holds; this one was revoked at ${data.revokeKey.key.revokedAt}`,
    )
  })

  test('of two that ask for one name at once, one gets it', async () => {
    const both = await Promise.all(
      [1, 2].map(() => addKey(api.database, { name: 'wanted', role: 'READER', perMinute: 1 })),
    )
    expect(both.filter((added) => added === null)).toHaveLength(1)
  })
})
