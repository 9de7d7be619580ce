import { type AddressInfo, createServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fetcher, openFetcher } from '../../src/web/fetcher.js'
import { openWebServer, type Page, type WebServer } from '../support/web-server.js'

/** In milliseconds, for servers that never come to an end. */
const SHORT = 300

const MEBIBYTE = Buffer.alloc(1_048_576)

const PAGES: Record<string, Page> = {
  '/page': 'A page.',
  '/headers': (request, response) => {
    const { host: _host, ...headers } = request.headers
    response.setHeader('content-type', 'application/json').end(JSON.stringify(headers))
  },
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('Packed.')),
  '/brotli': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync('Packed.')),
  '/twice': (_, response) =>
    response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync('Packed twice.'))),
  '/zstd': (_, response) => response.setHeader('content-encoding', 'zstd').end('?'),
  '/not-gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end('Not packed.'),
  '/cut-gzip': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync('Cut off.').subarray(0, 20)),
  // 1 GiB in one megabyte.
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(bomb()),
  '/brotli-bomb': (_, response) =>
    response.setHeader('content-encoding', 'br').end(brotliCompressSync(Buffer.alloc(5e7))),
  '/endless': (_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(MEBIBYTE));
    }
    response.on('drain', more)
    more()
  },
  '/announced': (_, response) => response.writeHead(200, { 'content-length': 20_000_001 }).write('Much'),
  '/slow-body': (_, response) => {
    const drop = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(drop))
  },
  '/silent': () => {},
  '/too-short': (_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('Cut off.', () => response.destroy())
  },
  '/many-headers': (_, response) => response.setHeader('x-much', 'x'.repeat(100_000)).end(),
  '/a': { to: '/b', status: 301 },
  '/b': { to: '/c?d=1#e', status: 308 },
  '/c?d=1': { to: '/page', status: 302 },
  '/round': { to: '/round' },
  '/to-and': { to: '/fro' },
  '/fro': { to: '/to-and' },
  '/nowhere': (_, response) => response.writeHead(302).end('Without a location.'),
  '/endless-redirect': (_, response) => {
    response.writeHead(302, { location: '/page' })
    const drop = setInterval(() => response.write(MEBIBYTE), 5)
    response.on('close', () => clearInterval(drop))
  },
  '/fresh': (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"1"' || request.headers['if-modified-since'] === DAY
    response.setHeader('etag', '"1"').setHeader('last-modified', DAY)
    if (isKnown) response.writeHead(304).end()
    else response.end('New.')
  },
  '/busy': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end('Later.'),
  '/gone': (_, response) => response.writeHead(410).end('Gone.'),
  '/post': (request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => response.end(`${request.headers['content-type']}: ${body}`))
  },
}

const DAY = 'Mon, 30 Jan 2023 08:00:00 GMT'

function bomb(): Buffer {
  // A gzip file may have several members, which are one after another.
  const member = gzipSync(Buffer.alloc(16 * 1_048_576))
  return Buffer.concat(Array.from({ length: 64 }, () => member))
}

let server: WebServer
let fetcher: Fetcher
beforeAll(async () => {
  server = await openWebServer(PAGES)
  fetcher = openFetcher({ allow: ['127.0.0.1'] })
})
afterAll(async () => {
  await fetcher.close()
  await server.close()
})

const at = (path: string): string => `http://127.0.0.1:${server.port}${path}`

const textAt = async (path: string): Promise<string> => (await fetcher.fetch(at(path))).body.toString()

describe('a page', () => {
  it('is fetched with its headers, for a program that says what it is', async () => {
    const { headers, ...fetched } = await fetcher.fetch(at('/headers#part'))
    expect({ ...fetched, body: JSON.parse(fetched.body.toString()) }).toEqual({
      url: at('/headers'),
      movedTo: null,
      status: 200,
      isNotModified: false,
      validators: {},
      body: {
        connection: 'keep-alive',
        'user-agent': expect.stringMatching(/^Dictum\/\d+\.\d+\.\d+$/),
        'accept-encoding': 'gzip, br',
      },
    })
    expect(headers['content-type']).toBe('application/json')
  })

  it.each(['/gzip', '/brotli'])('is unpacked: %s', async (path) => expect(await textAt(path)).toBe('Packed.'))

  it('that is not as it was is sent again, one that is not', async () => {
    const { body, validators, isNotModified } = await fetcher.fetch(at('/fresh'))
    expect({ text: body.toString(), validators, isNotModified }).toEqual({
      text: 'New.',
      validators: { etag: '"1"', lastModified: DAY },
      isNotModified: false,
    })
    for (const known of [validators, { etag: '"1"' }, { lastModified: DAY }]) {
      const again = await fetcher.fetch(at('/fresh'), { validators: known })
      expect(again).toMatchObject({ status: 304, isNotModified: true, validators, body: Buffer.alloc(0) })
    }
    expect(await fetcher.fetch(at('/fresh'), { validators: { etag: '"2"' } })).toMatchObject({ isNotModified: false })
  })

  it('that leads on is followed, and it is told where it has moved to for good', async () => {
    server.requests.length = 0
    const { url, movedTo } = await fetcher.fetch(at('/a'))
    expect({ url, movedTo }).toEqual({ url: at('/page'), movedTo: at('/c?d=1') })
    expect(server.requests).toEqual(['GET /a', 'GET /b', 'GET /c?d=1', 'GET /page'])
    expect(await fetcher.fetch(at('/c?d=1'))).toMatchObject({ url: at('/page'), movedTo: null })
    expect(await textAt('/endless-redirect')).toBe('A page.')
  })
})

