import type { Socket } from 'node:net'
import { type Client, READ_MILLISECONDS } from '../store/database/client.js'

/** What the requests of one connection share; an AbortSignal for each would take a twentieth of a small one. */
interface ClientConnection {
  readonly aborted: boolean
  onAbort(hear: () => void): () => unknown
}

const connections = new Map<Socket, ClientConnection & { readonly leave: () => void }>()

function connectionOf(socket: Socket): ClientConnection {
  const known = connections.get(socket)
  if (known) return known
  const hearers = new Set<() => void>()
  const connection = {
    get aborted() {
      return socket.destroyed
    },
    onAbort: (hear: () => void) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    leave: () => {
      connections.delete(socket)
      for (const hear of hearers) hear()
    },
  }
  socket.once('close', connection.leave)
  connections.set(socket, connection)
  return connection
}

/** Ends all waiting: what clients wait for is cancelled, as if they had left. */
export function abortAll(): void {
  for (const { leave } of [...connections.values()]) leave()
}

const deadlineFromNow = (): number => performance.now() + READ_MILLISECONDS

/** The client at the other end of a connection, who waits for one answer: it has its time for all that it takes. */
export class WaitingClient implements Client {
  readonly deadline = deadlineFromNow()
  private readonly connection: ClientConnection

  constructor(socket: Socket) {
    this.connection = connectionOf(socket)
  }

  get aborted(): boolean {
    return this.connection.aborted
  }

  onAbort(hear: () => void): () => unknown {
    return this.connection.onAbort(hear)
  }
}

/** The client who reads an answer while it is made: each piece of it has its time. */
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
