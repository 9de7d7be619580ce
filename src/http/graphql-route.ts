import { Readable } from 'node:stream'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Context } from '../context.js'

type MakeContext = (request: FastifyRequest) => Context | Promise<Context>

/** Answers GET and POST at /graphql by Apollo Server. */
export function addGraphql(app: FastifyInstance, apollo: ApolloServer<Context>, makeContext: MakeContext): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headersOf(request),
          body: request.body,
          search: searchOf(request.url),
        },
        context: async () => makeContext(request),
      })
      for (const [name, value] of headers) reply.header(name, value)
      reply.code(status ?? 200)
      return body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator)
    },
  })
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const name in headers) {
    const value = headers[name]
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}

/** The part of a URL's path that begins with "?"; empty where there is none. */
const searchOf = (url: string): string => {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start)
}
