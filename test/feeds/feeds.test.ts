import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { keepWorking } from '../../src/jobs/keep-working.js'
import type { Fetcher } from '../../src/web/fetcher.js'
import { ADMIN_KEY, EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import type { Page } from '../support/web-server.js'
import { openLocalFetcher, openSite, rss, type Site, textOf } from './feed-server.js'

let api: TestApi
let fetcher: Fetcher
let site: Site
const pages: Record<string, Page> = {}
beforeAll(async () => {
  fetcher = openLocalFetcher()
  api = await openTestApi([], { fetcher })
  site = await openSite(pages)
})
afterAll(async () => {
  await api.close()
  await fetcher.close()
  await site.close()
})

const EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }
const ADD = `mutation ($url: String!) { addFeed(input: { url: $url }) {
  id created feed { id url title state reason failures } } }`
const REMOVE = 'mutation ($id: ID!) { removeFeed(input: { id: $id }) { removedId } }'
const IMPORT =
  'mutation ($opml: String!) { importFeeds(input: { opml: $opml }) { added known refused { url message } } }'
const FEEDS = `query ($where: FeedFilter) { feeds(where: $where) { totalCount
  nodes { id url movedFrom title state reason failures interval nextAt lastFetchedAt createdAt } } }`
const ARTICLES = '{ articles { nodes { title url publisher publishedAt text } } }'

const page = (name: string): string =>
  `<!doctype html><title>Of ${name}</title><article><h1>Of ${name}</h1><p>${textOf(name)}</p><p>The harbour is to be
  deep enough for the largest ships, and is to open before the winter of next year, as the ministry has it.</p></article>`

test('an editor adds a feed: its pages come in one after another, what fails is a job set aside, and taking it out ends it', async () => {
  const names = ['Aberdeen', 'Bergen', 'Cork']
  const items = names.map((name) => ({ name, text: `${textOf(name)} …`, link: `${site.origin}/${name}` }))
  pages['/rss'] = rss([...items, { name: 'Dundee', text: 'Gone.', link: `${site.origin}/Dundee` }])
  let atOnce = 0
  let most = 0
  for (const name of names) {
    pages[`/${name}`] = async (_request, response) => {
      most = Math.max(most, ++atOnce)
      await pause(50)
      atOnce--
      response.setHeader('content-type', 'text/html').end(page(name))
    }
  }
  const { data } = await api.ask(ADD, { url: ` ${site.origin}/rss#top` }, EDITOR)
  const { id } = data.addFeed
  const feed = { id, url: `${site.origin}/rss`, title: null, state: 'ACTIVE', reason: null, failures: 0 }
  expect(data).toEqual({ addFeed: { id: expect.stringMatching(/^feed_/), created: true, feed } })
  expect((await api.ask(ADD, { url: feed.url }, EDITOR)).data).toEqual({ addFeed: { id, created: false, feed } })

  const log: string[] = []
  const stop = keepWorking({ database: api.database, extractor: rulesExtractor, fetcher }, (line) => log.push(line))
  const left = () => api.database.prisma.job.count({ where: { setAsideAt: null } })
  while ((await api.database.prisma.feed.count({ where: { title: null } })) > 0 || (await left()) > 0) await pause(50)
  await stop()
  expect({ log, most }).toEqual({ log: [], most: 1 })
  const nodes = [...names].map((name) => ({
    title: `Of ${name}`,
    url: `${site.origin}/${name}`,
    publisher: 'Harbour Post',
    publishedAt: '2023-01-30T08:00:00.000Z',
    text: expect.stringContaining(textOf(name)),
  }))
  const articles = (await api.ask(ARTICLES)).data.articles.nodes
  expect(articles).toHaveLength(3)
  expect(articles).toEqual(expect.arrayContaining(nodes))
  const failed = '{ jobs { nodes { kind state key attempts lastError } } }'
  expect((await api.ask(failed, {}, EDITOR)).data.jobs.nodes).toEqual([
    {
      kind: 'INGEST_URL',
      state: 'SET_ASIDE',
      key: `${site.origin}/Dundee`,
      attempts: 1,
      lastError: expect.stringContaining('the status 404'),
    },
  ])
  const instant = expect.stringMatching(/^\d{4}-.*Z$/)
  expect((await api.ask(FEEDS, { where: { state: { eq: 'ACTIVE' } } }, EDITOR)).data.feeds).toEqual({
    totalCount: 1,
    nodes: [
      {
        ...{ id, url: `${site.origin}/rss`, movedFrom: null, title: 'Harbour Post', state: 'ACTIVE', reason: null },
        ...{ failures: 0, interval: 1_800, nextAt: instant, lastFetchedAt: instant, createdAt: instant },
      },
    ],
  })
  expect((await api.ask(REMOVE, { id }, EDITOR)).data).toEqual({ removeFeed: { removedId: id } })
  expect((await api.ask(REMOVE, { id }, EDITOR)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  expect((await api.ask(ARTICLES)).data.articles.nodes).toHaveLength(3)
}, 60_000)

test('a list of feeds goes in and out as OPML', async () => {
  const opml = `<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>
    <outline text="Sea"><outline text="Harbour &amp; Post" xmlUrl="https://harbour.example.org/rss?a=1&amp;b=2"/>
    <outline text="Twice" xmlURL="https://harbour.example.org/rss?a=1&amp;b=2"/></outline>
    <outline type="rss" title="Wires" text="W" xmlUrl="http://wires.example.org/feed"/><outline text="No feed"/>
    <outline text="Mail" xmlUrl="mailto:news@example.org"/></body></opml>`
  expect((await api.ask(IMPORT, { opml }, EDITOR)).data).toEqual({
    importFeeds: {
      added: 2,
      known: 0,
      refused: [
        { url: 'mailto:news@example.org', message: expect.stringContaining('starts with http:// or https://') },
      ],
    },
  })
  expect((await api.ask(IMPORT, { opml }, EDITOR)).data.importFeeds).toMatchObject({ added: 0, known: 2 })
  const { data } = await api.ask('{ feedsAsOpml }', {}, EDITOR)
  expect(data.feedsAsOpml).toContain(
    'title="Harbour &amp; Post" xmlUrl="https://harbour.example.org/rss?a=1&amp;b=2"/>',
  )
  await api.database.prisma.feed.deleteMany()
  expect((await api.ask(IMPORT, { opml: data.feedsAsOpml }, EDITOR)).data.importFeeds).toEqual({
    added: 2,
    known: 0,
    refused: [],
  })
  expect((await api.ask('{ feedsAsOpml }', {}, EDITOR)).data).toEqual(data)
})

test('what is no address of a feed, and no list, is refused; feeds are for editors', async () => {
  for (const url of ['ftp://example.org/rss', 'https://me:secret@example.org/rss', 'news']) {
    expect((await api.ask(ADD, { url }, EDITOR)).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.url', received: url } },
    ])
  }
  expect((await api.ask(IMPORT, { opml: '<html>' }, EDITOR)).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'input.opml' } },
  ])
  const admin = { authorization: `Bearer ${ADMIN_KEY}` }
  expect((await api.ask('{ feeds { totalCount } feedsAsOpml }', {}, admin)).errors).toBeUndefined()
  expect((await api.ask('{ feeds { totalCount } feedsAsOpml topics { totalCount } }')).data).toMatchObject({
    feeds: null,
    feedsAsOpml: null,
  })
  expect((await api.ask(REMOVE, { id: 'feed_0' }, admin)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
