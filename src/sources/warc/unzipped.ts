import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InvalidInputError } from '../invalid-input.js'

/** Bytes that a byte may become, beyond the first 50 MB: pages become 5 to 10, what is made to fill a disk 1,000. */
const MOST_GROWTH = 100
const FREE = 50_000_000

const GZIP = [0x1f, 0x8b]

/**
 * A stream as it is or, where it begins as gzip does, unzipped: all its members, one after another, as WARC files have one a record.
 * @throws InvalidInputError where it is cut off, damaged, or grows beyond all measure
 */
export async function* unzipped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return
  let read = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for (let next = first; !next.done; next = await iterator.next()) {
        read += next.value.length
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  if (!GZIP.every((byte, at) => first.value[at] === byte)) return yield* counted()
  const gunzip = createGunzip()
  // Errors reach whoever reads.
  pipeline(Readable.from(counted(), { objectMode: false }), gunzip, () => {})
  let written = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      written += chunk.length
      if (written > FREE + MOST_GROWTH * read)
        throw refused(`one that grows to more than ${MOST_GROWTH} times its size`)
      yield chunk
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw code?.startsWith('Z_') ? refused(`one that is cut off or damaged (${message})`) : error
  }
}

const refused = (received: string): InvalidInputError =>
  new InvalidInputError(
    'file',
    `a compressed file, ${received}`,
    'a whole .warc.gz, with a gzip member for each record',
  )
