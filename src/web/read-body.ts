import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { FetchError } from './fetch-error.js'

/** The encodings that are read, as requests name them. */
export const ENCODINGS = 'gzip, br'

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
}

/**
 * The whole body of an answer, decompressed. It is read no further than to the limit, which holds before and after it is decompressed.
 * @param encoding its content-encoding
 * @throws FetchError if it is larger, or of another encoding
 */
export async function readBody(body: Readable, encoding: string, limit: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase()
  const decoder = DECODERS[name]
  if (name !== '' && name !== 'identity' && decoder === undefined) {
    throw new FetchError('UNREACHABLE', `an answer in the encoding ${JSON.stringify(name.slice(0, 100))}`, ENCODINGS)
  }
  const parts: Buffer[] = []
  const collect = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of chunks) parts.push(chunk)
  }
  if (decoder === undefined) await pipeline(body, atMost(limit), collect)
  else await pipeline(body, atMost(limit), decoder(), atMost(limit), collect)
  return Buffer.concat(parts)
}

/** Passes on what comes, as long as it is not more. */
function atMost(limit: number): Transform {
  let length = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length
      if (length > limit) done(tooLarge(limit))
      else done(null, chunk)
    },
  })
}

export const tooLarge = (limit: number): FetchError =>
  new FetchError('TOO_LARGE', `an answer of more than ${limit} bytes`, `at most ${limit} bytes`)
