import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { LONGEST, MOST_FAILURES, SHORTEST } from '../../src/feeds/interval.js'
import { pollFeed } from '../../src/feeds/poll-feed.js'
import type { Database } from '../../src/store/database/database.js'
import { addFeeds } from '../../src/store/feeds/feeds.js'
import type { Fetcher } from '../../src/web/fetcher.js'
import { openTestDatabase } from '../support/database.js'
import type { Page } from '../support/web-server.js'
import { openLocalFetcher, openSite, rss, type Site, textOf } from './feed-server.js'

let database: Database
let fetcher: Fetcher
let site: Site
let pages: Record<string, Page>
beforeAll(async () => {
  database = await openTestDatabase()
  fetcher = openLocalFetcher()
})
afterAll(async () => {
  await fetcher.close()
  await database.close()
})
beforeEach(async () => {
  await database.prisma.$executeRaw`TRUNCATE "Feed", "Job", "Article", "Actor", "Topic", "Change" CASCADE`
  pages = {}
  site = await openSite(pages)
})
afterEach(() => site.close())

/** When the feed is asked; each question comes an hour after the last one. */
const START = new Date('2026-05-01T12:00:00Z')
let hours = 0
const now = (): Date => new Date(START.getTime() + hours++ * 3_600_000)
beforeEach(() => {
  hours = 0
})

const add = async (path: string): Promise<string> => {
  const [added] = await addFeeds(database, [{ url: `${site.origin}${path}`, title: null }])
  return added?.id as string
}
const poll = (id: string): Promise<void> =>
  pollFeed({ database, extractor: rulesExtractor, fetcher, now }, id, new AbortController().signal)
const feed = (id: string) => database.prisma.feed.findUniqueOrThrow({ where: { id } })
const articles = () =>
  database.prisma.article.findMany({
    orderBy: { text: 'asc' },
    select: { title: true, text: true, url: true, publisher: true },
  })
const jobs = () =>
  database.prisma.job.findMany({
    orderBy: { key: 'asc' },
    select: { kind: true, key: true, lane: true, payload: true },
  })

/** Answers with a version; one who has it gets 304. */
const versioned =
  (etag: string, body: () => string, headers: Record<string, string> = {}): Page =>
  (request, response) => {
    const isKnown = request.headers['if-none-match'] === etag
    response.writeHead(isKnown ? 304 : 200, { etag, ...headers }).end(isKnown ? '' : body())
  }

test('whole entries come in, pages of the others are fetched by jobs, and what is known is left out', async () => {
  const whole = { name: 'Aberdeen', text: `${textOf('Aberdeen')} ${'Nobody else spoke. '.repeat(100)}` }
  const short = { name: 'Bergen', text: textOf('Bergen'), link: `${site.origin}/bergen` }
  const bare = { name: 'Cork', text: textOf('Cork') }
  pages['/rss'] = rss([whole, short, bare])
  const id = await add('/rss')
  await poll(id)
  expect((await articles()).map(({ title, publisher }) => [title, publisher])).toEqual([
    ['Of Aberdeen', 'Harbour Post'],
    ['Of Cork', 'Harbour Post'],
  ])
  const job = {
    kind: 'INGEST_URL',
    key: `${site.origin}/bergen`,
    lane: `127.0.0.1:${site.port}`,
    payload: {
      url: `${site.origin}/bergen`,
      facts: { title: 'Of Bergen', publisher: 'Harbour Post', publishedAt: '2023-01-30T08:00:00.000Z' },
      by: `feed ${site.origin}/rss`,
    },
  }
  expect(await jobs()).toEqual([job])
  expect(await feed(id)).toMatchObject({ title: 'Harbour Post', state: 'ACTIVE', reason: null, failures: 0 })

  await database.prisma.$executeRaw`TRUNCATE "Job"`
  await poll(id)
  expect(await jobs()).toEqual([])
  // A page that was read before is not fetched for another entry.
  await database.prisma.article.updateMany({ where: { title: 'Of Cork' }, data: { url: `${site.origin}/cork` } })
  pages['/rss'] = rss([{ name: 'Cork again', text: textOf('Cork'), link: `${site.origin}/cork` }, whole, short, bare])
  await poll(id)
  expect(await jobs()).toEqual([])
  // A changed entry is: its page may have changed with it.
  pages['/rss'] = rss([{ ...short, text: textOf('Bergen and Oslo') }])
  await poll(id)
  expect(await jobs()).toEqual([job])
})

