import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addKey, revokeKey } from '../../src/store/keys.js'
import { matchAll } from '../../src/store/searches/keep-matching.js'
import { openFetcher } from '../../src/web/fetcher.js'
import { ADMIN_KEY } from '../support/api.js'
import { AS_EDITOR, type Following, openFollowing, until } from './following.js'
import { openReceiver, type Receiver, verified } from './receiver.js'

const AS_ADMIN = { authorization: `Bearer ${ADMIN_KEY}` }

let following: Following
let receiver: Receiver
beforeEach(async () => {
  following = await openFollowing()
  receiver = await openReceiver()
})
afterEach(async () => {
  await following.close()
  await receiver.close()
  expect(following.api.log).toEqual([])
})

const CREATE = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook {
  id savedSearchId url by createdAt delivered waiting failure retryAt deadSince } } }`

const made = async (url = receiver.url, headers = AS_EDITOR): Promise<{ id: string; secret: string }> => {
  const { createWebhook } = await following.ask(CREATE, { input: { savedSearchId: following.searchId, url } }, headers)
  return { id: createWebhook.webhook.id, secret: createWebhook.secret }
}
const seen = async (headers = AS_EDITOR) =>
  (
    await following.ask(
      'query ($id: ID!) { webhooks(savedSearchId: $id) { id waiting failure retryAt deadSince } }',
      { id: following.searchId },
      headers,
    )
  ).webhooks
/** What is seen once a try has failed and the next is to come; a moment later that may be under way. */
const whenFailed = async () => {
  let now = await seen()
  await until(async () => {
    now = await seen()
    return now[0].failure !== null && now[0].retryAt !== null
  })
  return now
}
const resume = (id: string) =>
  following.ask('mutation ($id: ID!) { resumeWebhook(input: { id: $id }) { webhook { failure deadSince } } }', { id })
const contents = (secret: string) =>
  receiver.received.map((message) => verified(secret, message).data.statement?.content ?? null)
const ids = () => receiver.received.map(({ headers }) => headers['webhook-id'])
const ALL_IS_WELL = { waiting: 0, failure: null, retryAt: null, deadSince: null }
const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)

test('each event is sent once, signed, in order, with all that a receiver needs', async () => {
  await following.come('it rained before')
  await matchAll(following.api.database)
  const { createWebhook } = await following.ask(CREATE, {
    input: { savedSearchId: following.searchId, url: ` ${receiver.url}#part` },
  })
  const { webhook, secret } = createWebhook
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
  expect(webhook).toEqual({
    id: expect.stringMatching(/^webhook_[\da-f]{20}$/),
    savedSearchId: following.searchId,
    url: receiver.url,
    by: 'editor key',
    createdAt: TIME,
    delivered: Buffer.from('["AS_IT_HAPPENED", 1]').toString('base64url'),
    ...ALL_IS_WELL,
  })
  following.work()
  const articleId = await following.come('it rains', 'Rain in Rome')
  await until(() => receiver.received.length === 1)
  for (const says of ['it snows', 'it hails', 'it pours']) {
    await following.come(says)
    await matchAll(following.api.database)
  }
  await until(() => receiver.received.length === 4)
  expect(contents(secret)).toEqual(['“it rains”', '“it snows”', '“it hails”', '“it pours”'])
  expect(ids()).toEqual([2, 3, 4, 5].map((number) => `msg_${webhook.id.replace('webhook_', '')}_${number}`))
  const [first] = receiver.received
  if (!first) throw new Error('Nothing came')
  expect(first.headers).toMatchObject({
    'content-type': 'application/json',
    'user-agent': expect.stringContaining('Dictum'),
  })
  const { matches } = (
    await following.ask(
      `query ($id: ID!) { savedSearch(id: $id) { matches { nodes { cursor kind at statementId statement {
        id act content cue negated modality saidOn confidence speaker { id name } speakers { id name } speakerText
        addressees { id name } addresseeText quotes { text } evidence { sentence } article { id url title publisher publishedAt } } } } } }`,
      { id: following.searchId },
    )
  ).savedSearch
  const { cursor, kind, at, statementId, statement } = matches.nodes[1]
  expect(verified(secret, first)).toEqual({
    type: 'match.added',
    timestamp: at,
    data: { savedSearchId: following.searchId, cursor, kind, statementId, statement },
  })
  expect(statement).toMatchObject({
    act: 'SAY',
    content: '“it rains”',
    cue: 'told',
    speaker: { name: 'Ola Brand' },
    speakers: [{ name: 'Ola Brand' }],
    addressees: [{ name: 'Ada Lovelace' }],
    quotes: [{ text: 'it rains' }],
    evidence: { sentence: 'Ola Brand told Ada Lovelace that “it rains”.' },
    article: {
      id: articleId,
      url: 'https://news.example.org/a',
      title: 'Rain in Rome',
      publisher: 'The Paper',
      publishedAt: '2023-01-30T08:00:00.000Z',
    },
  })
  await until(async () => (await seen())[0].waiting === 0)
  expect(await seen()).toEqual([{ id: webhook.id, ...ALL_IS_WELL }])
})

