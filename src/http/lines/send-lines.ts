import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply } from 'fastify'
import { MEDIA_TYPES } from '../../export/export-formats.js'

/** The options of a route that answers with lines: compressed, they would be held back until there is enough to compress. */
export const UNCOMPRESSED = { compress: false } as const

/**
 * As many bytes of lines as are held for a browser, which reads nothing before it has sent its whole request: those of some 200,000
 * articles. Were it waited for, and it for the rest of its request to be read, both would wait for ever.
 */
export const HELD_FOR_BROWSERS = 64 * 1024 * 1024

/**
 * Answers with values as JSON lines, each as soon as it is there; a client that reads slower is waited for. If the client leaves, the
 * values end as by `return()`; they are begun in any case, so that they can tidy up.
 * @param highWaterMark how many bytes of lines are held before the client is waited for
 */
export function sendLines(reply: FastifyReply, values: AsyncIterable<object>, highWaterMark?: number): FastifyReply {
  const lines = new PassThrough(highWaterMark === undefined ? {} : { highWaterMark })
  // What fails is that the client has left: `values` tell of their own errors.
  pipeline(linesOf(values), lines).catch(() => {})
  return reply.headers({ 'content-type': MEDIA_TYPES.jsonl, 'cache-control': 'no-store' }).send(lines)
}

async function* linesOf(values: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`
}
