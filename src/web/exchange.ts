import type { IncomingHttpHeaders } from 'node:http'
import type { Agent } from 'undici'
import { ENCODINGS, readBody, tooLarge } from './read-body.js'

/** What a server is told of who asks; robots.txt names it by the word before the stroke. */
export const PRODUCT = 'Dictum'

/** One request to one address. */
export interface Request {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly maxBytes: number
  readonly signal: AbortSignal
}

/** What a server answers, whatever its status. */
export interface Answer {
  readonly status: number
  /** By their names in lower case; of several of a name, the first. */
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed; empty for redirects and errors, whose bodies nobody reads. */
  readonly body: Buffer
}

/** Sends one request, without following where it leads. */
export async function exchange(agent: Agent, url: URL, request: Request, userAgent: string): Promise<Answer> {
  const { method, body: sent, signal, maxBytes } = request
  const { statusCode, headers, body } = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: { 'user-agent': userAgent, 'accept-encoding': ENCODINGS, ...request.headers },
    body: sent,
    signal,
  })
  const answer = { status: statusCode, headers: firstOfEach(headers) }
  const isRead = statusCode >= 200 && statusCode < 300
  if (isRead && !(Number(answer.headers['content-length'] ?? 0) > maxBytes)) {
    return { ...answer, body: await readBody(body, answer.headers['content-encoding'] ?? '', maxBytes) }
  }
  // A body that is not read may be endless: the connection is given up with it.
  body.on('error', () => {}).destroy()
  if (isRead) throw tooLarge(maxBytes)
  return { ...answer, body: Buffer.alloc(0) }
}

const firstOfEach = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value
      return first === undefined ? [] : [[name, first]]
    }),
  )