test('an updated entry is a further article: the old text and its evidence stay', async () => {
  pages['/rss'] = rss([{ name: 'Cork', text: textOf('Cork') }])
  const id = await add('/rss')
  await poll(id)
  pages['/rss'] = rss([{ name: 'Cork', text: `${textOf('Cork')} He had said otherwise.` }])
  await poll(id)
  expect((await articles()).map(({ text }) => text)).toEqual([
    `Of Cork\n\n${textOf('Cork')}`,
    `Of Cork\n\n${textOf('Cork')} He had said otherwise.`,
  ])
})

test('Atom, RDF and JSON Feed are read, too', async () => {
  const entry = `<entry><id>tag:a</id><title>Of Aberdeen</title><content>${textOf('Aberdeen')}</content></entry>`
  pages['/atom'] = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title>${entry}</feed>`
  const item = `<item><title>Of Bergen</title><description>${textOf('Bergen')}</description></item>`
  pages['/rdf'] = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>RDF</title></channel>${item}</rdf:RDF>`
  pages['/json'] = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'JSON',
    items: [{ id: '1', title: 'Of Cork', content_text: textOf('Cork'), date_published: '2023-01-30T08:00:00Z' }],
  })
  for (const path of ['/atom', '/rdf', '/json']) await poll(await add(path))
  expect((await articles()).map(({ title, publisher }) => [title, publisher]).sort()).toEqual([
    ['Of Aberdeen', 'Atom'],
    ['Of Bergen', 'RDF'],
    ['Of Cork', 'JSON'],
  ])
})

test('what has not changed is not sent again, and intervals follow the news', async () => {
  let items = [{ name: 'Cork', text: textOf('Cork') }]
  pages['/rss'] = versioned('"1"', () => rss(items))
  const id = await add('/rss')
  await poll(id)
  const first = await feed(id)
  expect(first).toMatchObject({ etag: '"1"', interval: 1_800, lastFetchedAt: START })
  for (let quiet = 0; quiet < 30; quiet++) await poll(id)
  expect(await feed(id)).toMatchObject({ etag: '"1"', interval: LONGEST, entries: first.entries })
  for (let loud = 0; loud < 12; loud++) {
    items = [{ name: `${loud}`, text: textOf(`${loud}`) }]
    pages['/rss'] = versioned(`"${loud} more"`, () => rss(items))
    await poll(id)
  }
  const last = await feed(id)
  expect(last.interval).toBe(SHORTEST)
  const pause = (last.nextAt.getTime() - (last.lastFetchedAt?.getTime() ?? 0)) / 1_000
  expect(pause).toBeGreaterThanOrEqual(SHORTEST)
  expect(pause).toBeLessThanOrEqual(SHORTEST * 1.1)
})

test('a feed is left alone for as long as its server, or itself, asks for it; at most a day', async () => {
  pages['/kept'] = versioned('"1"', () => rss([]), { 'cache-control': 'public, max-age=7200' })
  pages['/ttl'] = rss([], '<ttl>240</ttl>')
  pages['/long'] = versioned('"1"', () => rss([]), { 'cache-control': 'max-age=999999' })
  pages['/busy'] = (_request, response) => void response.writeHead(503, { 'retry-after': '10000' }).end()
  const pauses: number[] = []
  for (const path of ['/kept', '/ttl', '/long', '/busy']) {
    const id = await add(path)
    await poll(id)
    const { nextAt, lastFetchedAt } = await feed(id)
    pauses.push((nextAt.getTime() - (lastFetchedAt?.getTime() ?? 0)) / 1_000)
  }
  const [kept = 0, ttl = 0, long, busy] = pauses
  expect(kept).toBeGreaterThanOrEqual(7_200)
  expect(kept).toBeLessThanOrEqual(7_920)
  expect(ttl).toBeGreaterThanOrEqual(14_400)
  expect(ttl).toBeLessThanOrEqual(15_840)
  expect([long, busy]).toEqual([LONGEST, 10_000])
})

