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

const get = (url: string, headers = {}) => api.app.inject({ url, headers: { ...BROWSER, ...headers } })

/** The files that the page names. */
const filesIn = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(([, address]) => address ?? [])

test.each([
  '/',
  '/ask?q=who',
  '/articles/article_1',
  '/actors/country_KR',
  '/topics/topic_1',
  '/statements',
  '/graph',
  '/review',
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
  expect(files.map((file) => file.replace(/-[\w-]{8}(?=\.)/, ''))).toEqual([
    '/assets/icon.svg',
    '/assets/index.js',
    '/assets/index.css',
  ])
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
    const response = await get(address)
    expect([address, response.statusCode, response.json().errors[0].extensions.code]).toEqual([
      address,
      404,
      'NOT_FOUND',
    ])
  }
})
