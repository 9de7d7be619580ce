import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Where the build puts the explorer: an index.html and assets with hashes in their names. */
const FOLDER = fileURLToPath(new URL('../../dist/explorer', import.meta.url))

/** The addresses of its pages: each is answered with the same page, which reads the rest of its address itself. */
const PAGES = ['/', '/ask', '/articles/*', '/actors/*', '/topics/*', '/statements', '/graph', '/review'] as const

/** It takes nothing but what this service sends, and stands in nobody's frame. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

/** How long a browser may keep a file whose name has its hash, in seconds: a year, the longest that is heeded. */
const KEPT_SECONDS = 31_536_000

/** The page itself names the files of the version that is served, so a browser must ask for it each time. */
const NEVER_KEPT = { maxAge: 0, immutable: false }

/** Serves the explorer at / and at the addresses of its pages, from this service alone. */
export function addExplorer(app: FastifyInstance): void {
  app.register(files, {
    root: join(FOLDER, 'assets'),
    prefix: '/assets/',
    index: false,
    maxAge: KEPT_SECONDS * 1_000,
    immutable: true,
  })
  for (const page of PAGES) {
    app.get(page, (_request, reply) =>
      reply.header('content-security-policy', POLICY).sendFile('index.html', FOLDER, NEVER_KEPT),
    )
  }
}
