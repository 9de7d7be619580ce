import { errors } from 'undici'
import { FetchError } from './fetch-error.js'

/** Error codes of a server that lets wait for it. */
const SLOW = ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']

/** Of Node's error codes of X.509 certificates (https://nodejs.org/api/tls.html#x509-certificate-error-codes): this is in all but those of lists of revoked ones. */
const OF_CERTIFICATE = /CERT|SIGNATURE|_CA$/

/**
 * What keeps an address from being fetched, told as such: errors of the network, of HTTP and of compression; an internal error unchanged.
 * @param limit the time that the fetch had
 */
export function asFetchError(error: unknown, limit: AbortSignal): unknown {
  if (error instanceof FetchError) return error
  const { code } = error as NodeJS.ErrnoException
  if (limit.aborted || SLOW.includes(String(code))) {
    return new FetchError('TOO_SLOW', 'an address that takes too long to answer', 'one that answers sooner')
  }
  if (error instanceof errors.HTTPParserError) {
    return new FetchError('UNREACHABLE', 'an answer that is not of HTTP', 'one that is')
  }
  if (typeof code !== 'string') return error
  if (OF_CERTIFICATE.test(code)) {
    const accepted = 'one whose certificate the system trusts, or the file that NODE_EXTRA_CA_CERTS names'
    return new FetchError('UNREACHABLE', `an address whose certificate is not trusted (${code})`, accepted)
  }
  return new FetchError('UNREACHABLE', `an address that cannot be read (${code})`, 'one that answers by HTTP')
}
