import type { FastifyInstance } from 'fastify'
import type { Database } from '../store/database.js'
import { outageOf } from '../store/outage.js'

/** /healthz: this process answers. /readyz: its database does, too; `read-only` where nothing can be written to it. */
export function addHealth(app: FastifyInstance, database: Database): void {
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    try {
      return { status: await database.ping() }
    } catch (error) {
      return reply.code(503).send({ status: `the database ${outageOf(error) ?? 'does not answer'}` })
    }
  })
}
