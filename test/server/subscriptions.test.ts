import { createClient } from 'graphql-ws'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { keepMatching, matchAll } from '../../src/store/searches/keep-matching.js'
import { ADMIN_KEY, EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { type HandMade, saveHandMade } from '../support/hand-made.js'

const AS_EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }

let api: TestApi
let url: string
let stop: () => Promise<void>
beforeEach(async () => {
  api = await openTestApi()
  url = await api.app.listen({ port: 0, host: '127.0.0.1' })
  stop = keepMatching(api.database, (line) => api.log.push(line))
})
afterEach(async () => {
  await stop()
  await api.close()
  expect(api.log).toEqual([])
})

const article = (day: number): HandMade => ({
  text: `Ola Brand said it rained on day ${day}.`,
  actors: [{ name: 'Ola Brand', kind: 'PERSON' }],
  statements: [{ act: 'SAY', says: `it rained on day ${day}`, by: 'Ola Brand', cueWords: 'said' }],
})
const come = (day: number) => saveHandMade(api.database, article(day))

async function saved(where: object = { speaker: { name: 'Brand' } }): Promise<string> {
  const { data, errors } = await api.ask(
    'mutation ($input: CreateSavedSearchInput!) { createSavedSearch(input: $input) { savedSearch { id } } }',
    { input: { name: 'Brand', where } },
    AS_EDITOR,
  )
  expect(errors).toBeUndefined()
  return data.createSavedSearch.savedSearch.id
}

const EVENTS = `subscription ($id: ID!, $after: String) {
  event: savedSearchMatches(id: $id, after: $after) { cursor kind ...Said } }
  fragment Said on Match { statement { content speaker { name } } }`

interface Sent {
  readonly id: string | undefined
  readonly event: string
  // Whatever the operation asks for.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any
}

/** Reads so many events of a stream, then leaves. */
async function streamed(
  count: number,
  body: object,
  headers: Record<string, string> = AS_EDITOR,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<readonly Sent[]> {
  const leaving = new AbortController()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
    signal: leaving.signal,
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const events: Sent[] = []
  let text = ''
  let isBegun = false
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(part)?.[1]
      const event = field('event')
      if (event === undefined) continue
      events.push({ id: field('id'), event, data: field('data') ? JSON.parse(field('data') ?? '') : null })
    }
    if (!isBegun) await meanwhile()
    isBegun = true
    if (events.length >= count) break
  }
  leaving.abort()
  return events
}

const contents = (events: readonly Sent[]) => events.map(({ data }) => data.data.event.statement.content)
const settled = () => matchAll(api.database)

test('where nothing is told without a key, not even a mistake is', async () => {
  const closed = await openTestApi([], { publicRead: false })
  const query = 'subscription { savedSearchMatches(id: 1) { nothing } }'
  const answer = await closed.post({ query }, { accept: 'text/event-stream' })
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  await closed.close()
})

describe('by server-sent events', () => {
  test('to a dozen who follow one search at once, each is sent, and nothing is warned of', async () => {
    const warnings: Error[] = []
    const warned = (warning: Error) => warnings.push(warning)
    process.on('warning', warned)
    const variables = { id: await saved() }
    let begun = 0
    const streams = Array.from({ length: 12 }, () =>
      streamed(1, { query: EVENTS, variables }, AS_EDITOR, async () => {
        begun += 1
        if (begun === 12) await come(1)
      }),
    )
    const sent = await Promise.all(streams)
    process.off('warning', warned)
    expect(sent.map(contents)).toEqual(Array(12).fill(['it rained on day 1']))
    expect(warnings).toEqual([])
  })

  test('what comes to match is sent, and a reconnect goes on where it was lost', async () => {
    await come(0)
    const id = await saved()
    const variables = { id, after: undefined }
    const first = await streamed(1, { query: EVENTS, variables }, AS_EDITOR, () => come(1))
    expect(first).toEqual([
      {
        id: first[0]?.data.data.event.cursor,
        event: 'next',
        data: {
          data: {
            event: {
              cursor: first[0]?.id,
              kind: 'ADDED',
              statement: { content: 'it rained on day 1', speaker: { name: 'Ola Brand' } },
            },
          },
        },
      },
    ])
    await come(2)
    await come(3)
    await settled()
    const after = first[0]?.id ?? ''
    expect(contents(await streamed(2, { query: EVENTS, variables: { id, after } }))).toEqual(
      ['it rained on day 3', 'it rained on day 2'].sort(),
    )
    // As a browser does by itself.
    const again = await streamed(2, { query: EVENTS, variables }, { ...AS_EDITOR, 'last-event-id': after })
    expect(contents(again)).toEqual(['it rained on day 2', 'it rained on day 3'])
  })

  test('pages of events are read one after another, without loss or doubles', async () => {
    const id = await saved()
    for (let day = 0; day < 45; day++) await come(day)
    await settled()
    const start = Buffer.from('["AS_IT_HAPPENED",0]').toString('base64url')
    const events = await streamed(45, { query: EVENTS, variables: { id, after: start } })
    expect(new Set(contents(events)).size).toBe(45)
    expect(events.length).toBe(45)
    const { data } = await api.ask(
      'query ($id: ID!) { savedSearch(id: $id) { matches(first: 100) { totalCount edges { cursor } } } }',
      { id },
      AS_EDITOR,
    )
    expect(data.savedSearch.matches.totalCount).toBe(45)
    expect(data.savedSearch.matches.edges.map(({ cursor }: { cursor: string }) => cursor)).toEqual(
      events.map(({ id: cursor }) => cursor),
    )
  })

  test('it is complete when the search is deleted, and where there is none', async () => {
    const id = await saved()
    const events = await streamed(1, { query: EVENTS, variables: { id } }, AS_EDITOR, () =>
      api.ask('mutation ($id: ID!) { deleteSavedSearch(input: { id: $id }) { id } }', { id }, AS_EDITOR),
    )
    expect(events).toEqual([{ id: undefined, event: 'complete', data: null }])
    expect(await streamed(1, { query: EVENTS, variables: { id } })).toEqual(events)
  })

  test('what may not be read, or makes no sense, is told', async () => {
    const id = await saved()
    const [refused] = await streamed(1, { query: EVENTS, variables: { id } }, {})
    expect(refused?.data.errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }),
    ])
    const [wrong] = await streamed(1, { query: EVENTS, variables: { id, after: 'x' } })
    expect(wrong?.data.errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'after' }) }),
    ])
    const ask = (query: string, accept: string) =>
      api
        .post({ query, variables: { id } }, { ...AS_EDITOR, accept })
        .then((answer) => [answer.statusCode, answer.json()])
    const invalid = 'subscription ($id: ID!) { savedSearchMatches(id: $id) { nothing } }'
    expect(await ask(invalid, 'text/event-stream')).toEqual([
      400,
      { errors: [expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })] },
    ])
    expect(await ask(EVENTS, 'application/json')).toEqual([
      406,
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_REQUEST' }) })] },
    ])
    // Clients that take either get JSON for all that is no subscription.
    expect(await ask('{ statements { totalCount } }', 'text/event-stream, application/json')).toEqual([
      200,
      { data: { statements: { totalCount: 0 } } },
    ])
  })

  test('a service that closes ends them without saying that all is told', async () => {
    const id = await saved()
    expect(await streamed(1, { query: EVENTS, variables: { id } }, AS_EDITOR, () => api.app.close())).toEqual([])
  })
})

