import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFeedContent } from '../../src/sources/feed/feed-entries.js'
import { addKey, revokeKey } from '../../src/store/keys.js'
import { ADMIN_KEY, EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import type { HandMade } from '../support/hand-made.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

/** What must do no harm in a feed: markup, the end of a CDATA section, quotation marks, and a sign that XML cannot hold. */
const HOSTILE = 'that ]]> <script>alert("1")</script> & \u0001 &lt;b&gt; ]]> is’t it'
const HOSTILE_ARTICLE: HandMade = {
  title: 'A <b>title</b> & more',
  url: 'https://example.org/?a=1&b="2"',
  publisher: 'Fish & Chips',
  publishedAt: '2023-02-01T00:00:00Z',
  text: `Ola Brand said ${HOSTILE}.`,
  actors: [{ kind: 'PERSON', name: 'Ola Brand' }],
  mentions: [],
  statements: [{ by: 'Ola Brand', act: 'SAY', sourceWords: 'Ola Brand', cueWords: 'said', says: HOSTILE }],
}

let api: TestApi
beforeAll(async () => {
  // Reading needs a key here, which feed readers cannot send.
  api = await openTestApi([NATO_ARTICLE, HOSTILE_ARTICLE], { publicRead: false })
})
afterAll(() => api.close())

const EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }
const RENEW = 'mutation ($id: ID!) { renewSavedSearchFeed(input: { id: $id }) { atom json savedSearch { id name } } }'

async function save(name: string, where: object, headers = EDITOR): Promise<string> {
  const create =
    'mutation ($input: CreateSavedSearchInput!) { createSavedSearch(input: $input) { savedSearch { id } } }'
  const { data } = await api.ask(create, { input: { name, where } }, headers)
  return data.createSavedSearch.savedSearch.id
}
const renew = (id: string, headers = EDITOR) => api.ask(RENEW, { id }, headers)
const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ url, headers: { host: 'dictum.example.org', ...headers } })

