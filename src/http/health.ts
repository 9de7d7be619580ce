import type { FastifyInstance } from 'fastify'
import type { Database } from '../store/database/database.js'
import { outageOf } from '../store/database/outage.js'
import { lastWriteFailure } from '../store/database/write-lock.js'

/**
 * /healthz: this process answers. /readyz: its database does, too; `read-only`, which is ready, where nothing can be written to it,
 * or could not be lately, with the reason.
 */
export function addHealth(app: FastifyInstance, database: Database): void {
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    try {
      const reason = (await database.ping()) ? 'can only be read at the moment' : lastWriteFailure(database)
      return reason === undefined ? { status: 'ok' } : { status: 'read-only', reason: `the database ${reason}` }
    } catch (error) {
      return reply.code(503).send({ status: `the database ${outageOf(error) ?? 'does not answer'}` })
    }
  })
}
