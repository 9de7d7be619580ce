import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Database } from '../../store/database/database.js'
import { deleteDigest } from '../../store/deliveries/digests.js'

/** The page needs nothing, and its form goes to this service alone. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/**
 * Ends digests by their ids, which nobody knows but whoever gets them, and administrators. A GET only asks, because programs that check
 * mails for harm follow their links; mail programs POST (RFC 8058), whatever the body.
 */
export function addUnsubscribe(app: FastifyInstance, database: Database): void {
  app.register(async (routes) => {
    routes.removeAllContentTypeParsers()
    routes.addContentTypeParser('*', (_request, body, done) => {
      body.resume()
      body.on('end', () => done(null))
    })
    routes.get('/unsubscribe/:id', (_request, reply) =>
      page(reply, '<p>Shall this digest be sent no more?</p><form method="post"><button>End it</button></form>'),
    )
    routes.post<{ Params: { id: string } }>('/unsubscribe/:id', async ({ params: { id } }, reply) => {
      // One that has ended already is as it was to be.
      if (!id.includes('\0')) await deleteDigest(database, id)
      return page(reply, '<p>It is sent no more.</p>')
    })
  })
}

const page = (reply: FastifyReply, body: string): FastifyReply =>
  reply
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(`<!doctype html><html lang="en"><head><title>Dictum</title></head><body>${body}</body></html>`)