describe('what is not answered by 2xx is sent again', () => {
  test('a 500 after a pause, under the same id, and what comes meanwhile waits behind it', async () => {
    const { id, secret } = await made()
    receiver.answer = 500
    following.work()
    await following.come('it rains')
    expect(await whenFailed()).toEqual([
      {
        id,
        waiting: 1,
        failure: 'url: received the status 500, accepted is an address that answers with 200',
        retryAt: TIME,
        deadSince: null,
      },
    ])
    await following.come('it snows')
    await until(async () => (await seen())[0].waiting === 2)
    receiver.answer = 204
    await resume(id)
    await until(async () => (await seen())[0].waiting === 0)
    expect(await seen()).toEqual([{ id, ...ALL_IS_WELL }])
    const [first, ...others] = ids()
    expect(others.filter((each) => each === first).length).toBeGreaterThan(0)
    expect([...new Set(contents(secret))]).toEqual(['“it rains”', '“it snows”'])
  })

  test('no answer within 15 seconds', async () => {
    const { id } = await made()
    receiver.answer = () => {}
    following.work()
    await following.come('it rains')
    expect(await whenFailed()).toEqual([
      { id, waiting: 1, failure: expect.stringContaining('takes too long'), retryAt: TIME, deadSince: null },
    ])
  })

  test('what a worker had under way when it ended is sent by the next', async () => {
    const { secret } = await made()
    receiver.answer = () => {}
    const stop = following.work()
    await following.come('it rains')
    await until(() => receiver.received.length === 1)
    await stop()
    receiver.answer = 200
    following.work()
    await until(() => receiver.received.length === 2)
    expect(contents(secret)).toEqual(['“it rains”', '“it rains”'])
    expect(new Set(ids()).size).toBe(1)
  })

  test('a redirect, which is not followed', async () => {
    const inside = await openReceiver()
    await made()
    receiver.answer = (response) => response.writeHead(307, { location: inside.url }).end()
    following.work()
    await following.come('it rains')
    await until(async () => (await seen())[0].failure !== null)
    expect((await seen())[0].failure).toContain('the status 307')
    expect(inside.received).toEqual([])
    await inside.close()
  })

  test('an answer that could not be noted: the same id again', async () => {
    const { api } = following
    const { id, secret } = await made()
    await api.database.prisma
      .$executeRaw`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'killed'; END $$`
    await api.database.prisma
      .$executeRaw`CREATE TRIGGER fail BEFORE UPDATE ON "Webhook" FOR EACH ROW EXECUTE FUNCTION fail()`
    following.work()
    await following.come('it rains')
    await until(async () => (await seen())[0].failure !== null)
    expect(receiver.received).toHaveLength(1)
    await api.database.prisma.$executeRaw`DROP TRIGGER fail ON "Webhook"`
    await resume(id)
    await until(async () => (await seen())[0].waiting === 0)
    expect(contents(secret)).toEqual(['“it rains”', '“it rains”'])
    expect(new Set(ids()).size).toBe(1)
    expect(api.log.splice(0)).toEqual([expect.stringMatching(/^DELIVER_WEBHOOK failed: (?:.|\n)*killed/)])
  })
})

