import type { LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { type Guard, notPublic } from './host-addresses.js'

/** In milliseconds, for a connection, and again for its encryption. */
const CONNECT_MILLISECONDS = 10_000

/**
 * Connects to public and allowed addresses alone. A name is resolved once; what was checked is what is connected, so that a name that
 * changes its address in between leads nowhere else. The address at the other end is checked again before a byte is sent.
 */
export function guardedConnector(guard: Guard): buildConnector.connector {
  const encrypt = buildConnector({ timeout: CONNECT_MILLISECONDS })
  const connect = (addresses: readonly string[]): buildConnector.connector =>
    buildConnector({ timeout: CONNECT_MILLISECONDS, autoSelectFamily: true, lookup: lookupOf(addresses) })

  return (options, callback) => {
    const { hostname, protocol } = options
    const isEncrypted = protocol === 'https:'
    const port = options.port || (isEncrypted ? '443' : '80')
    const connected: buildConnector.Callback = (...[error, socket]) => {
      if (error) callback(error, null)
      else if (!guard.permits(hostname, socket.remoteAddress ?? '')) {
        socket.destroy()
        callback(notPublic(), null)
      } else if (isEncrypted) encrypt({ ...options, port, httpSocket: socket }, callback)
      else callback(null, socket)
    }
    guard.addressesOf(hostname).then(
      (addresses) => connect(addresses)({ ...options, port, protocol: 'http:' }, connected),
      (error: Error) => callback(error, null),
    )
  }
}

/** For names; an IP address is connected without it. */
const lookupOf =
  (addresses: readonly string[]): LookupFunction =>
  (_name, _options, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
