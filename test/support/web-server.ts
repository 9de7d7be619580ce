import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { CERTIFICATE } from './certificate.js'

/** What a page answers: a text, a redirect, or whatever it does with the response. */
export type Page =
  | string
  | { readonly to: string; readonly status?: number }
  | ((request: IncomingMessage, response: ServerResponse) => void)

/** A web server of other people, which counts what reaches it. */
export interface WebServer {
  readonly port: number
  /** The requests that came, such as "GET /robots.txt", in order. */
  readonly requests: string[]
  /** How many connections were made, and how many bytes came, whatever they were. */
  readonly arrived: { connections: number; bytes: number }
  close(): Promise<void>
}

/**
 * @param pages by their paths with the query; others answer 404
 * @param secured with this certificate it speaks https
 */
export async function openWebServer(
  pages: Readonly<Record<string, Page>>,
  { host = '127.0.0.1', port = 0, secured }: { host?: string; port?: number; secured?: typeof CERTIFICATE } = {},
): Promise<WebServer> {
  const requests: string[] = []
  const arrived = { connections: 0, bytes: 0 }
  const answer: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const page = pages[request.url ?? '']
    if (page === undefined) response.writeHead(404).end('Nothing is here.')
    else if (typeof page === 'function') page(request, response)
    else if (typeof page === 'string') response.setHeader('content-type', 'text/html').end(page)
    else response.writeHead(page.status ?? 302, { location: page.to }).end()
  }
  const server = secured ? createSecureServer(secured, answer) : createServer(answer)
  server.on('connection', (socket: Socket) => {
    arrived.connections += 1
    socket.on('data', (chunk) => {
      arrived.bytes += chunk.length
    })
    // Whoever breaks off is no error of the server.
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