test('a feed that has moved for good is asked at its new address; one that moved to another feed is left', async () => {
  pages['/old'] = { to: '/new', status: 301 }
  pages['/soon'] = { to: '/new', status: 302 }
  pages['/new'] = rss([])
  const [old, soon] = [await add('/old'), await add('/soon')]
  await poll(old)
  expect(await feed(old)).toMatchObject({ url: `${site.origin}/new`, movedFrom: `${site.origin}/old`, state: 'ACTIVE' })
  await poll(soon)
  expect(await feed(soon)).toMatchObject({ url: `${site.origin}/soon`, movedFrom: null, state: 'ACTIVE' })
  pages['/soon'] = { to: '/new', status: 308 }
  await poll(soon)
  const reason = `It has moved for good to ${site.origin}/new, which is a feed of its own here.`
  expect(await feed(soon)).toMatchObject({ url: `${site.origin}/soon`, state: 'MOVED', reason })
  const asked = site.requests.length
  await poll(soon)
  expect(site.requests.length).toBe(asked)
})

test('a feed that is gone is dead at once, one that fails after twelve times, with pauses that double; adding it again revives it', async () => {
  pages['/gone'] = (_request, response) => void response.writeHead(410).end()
  pages['/page'] = '<!doctype html><title>A page</title>'
  const [gone, page] = [await add('/gone'), await add('/page')]
  await poll(gone)
  expect(await feed(gone)).toMatchObject({
    state: 'DEAD',
    failures: 1,
    reason: expect.stringContaining('the status 410'),
  })
  const pauses: number[] = []
  for (let failure = 0; failure < MOST_FAILURES; failure++) {
    expect((await feed(page)).state).toBe('ACTIVE')
    await poll(page)
    const { nextAt, lastFetchedAt } = await feed(page)
    pauses.push((nextAt.getTime() - (lastFetchedAt?.getTime() ?? 0)) / 3_600_000)
  }
  expect(pauses).toEqual([2, 4, 8, 16, ...Array(8).fill(24)])
  expect(await feed(page)).toMatchObject({
    state: 'DEAD',
    failures: 12,
    reason: expect.stringContaining('what is no feed'),
  })
  pages['/page'] = rss([])
  expect(await addFeeds(database, [{ url: `${site.origin}/page`, title: null }])).toEqual([
    { id: page, created: false },
  ])
  await poll(page)
  expect(await feed(page)).toMatchObject({ state: 'ACTIVE', failures: 0, reason: null })
})

test('of broken XML what can be read is read; a redirect to where nobody may ask changes nothing', async () => {
  pages['/broken'] = rss([{ name: 'Cork', text: textOf('Cork') }]).replace('</channel></rss>', '<item><title>cut of')
  await poll(await add('/broken'))
  expect((await articles()).map(({ title }) => title)).toEqual(['Of Cork'])
  pages['/hostile'] = { to: 'http://169.254.169.254/latest/meta-data', status: 301 }
  const id = await add('/hostile')
  await poll(id)
  expect(await feed(id)).toMatchObject({ url: `${site.origin}/hostile`, movedFrom: null, state: 'ACTIVE', failures: 1 })
})

test('a feed that is slow is given up with the signal, and nothing is stored', async () => {
  pages['/slow'] = () => {}
  const id = await add('/slow')
  const before = await feed(id)
  const stop = new AbortController()
  const polling = pollFeed({ database, extractor: rulesExtractor, fetcher, now }, id, stop.signal)
  setTimeout(() => stop.abort(), 100)
  await expect(polling).rejects.toThrow()
  expect(await feed(id)).toEqual(before)
})