test('by WebSocket, with the key of the connection', async () => {
  const id = await saved()
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: AS_EDITOR,
    retryAttempts: 0,
  })
  const start = Buffer.from('["AS_IT_HAPPENED",0]').toString('base64url')
  const events = client.iterate({ query: EVENTS, variables: { id, after: start } })
  await come(1)
  const first = await events.next()
  expect(first.value).toEqual({
    data: {
      event: {
        cursor: expect.any(String),
        kind: 'ADDED',
        statement: { content: 'it rained on day 1', speaker: { name: 'Ola Brand' } },
      },
    },
  })
  await events.return?.(undefined)
  const query = client.iterate({ query: '{ statements { totalCount } }' })
  await expect(query.next()).rejects.toEqual([
    expect.objectContaining({ extensions: { code: 'BAD_REQUEST', accepted: 'a subscription' } }),
  ])
  await client.dispose()
})

test('searches are saved by any key, shown to any key, and deleted by the one that saved them, or an administrator', async () => {
  const id = await saved()
  const { data } = await api.ask('{ savedSearches { nodes { name where by failure } } }', {}, AS_EDITOR)
  expect(data.savedSearches.nodes).toEqual([
    { name: 'Brand', where: { speaker: { name: 'Brand' } }, by: 'editor key', failure: null },
  ])
  const seen = await api.ask('{ savedSearches { totalCount } }')
  expect(seen.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  const asAdmin = { authorization: `Bearer ${ADMIN_KEY}` }
  const create =
    'mutation ($input: CreateSavedSearchInput!) { createSavedSearch(input: $input) { savedSearch { id where } } }'
  const asked = await api.ask(
    create,
    { input: { name: 'Rain', question: 'what did Ola Brand say about rain?' } },
    asAdmin,
  )
  expect(asked.errors).toBeUndefined()
  expect(JSON.stringify(asked.data.createSavedSearch.savedSearch.where)).toContain('rain')
  const remove = 'mutation ($id: ID!) { deleteSavedSearch(input: { id: $id }) { id } }'
  const other = asked.data.createSavedSearch.savedSearch.id
  expect((await api.ask(remove, { id: other }, AS_EDITOR)).errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    received: 'editor key',
    accepted: 'admin key',
  })
  expect((await api.ask(remove, { id }, asAdmin)).data).toEqual({ deleteSavedSearch: { id } })
  expect((await api.ask(remove, { id }, asAdmin)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})

test.each([
  [{ name: ' ', where: {} }, 'input.name'],
  [{ name: 'Both', where: {}, question: 'what did Brand say?' }, 'input'],
  [{ name: 'Neither' }, 'input'],
  [{ name: 'Code', question: 'select id from Statement' }, 'input.question'],
  [{ name: 'Vague', where: { and: [{ speaker: { nameLike: 'bra' } }] } }, 'input.where.and.0.speaker.nameLike'],
  [{ name: 'No id', where: { id: { eq: 'x' } } }, 'id'],
])('refuses %j', async (input, argument) => {
  const { errors } = await api.ask(
    'mutation ($input: CreateSavedSearchInput!) { createSavedSearch(input: $input) { savedSearch { id } } }',
    { input },
    AS_EDITOR,
  )
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
})
