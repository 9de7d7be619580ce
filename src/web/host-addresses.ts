import { isIP } from 'node:net'
import { type AllowList, hostName } from './allow-list.js'
import { FetchError } from './fetch-error.js'
import { isPublic } from './public-address.js'

/** The IP addresses of a name, as the system finds them. @throws an error with a code, such as ENOTFOUND */
export type Resolve = (name: string) => Promise<readonly string[]>

/** Names that no public DNS knows (RFC 6761, 6762, 8375, ICANN's .internal): asking for them is asking the own network. */
const OWN_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$|^[^.]*$/

/** Knows which addresses may be connected. */
export interface Guard {
  /**
   * The IP addresses that a host may be asked at: all that it has.
   * @throws FetchError if a single one is not public and not allowed, so that nobody is asked in its place
   */
  addressesOf(host: string): Promise<readonly string[]>
  /** Whether a host may be asked at this IP address. */
  permits(host: string, address: string): boolean
}

export function guardOf(allow: AllowList, resolve: Resolve): Guard {
  const permits: Guard['permits'] = (host, address) =>
    isPublic(address) || allow.hasAddress(address) || allow.hasName(hostName(host))
  const addressesOf: Guard['addressesOf'] = async (host) => {
    const name = hostName(host)
    const isAddress = isIP(name) !== 0
    if (!isAddress && OWN_NAMES.test(name) && !allow.hasName(name)) throw notPublic()
    const addresses = isAddress ? [name] : await resolve(name)
    // The same for all, so that nobody learns which names the own network has.
    if (!addresses.every((address) => permits(host, address))) throw notPublic()
    return addresses
  }
  return { addressesOf, permits }
}

export const notPublic = (): FetchError =>
  new FetchError(
    'ADDRESS',
    'an address that is not of the public internet',
    'one that is, or one that DICTUM_FETCH_ALLOW holds',
  )
