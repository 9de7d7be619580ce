import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import { LIMITS } from '../../execution/limits/limits.js'
import { PARSING } from '../../execution/parse.js'
import { InvalidError } from '../../execution/subscriptions/as-query.js'
import { onlySubscriptions } from '../../execution/subscriptions/errors.js'
import type { Told } from '../../execution/subscriptions/events.js'
import type { Streaming } from './event-stream.js'
import type { Asking, Subscribing } from './subscribing.js'

interface Speaking extends Streaming, Pick<Subscribing, 'admit'> {
  readonly schema: GraphQLSchema
}

/** How often a client is asked whether it is still there, in milliseconds; one that does not answer by the next time is cut off. */
const PING_MILLISECONDS = 12_000

/** How long clients may take to say goodbye once the service ends, in milliseconds. */
const GOODBYE_MILLISECONDS = 500

/**
 * Answers subscriptions by WebSocket at /graphql, as graphql-transport-ws has it. The key comes with the connection: by a header, or as
 * browsers can, by `connectionParams: { authorization: "Bearer …" }`.
 */
export function addWebSocket(app: FastifyInstance, { schema, subscribe, admit, refusalOf, ending }: Speaking): void {
  const server = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bodyBytes })
  const errorsOf = (error: unknown): readonly GraphQLError[] => {
    if (error instanceof InvalidError) return error.errors
    const { message, extensions } = refusalOf(error).error
    return [new GraphQLError(message, { ...(extensions && { extensions }) })]
  }
  const speaker = useServer(
    {
      onConnect: ({ connectionParams, extra }) =>
        admit(askingIn(extra.request, connectionParams)).then(
          () => true,
          () => false,
        ),
      onSubscribe: async ({ connectionParams, extra }, _id, { query, operationName, variables }) => {
        try {
          const document = parse(query, PARSING.parseOptions)
          const sent = { query, operationName, variables }
          const told = await subscribe(askingIn(extra.request, connectionParams), sent)
          if (told === null) throw onlySubscriptions()
          return { schema, document, operationName, contextValue: told }
        } catch (error) {
          return errorsOf(error)
        }
      },
      // The library hands the events on as they are, though it takes them for results; `onNext` gives what is sent of each.
      subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult>,
      onNext: (_context, _id, _payload, _args, told) => (told as unknown as Told).result,
    },
    server,
    PING_MILLISECONDS,
  )
  // What the library would answer itself is plain text.
  server.on('wsClientError', ({ message }, socket) => socket.end(badHandshake(message)))
  app.server.on('upgrade', (request, socket, head) => {
    if (ending.aborted || !/^\/graphql(?:\?|$)/.test(request.url ?? '')) return socket.destroy()
    server.handleUpgrade(request, socket, head, (opened) => server.emit('connection', opened, request))
  })
  ending.addEventListener('abort', () => {
    setTimeout(() => {
      for (const client of server.clients) client.terminate()
    }, GOODBYE_MILLISECONDS).unref()
    void speaker.dispose()
  })
}

/** @param message what is wrong with it, as the library says */
function badHandshake(message: string): string {
  const extensions = { code: 'BAD_REQUEST', accepted: 'a handshake of WebSocket, version 13 (RFC 6455)' }
  const body = JSON.stringify({ errors: [{ message, extensions }] })
  const type = 'application/json; charset=utf-8'
  return `HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/** Who asks by a connection. */
function askingIn({ headers, socket }: IncomingMessage, params: Readonly<Record<string, unknown>> | undefined): Asking {
  const given = params?.authorization ?? params?.Authorization
  const authorization = typeof given === 'string' ? given : headers.authorization
  return { headers: { authorization }, ip: socket.remoteAddress ?? '', socket }
}
