import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { exportAs } from '../export/export-as.js'
import { EXTENSIONS, type ExportFormat, MEDIA_TYPES } from '../export/export-formats.js'
import type { Client } from '../store/database/client.js'
import type { Database } from '../store/database/database.js'
import { type Admitting, admission } from './admission.js'
import { streamingClient } from './client.js'
import { readExportRequest } from './export-request.js'

/** Fastify's error codes for bodies that are empty or not JSON. */
const IS_NO_JSON = /^FST_ERR_CTP_\w+_JSON_BODY$/

interface Exporting extends Admitting {
  readonly database: Database
  /** Defines the type StatementFilter of `where`. */
  readonly schema: GraphQLSchema
}

/**
 * Streams the statements that match a filter, with their articles, at /export: GET with `format` and `where` in the query
 * string, POST with both as a JSON object.
 */
export function addExport(app: FastifyInstance, { database, schema, ...admitting }: Exporting): void {
  const { log } = admitting
  const { refuse, onRequest } = admission(admitting)

  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      const { format, where } = readExportRequest(schema, request.method === 'GET' ? request.query : request.body)
      const client = streamingClient(request.socket)
      const pieces = exportAs(format, database, where, client)
      // Wait for the first piece before sending the status, so that an early error can still be answered.
      const first = await pieces.next()
      const body = Readable.from(logged(first, pieces, client, log), { objectMode: false })
      return reply.headers(headersOf(format)).send(body)
    } catch (error) {
      return refuse(reply, error)
    }
  }

  const errorHandler = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    if (!IS_NO_JSON.test(error.code)) throw error
    const extensions = { code: 'BAD_REQUEST', accepted: 'a JSON object with `format` and `where`' }
    reply.code(400).send({ errors: [{ message: 'This request is no JSON.', extensions }] })
  }

  // No HEAD: it would read everything and discard it.
  app.route({ method: ['GET', 'POST'], url: '/export', exposeHeadRoute: false, onRequest, handler, errorHandler })
}

const headersOf = (format: ExportFormat): Record<string, string> => ({
  'content-type': MEDIA_TYPES[format],
  'content-disposition': `attachment; filename="dictum-statements.${EXTENSIONS[format]}"`,
  'cache-control': 'no-store',
})

/** All pieces, of which the first is there already; logs an error and rethrows it, which cuts the answer off. */
async function* logged(
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
  client: Client,
  log: (line: string) => void,
): AsyncGenerator<string> {
  try {
    if (!first.done) yield first.value
    yield* rest
  } catch (error) {
    if (!client.aborted) log(`Error ${randomUUID()} in an export: ${error instanceof Error ? error.stack : error}`)
    throw error
  } finally {
    await rest.return(undefined)
  }
}
