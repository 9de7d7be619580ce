import { Readable } from 'node:stream'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import type { ImportedArticle } from '../../export/import-article.js'
import { importLine } from '../../export/import-line.js'
import { isRefusal } from '../../ingest/ingest-articles.js'
import { type Line, readLines } from '../../sources/read-lines.js'
import type { Database } from '../../store/database/database.js'
import { refreshStatistics } from '../../store/database/table-statistics.js'
import { type Admitting, admission } from '../admission.js'
import { TAKES_ITS_TIME } from '../arrival.js'
import { endingError } from './ending-error.js'
import { sendLines, UNCOMPRESSED } from './send-lines.js'
import { toldRefusal } from './told-refusal.js'

/** The media types of JSON lines that are in use; neither is registered. No form of a page can send one. */
const JSON_LINES = ['application/jsonl', 'application/x-ndjson']

/** The body of a request without one. */
const NOTHING = Readable.from([])

interface Importing extends Admitting {
  readonly database: Database
  /** Aborted once the service ends. */
  readonly ending: AbortSignal
}

/** What became of a line. */
export type LineOutcome = { readonly line: number } & (
  | Pick<ImportedArticle, 'articleId' | 'created' | 'statements' | 'leftOut'>
  | { readonly error: GraphQLFormattedError }
)

/**
 * Imports what an export wrote, at POST /import: lines in, what became of each out, each as soon as it is stored, so that the client can
 * send the next one when it likes. The body may be as long as it wants to be. Each article is stored whole or not at all, and the next
 * line is not read before, so that a connection that breaks leaves whole articles.
 */
export function addImport(app: FastifyInstance, { database, ending, ...admitting }: Importing): void {
  const { refusalOf, onRequest } = admission(admitting, { name: 'POST /import', role: 'EDITOR' })

  const outcomeOf = async (line: Line): Promise<LineOutcome> => {
    try {
      const { articleId, created, statements, leftOut } = await importLine(database, line)
      return { line: line.number, articleId, created, statements, leftOut }
    } catch (error) {
      return { line: line.number, error: refusalOf(isRefusal(error) ? toldRefusal(error) : error).error }
    }
  }

  async function* outcomes(body: AsyncIterable<Uint8Array>): AsyncGenerator<LineOutcome> {
    let created = 0
    for await (const line of readLines(body)) {
      const outcome = ending.aborted
        ? { line: line.number, error: refusalOf(endingError()).error }
        : await outcomeOf(line)
      yield outcome
      if ('error' in outcome && outcome.error.extensions?.code === 'SERVICE_UNAVAILABLE') return
      if ('created' in outcome && outcome.created) created += 1
    }
    // The lines are stored, whatever becomes of the statistics.
    if (created > 0) await refreshStatistics(database).catch(refusalOf)
  }

  const handler = async ({ body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    sendLines(reply, outcomes((body ?? NOTHING) as AsyncIterable<Uint8Array>))

  const errorHandler = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    if (error.code !== 'FST_ERR_CTP_INVALID_MEDIA_TYPE') throw error
    const extensions = { code: 'BAD_REQUEST', accepted: `content-type: ${JSON_LINES.join(' or ')}` }
    reply.code(415).send({ errors: [{ message: 'This request is of a type that is not read here.', extensions }] })
  }

  app.register(async (lines) => {
    lines.removeAllContentTypeParsers()
    lines.addContentTypeParser(JSON_LINES, (_request, body, done) => done(null, body))
    lines.post('/import', { ...UNCOMPRESSED, config: TAKES_ITS_TIME, onRequest, errorHandler }, handler)
  })
}
