import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { LIMITS } from '../execution/limits/limits.js'
import { asksForPage, sendNothingHere } from './explorer.js'

const JSON_TYPE = 'application/json; charset=utf-8'

const JSON_BODY = 'a JSON object with `query`, and `variables` and `operationName` where there are any'

interface Failure {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly accepted: string
}

/** Fastify's or Node's error code → answer, for errors of HTTP itself. */
const FAILURES: Readonly<Record<string, Failure>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'LIMIT_EXCEEDED',
    message: 'This request is too large.',
    accepted: `at most ${LIMITS.bodyBytes} bytes`,
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'This request is no JSON.',
    accepted: JSON_BODY,
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'This request is empty.',
    accepted: JSON_BODY,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'BAD_REQUEST',
    message: 'This request is of a type that is not read here.',
    accepted: 'content-type: application/json',
  },
  FST_ERR_BAD_URL: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The address of this request cannot be read.',
    accepted: 'a path whose % signs are followed by two hexadecimal digits of UTF-8',
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'LIMIT_EXCEEDED',
    message: 'The address and the headers of this request are too large.',
    accepted: 'at most 16384 bytes; what is longer goes into the body of a POST',
  },
  ERR_NO_HOST: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'This request names no host.',
    accepted: 'a header `host`',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'BAD_REQUEST',
    message: 'This request did not arrive in time.',
    accepted: `whole requests within ${LIMITS.requestMilliseconds / 1_000} s`,
  },
}

/** For an `expect` header other than "100-continue". */
const UNEXPECTED: Failure = {
  status: 417,
  code: 'BAD_REQUEST',
  message: 'This request expects what is not done here.',
  accepted: 'expect: 100-continue, or no such header',
}

/** For any other error of the HTTP parser. */
const UNREADABLE: Failure = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'This request cannot be read.',
  accepted: 'HTTP/1.1',
}

const answerOf = ({ message, ...extensions }: { readonly message: string; readonly [name: string]: unknown }) => ({
  errors: [{ message, extensions }],
})

/** The properties of a failure that go into the answer's body. */
const bodyOf = ({ status: _status, ...body }: Failure) => body

/** Sends an error in GraphQL's form; as application/graphql-response+json if the client accepts it, as it may read no other. */
function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  answer: ReturnType<typeof answerOf>,
): FastifyReply {
  const isGraphql = request.headers.accept?.includes('application/graphql-response+json')
  const type = isGraphql ? 'application/graphql-response+json; charset=utf-8' : JSON_TYPE
  return reply.code(status).type(type).send(JSON.stringify(answer))
}

/** Answers a request whose URL is malformed. */
export function answerBadUrl(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const failure = FAILURES[error.code] ?? UNREADABLE
  sendError(request, reply, failure.status, answerOf(bodyOf(failure)))
}

/** Answers on a connection whose request could not be parsed. */
export function answerUnreadable(
  error: Error & { readonly code?: string; readonly rawPacket?: unknown },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const failure = FAILURES[error.code ?? ''] ?? UNREADABLE
  const body = JSON.stringify(answerOf(bodyOf(failure)))
  const head = [
    `HTTP/1.1 ${failure.status} ${failure.message.replace('.', '')}`,
    `content-type: ${JSON_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  // An answer to HEAD must have no body: the client would read it as the next answer.
  const isHead = Buffer.isBuffer(error.rawPacket) && error.rawPacket.toString('latin1', 0, 5) === 'HEAD '
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${isHead ? '' : body}`)
  socket.destroySoon()
}

/** All methods that routes accept. */
const METHODS = ['GET', 'HEAD', 'POST'] as const

/** Answers requests that never reach GraphQL with errors in GraphQL's form; a browser that looks for a page, with one that says there is none. */
export function addHttpErrors(app: FastifyInstance, log: (line: string) => void): void {
  // RFC 9112, 3.2. Node would refuse it by itself, but without a message.
  app.addHook('onRequest', (request, _reply, next) => {
    if (request.headers.host !== undefined || request.raw.httpVersion === '1.0') next()
    else next(Object.assign(new Error('There is no host'), { code: 'ERR_NO_HOST', statusCode: 400 }))
  })
  app.setErrorHandler<FastifyError | GraphQLError>((error, request, reply) => {
    if (error instanceof GraphQLError) {
      const { message, extensions } = error
      return sendError(request, reply, 400, answerOf({ message, ...extensions }))
    }
    const known = FAILURES[error.code]
    if (known) return sendError(request, reply, known.status, answerOf(bodyOf(known)))
    const status = error.statusCode ?? 500
    if (status < 500) {
      return sendError(request, reply, status, answerOf({ message: error.message, code: 'BAD_REQUEST' }))
    }
    const id = randomUUID()
    log(`Error ${id}: ${error.stack}`)
    const message = `Something went wrong here. It is written down as ${id}.`
    return sendError(request, reply, 500, answerOf({ message, code: 'INTERNAL_SERVER_ERROR', id }))
  })
  app.server.on('checkExpectation', (_request, response) => {
    const body = JSON.stringify(answerOf(bodyOf(UNEXPECTED)))
    const headers = { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(body), connection: 'close' }
    response.writeHead(UNEXPECTED.status, headers).end(body)
  })
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?')
    const requested = `${request.method} ${path.slice(0, 200)}`
    const allowed = METHODS.filter((method) => app.hasRoute({ method, url: path }))
    if (allowed.length > 0) {
      const accepted = allowed.join(', ')
      const failure = { message: `${requested} is not taken here.`, code: 'METHOD_NOT_ALLOWED', accepted }
      return sendError(request, reply.header('allow', accepted), 405, answerOf(failure))
    }
    if (asksForPage(request)) return sendNothingHere(reply)
    const accepted =
      'POST /graphql, GET /graphql, POST /mcp, /graphiql, /export, the feeds at /searches, POST /ingest, POST /import, POST /reanalyse, /healthz or /readyz'
    const failure = { message: `There is nothing at ${requested}.`, code: 'NOT_FOUND', accepted }
    return sendError(request, reply, 404, answerOf(failure))
  })
}
