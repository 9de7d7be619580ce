import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Hosts and networks that may be asked although they are not of the internet. */
export interface AllowList {
  /** Whether this very name stands on the list; then whatever it leads to may be asked. @param name as `hostName` has it */
  hasName(name: string): boolean
  hasAddress(address: string): boolean
}

/** A host as the list compares it: in lower case, without a final dot, IPv6 without brackets. */
export const hostName = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1')

/** Whether a text is a host ("wiki.intranet"), an address ("10.0.0.7", "fd00::7") or a network ("10.0.0.0/8"). */
export const isAllowEntry = (entry: string): boolean => isNetwork(entry) || isIP(entry) !== 0 || isName(entry)

/** @param entries as `isAllowEntry` takes them */
export function allowListOf(entries: readonly string[]): AllowList {
  const networks = entries
    .filter((entry) => isNetwork(entry) || isIP(entry) !== 0)
    .map((entry) => ipaddr.parseCIDR(isNetwork(entry) ? entry : `${entry}/${isIP(entry) === 4 ? 32 : 128}`))
  const names = new Set(entries.filter(isName).map(hostName))
  return {
    hasName: (name) => names.has(name),
    hasAddress: (address) => {
      if (isIP(address) === 0) return false
      const parsed = ipaddr.parse(address)
      return networks.some((network) => network[0].kind() === parsed.kind() && parsed.match(network))
    },
  }
}

/** The library would take "10.1/8", too, which people mean differently. */
const isNetwork = (entry: string): boolean => isIP(entry.replace(/\/\d+$/, '')) !== 0 && ipaddr.isValidCIDR(entry)

/** A name as addresses hold it, which is none that a browser reads as an IP address. */
const isName = (entry: string): boolean =>
  /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?$/i.test(entry) &&
  URL.canParse(`http://${entry}/`) &&
  isIP(new URL(`http://${entry}/`).hostname) === 0