describe('what is sent', () => {
  it('by POST, with its headers; robots.txt is not asked, and no redirect followed', async () => {
    const own = openFetcher({ allow: ['127.0.0.1'] })
    server.requests.length = 0
    const headers = { 'content-type': 'application/json' }
    const { body } = await own.fetch(at('/post'), { method: 'POST', headers, body: '{"a":1}' })
    expect(body.toString()).toBe('application/json: {"a":1}')
    await expect(own.fetch(at('/a'), { method: 'POST', body: '{}' })).rejects.toMatchObject({
      reason: 'STATUS',
      status: 301,
    })
    expect(server.requests).toEqual(['POST /post', 'POST /a'])
    await own.close()
  })
})

describe('what cannot be fetched is told', () => {
  const bytes = 'url: received an answer of more than 20000000 bytes, accepted is at most 20000000 bytes'
  const slow = 'url: received an address that takes too long to answer, accepted is one that answers sooner'
  const encoding = (name: string) => `url: received an answer in the encoding "${name}", accepted is gzip, br`
  const round = 'url: received an address that leads on more than 10 times, accepted is at most 10'
  const unreadable = (code: string) =>
    `url: received an address that cannot be read (${code}), accepted is one that answers by HTTP`
  const status = (code: number) => `url: received the status ${code}, accepted is an address that answers with 200`

  it.each([
    ['/bomb', 'TOO_LARGE', bytes],
    ['/brotli-bomb', 'TOO_LARGE', bytes],
    ['/endless', 'TOO_LARGE', bytes],
    ['/announced', 'TOO_LARGE', bytes],
    ['/slow-body', 'TOO_SLOW', slow],
    ['/silent', 'TOO_SLOW', slow],
    ['/twice', 'UNREACHABLE', encoding('gzip, gzip')],
    ['/zstd', 'UNREACHABLE', encoding('zstd')],
    ['/not-gzip', 'UNREACHABLE', unreadable('Z_DATA_ERROR')],
    ['/cut-gzip', 'UNREACHABLE', unreadable('Z_BUF_ERROR')],
    ['/too-short', 'UNREACHABLE', unreadable('UND_ERR_SOCKET')],
    ['/many-headers', 'UNREACHABLE', unreadable('UND_ERR_HEADERS_OVERFLOW')],
    ['/round', 'REDIRECTS', round],
    ['/to-and', 'REDIRECTS', round],
    ['/nowhere', 'STATUS', status(302)],
    ['/missing', 'STATUS', status(404)],
    ['/gone', 'STATUS', status(410)],
    ['/busy', 'STATUS', status(429)],
  ])('%s', async (path, reason, message) => {
    const milliseconds = reason === 'TOO_SLOW' ? SHORT : 30_000
    await expect(fetcher.fetch(at(path), { milliseconds })).rejects.toMatchObject({ reason, message })
  })

  it('with the status, and when to come back', async () => {
    await expect(fetcher.fetch(at('/busy'))).rejects.toMatchObject({ status: 429, retryAfter: 120 })
    await expect(fetcher.fetch(at('/gone'))).rejects.toMatchObject({ status: 410, retryAfter: undefined })
  })

  it('nobody listens; nobody knows the name', async () => {
    const closed = await openWebServer({})
    await closed.close()
    const own = openFetcher({
      allow: ['127.0.0.1'],
      resolve: async () => {
        throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
      },
    })
    const messages = [`http://127.0.0.1:${closed.port}/`, 'http://nobody.example/'].map((address) =>
      own.fetch(address).catch((error) => error.message),
    )
    expect(await Promise.all(messages)).toEqual([unreadable('ECONNREFUSED'), unreadable('ENOTFOUND')])
    await own.close()
  })

  it('a name that is looked up for ever is given up', async () => {
    const own = openFetcher({ allow: [], resolve: () => new Promise(() => {}) })
    await expect(own.fetch('http://slow.example/', { milliseconds: SHORT })).rejects.toMatchObject({
      reason: 'TOO_SLOW',
    })
    await own.close()
  })

  it.each([
    ['speaks another language', '220 mail.example ESMTP\r\n', 'UNREACHABLE'],
    ['drips its headers', 'HTTP/1.1 200 OK\r\nx-slow: ', 'TOO_SLOW'],
  ])('a server that %s', async (_, start, reason) => {
    const other = createServer((socket) => {
      socket.on('error', () => {})
      socket.write(start)
      const drop = setInterval(() => socket.write('.'), 20)
      socket.on('close', () => clearInterval(drop))
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const sent = fetcher.fetch(`http://127.0.0.1:${port}/`, { milliseconds: SHORT })
    await expect(sent).rejects.toMatchObject({ reason })
    other.close()
  })

  it('whoever gives up gets their own reason', async () => {
    const reason = new Error('Not needed any more.')
    const giving = new AbortController()
    const sent = fetcher.fetch(at('/silent'), { signal: giving.signal })
    setTimeout(() => giving.abort(reason), 20)
    await expect(sent).rejects.toBe(reason)
  })
})