test('a search is read as Atom and as JSON Feed, and what articles hold does no harm there', async () => {
  const id = await save('Brand & <others>', { speaker: { name: 'Brand' } })
  const { data } = await renew(id)
  const { atom, json } = data.renewSavedSearchFeed
  expect(data.renewSavedSearchFeed.savedSearch).toEqual({ id, name: 'Brand & <others>' })
  expect([atom, json]).toEqual([
    expect.stringMatching(/^\/searches\/[\w-]{32}\.atom$/),
    expect.stringMatching(/^\/searches\/[\w-]{32}\.json$/),
  ])
  const [statement] = await api.database.prisma.statement.findMany({ where: { content: HOSTILE } })
  const { createdAt } = await api.database.prisma.savedSearch.findUniqueOrThrow({ where: { id } })
  const page = `https://dictum.example.org/articles/${statement?.articleId}#${statement?.id}`
  const home = `https://dictum.example.org/statements?${new URLSearchParams({ where: '{"speaker":{"name":"Brand"}}' })}`
  const at = '2026-01-02T03:04:05.678Z'
  const updated = [at, createdAt.toISOString()].sort().at(-1)
  const html =
    '<blockquote><p>Ola Brand said that ]]&gt; &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; \u0001 &amp;lt;b&amp;gt; ]]&gt; is’t it.</p></blockquote>' +
    '<p><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">A &lt;b&gt;title&lt;/b&gt; &amp; more, Fish &amp; Chips</a></p>'

  const forwarded = { host: '10.0.0.1:4000', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'dictum.example.org' }
  const asJson = await get(json, forwarded)
  expect(asJson.headers).toMatchObject({
    'content-type': 'application/feed+json; charset=utf-8',
    'cache-control': 'private, no-cache',
    'referrer-policy': 'no-referrer',
  })
  expect(asJson.json()).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Brand & <others>',
    home_page_url: home,
    feed_url: `https://dictum.example.org${json}`,
    items: [
      {
        id: `urn:dictum:${statement?.id}`,
        url: page,
        external_url: 'https://example.org/?a=1&b="2"',
        title: `Ola Brand: said ${HOSTILE}`,
        content_html: html,
        date_published: at,
        date_modified: at,
        authors: [{ name: 'Fish & Chips' }],
      },
    ],
  })

  const asAtom = await get(atom, forwarded)
  expect(asAtom.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
  expect(asAtom.body).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:dictum:${id}</id>
  <title type="html">Brand &amp;amp; &amp;lt;others&amp;gt;</title>
  <updated>${updated}</updated>
  <author><name>Dictum</name></author>
  <link rel="self" type="application/atom+xml" href="https://dictum.example.org${atom}"/>
  <link rel="alternate" type="text/html" href="${home}"/>
  <entry>
    <id>urn:dictum:${statement?.id}</id>
    <title type="html">Ola Brand: said that ]]&amp;gt; &amp;lt;script&amp;gt;alert(&amp;quot;1&amp;quot;)&amp;lt;/script&amp;gt; &amp;amp;   &amp;amp;lt;b&amp;amp;gt; ]]&amp;gt; is’t it</title>
    <published>${at}</published>
    <updated>${at}</updated>
    <author><name>Fish &amp; Chips</name></author>
    <link rel="alternate" type="text/html" href="${page}"/>
    <link rel="via" href="https://example.org/?a=1&amp;b=&quot;2&quot;"/>
    <content type="html">${html.replace('\u0001', ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')}</content>
  </entry>
</feed>
`)

  // As the service reads feeds of others; XML holds a space for the sign that it cannot hold.
  for (const [{ body }, hostile, authors] of [
    [asAtom, HOSTILE.replace('\u0001', ' ').replace(/ +/g, ' '), ['Fish', 'Chips']],
    [asJson, HOSTILE, ['Fish & Chips']],
  ] as const) {
    expect(readFeedContent(body)).toMatchObject({
      title: 'Brand & <others>',
      entries: [
        {
          name: `urn:dictum:${statement?.id}`,
          url: page,
          title: `Ola Brand: said ${hostile}`,
          article: {
            text: expect.stringContaining(`Ola Brand said ${hostile}.`),
            publishedAt: new Date(at),
            authors,
          },
        },
      ],
    })
  }
})

test('the newest come first, and nothing is sent again while nothing is new', async () => {
  const id = await save('All of it', {})
  const { atom } = (await renew(id)).data.renewSavedSearchFeed
  const first = await get(atom)
  const listed = await api.ask(
    '{ statements(orderBy: { field: INGESTED_AT, direction: DESC }) { nodes { id } } }',
    {},
    EDITOR,
  )
  expect(listed.data.statements.nodes).toHaveLength(10)
  expect(readFeedContent(first.body).entries.map(({ name }) => name)).toEqual(
    listed.data.statements.nodes.map((statement: { id: string }) => `urn:dictum:${statement.id}`),
  )
  expect(first.headers.etag).toMatch(/^W\/"/)
  const again = await get(atom, { 'if-none-match': String(first.headers.etag) })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  await api.database.prisma.statement.updateMany({
    where: { content: HOSTILE },
    data: { ingestedAt: new Date('2026-02-01T00:00:00Z') },
  })
  const changed = await get(atom, { 'if-none-match': String(first.headers.etag) })
  expect(changed.statusCode).toBe(200)
  expect(readFeedContent(changed.body).entries[0]?.title).toContain('Ola Brand')
})

test('an address ends when it is renewed, with its search, and with the key that saved the search', async () => {
  const key = await addKey(api.database, { name: 'a reader', role: 'READER', perMinute: 1_000 })
  const reader = { authorization: `Bearer ${key?.secret}` }
  const id = await save('Mine', {}, reader)
  expect((await renew(id)).errors?.[0]).toMatchObject({
    extensions: { code: 'FORBIDDEN', received: 'editor key', accepted: 'a reader' },
  })
  const old = (await renew(id, reader)).data.renewSavedSearchFeed
  const { atom, json } = (await renew(id, { authorization: `Bearer ${ADMIN_KEY}` })).data.renewSavedSearchFeed
  const statuses = async () =>
    Promise.all([old.atom, old.json, atom, json].map(async (path) => (await get(path)).statusCode))
  expect(await statuses()).toEqual([404, 404, 200, 200])
  await revokeKey(api.database, 'a reader')
  expect(await statuses()).toEqual([404, 404, 404, 404])

  const other = await save('Gone soon', {})
  const { json: path } = (await renew(other)).data.renewSavedSearchFeed
  await api.ask('mutation ($id: ID!) { deleteSavedSearch(input: { id: $id }) { id } }', { id: other }, EDITOR)
  const gone = await get(path)
  expect([gone.statusCode, gone.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
  expect((await renew(other)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})
