import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** Milliseconds after which an answer counts as missing; every request made here takes far less. */
const PATIENCE = 20_000

/** The same for raw requests, after which the connection is half-closed. */
const RAW_PATIENCE = 2_000

const agent = new Agent({ keepAlive: true })

/**
 * An answer, or why there is none.
 * @typedef {{ status: number, headers: Record<string, string | string[] | undefined>, body: string, failure?: string }} Answered
 */

/**
 * Sends a request to a service, with the keys of the roles in place of their names.
 * @param {string} origin http://HOST:PORT
 * @param {import('./requests.js').Asked} asked
 * @param {Record<string, string>} keys by role
 * @returns {Promise<Answered>}
 */
export function send(origin, asked, keys = {}) {
  return asked.raw === undefined ? sendByHttp(origin, asked, keys) : sendRaw(origin, asked.raw)
}

/** @param {string} origin @param {import('./requests.js').Asked} asked @param {Record<string, string>} keys @returns {Promise<Answered>} */
function sendByHttp(origin, { method, path, headers, body }, keys) {
  const { hostname: host, port } = new URL(origin)
  const filled = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace(/\{([A-Z]+)\}/g, (whole, role) => keys[role] ?? whole),
  ])
  const bytes = body === undefined ? undefined : Buffer.from(body, 'latin1')
  // Without content-length, the body of a DELETE would be read as the next request.
  if (bytes) filled.push(['content-length', String(bytes.length)])
  return new Promise((resolve) => {
    const failed = (/** @type {Error & { code?: string }} */ error) => {
      // The server may close a keep-alive connection just when it is reused: then a client retries.
      if (sent?.reusedSocket && error.code === 'ECONNRESET')
        resolve(sendByHttp(origin, { method, path, headers, body }, keys))
      else resolve({ status: 0, headers: {}, body: '', failure: error.code ?? error.message })
    }
    /** @type {import('node:http').ClientRequest | undefined} */
    let sent
    try {
      sent = request({ host, port, method, path, headers: Object.fromEntries(filled), agent, timeout: PATIENCE })
    } catch (error) {
      return failed(/** @type {Error} */ (error))
    }
    sent.once('timeout', () => sent?.destroy(new Error('no answer in time')))
    sent.once('error', failed)
    sent.once('response', async (response) => {
      try {
        const pieces = []
        for await (const piece of response) pieces.push(piece)
        const text = decoded(Buffer.concat(pieces), response.headers['content-encoding'], method)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
      } catch (error) {
        failed(/** @type {Error} */ (error))
      }
    })
    sent.end(bytes)
  })
}

const DECODERS = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync }

/** @param {Buffer} bytes @param {string | undefined} encoding @param {string} method */
function decoded(bytes, encoding, method) {
  const decode = DECODERS[/** @type {keyof typeof DECODERS} */ (encoding)]
  return (decode && method !== 'HEAD' && bytes.length > 0 ? decode(bytes) : bytes).toString()
}

/** Writes bytes to a connection and reads what comes until it ends. @param {string} origin @param {string} raw @returns {Promise<Answered>} */
function sendRaw(origin, raw) {
  const { hostname: host, port } = new URL(origin)
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) })
    let text = ''
    socket.setTimeout(RAW_PATIENCE, () => socket.destroy())
    socket.setEncoding('latin1').on('data', (piece) => {
      text += piece
    })
    // The server may close before everything is written: what it has answered so far counts.
    socket.on('error', () => undefined)
    socket.once('close', () => resolve(parsed(text)))
    socket.end(Buffer.from(raw, 'latin1'))
  })
}

/** @param {string} text @returns {Answered} */
function parsed(text) {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const whole = rest.join('\r\n\r\n')
  const body = headers['transfer-encoding'] === 'chunked' ? whole.replace(/(?:^|\r\n)[0-9a-f]+\r\n/g, '') : whole
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: Buffer.from(body, 'latin1').toString() }
}
