import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { InvalidInputError } from '../invalid-input.js'
import { AT_MOST, MAX_FILE_BYTES } from '../read-whole.js'

/** An answer of a server, as it was sent. */
export interface HttpAnswer {
  readonly status: number
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

const HEAD_END = /\r?\n\r?\n/

/** Null for what is no answer of HTTP. */
export function parseAnswer(block: Buffer): HttpAnswer | null {
  const text = block.subarray(0, 65_536).toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(text)?.[1]
  if (status === undefined) return null
  const end = HEAD_END.exec(text)
  const head = end === null ? text : text.slice(0, end.index)
  const headers = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line): [string, string][] => {
      const [, name, value] = /^([^\s:]+):\s*(.*)$/.exec(line) ?? []
      return name === undefined ? [] : [[name.toLowerCase(), value ?? '']]
    })
  return {
    status: Number(status),
    headers: new Map(headers),
    body: end === null ? Buffer.alloc(0) : block.subarray(end.index + end[0].length),
  }
}

const MOST = { maxOutputLength: MAX_FILE_BYTES }

/** Content-Encoding (RFC 9110, 8.4.1) → what undoes it. */
const DECODERS: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  identity: async (body) => body,
  gzip: (body) => promisify(gunzip)(body, MOST),
  'x-gzip': (body) => promisify(gunzip)(body, MOST),
  // Many servers leave out the wrapping that the standard asks for.
  deflate: (body) => promisify(inflate)(body, MOST).catch(() => promisify(inflateRaw)(body, MOST)),
  br: (body) => promisify(brotliDecompress)(body, MOST),
}

/**
 * The page in an answer, without what it was sent in: chunks, compression. Programs that archive pages often undo both, and leave the
 * headers that tell of them.
 * @throws InvalidInputError for a compression that is not known, is damaged, or makes the page too long
 */
export async function pageIn({ headers, body }: HttpAnswer): Promise<Buffer> {
  let page: Buffer = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(body) : body
  const codings = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
  for (const coding of codings.filter((each) => each !== '').reverse()) {
    const decode = DECODERS[coding]
    if (decode === undefined) throw refused(`a page compressed as ${coding.slice(0, 20)}`, 'gzip, deflate or br')
    const before = page
    page = await decode(before).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_BUFFER_TOO_LARGE') throw refused(`a page of more than ${MAX_FILE_BYTES} bytes`, AT_MOST)
      if (/^\s*</.test(before.subarray(0, 100).toString('latin1'))) return before
      throw refused(`a page whose compression is damaged (${error.message})`, 'a whole page')
    })
  }
  return page
}

/** In bytes, of a chunk's size and what may follow it. */
const LONGEST_SIZE = 1_000

/** The chunks of a body (RFC 9112, 7.1) joined; the last as far as it goes. A body without chunks is as it was. */
function unchunked(body: Buffer): Buffer {
  // One buffer for all: bodies of a chunk a byte would else take a hundred times their size.
  const joined = Buffer.alloc(body.length)
  let length = 0
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at)
    const line =
      end === -1
        ? ''
        : body
            .subarray(at, Math.min(end, at + LONGEST_SIZE))
            .toString('latin1')
            .trim()
    const [, size] = /^([0-9a-f]{1,12})\s*(?:;.*)?$/i.exec(line) ?? []
    if (size === undefined) return at === 0 ? body : joined.subarray(0, length)
    const count = Number.parseInt(size, 16)
    if (count === 0) break
    length += body.copy(joined, length, end + 1, Math.min(end + 1 + count, body.length))
    at = end + 1 + count
    // The line break behind a chunk.
    while (body[at] === 0x0d || body[at] === 0x0a) at++
  }
  return joined.subarray(0, length)
}

const refused = (received: string, accepted: string): InvalidInputError =>
  new InvalidInputError('text', received, accepted)
