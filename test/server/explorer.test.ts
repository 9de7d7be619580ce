import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

/** All code of the first page, compressed as the service does it: half of what a web font weighs. */
const MOST_BYTES = 60_000

/** As a browser asks for scripts and styles. */
const ANY = { accept: '*/*' }

const get = (url: string, headers = {}) => api.app.inject({ url, headers: { ...BROWSER, ...headers } })

/** The files that the page names. */
const filesIn = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(([, address]) => address ?? [])

test.each([
  '/',
  '/ask?q=who',
  '/ask/?q=who',
  '/articles',
  '/articles/?words=who',
  '/articles/article_1',
  '/actors',
  '/actors/',
  '/actors/country_KR',
  '/topics',
  '/topics/',
  '/topics/topic_1',
  '/statements',
  '/statements/',
  '/graph',
  '/graph/',
  '/review',
  '/review/',
  '/following',
  '/following/',
  '/following/search_1',
  '/feeds',
  '/feeds/',
  '/jobs',
  '/jobs/',
])('%s is the explorer, which a browser asks for each time', async (address) => {
  const response = await get(address)
  expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(response.headers).toMatchObject({
    'content-security-policy':
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    'cache-control': 'public, max-age=0',
  })
  expect(response.headers.etag).toMatch(/".+"/)
  expect(response.body).toBe((await get('/')).body)
})

test('the page has no script and no style of its own, and names only files of this service, which are kept', async () => {
  const { body } = await get('/')
  expect(body).not.toMatch(/<style|<script(?![^>]*src=)|\son\w+=/)
  const files = filesIn(body)
  // The build may put what all pages need into a file beside the first one.
  expect(files.filter((file) => !/^\/assets\/[\w-]+-[\w-]{8}\.(?:svg|js|css)$/.test(file))).toEqual([])
  expect(files.map((file) => file.replace(/-[\w-]{8}(?=\.)/, ''))).toEqual(
    expect.arrayContaining(['/assets/icon.svg', '/assets/index.js', '/assets/index.css']),
  )
  for (const file of files) {
    const { statusCode, headers } = await get(file)
    expect([file, statusCode, headers['cache-control']]).toEqual([file, 200, 'public, max-age=31536000, immutable'])
  }
})

test('all code of the first page comes compressed, and is small', async () => {
  const code = filesIn((await get('/')).body).filter((file) => /\.(?:js|css)$/.test(file))
  let bytes = 0
  for (const file of code) {
    const response = await get(file, { 'accept-encoding': 'br' })
    expect([file, response.headers['content-encoding']]).toEqual([file, 'br'])
    bytes += response.rawPayload.length
  }
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})

test('a file of another version is not there, and neither are files beside the folder', async () => {
  for (const address of ['/assets/index-00000000.js', '/assets/../index.html', '/assets/%2e%2e/%2e%2e/package.json']) {
    const response = await get(address, ANY)
    expect([address, response.statusCode, response.json().errors[0].extensions.code]).toEqual([
      address,
      404,
      'NOT_FOUND',
    ])
  }
})

test.each(['/nowhere', '/nowhere/at/all?x=1', '/articles-of-old', '/assets/index-00000000.js'])(
  'a browser that looks for a page at %s is shown the explorer, which says that there is nothing',
  async (address) => {
    const response = await get(address, { 'if-none-match': (await get('/')).headers.etag })
    expect([response.statusCode, response.headers['content-type'], response.headers['cache-control']]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-store',
    ])
    expect(response.headers['content-security-policy']).toBe((await get('/')).headers['content-security-policy'])
    expect(response.headers.etag).toBeUndefined()
    expect(response.body).toBe((await get('/')).body)
  },
)

test.each([
  ['GET', '*/*'],
  ['GET', 'application/json, text/html;q=0.5'],
  ['GET', 'application/graphql-response+json, application/json, text/html'],
  ['GET', undefined],
  ['POST', BROWSER.accept],
] as const)('a program is told by JSON that there is nothing: %s, accept %s', async (method, accept) => {
  const response = await api.app.inject({ method, url: '/nowhere', headers: accept ? { accept } : {} })
  expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
})

test('an address that takes other methods alone says so to a browser, too', async () => {
  const response = await get('/ingest')
  expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST'])
})
