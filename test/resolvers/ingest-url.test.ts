import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { type Fetcher, openFetcher } from '../../src/web/fetcher.js'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { openWebServer, type WebServer } from '../support/web-server.js'

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Mayor urges residents to save water</title>
<link rel="canonical" href="/news/water"><meta property="og:site_name" content="The Harbour Courier">
<meta property="article:published_time" content="2024-05-02T08:00:00Z"></head><body><nav>Home News Sport</nav><article>
<h1>Mayor urges residents to save water</h1>
<p>The mayor of Brindle, Ana Torv, urged residents on Thursday to save water after the driest spring in forty years.</p>
<p>“We can all do a little,” Torv said at the town hall, where the council met for the second time this week.</p>
<p>The reservoir above the town holds a third of what it held a year ago, according to the water company.</p>
</article></body></html>`

/** As PAGE tells it. */
const TEXT = `Mayor urges residents to save water

The mayor of Brindle, Ana Torv, urged residents on Thursday to save water after the driest spring in forty years.

“We can all do a little,” Torv said at the town hall, where the council met for the second time this week.

The reservoir above the town holds a third of what it held a year ago, according to the water company.`

const inBytes = (encoding: BufferEncoding, contentType: string, html: string) => {
  const bytes = Buffer.from(html, encoding)
  return (_: unknown, response: import('node:http').ServerResponse) =>
    response.setHeader('content-type', contentType).end(bytes)
}

let web: WebServer
let fetcher: Fetcher
let api: TestApi
beforeAll(async () => {
  const feed = `<rss><channel><item><title>One</title><description>${'A sentence of it. '.repeat(9)}</description></item></channel></rss>`
  // Another article: with the same address it would be a version.
  const other = PAGE.replace('Ana Torv', 'Zoë Müller').replace(/[“”]/g, '"').replace('/news/water', '/news/latin')
  web = await openWebServer({
    '/water?utm_source=mail': { to: '/water', status: 301 },
    '/water': PAGE,
    '/latin': inBytes('latin1', 'text/html; charset="ISO-8859-1"', other),
    '/text': inBytes('utf8', 'text/plain', 'The minister resigned on Friday, she said.'),
    '/feed': inBytes('utf8', 'application/rss+xml', feed),
    '/picture': inBytes('utf8', 'image/png', 'PNG'),
    '/report.pdf.zip': inBytes('utf8', 'application/octet-stream', 'PK'),
    '/empty': '<!doctype html><title>Nothing</title><script>load()</script>',
    '/silent': () => {},
    '/busy': (_, response) => response.writeHead(503, { 'retry-after': '30' }).end(),
    '/private': '<p>Private</p>',
    '/robots.txt': 'User-agent: *\nDisallow: /private',
    '/inward': { to: 'http://169.254.169.254/latest/meta-data/' },
  })
  fetcher = openFetcher({ allow: ['127.0.0.1'] })
  api = await openTestApi([], { fetcher })
  // The first reading loads all words, which takes more of a request's time than it has on a busy machine.
  await rulesExtractor.read({ text: 'She said so.' })
})
afterAll(async () => {
  await api.close()
  await fetcher.close()
  await web.close()
})

const at = (path: string): string => `http://127.0.0.1:${web.port}${path}`

const INGEST = `mutation ($input: IngestUrlInput!) {
  ingestUrl(input: $input) {
    created
    article { text title url canonicalUrl publisher publishedAt language statements { nodes { act speaker { name } } } }
  }
}`

const EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }

const ingest = (url: string, more = {}) => api.ask(INGEST, { input: { url, ...more } }, EDITOR)

