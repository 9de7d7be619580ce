import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'
import { LIMITS } from '../limits/limits.js'

/** What each failure of HTTP itself is called, and what is accepted instead. */
const KNOWN: Record<string, { code: string; message: string; accepted: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'LIMIT_EXCEEDED',
    message: 'This request is too large.',
    accepted: `at most ${LIMITS.bodyBytes} bytes`,
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    code: 'BAD_REQUEST',
    message: 'This request is no JSON.',
    accepted: 'a JSON object with `query`, and `variables` and `operationName` where there are any',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: 'BAD_REQUEST',
    message: 'This request is empty.',
    accepted: 'a JSON object with `query`, and `variables` and `operationName` where there are any',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'BAD_REQUEST',
    message: 'This request is of a type that is not read here.',
    accepted: 'content-type: application/json',
  },
}

/** Answers what GraphQL never gets to see in the same form as GraphQL's errors. */
export function addHttpErrors(app: FastifyInstance, log: (line: string) => void): void {
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const known = KNOWN[error.code]
    const status = error.statusCode ?? 500
    if (known) {
      const { message, ...extensions } = known
      return reply.code(status).send({ errors: [{ message, extensions }] })
    }
    if (status < 500) {
      return reply.code(status).send({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] })
    }
    const id = randomUUID()
    log(`Error ${id}: ${error.stack}`)
    const message = `Something went wrong here. It is written down as ${id}.`
    return reply.code(500).send({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', id } }] })
  })
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      errors: [
        {
          message: `There is nothing at ${request.method} ${request.url.slice(0, 200)}.`,
          extensions: {
            code: 'NOT_FOUND',
            accepted: 'POST /graphql, GET /graphql, /graphiql, /export, /healthz or /readyz',
          },
        },
      ],
    }),
  )
}
