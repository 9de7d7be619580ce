import type { Socket } from 'node:net'
import { type Client, READ_MILLISECONDS } from '../store/database/client.js'

/** Shared by the requests of a connection. An AbortSignal per request would take 5 % of the time of a small one. */
interface ClientConnection {
  readonly aborted: boolean
  onAbort(listener: () => void): () => unknown
}

const connections = new Map<Socket, ClientConnection & { readonly leave: () => void }>()

function connectionOf(socket: Socket): ClientConnection {
  const known = connections.get(socket)
  if (known) return known
  const listeners = new Set<() => void>()
  const connection = {
    get aborted() {
      return socket.destroyed
    },
    onAbort: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    leave: () => {
      connections.delete(socket)
      for (const listener of listeners) listener()
    },
  }
  socket.once('close', connection.leave)
  connections.set(socket, connection)
  return connection
}

/** Cancels everything that clients wait for, as if they had disconnected. */
export function abortAll(): void {
  for (const { leave } of [...connections.values()]) leave()
}

const deadlineFromNow = (): number => performance.now() + READ_MILLISECONDS

/** A client that waits for one answer; the deadline is for the whole answer. */
export class WaitingClient implements Client {
  readonly deadline = deadlineFromNow()
  private readonly connection: ClientConnection

  constructor(socket: Socket) {
    this.connection = connectionOf(socket)
  }

  get aborted(): boolean {
    return this.connection.aborted
  }

  onAbort(listener: () => void): () => unknown {
    return this.connection.onAbort(listener)
  }
}

/** A client that reads a streamed answer; each piece has its own deadline. */
export const streamingClient = (socket: Socket): Client => {
  const { onAbort } = connectionOf(socket)
  return {
    get aborted() {
      return socket.destroyed
    },
    get deadline() {
      return deadlineFromNow()
    },
    onAbort,
  }
}
