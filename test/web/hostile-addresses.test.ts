import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FetchError } from '../../src/web/fetch-error.js'
import { type Fetcher, openFetcher } from '../../src/web/fetcher.js'
import type { Resolve } from '../../src/web/host-addresses.js'
import { openWebServer, type Page, type WebServer } from '../support/web-server.js'

/** Addresses of this machine and its network in all the ways that they are written; PORT is that of a server that listens here. */
const HOSTILE = [
  // Loopback, in the forms of IPv4 that browsers know.
  'http://127.0.0.1:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://2130706433:PORT/',
  'http://017700000001:PORT/',
  'http://0x7f000001:PORT/',
  'http://0x7f.1:PORT/',
  'http://0177.0.0.01:PORT/',
  'http://0x7F.0x0.0x0.0x1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://127.8.9.10:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://0.1.2.3:PORT/',
  // … and with digits, dots and letters that are only read as such.
  'http://１２７.０.０.１:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://127。0。0。1:PORT/',
  'http://127%2e0%2e0%2e1:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http://ⓛocalhost:PORT/',
  'http:\\\\127.0.0.1:PORT\\',
  'http:/127.0.0.1:PORT/',
  'ht\ntp://127.0.0.\t1:PORT/',
  '  http://127.0.0.1:PORT/  ',
  // IPv6, and IPv4 within it.
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[::]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[::ffff:0:127.0.0.1]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/',
  'http://[64:ff9b:1::127.0.0.1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://[2001:0:7f00:1::]:PORT/',
  'http://[::ffff:8.8.8.8]:PORT/',
  'http://[fe80::1]:PORT/',
  'http://[fec0::1]:PORT/',
  'http://[fc00::1]:PORT/',
  'http://[fd00:ec2::254]:PORT/',
  'http://[ff02::1]:PORT/',
  'http://[100::1]:PORT/',
  'http://[2001:db8::1]:PORT/',
  'http://[4000::1]:PORT/',
  // Private, shared, link-local, multicast and reserved networks; where clouds answer their machines.
  'http://10.0.0.1:PORT/',
  'http://172.16.0.1:PORT/',
  'http://172.31.255.254:PORT/',
  'http://192.168.1.1:PORT/',
  'http://100.64.0.1:PORT/',
  'http://100.100.100.200:PORT/latest/meta-data/',
  'http://169.254.169.254/latest/meta-data/',
  'http://169.254.169.254.:80/latest/meta-data/',
  'http://2852039166/latest/meta-data/',
  'http://[::ffff:a9fe:a9fe]/latest/meta-data/',
  'http://169.254.170.2/v2/credentials',
  'http://168.63.129.16/machine',
  'http://192.0.0.192/opc/v2/',
  'http://198.18.0.1:PORT/',
  'http://192.0.2.1:PORT/',
  'http://224.0.0.1:PORT/',
  'http://240.0.0.1:PORT/',
  'http://255.255.255.255:PORT/',
  'https://127.0.0.1:PORT/',
  'https://[::1]:PORT/',
  // Names of the own network, which are not even looked up.
  'http://localhost:PORT/',
  'http://LOCALHOST:PORT/',
  'http://localhost.:PORT/',
  'http://news.localhost:PORT/',
  'http://printer.local:PORT/',
  'http://printer.local.:PORT/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://router.home.arpa:PORT/',
  'http://intranet:PORT/',
  // Names that lead to the own network.
  'http://loopback.example:PORT/',
  'https://loopback.example:PORT/',
  'http://loopback.example.:PORT/',
  'http://mapped.example:PORT/',
  'http://scoped.example:PORT/',
  'http://metadata.example:PORT/',
  'http://private.example:PORT/',
  'http://half.example:PORT/',
  'http://words.example:PORT/',
  'http://friend.example.evil.example:PORT/',
  'http://not-friend.example:PORT/',
  'http://sub.friend.example:PORT/',
  // No address of a page at all.
  'http://user@friend.example:PORT/',
  'http://user:password@friend.example:PORT/',
  'http://:password@friend.example:PORT/',
  'http://friend.example:22/',
  'http://friend.example:25/',
  'http://friend.example:0/',
  'http://friend.example:65536/',
  'ftp://friend.example:PORT/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:PORT/_x',
  'data:text/html,page',
  'javascript:alert(1)',
  'blob:http://friend.example:PORT/1',
  'ws://127.0.0.1:PORT/',
  'unix:/var/run/docker.sock',
  'http://[::1%25lo]:PORT/',
  'http://127.0.0.1.1:PORT/',
  'http://256.0.0.1:PORT/',
  'http://exa mple.org:PORT/',
  'http://',
]