describe('what is dead waits until it is taken up again, without loss', () => {
  test('410 at once', async () => {
    const { id, secret } = await made()
    receiver.answer = 410
    following.work()
    await following.come('it rains')
    await until(async () => (await seen())[0].deadSince !== null)
    expect(await seen()).toEqual([
      { id, waiting: 1, failure: expect.stringContaining('the status 410'), retryAt: null, deadSince: TIME },
    ])
    await following.come('it snows')
    await until(async () => (await seen())[0].waiting === 2)
    receiver.answer = 200
    expect(await resume(id)).toEqual({
      resumeWebhook: { webhook: { failure: expect.stringContaining('410'), deadSince: null } },
    })
    await until(async () => (await seen())[0].waiting === 0)
    expect(contents(secret)).toEqual(['“it rains”', '“it rains”', '“it snows”'])
  })

  test('the tenth failure', async () => {
    await made()
    receiver.answer = 503
    await following.come('it rains')
    await matchAll(following.api.database)
    following.work()
    await until(async () => (await seen())[0].retryAt !== null)
    await following.api.database.prisma.job.updateMany({ data: { attempts: 9, dueAt: new Date(0) } })
    await until(async () => (await seen())[0].deadSince !== null)
    expect((await seen())[0]).toMatchObject({ failure: expect.stringContaining('503'), retryAt: null, waiting: 1 })
  })

  test('the key is revoked with which it was made', async () => {
    const key = await addKey(following.api.database, { name: 'reader', role: 'READER', perMinute: 100 })
    await made(receiver.url, { authorization: `Bearer ${key?.secret}` })
    await revokeKey(following.api.database, 'reader')
    following.work()
    await following.come('it rains')
    await until(async () => (await seen(AS_ADMIN))[0].deadSince !== null)
    expect((await seen(AS_ADMIN))[0].failure).toBe('The key "reader", with which it was made, was revoked.')
    expect(receiver.received).toEqual([])
  })
})

test('of what is taken down before it was delivered, no word is sent', async () => {
  const { secret, id } = await made()
  receiver.answer = 500
  following.work()
  const articleId = await following.come('it rains')
  await until(async () => (await seen())[0].failure !== null)
  await following.ask('mutation ($id: ID!) { deleteArticle(input: { id: $id }) { __typename } }', { id: articleId })
  await until(async () => (await seen())[0].waiting === 2)
  receiver.answer = 200
  const before = receiver.received.length
  await resume(id)
  await until(async () => (await seen())[0].waiting === 0)
  const messages = receiver.received.slice(before)
  expect(messages.map((message) => verified(secret, message))).toEqual([
    { type: 'match.added', timestamp: TIME, data: expect.objectContaining({ kind: 'ADDED', statement: null }) },
    { type: 'match.removed', timestamp: TIME, data: expect.objectContaining({ kind: 'REMOVED', statement: null }) },
  ])
  expect(messages.map(({ body }) => body).join()).not.toContain('rain')
})

test('several workers deliver each event once, in order, to each webhook', async () => {
  const other = await openReceiver()
  const { secret } = await made()
  await made(other.url)
  const said = Array.from({ length: 120 }, (_, day) => `it rained on day ${day}`)
  for (const says of said) await following.come(says)
  for (let at = 0; at < 3; at++) following.work()
  await until(() => receiver.received.length >= 120 && other.received.length >= 120)
  await until(async () => (await seen()).every(({ waiting }: { waiting: number }) => waiting === 0))
  expect(receiver.received).toHaveLength(120)
  expect(ids()).toEqual(ids().sort((a = '', b = '') => Number(a.split('_')[2]) - Number(b.split('_')[2])))
  expect(contents(secret).sort()).toEqual(said.map((says) => `“${says}”`).sort())
  expect(other.received).toHaveLength(120)
  await other.close()
})

