import { afterEach, describe, expect, it } from 'vitest'
import { type Fetcher, openFetcher } from '../../src/web/fetcher.js'
import { openWebServer, type Page, type WebServer } from '../support/web-server.js'

let server: WebServer
let fetcher: Fetcher

async function open(robots: Page | undefined): Promise<void> {
  server = await openWebServer({
    ...(robots !== undefined && { '/robots.txt': robots }),
    '/rules': 'User-agent: *\nDisallow: /',
    '/': 'The front page.',
    '/news/1': 'The news.',
    '/search?q=1': 'What was found.',
    '/to-news': { to: '/news/1' },
  })
  fetcher = openFetcher({ allow: ['127.0.0.1'] })
}
afterEach(async () => {
  await fetcher.close()
  await server.close()
})

const at = (path: string): string => `http://127.0.0.1:${server.port}${path}`

/** The text of a page, or why there is none. */
const get = (path: string): Promise<string> =>
  fetcher.fetch(at(path)).then(
    ({ body }) => body.toString(),
    (error) => error.message,
  )

const FORBIDDEN = 'url: received an address that its robots.txt forbids programs, accepted is one that it allows'
const untold = (status: number): string =>
  `url: received a site whose robots.txt answers with the status ${status}, accepted is one that tells what programs may fetch`

const answering =
  (status: number): Page =>
  (_, response) =>
    response.writeHead(status).end('User-agent: *\nDisallow: /')

describe('robots.txt', () => {
  it.each([
    ['all programs', 'User-agent: *\nDisallow: /news'],
    ['this one alone', 'User-agent: *\nDisallow:\n\nUser-agent: DICTUM\nDisallow: /news'],
    ['this one, with its version', 'User-agent: Dictum/1.0\nDisallow: /news'],
    ['this one among others', 'User-agent: Other\nUser-agent: Dictum # news\nUser-agent: Third\nDisallow: /news'],
    ['as other systems write lines', 'user-agent : *\r\ndisallow : /news\r\n'],
    ['by a pattern', 'User-agent: *\nDisallow: /*/1$'],
    ['with a mark before it', '\uFEFFUser-agent: *\nDisallow: /news'],
  ])('forbids %s, and what leads there; what is forbidden is not asked', async (_, rules) => {
    await open(rules)
    expect(await get('/news/1')).toBe(FORBIDDEN)
    expect(await get('/to-news')).toBe(FORBIDDEN)
    expect(await get('/')).toBe('The front page.')
    expect(server.requests).toEqual(['GET /robots.txt', 'GET /to-news', 'GET /'])
  })

  it.each([
    ['for others', 'User-agent: Other\nDisallow: /'],
    ['whose longer rule allows', 'User-agent: *\nDisallow: /\nAllow: /news/'],
    ['whose own group allows', 'User-agent: *\nDisallow: /\n\nUser-agent: Dictum\nAllow: /'],
    ['that is empty', ''],
    ['that is a page', '<!doctype html><title>Not found</title>'],
    ['that is nonsense', ':::\n\0\nDisallow: /\nUser-agent\n*'],
    ['that there is not', undefined],
    ['that is forbidden', answering(403)],
    ['that is gone', answering(410)],
  ])('allows what it does not forbid: one %s', async (_, rules) => {
    await open(rules)
    expect(await get('/news/1')).toBe('The news.')
  })

  it.each([500, 503, 429])('forbids everything as long as it answers with %i', async (status) => {
    await open(answering(status))
    expect(await get('/news/1')).toBe(untold(status))
    expect(server.requests).toEqual(['GET /robots.txt'])
  })

  it('is followed where it leads, and asked once', async () => {
    await open({ to: '/rules', status: 301 })
    expect([await get('/'), await get('/news/1'), await get('/search?q=1')]).toEqual([FORBIDDEN, FORBIDDEN, FORBIDDEN])
    expect(server.requests).toEqual(['GET /robots.txt', 'GET /rules'])
  })

  it('tells the pause that a site wants, in seconds', async () => {
    for (const [rules, seconds] of [
      ['User-agent: *\nCrawl-delay: 7', 7],
      ['User-agent: *\nCrawl-delay: 7\n\nUser-agent: Dictum\nCrawl-delay: 2', 2],
      ['User-agent: *\nCrawl-delay: 86400', 60],
      ['User-agent: *\nCrawl-delay: -1', 1],
      ['User-agent: *\nCrawl-delay: soon', 1],
      ['', 1],
    ] as const) {
      await open(rules)
      expect(await fetcher.delayOf(at('/'))).toBe(seconds)
      await fetcher.close()
      await server.close()
    }
    await open('')
  })

  it('of thousands of programs and rules is read all the same', async () => {
    const agents = Array.from({ length: 12_000 }, (_, at) => (at % 2 ? 'User-agent: a' : `User-agent: b${at}`))
    const rules = Array.from({ length: 12_000 }, (_, at) => `Disallow: /${at}`)
    await open([...agents, 'noise', 'User-agent: *', ...rules, 'Disallow: /news'].join('\n'))
    expect(await get('/news/1')).toBe(FORBIDDEN)
    expect(await get('/search?q=1')).toBe('What was found.')
  })
})
