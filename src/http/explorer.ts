import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Where the build puts the explorer: an index.html and assets with hashes in their names. */
const FOLDER = fileURLToPath(new URL('../../dist/explorer', import.meta.url))

/** The addresses of its pages, also with a slash at their end: each is answered with the same page, which reads the rest of its address itself. */
const PAGES = [
  '/ask',
  '/articles',
  '/actors',
  '/topics',
  '/statements',
  '/graph',
  '/review',
  '/following',
  '/feeds',
  '/jobs',
] as const

/** Pages below which there is one of each article, actor, topic and saved search. */
const ONE_OF_EACH = ['/articles/*', '/actors/*', '/topics/*', '/following/*'] as const

/** It takes nothing but what this service sends, and stands in nobody's frame. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

/** How long a browser may keep a file whose name has its hash, in seconds: a year, the longest that is heeded. */
const KEPT_SECONDS = 31_536_000

/** The page itself names the files of the version that is served, so a browser must ask for it each time. */
const NEVER_KEPT = { maxAge: 0, immutable: false }

/** Of an address where there is nothing, a browser keeps nothing: it is told so by the whole page each time. */
const NOTHING_KEPT = { cacheControl: false, etag: false, lastModified: false }

/** Serves the explorer at / and at the addresses of its pages, from this service alone. */
export function addExplorer(app: FastifyInstance): void {
  app.register(files, {
    root: join(FOLDER, 'assets'),
    prefix: '/assets/',
    index: false,
    maxAge: KEPT_SECONDS * 1_000,
    immutable: true,
  })
  const addresses = ['/', ...PAGES.flatMap((page) => [page, `${page}/`]), ...ONE_OF_EACH]
  for (const address of addresses) {
    app.get(address, (_request, reply) => policed(reply).sendFile('index.html', FOLDER, NEVER_KEPT))
  }
}

/** Whether a browser asks for a page to show: it names HTML, and JSON not before that. */
export function asksForPage({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  const [html, json] = [accept.indexOf('text/html'), accept.indexOf('json')]
  return (method === 'GET' || method === 'HEAD') && html >= 0 && (json < 0 || html < json)
}

/** Answers that there is nothing at an address with the explorer, which says so. */
export const sendNothingHere = (reply: FastifyReply): FastifyReply =>
  policed(reply.code(404)).header('cache-control', 'no-store').sendFile('index.html', FOLDER, NOTHING_KEPT)

const policed = (reply: FastifyReply): FastifyReply => reply.header('content-security-policy', POLICY)
