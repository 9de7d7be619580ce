import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes, and waits if the reader is slower, so that a long run buffers no more than one line. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** Where messages go that come by themselves, a line each. */
export const linesTo =
  (stream: Writable) =>
  (line: string): void => {
    stream.write(`${line}\n`)
  }
