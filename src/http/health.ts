import type { FastifyInstance } from 'fastify'
import type { Database } from '../store/database.js'

/** /healthz: this process answers. /readyz: its database does, too. */
export function addHealth(app: FastifyInstance, database: Database): void {
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    try {
      await database.ping()
      return { status: 'ok' }
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' })
    }
  })
}
