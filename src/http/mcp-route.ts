import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { createMcpHandler } from '@modelcontextprotocol/server'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Admission } from '../auth/authenticate.js'
import { rateHeaders } from '../auth/rate-limit-error.js'
import type { ActingKey } from '../context.js'
import type { Execute } from '../execution/apollo.js'
import { makeMcpServer } from '../mcp/mcp-server.js'
import { isOriginAllowed } from './page-origin.js'
import { refusing } from './refusal.js'

interface Assisting {
  readonly schema: GraphQLSchema
  /** Throws if the client may not read. */
  readonly admit: (request: FastifyRequest) => Promise<Admission>
  readonly nameOutage: (error: unknown) => unknown
  /** The origins whose pages may ask; undefined: pages of this machine. */
  readonly corsOrigins: readonly string[] | undefined
  /** What executes the operations of a client. */
  readonly executeFor: (key: ActingKey | null, socket: Socket) => Execute
  readonly log: (line: string) => void
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The key of a request to /mcp; null if it has none. */
    actingKey: ActingKey | null
  }
}

/** JSON-RPC's code for a text that is no JSON, and for JSON that is no message; and the one that is left to servers. */
const PARSE_ERROR = -32_700
const INVALID_REQUEST = -32_600
const SERVER_ERROR = -32_000

/** The longest origin that is looked at, in characters: a longer one is no browser's, and not repeated whole. */
const LONGEST_ORIGIN = 300

/** Fastify's error codes for bodies that are empty or not JSON. */
const IS_NO_JSON = /^FST_ERR_CTP_\w+_JSON_BODY$/

const ACCEPTED = 'one JSON-RPC 2.0 message'

/**
 * Answers assistants at POST /mcp: the Model Context Protocol over HTTP, without sessions. Each request is let in as one to
 * /graphql is, and is answered by a server of its own; there is nothing to resume (GET) and to end (DELETE).
 */
export function addMcp(app: FastifyInstance, assisting: Assisting): void {
  const { schema, admit, nameOutage, corsOrigins, executeFor, log } = assisting
  app.decorateRequest('actingKey', null)

  const refusalOf = refusing(nameOutage, log)
  const refuse = (reply: FastifyReply, failure: unknown): FastifyReply => {
    const { status, headers, error } = refusalOf(failure)
    return sendError(reply.headers(headers), status, SERVER_ERROR, error.message, error.extensions)
  }

  /** Checks the origin and the key before the body is read. */
  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const origin = request.headers.origin?.slice(0, LONGEST_ORIGIN)
    if (!isOriginAllowed(origin, corsOrigins)) {
      const accepted = corsOrigins?.join(', ') ?? 'pages of this machine; others by DICTUM_CORS_ORIGINS'
      const message = `Pages of ${origin} may not ask here.`
      return sendError(reply, 403, SERVER_ERROR, message, { code: 'FORBIDDEN', received: origin, accepted })
    }
    try {
      const { key, allowance } = await admit(request)
      request.actingKey = key
      reply.headers(rateHeaders(allowance))
      return undefined
    } catch (error) {
      return refuse(reply, error)
    }
  }

  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { body, actingKey, socket } = request
    // The protocol has no batches any more; one would count as one request, however many it holds.
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      const received = Array.isArray(body) ? 'a batch' : body
      return sendError(reply, 400, INVALID_REQUEST, 'This request is no message.', { received, accepted: ACCEPTED })
    }
    const service = { execute: executeFor(actingKey, socket), schema, log }
    const { fetch } = createMcpHandler(() => makeMcpServer(service))
    const response = await fetch(requestOf(request), { parsedBody: body })
    return reply
      .code(response.status)
      .headers({ ...Object.fromEntries(response.headers), 'cache-control': 'no-store' })
      .send(response.body === null ? '' : Readable.fromWeb(response.body as ReadableStream))
  }

  const errorHandler = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    if (!IS_NO_JSON.test(error.code)) throw error
    sendError(reply, 400, PARSE_ERROR, 'This request is no JSON.', { accepted: ACCEPTED })
  }

  app.post('/mcp', { onRequest, errorHandler }, handler)
}

/** The request as the library takes it; its body is handed over apart, parsed. */
function requestOf({ headers }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as [string, string]],
  )
  return new Request('http://localhost/mcp', { method: 'POST', headers: given })
}

/** An error of JSON-RPC, for a request that reaches no tool. @param data what was received, what is accepted */
const sendError = (reply: FastifyReply, status: number, code: number, message: string, data: unknown): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ jsonrpc: '2.0', error: { code, message, data }, id: null })
