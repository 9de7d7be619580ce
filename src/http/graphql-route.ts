import type { ApolloServer } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import etag from '@fastify/etag'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Context } from '../context.js'
import { answerByEvents, type Streaming } from './streams/event-stream.js'

type MakeContext = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>

/** Operations per batch: the default maximum of Apollo Client's BatchHttpLink. */
const MOST_OPERATIONS = 10

/** Caches may store an answer but must revalidate it each time; one read with a key is private to its holder. */
const cacheControl = ({ headers }: FastifyRequest): string =>
  `${headers.authorization ? 'private' : 'public'}, no-cache`

/** A complete answer of Apollo Server. */
interface Answer {
  readonly status: number
  readonly headers: HeaderMap
  readonly text: string
}

/**
 * Answers GET and POST at /graphql by Apollo Server; subscriptions by events, where the client takes these. Answers to GET may be cached and
 * have an ETag.
 */
export function addGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  makeContext: MakeContext,
  streaming: Streaming,
): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, body: unknown): Promise<Answer> => {
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const {
      status,
      headers,
      body: answered,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method,
        headers: headersOf(request),
        body: withoutEmptyName(body),
        search: searchOf(request.url),
      },
      context: () => makeContext(request, reply),
    })
    if (answered.kind !== 'complete') throw new Error('Nothing here answers piece by piece')
    const isLegacy = headers.get('content-type')?.startsWith('application/json') && request.headers.accept !== undefined
    return {
      status: isLegacy ? legacyStatus(status, answered.string) : (status ?? 200),
      headers,
      text: answered.string,
    }
  }

  const send = (reply: FastifyReply, { status, headers, text }: Answer): FastifyReply =>
    reply.code(status).headers(Object.fromEntries(headers)).send(text)

  app.register(async (reading) => {
    await reading.register(etag, { weak: true })
    reading.get('/graphql', async (request, reply) => {
      if (await answerByEvents(streaming, request, reply, request.query)) return reply
      const answered = await answer(request, reply, undefined)
      reply.header('vary', 'accept, authorization')
      reply.header('cache-control', answered.status === 200 ? cacheControl(request) : 'no-store')
      return send(reply, answered)
    })
  })

  app.post('/graphql', async (request, reply) => {
    const { body } = request
    if (await answerByEvents(streaming, request, reply, body)) return reply
    if (!Array.isArray(body)) return send(reply, await answer(request, reply, body))
    if (body.length < 1 || body.length > MOST_OPERATIONS) throw notABatch(body.length)
    const answers = await Promise.all(body.map((each) => answer(request, reply, each)))
    return send(reply, together(answers))
  })
}

const notABatch = (received: number): GraphQLError =>
  new GraphQLError(`This batch has ${received} operations; 1 to ${MOST_OPERATIONS} are taken.`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit: 'operations', received, accepted: `1 to ${MOST_OPERATIONS}` },
  })

/** Joins the answers of a batch. Each contains its own errors, so the status is not 200 only if all have the same one. */
function together(answers: readonly Answer[]): Answer {
  const [first, ...others] = answers as readonly [Answer, ...Answer[]]
  const areAlike = others.every(({ status }) => status === first.status)
  return {
    status: areAlike ? first.status : 200,
    headers: areAlike ? first.headers : new HeaderMap([['content-type', 'application/json; charset=utf-8']]),
    text: `[${answers.map(({ text }) => text.trimEnd()).join(',')}]\n`,
  }
}

/** Codes of errors in a document or its variables, which clients of the old media type expect with status 200. */
const IN_DOCUMENT = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']

/** The status for clients that accept application/json: GraphQL over HTTP (6.4.1) asks for 200 if the request is well-formed. */
function legacyStatus(status: number | undefined, text: string): number {
  if (status !== 400) return status ?? 200
  const { errors } = JSON.parse(text) as { errors: readonly GraphQLFormattedError[] }
  return errors.every(({ extensions }) => IN_DOCUMENT.includes(String(extensions?.code))) ? 200 : 400
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const name in headers) {
    const value = headers[name]
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}

/** Some clients send an empty name for an operation that has none. */
function withoutEmptyName(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('operationName' in body) || body.operationName !== '') return body
  return { ...body, operationName: null }
}

/** The query string of a URL, with "?"; empty if there is none. */
const searchOf = (url: string): string => {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start)
}
