import type { FastifyInstance } from 'fastify'
import type { Database } from '../store/database/database.js'
import { outageOf } from '../store/database/outage.js'
import { lastWriteFailure } from '../store/database/write-lock.js'

/**
 * /healthz: this process answers. /readyz: its database answers too; `read-only`, which counts as ready, with the reason,
 * if writing is impossible or failed recently.
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
