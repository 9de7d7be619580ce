import type { Socket } from 'node:net'
import etag from '@fastify/etag'
import type { FastifyInstance } from 'fastify'
import { rateHeaders } from '../../auth/rate-limit-error.js'
import type { ActingKey } from '../../context.js'
import type { Execute } from '../../execution/apollo.js'
import type { Database } from '../../store/database/database.js'
import { searchOfFeed } from '../../store/searches/search-feed.js'
import { type Admitting, admission } from '../admission.js'
import { writeAtom } from './atom.js'
import { writeJsonFeed } from './json-feed.js'
import { originOf } from './origin-of.js'
import { readSearchFeed } from './read-search-feed.js'

interface Feeding extends Admitting {
  readonly database: Database
  /** What executes the operations of a client. */
  readonly executeFor: (key: ActingKey | null, socket: Socket) => Execute
}

/** How a feed is written, by the end of its address. */
const FORMATS = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: writeJsonFeed },
} as const

/**
 * Serves the feeds of saved searches at addresses whose secret stands in place of a key, which feed readers cannot send. Each is of its
 * reader alone, and has an ETag.
 */
export function addSearchFeeds(app: FastifyInstance, { database, executeFor, ...admitting }: Feeding): void {
  const { admit } = admitting
  const { refuse } = admission(admitting)
  app.register(async (feeds) => {
    await feeds.register(etag, { weak: true })
    for (const [ending, { type, write }] of Object.entries(FORMATS)) {
      feeds.get<{ Params: { secret: string } }>(`/searches/:secret.${ending}`, async (request, reply) => {
        try {
          const { allowance } = await admit({ headers: {}, ip: request.ip }, true)
          reply.headers(rateHeaders(allowance)).header('cache-control', 'no-store')
          const search = await searchOfFeed(database, request.params.secret)
          if (search === null) return reply.callNotFound()
          const feed = await readSearchFeed(executeFor(null, request.socket), search, originOf(request), request.url)
          // Whatever it is, the reader is to come again, and not to give the feed up.
          if ('errors' in feed) return reply.code(503).send(feed)
          return reply.type(type).header('cache-control', 'private, no-cache').send(write(feed))
        } catch (error) {
          return refuse(reply, error)
        }
      })
    }
  })
}