const PRIVATE: Readonly<Record<string, readonly string[]>> = {
  'friend.example': ['127.0.0.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'scoped.example': ['fe80::1%lo'],
  'metadata.example': ['169.254.169.254'],
  'private.example': ['10.0.0.1'],
  // The first is public: nobody is asked in its place.
  'half.example': ['8.8.8.8', '127.0.0.1'],
  // No address at all, as a resolver of evil may say.
  'words.example': ['localhost'],
}

const looked: string[] = []
const resolve: Resolve = async (name) => {
  looked.push(name)
  return PRIVATE[name] ?? ['127.0.0.1']
}

let server: WebServer
let fetcher: Fetcher
beforeAll(async () => {
  const redirects: Record<string, Page> = {}
  for (const at of HOSTILE.keys()) redirects[`/to/${at}`] = (_, response) => redirect(response, HOSTILE[at] as string)
  server = await openWebServer({ '/': 'Here.', ...redirects })
  fetcher = openFetcher({ allow: ['friend.example'], resolve })
})
afterAll(async () => {
  await fetcher.close()
  await server.close()
})

const withPort = (address: string): string => address.replaceAll('PORT', String(server.port))

const redirect = (response: ServerResponse, address: string): void => {
  response.writeHead(302, { location: withPort(address) }).end()
}

const refusal = (address: string): Promise<unknown> => fetcher.fetch(withPort(address)).catch((error) => error)

describe('no byte is sent to an address that is not public', () => {
  it.each(HOSTILE)('%j', async (address) => {
    expect(await refusal(address)).toMatchObject({ name: 'FetchError', reason: 'ADDRESS' })
    expect(server.arrived).toEqual({ connections: 0, bytes: 0 })
  })

  it.each(HOSTILE)('nor by POST: %j', async (address) => {
    const sent = fetcher.fetch(withPort(address), { method: 'POST', body: '{}' })
    await expect(sent).rejects.toMatchObject({ name: 'FetchError', reason: 'ADDRESS' })
    expect(server.arrived).toEqual({ connections: 0, bytes: 0 })
  })

  it('names of the own network are not even looked up', async () => {
    looked.length = 0
    for (const name of ['localhost', 'a.localhost', 'printer.local', 'x.internal', 'router.home.arpa', 'intranet']) {
      await refusal(`http://${name}:PORT/`)
    }
    expect(looked).toEqual([])
  })

  it('what is told of a name is the same, whatever the own network has', async () => {
    const of = async (name: string) => ((await refusal(`http://${name}:PORT/`)) as FetchError).message
    const message =
      'url: received an address that is not of the public internet, accepted is one that is, or one that DICTUM_FETCH_ALLOW holds'
    expect([await of('private.example'), await of('metadata.example'), await of('localhost')]).toEqual([
      message,
      message,
      message,
    ])
  })
})

describe('a public page leads to no such address', () => {
  // What a header can hold, and what does not, beside a page of its scheme, name a path of the same server.
  const led = [...HOSTILE.entries()].filter(
    ([, address]) => /^http:\/\/|^(?!http)[!-~]+$/.test(address) && /^[ -~]+$/.test(address),
  )

  it.each(led)('%i: %j', async (at) => {
    server.requests.length = 0
    expect(await refusal(`http://friend.example:PORT/to/${at}`)).toMatchObject({
      name: 'FetchError',
      reason: 'ADDRESS',
    })
    expect(server.requests.filter((request) => request !== 'GET /robots.txt')).toEqual([`GET /to/${at}`])
  })

  it('these are nearly all of them', () => expect(led.length).toBeGreaterThan(80))
})

describe('a name that changes its address', () => {
  it('is checked at every connection, and asked at the address that was checked', async () => {
    const inner = await openWebServer({ '/': 'The second.' })
    const outer = await openWebServer(
      { '/robots.txt': (_, response) => response.setHeader('connection', 'close').end('') },
      { host: '127.0.0.2', port: inner.port },
    )
    const answers = ['127.0.0.2']
    const rebinding = openFetcher({ allow: ['127.0.0.2'], resolve: async () => [answers.shift() ?? '127.0.0.1'] })
    try {
      const sent = rebinding.fetch(`http://rebinding.example:${inner.port}/`)
      await expect(sent).rejects.toMatchObject({ reason: 'ADDRESS' })
      expect(outer.requests).toEqual(['GET /robots.txt'])
      expect(inner.arrived).toEqual({ connections: 0, bytes: 0 })
    } finally {
      await rebinding.close()
      await outer.close()
      await inner.close()
    }
  })

  it('is not asked where the other end is another than was checked', async () => {
    // A resolver that hands out a list and changes it once it is checked.
    const inner = await openWebServer({ '/': 'The second.' })
    const addresses = ['127.0.0.2']
    const changing = openFetcher({ allow: ['127.0.0.2'], resolve: async () => addresses })
    try {
      const sent = changing.fetch(`http://changing.example:${inner.port}/`)
      queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => addresses.splice(0, 1, '127.0.0.1'))))
      await expect(sent).rejects.toBeInstanceOf(FetchError)
      expect(inner.arrived.bytes).toBe(0)
    } finally {
      await changing.close()
      await inner.close()
    }
  })
})

describe('what may be asked although it is not public', () => {
  const reach = async (allow: readonly string[], host: string): Promise<string> => {
    const own = openFetcher({ allow, resolve })
    try {
      const { body } = await own.fetch(`http://${host}:${server.port}/`)
      return body.toString()
    } catch (error) {
      return (error as FetchError).reason
    } finally {
      await own.close()
    }
  }

  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.1', '2130706433'],
    ['127.0.0.1', 'loopback.example'],
    ['127.0.0.0/8', '127.0.0.1'],
    ['127.0.0.1/32', '127.0.0.1'],
    ['friend.example', 'friend.example'],
    ['friend.example', 'FRIEND.example.'],
    ['Friend.Example.', 'friend.example'],
    ['intranet', 'intranet'],
    ['printer.local', 'printer.local'],
  ])('%s opens %s', async (entry, host) => expect(await reach([entry], host)).toBe('Here.'))

  it.each([
    ['127.0.0.2', '127.0.0.1'],
    ['127.0.0.2/31', '127.0.0.1'],
    ['127.0.0.1', '[::ffff:127.0.0.1]'],
    ['127.0.0.1', 'mapped.example'],
    ['friend.example', '127.0.0.1'],
    ['friend.example', 'loopback.example'],
    ['friend.example', 'sub.friend.example'],
    ['friend.example', 'friend.example.org'],
    ['::/0', '127.0.0.1'],
    ['0.0.0.0/0', '[::ffff:127.0.0.1]'],
    ['127.0.0.1', 'localhost'],
  ])('%s does not open %s', async (entry, host) => expect(await reach([entry], host)).toBe('ADDRESS'))
})
