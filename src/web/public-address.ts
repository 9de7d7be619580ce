import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** What is routed at all of IPv6 (RFC 4291, IANA's registry of its address space). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/** In public ranges, and yet of the machine's own network: where Azure answers its machines. */
const METADATA = ['168.63.129.16']

/**
 * Whether an IP address is one of the internet's: not private, loopback, link-local, shared (carriers' NAT), multicast, reserved or
 * documented, and no form that holds an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast' || METADATA.includes(address)) return false
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6)
}
