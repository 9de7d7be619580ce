import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { openBrowser } from '../support/browser.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

// A page of another origin, in a browser, which alone knows what it lets such a page send and read.

/** What clients and tracing send beside the content type. */
const HEADERS = {
  'apollographql-client-name': 'reader',
  'apollographql-client-version': '1.0',
  'x-apollo-operation-name': 'Named',
  'apollo-require-preflight': 'true',
  'graphql-preflight': '1',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  tracestate: 'vendor=1',
  baggage: 'userId=1',
  'sentry-trace': '771a43a4192642f0b136d5159a501700-0af7651916cd43dd-1',
  'x-request-id': 'd2f9f0d6',
  'if-none-match': '"nothing"',
  authorization: `Bearer ${EDITOR_KEY}`,
}
const QUERY = 'query Named { actors(where: { name: "NATO" }) { nodes { name } } }'
const FOUND = { data: { actors: { nodes: [{ name: 'NATO' }] } } }

let api: TestApi
let url: string
let browser: Browser
let page: Page
const elsewhere = createServer((_request, response) => response.end('<!doctype html><title>Elsewhere</title>'))
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
  url = `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
  await new Promise<void>((resolve) => elsewhere.listen(0, 'localhost', resolve))
  browser = await openBrowser()
  page = await browser.newPage()
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`)
})
afterAll(async () => {
  await browser?.close()
  elsewhere.close()
  await api?.close()
})

interface Seen {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** What the page is shown of an answer; where the browser keeps it from that, this throws. */
const fetchThere = (address: string, init: RequestInit = {}): Promise<Seen> =>
  page.evaluate(
    async ([address, init]) => {
      const response = await fetch(address, init)
      return { status: response.status, text: await response.text(), headers: Object.fromEntries(response.headers) }
    },
    [address, init] as const,
  )

const post = (body: object, headers: Readonly<Record<string, string>> = {}): Promise<Seen> =>
  fetchThere(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const asked = (): string => `${url}?query=${encodeURIComponent(QUERY)}`

test('the page is of another origin', async () => {
  expect(await page.evaluate(() => location.origin)).toMatch(/^http:\/\/localhost:/)
  expect(new URL(url).hostname).toBe('127.0.0.1')
})

/** Each by itself, so that a failure tells which it is; then none, and all together. */
const TOGETHER: Record<string, string>[] = [
  ...Object.entries(HEADERS).map(([name, value]) => ({ [name]: value })),
  {},
  HEADERS,
]

test.each(TOGETHER)('it reads by POST and GET with the headers %o', async (headers) => {
  const posted = await post({ query: QUERY }, headers)
  expect([posted.status, JSON.parse(posted.text)]).toEqual([200, FOUND])
  const gotten = await fetchThere(asked(), { headers })
  expect([gotten.status, JSON.parse(gotten.text)]).toEqual([200, FOUND])
})

test('it writes with the editor’s key, and reads why it may not without', async () => {
  const query = 'mutation { ingestArticle(input: { text: "The mayor urged drivers to stay at home." }) { created } }'
  const refused = await post({ query })
  expect(JSON.parse(refused.text).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  const wrong = await post({ query }, { authorization: 'Bearer nobodys-key' })
  expect(wrong.status).toBe(401)
  expect(JSON.parse(wrong.text).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  const written = await post({ query }, { authorization: `Bearer ${EDITOR_KEY}` })
  expect(JSON.parse(written.text)).toEqual({ data: { ingestArticle: { created: true } } })
})

test('it reads what answers are told by, and the browser’s own cache asks again by it', async () => {
  const first = await fetchThere(asked())
  expect(first.headers.etag).toMatch(/".+"/)
  // The browser sends `if-none-match` itself, and gives the page the answer that it has.
  const second = await fetchThere(asked(), { cache: 'no-cache' })
  expect([second.status, second.text]).toEqual([200, first.text])
  // A page that does it by hand is shown that nothing has changed.
  const third = await fetchThere(asked(), { cache: 'no-store', headers: { 'if-none-match': first.headers.etag ?? '' } })
  expect([third.status, third.text]).toEqual([304, ''])
})
