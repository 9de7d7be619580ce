import type { Socket } from 'node:net'
import { type Asker, READ_MILLISECONDS } from '../store/database/client.js'

/** What the requests of one connection share; an AbortSignal for each would take a twentieth of a small one. */
interface Connection {
  readonly hasLeft: boolean
  onLeave(hear: () => void): () => unknown
}

const connections = new Map<Socket, Connection & { readonly leave: () => void }>()

function connectionOf(socket: Socket): Connection {
  const known = connections.get(socket)
  if (known) return known
  const hearers = new Set<() => void>()
  const connection = {
    get hasLeft() {
      return socket.destroyed
    },
    onLeave: (hear: () => void) => {
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
export function leaveAll(): void {
  for (const { leave } of [...connections.values()]) leave()
}

const deadlineFromNow = (): number => performance.now() + READ_MILLISECONDS

/** The client at the other end of a connection, who waits for one answer: it has its time for all that it takes. */
export class WaitingAsker implements Asker {
  readonly deadline = deadlineFromNow()
  private readonly connection: Connection

  constructor(socket: Socket) {
    this.connection = connectionOf(socket)
  }

  get hasLeft(): boolean {
    return this.connection.hasLeft
  }

  onLeave(hear: () => void): () => unknown {
    return this.connection.onLeave(hear)
  }
}

/** The client who reads an answer while it is made: each piece of it has its time. */
export const readingAsker = (socket: Socket): Asker => {
  const { onLeave } = connectionOf(socket)
  return {
    get hasLeft() {
      return socket.destroyed
    },
    get deadline() {
      return deadlineFromNow()
    },
    onLeave,
  }
}
