import type { Socket } from 'node:net'
import type { Asker } from '../store/database.js'

/** One for each connection, which serves many requests; an AbortSignal for each would take a twentieth of a small one. */
const askers = new WeakMap<Socket, Asker>()

/** The client at the other end of a connection. */
export function askerAt(socket: Socket): Asker {
  const known = askers.get(socket)
  if (known) return known
  const hearers = new Set<() => void>()
  const asker: Asker = {
    get hasLeft() {
      return socket.destroyed
    },
    onLeave: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
  socket.once('close', () => {
    for (const hear of hearers) hear()
  })
  askers.set(socket, asker)
  return asker
}