test('nothing is sent to an address that is not public', async () => {
  await made()
  const fetcher = openFetcher({ allow: [] })
  following.work({ fetcher })
  await following.come('it rains')
  await until(async () => (await seen())[0].failure !== null)
  expect((await seen())[0].failure).toContain('not of the public internet')
  expect(receiver.received).toEqual([])
  await fetcher.close()
})

test('a new secret signs at once, the one of before for a day, too', async () => {
  const { id, secret } = await made()
  const { rotateWebhookSecret } = await following.ask(
    'mutation ($id: ID!) { rotateWebhookSecret(input: { id: $id }) { secret webhook { id } } }',
    { id },
  )
  expect(rotateWebhookSecret).toEqual({ secret: expect.stringMatching(/^whsec_/), webhook: { id } })
  following.work()
  await following.come('it rains')
  await until(() => receiver.received.length === 1)
  expect(contents(secret)).toEqual(contents(rotateWebhookSecret.secret))
  await following.api.database.prisma.webhook.updateMany({ data: { formerUntil: new Date(0) } })
  await following.come('it snows')
  await until(() => receiver.received.length === 2)
  expect(contents(rotateWebhookSecret.secret)).toEqual(['“it rains”', '“it snows”'])
  expect(() => contents(secret)).toThrow('No matching signature found')
})

test('webhooks are of the key that made them, and of administrators', async () => {
  const { id } = await made()
  const key = await addKey(following.api.database, { name: 'reader', role: 'READER', perMinute: 100 })
  const asReader = { authorization: `Bearer ${key?.secret}` }
  expect(await seen(asReader)).toEqual([])
  expect(await seen(AS_ADMIN)).toEqual([{ id, ...ALL_IS_WELL }])
  for (const mutation of ['deleteWebhook', 'resumeWebhook', 'rotateWebhookSecret']) {
    const query = `mutation ($id: ID!) { ${mutation}(input: { id: $id }) { __typename } }`
    const { errors } = await following.api.ask(query, { id }, asReader)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'input.id', received: id })
  }
  const remove = 'mutation ($id: ID!) { deleteWebhook(input: { id: $id }) { id } }'
  expect(await following.ask(remove, { id }, AS_ADMIN)).toEqual({ deleteWebhook: { id } })
  expect(await seen()).toEqual([])
})

test('with the saved search its webhooks go, and their jobs', async () => {
  await made()
  receiver.answer = 410
  following.work()
  await following.come('it rains')
  await until(async () => (await seen())[0].deadSince !== null)
  await following.ask('mutation ($id: ID!) { deleteSavedSearch(input: { id: $id }) { id } }', {
    id: following.searchId,
  })
  expect(await following.api.database.prisma.webhook.count()).toBe(0)
  expect(await following.api.database.prisma.job.count()).toBe(0)
})

test.each([
  [{ savedSearchId: 'search_none', url: 'https://app.example.org' }, 'NOT_FOUND', 'input.savedSearchId'],
  [{ url: 'ftp://app.example.org' }, 'BAD_USER_INPUT', 'input.url'],
  [{ url: 'https://me:secret@app.example.org' }, 'BAD_USER_INPUT', 'input.url'],
])('refuses %j', async (input, code, argument) => {
  const given = { savedSearchId: following.searchId, ...input }
  const { errors } = await following.api.ask(CREATE, { input: given }, AS_EDITOR)
  expect(errors?.[0]?.extensions).toMatchObject({ code, argument })
})

test('a key gives a saved search at most 20 webhooks', async () => {
  for (let at = 0; at < 20; at++) await made()
  const input = { savedSearchId: following.searchId, url: receiver.url }
  const { errors } = await following.api.ask(CREATE, { input }, AS_EDITOR)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.savedSearchId' })
})
