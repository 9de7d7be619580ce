import { FetchError } from './fetch-error.js'

/** In UTF-16 code units; servers commonly refuse more than 8,000, and what a site's rules are compared with should be short. */
const LONGEST = 2_000

/** Ports under it, but those of the web, are of other services (mail, shells), which must not be talked to in a page's name. */
const FIRST_FREE_PORT = 1_024

/**
 * An address, as a browser reads it, without its fragment. Where it leads is checked when it is connected.
 * @throws FetchError for another scheme than http and https, a name or password in it, and ports that are not of the web
 */
export function checkUrl(given: string, base?: URL): URL {
  const shown = JSON.stringify(given.slice(0, 100))
  const refuse = (received: string, accepted: string) => new FetchError('ADDRESS', received, accepted)
  if (given.length > LONGEST) throw refuse(`${given.length} characters`, `at most ${LONGEST} characters`)
  const url = URL.canParse(given, base) ? new URL(given, base) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw refuse(shown, 'an address that starts with http:// or https://')
  }
  if (url.username !== '' || url.password !== '') {
    throw refuse('an address with a name or a password in it', 'an address without them')
  }
  // The scheme's own port is left out: 80 stays in https://…:80, 443 in http://…:443.
  if (url.port !== '' && !['80', '443'].includes(url.port) && Number(url.port) < FIRST_FREE_PORT) {
    throw refuse(`an address with the port ${url.port}`, `the ports 80, 443 and ${FIRST_FREE_PORT} or higher`)
  }
  url.hash = ''
  return url
}
