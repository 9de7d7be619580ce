import { EventEmitter, once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/server'
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'

/** Messages on two streams, a line each. */
export interface StreamTransport {
  readonly transport: Transport
  /** Resolves when nothing more is answered. */
  readonly closed: Promise<unknown>
}

/**
 * Makes a transport that answers everything before it closes. The library's drops what is under way when its input ends,
 * as that of `echo … | dictum mcp` does at once; so it is given an input whose end waits.
 */
export function streamTransport(input: Readable, output: Writable): StreamTransport {
  const unanswered = new Set<string | number>()
  const events = new EventEmitter()
  const lines = new StdioServerTransport(Readable.from(patiently(input, unanswered, events)), output)

  const note = (message: JSONRPCMessage): void => {
    if ('method' in message && 'id' in message) unanswered.add(message.id)
    // Nobody answers what was cancelled.
    else if ('method' in message && message.method === 'notifications/cancelled') {
      answered(message.params?.requestId as string | number)
    }
  }
  const answered = (id: string | number): void => {
    unanswered.delete(id)
    events.emit('answered')
  }

  const transport: Transport = {
    start: () => {
      lines.onmessage = (message) => {
        note(message)
        transport.onmessage?.(message)
      }
      lines.onerror = (error) => transport.onerror?.(error)
      return lines.start()
    },
    send: async (message) => {
      await lines.send(message)
      if (!('method' in message) && message.id !== undefined) answered(message.id)
    },
    close: () => lines.close(),
  }
  const closed = new Promise<void>((resolve) => {
    lines.onclose = () => {
      transport.onclose?.()
      resolve()
    }
  })
  return { transport, closed }
}

async function* patiently(input: Readable, unanswered: ReadonlySet<unknown>, events: EventEmitter) {
  try {
    yield* input
  } catch {
    // It was cut off or closed, which is an end like any other.
  }
  // What was read last is on its way to the library.
  await nextTurn()
  while (unanswered.size > 0) await once(events, 'answered')
}