describe('the article of a page', () => {
  test('is taken in: where it was found, and what the page tells of it', async () => {
    const { data, errors } = await ingest(at('/water?utm_source=mail'))
    expect(errors).toBeUndefined()
    expect(data.ingestUrl).toEqual({
      created: true,
      article: {
        text: TEXT,
        title: 'Mayor urges residents to save water',
        url: at('/water'),
        canonicalUrl: at('/news/water'),
        publisher: 'The Harbour Courier',
        publishedAt: '2024-05-02T08:00:00.000Z',
        language: 'en-GB',
        statements: {
          nodes: [
            { act: 'URGE', speaker: null },
            { act: 'URGE', speaker: { name: 'Ana Torv' } },
            { act: 'SAY', speaker: { name: 'Ana Torv' } },
            { act: 'SAY', speaker: null },
          ],
        },
      },
    })
    expect((await ingest(at('/water'))).data.ingestUrl.created).toBe(false)
  })

  test('in the encoding that its server tells', async () => {
    const { data } = await ingest(at('/latin'))
    expect(data.ingestUrl.article.text).toBe(TEXT.replace('Ana Torv', 'Zoë Müller').replace(/[“”]/g, '"'))
  })

  test('that is a plain text', async () => {
    const { data } = await ingest(at('/text'))
    expect(data.ingestUrl.article).toMatchObject({
      text: 'The minister resigned on Friday, she said.',
      url: at('/text'),
    })
  })

  test('that was deleted is refused, unless it is to be restored', async () => {
    const { data } = await ingest(at('/water'))
    expect(data.ingestUrl.created).toBe(false)
    const { data: found } = await api.ask('{ articles(where: { url: { contains: "/water" } }) { nodes { id } } }')
    const [{ id }] = found.articles.nodes
    const remove = 'mutation ($id: ID!) { deleteArticle(input: { id: $id, why: "Not ours." }) { __typename } }'
    expect((await api.ask(remove, { id }, EDITOR)).errors).toBeUndefined()
    const { errors } = await ingest(at('/water'))
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DELETED', argument: 'input.url' })
    expect((await ingest(at('/water'), { restore: true })).data.ingestUrl.created).toBe(true)
  })
})

describe('what cannot be taken in is told', () => {
  const received = 'an address that is not of the public internet'
  test.each([
    [
      '/empty',
      { code: 'BAD_USER_INPUT', received: 'a page without text (scripts or frames may show one in a browser)' },
    ],
    ['/feed', { code: 'BAD_USER_INPUT', received: 'an address that holds a list of articles' }],
    ['/picture', { code: 'BAD_USER_INPUT', received: 'what is of the type "image/png"' }],
    ['/report.pdf.zip', { code: 'BAD_USER_INPUT', received: 'an archive' }],
    ['/missing', { code: 'NOT_FETCHED', reason: 'STATUS', received: 'the status 404', status: 404 }],
    ['/busy', { code: 'NOT_FETCHED', reason: 'STATUS', received: 'the status 503', status: 503, retryAfter: 30 }],
    [
      '/private',
      { code: 'NOT_FETCHED', reason: 'ROBOTS', received: 'an address that its robots.txt forbids programs' },
    ],
    ['/inward', { code: 'BAD_USER_INPUT', reason: 'ADDRESS', received }],
    ['/silent', { code: 'NOT_FETCHED', reason: 'TOO_SLOW', received: 'an address that takes too long to answer' }],
  ])('%s', async (path, told) => {
    const { data, errors } = await ingest(at(path))
    expect(data).toEqual({ ingestUrl: null })
    expect(errors).toEqual([
      {
        message: `input.url: received ${told.received}, accepted is ${errors?.[0]?.extensions.accepted}`,
        path: ['ingestUrl'],
        locations: [{ line: 2, column: 3 }],
        extensions: { argument: 'input.url', accepted: expect.any(String), ...told },
      },
    ])
  })

  test.each([
    ['http://localhost:4000/', received],
    ['http://10.0.0.1/', received],
    ['file:///etc/passwd', '"file:///etc/passwd"'],
    ['news', '"news"'],
  ])('%s', async (url, got) => {
    const { errors } = await ingest(url)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'ADDRESS', received: got })
  })

  test('only editors have pages fetched', async () => {
    web.requests.length = 0
    const { data, errors } = await api.ask(INGEST, { input: { url: at('/water') } })
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect(web.requests).toEqual([])
  })

  test('pages that are slow keep nobody else from the database, and all of a request have its time together', async () => {
    const slow = api.post(
      {
        query: `mutation { a: ingestUrl(input: { url: "${at('/silent')}" }) { created }
          b: ingestUrl(input: { url: "${at('/silent')}" }) { created } }`,
      },
      EDITOR,
    )
    expect((await api.ask('{ articles { totalCount } }')).data.articles.totalCount).toBe(3)
    const { errors } = (await slow).json()
    expect(errors.map(({ extensions }: { extensions: { reason: string } }) => extensions.reason)).toEqual([
      'TOO_SLOW',
      'TOO_SLOW',
    ])
  })
})
