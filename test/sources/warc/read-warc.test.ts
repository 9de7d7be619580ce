import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { readSentFile } from '../../../src/sources/read-articles.js'
import { readSent } from '../../support/sent-files.js'

const SAID = 'The mayor said on Monday that the harbour would stay open in the winter, whatever the council decides'

const page = (said = SAID): string =>
  `<html><head><title>Harbour stays open</title></head><body><article><h1>Harbour stays open</h1><p>${said}.</p><p>${SAID}.</p></article></body></html>`

const bytesOf = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part)))

/** A record of a WARC file. @param length as it is declared; as it is, if missing */
function record(type: string, headers: readonly string[], block: string | Buffer = '', length?: number): Buffer {
  const head = [`WARC/1.1`, `WARC-Type: ${type}`, ...headers, `Content-Length: ${length ?? Buffer.byteLength(block)}`]
  return bytesOf(`${head.join('\r\n')}\r\n\r\n`, block, '\r\n\r\n')
}

/** An answer with a page, recorded. */
const response = (address: string, body: string | Buffer, ...headers: readonly string[]): Buffer =>
  answered(address, 'HTTP/1.1 200 OK', body, 'Content-Type: text/html', ...headers)

const answered = (address: string, status: string, body: string | Buffer, ...headers: readonly string[]): Buffer =>
  record(
    'response',
    [`WARC-Target-URI: ${address}`, 'Content-Type: application/http;msgtype=response'],
    bytesOf([status, ...headers].join('\r\n'), '\r\n\r\n', body),
  )

/** A body in chunks. */
const chunked = (body: string): string =>
  `5\r\n${body.slice(0, 5)}\r\n${(body.length - 5).toString(16)};x=y\r\n${body.slice(5)}\r\n0\r\n\r\n`

const article = (url: string, said = SAID) => ({
  text: `Harbour stays open\n\n${said}.\n\n${SAID}.`,
  title: 'Harbour stays open',
  url,
  canonicalUrl: null,
  publisher: null,
  authors: [],
  section: null,
  language: null,
})

const ARCHIVE = [
  record('warcinfo', ['Content-Type: application/warc-fields'], 'software: x\r\n'),
  record('request', ['WARC-Target-URI: https://post.example/1'], 'GET /1 HTTP/1.1\r\n\r\n'),
  response('https://post.example/1', page()),
  response('<https://post.example/2>', page(), 'WARC: x'),
  answered('https://post.example/3', 'HTTP/1.1 301 Moved', '', 'Location: /4'),
  answered('https://post.example/4', 'HTTP/1.1 404 Not Found', page(), 'Content-Type: text/html'),
  answered('https://post.example/5.png', 'HTTP/1.1 200 OK', Buffer.from([0x89, 0x50, 0]), 'Content-Type: image/png'),
  record('revisit', ['WARC-Target-URI: https://post.example/1', 'WARC-Profile: x'], 'HTTP/1.1 200 OK\r\n\r\n'),
  record('conversion', ['Content-Type: text/plain'], SAID),
  record(
    'resource',
    ['WARC-Target-URI: https://post.example/6', 'Content-Type: text/html', 'WARC-Truncated: length'],
    page(),
  ),
  response('https://post.example/7', '<html><body></body></html>'),
]

const READ = {
  articles: {
    '#3': article('https://post.example/1'),
    '#4': article('https://post.example/2'),
    '#10': article('https://post.example/6'),
  },
  errors: {
    '#11':
      'text: received a page without text (scripts or frames may show one in a browser), accepted is a page that holds its text itself, such as one saved from a browser',
  },
}

const notices = (name: string): readonly string[] => [
  `Answers that are no pages, such as redirects and errors, are passed over: ${name}#5, and in 1 more.`,
  `What is no HTML is passed over: ${name}#7.`,
  `Visits again to a page that had not changed are passed over: ${name}#8.`,
  `Records of the type conversion are passed over: ${name}#9.`,
  `Pages that the archive has cut off are read as they are: ${name}#10.`,
]

