import { Readable } from 'node:stream'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import type { Extractor } from '../../extraction/extractor.js'
import { COMMAND_LINE, type SavedArticle, storeArticle } from '../../ingest/ingest-article.js'
import { isRefusal } from '../../ingest/ingest-articles.js'
import { type PreparedReading, prepareReadings } from '../../ingest/prepare-readings.js'
import { badInput } from '../../query/bad-input.js'
import { formatOfType } from '../../sources/formats.js'
import { readSentFile } from '../../sources/read-articles.js'
import type { Database } from '../../store/database/database.js'
import { refreshStatistics } from '../../store/database/table-statistics.js'
import { type Admitting, admission } from '../admission.js'
import { TAKES_ITS_TIME } from '../arrival.js'
import { endingError } from './ending-error.js'
import { HELD_FOR_BROWSERS, sendLines, UNCOMPRESSED } from './send-lines.js'
import { toldRefusal } from './told-refusal.js'

/**
 * Every media type but those of forms: their bodies are no files. Text/plain, which a form can send too, is taken, because a form
 * cannot send the header `authorization`, without which nothing is read here.
 */
const FILES = /^(?!multipart\/|application\/x-www-form-urlencoded)/

/** The name of a file that was given none. */
const NAMELESS = 'body'

/**
 * Articles of a file analyzed at the same time: the next one while one is stored. More would keep articles that others hand in waiting
 * for a thread.
 */
const AHEAD = 2

interface Ingesting extends Admitting {
  readonly database: Database
  /** Analyzes the articles. */
  readonly extractor: Extractor
  /** Aborted once the service ends. */
  readonly ending: AbortSignal
}

/** What became of an article, or what else there is to say of the file. `source` is the file, with the place in it. */
export type FileOutcome = { readonly source: string } & (
  | (Pick<SavedArticle, 'articleId' | 'created' | 'filled' | 'differing' | 'sameAddress'> & {
      /** Null where none is known. */
      readonly title: string | null
      /** The number of its statements. */
      readonly statements: number
    })
  | { readonly error: GraphQLFormattedError }
  | { readonly notice: string }
)

/**
 * Ingests a file as the command `ingest` reads it, at POST /ingest?name=page.html: its bytes in, what became of each article out, a line
 * as soon as it is stored. The format is that of the name's extension, else of the content-type, else of the first line. Each article is
 * stored whole or not at all, so that a connection that breaks leaves whole ones.
 */
export function addIngest(app: FastifyInstance, { database, extractor, ending, ...admitting }: Ingesting): void {
  const { refuse, refusalOf, onRequest, keyOf } = admission(admitting, { name: 'POST /ingest', role: 'EDITOR' })

  const outcomeOf = async (prepared: PreparedReading, by: string): Promise<FileOutcome> => {
    const { source } = prepared
    if ('notice' in prepared) return prepared
    try {
      if (ending.aborted) throw endingError()
      if ('error' in prepared) throw prepared.error
      const { article } = prepared
      const saved = await storeArticle(database, extractor, article, { by, restore: false })
      const { articleId, created, filled, differing, sameAddress, counts } = saved
      const { title } = article.article
      return { source, articleId, created, title, statements: counts.statements, filled, differing, sameAddress }
    } catch (error) {
      return { source, error: refusalOf(isRefusal(error) ? toldRefusal(error) : error).error }
    }
  }

  async function* outcomes(name: string, request: FastifyRequest): AsyncGenerator<FileOutcome> {
    const body = (request.body ?? Readable.from([])) as Readable
    // What is wrong with a file is often known before it has all arrived, and cannot be told on a connection that is cut off then.
    const bytes = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>
    const readings = readSentFile(name, bytes, formatOfType(request.headers['content-type']))
    const by = keyOf(request)?.name ?? COMMAND_LINE.by
    let created = 0
    try {
      for await (const prepared of prepareReadings(extractor, readings, AHEAD)) {
        const outcome = await outcomeOf(prepared, by)
        yield outcome
        if ('error' in outcome && outcome.error.extensions?.code === 'SERVICE_UNAVAILABLE') return
        if ('created' in outcome && outcome.created) created += 1
      }
      // The articles are stored, whatever becomes of the statistics.
      if (created > 0) await refreshStatistics(database).catch(refusalOf)
    } catch (error) {
      yield { source: name, error: refusalOf(error).error }
    } finally {
      body.resume()
    }
  }

  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { name = NAMELESS, ...others } = request.query as Readonly<Record<string, unknown>>
    const [other] = Object.keys(others)
    if (other !== undefined) return refuse(reply, badInput('A parameter', other, '`name` alone'))
    if (typeof name !== 'string') return refuse(reply, badInput('name', name, 'one name of a file'))
    return sendLines(reply, outcomes(name || NAMELESS, request), HELD_FOR_BROWSERS)
  }

  const errorHandler = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    if (error.code !== 'FST_ERR_CTP_INVALID_MEDIA_TYPE') throw error
    const accepted = "the file itself as the body, and its content-type, or application/octet-stream: no form's"
    const extensions = { code: 'BAD_REQUEST', accepted }
    reply.code(415).send({ errors: [{ message: 'This request is of a type that is not read here.', extensions }] })
  }

  app.register(async (files) => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser(FILES, (_request, body, done) => done(null, body))
    files.post('/ingest', { ...UNCOMPRESSED, config: TAKES_ITS_TIME, onRequest, errorHandler }, handler)
  })
}