describe('an archive of web pages', () => {
  it.each([
    ['a.warc', Buffer.concat(ARCHIVE)],
    ['a.warc.gz', Buffer.concat(ARCHIVE.map((each) => gzipSync(each)))],
    ['whole', gzipSync(Buffer.concat(ARCHIVE))],
    ['plain', Buffer.concat(ARCHIVE)],
  ])('gives its pages with their addresses, and tells what is passed over: %s', async (name, bytes) => {
    for (const size of [97, 65_536]) {
      expect(await readSent(name, bytes, size)).toEqual({ ...READ, notices: notices(name) })
    }
  })

  it.each<[string, string | Buffer, readonly string[]]>([
    ['chunks', chunked(page()), ['Transfer-Encoding: chunked']],
    ['chunks that were joined before', page(), ['Transfer-Encoding: chunked']],
    ['gzip', gzipSync(page()), ['Content-Encoding: gzip']],
    ['gzip that was undone before', page(), ['Content-Encoding: gzip']],
    ['deflate', deflateSync(page()), ['Content-Encoding: deflate']],
    ['deflate without its wrapping', deflateRawSync(page()), ['Content-Encoding: deflate']],
    ['Brotli', brotliCompressSync(page()), ['Content-Encoding: br']],
    ['two compressions', gzipSync(brotliCompressSync(page())), ['Content-Encoding: br, gzip']],
    ['a last chunk that is cut off', `ffffffff\r\n${page()}`, ['Transfer-Encoding: chunked']],
  ])('undoes %s', async (_, body, headers) => {
    expect(await readSent('a.warc', response('https://post.example/1', body, ...headers))).toEqual({
      articles: { '#1': article('https://post.example/1') },
      errors: {},
      notices: [],
    })
  })

  it('decodes a page as it was sent, whatever it says itself', async () => {
    const said =
      'The mayor of Székesfehérvár, Őri, said so; she said on Monday that the harbour would stay open in the winter'
    const body = Buffer.from(
      page(said).replace('<title>', '<meta charset="utf-8"><title>').replaceAll('ő', 'õ').replaceAll('Ő', 'Õ'),
      'latin1',
    )
    const sent = answered(
      'https://post.example/1',
      'HTTP/1.1 200 OK',
      body,
      'Content-Type: text/html; charset="ISO-8859-2"',
    )
    expect((await readSent('a.warc', sent)).articles['#1']).toEqual(article('https://post.example/1', said))
  })

  it.each<[string, Buffer, string]>([
    [
      'zstd',
      response('https://post.example/1', 'x', 'Content-Encoding: zstd'),
      'a page compressed as zstd, accepted is gzip, deflate or br',
    ],
    [
      'a damaged page',
      response('https://post.example/1', 'x', 'Content-Encoding: br'),
      'a page whose compression is damaged (unexpected end of file), accepted is a whole page',
    ],
    [
      'a page that grows',
      response('https://post.example/1', gzipSync(Buffer.alloc(20_000_001, ' ')), 'Content-Encoding: gzip'),
      'a page of more than 20000000 bytes, accepted is at most 20000000 bytes',
    ],
  ])('names a page that cannot be read, and goes on: %s', async (_, bad, error) => {
    expect(await readSent('a.warc', Buffer.concat([bad, response('https://post.example/2', page())]))).toEqual({
      articles: { '#2': article('https://post.example/2') },
      errors: { '#1': `text: received ${error}` },
      notices: [],
    })
  })

  const good = response('https://post.example/1', page())
  const whole = 'accepted is a whole file of WARC 1.0 or 1.1, or one compressed by gzip'
  const members = 'accepted is a whole .warc.gz, with a gzip member for each record'

  it.each<[string, Buffer, string]>([
    [
      'a gigabyte that is declared and not there',
      Buffer.concat([good, record('response', [], 'x', 1_000_000_000)]),
      `a WARC file that ends within its record 2, ${whole}`,
    ],
    [
      'a record that is cut off',
      Buffer.concat([good, good.subarray(0, 200)]),
      `a WARC file that ends within its record 2, ${whole}`,
    ],
    [
      'headers that are cut off',
      Buffer.concat([good, good.subarray(0, 20)]),
      `a WARC file that ends within its record 2, ${whole}`,
    ],
    [
      'a length that is none',
      Buffer.concat([good, Buffer.from(good.toString('latin1').replace(/(?<=Content-Length: )\d+/, '-5'), 'latin1')]),
      `a WARC file that is damaged in its record 2, ${whole}`,
    ],
    [
      'endless headers',
      Buffer.concat([good, Buffer.from(`WARC/1.0\r\n${'A: b\r\n'.repeat(200)}\r\n`)]),
      `a WARC file that is damaged in its record 2, ${whole}`,
    ],
    [
      'something else between records',
      Buffer.concat([good, Buffer.from('ARC')]),
      `a WARC file that is damaged in its record 2, ${whole}`,
    ],
    [
      'a gzip member that is cut off',
      Buffer.concat([gzipSync(good), gzipSync(good).subarray(0, 100)]),
      `a compressed file, one that is cut off or damaged (unexpected end of file), ${members}`,
    ],
  ])('keeps the pages before %s', async (_, bytes, error) => {
    expect(await readSent('a.warc', bytes)).toEqual({
      articles: { '#1': article('https://post.example/1') },
      errors: { '': `file: received ${error}` },
      notices: [],
    })
  })

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.from(''), `nothing, ${whole}`],
    ['a page', Buffer.from(page()), `what does not begin as WARC files do, ${whole}`],
    ['another compressed file', gzipSync(page()), `what does not begin as WARC files do, ${whole}`],
    [
      'zeros that were compressed',
      gzipSync(bytesOf('WARC/1.0\r\nContent-Length: 900000000\r\n\r\n', Buffer.alloc(200_000_000))),
      `a compressed file, one that grows to more than 100 times its size, ${members}`,
    ],
  ])('refuses %s', async (_, bytes, error) => {
    expect(await readSent('a.warc', bytes)).toEqual({
      articles: {},
      errors: { '': `file: received ${error}` },
      notices: [],
    })
  })

  it('stops reading once nobody wants more', async () => {
    let [given, isEnded] = [0, false]
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          given += 1
          yield gzipSync(good)
        }
      } finally {
        isEnded = true
      }
    }
    for await (const outcome of readSentFile('a.warc.gz', endless())) {
      expect(outcome).toMatchObject({ article: article('https://post.example/1') })
      break
    }
    // A stream is ended in its own time.
    await vi.waitFor(() => expect(isEnded).toBe(true))
    expect(given).toBeLessThan(2_000)
  })
})
