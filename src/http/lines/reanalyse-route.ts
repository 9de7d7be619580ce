import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { answeredBy } from '../../auth/errors.js'
import type { Extractor } from '../../extraction/extractor.js'
import { type Reanalysis, reanalyseArticles } from '../../ingest/reanalyse-articles.js'
import type { Database } from '../../store/database/database.js'
import { type Admitting, admission } from '../admission.js'
import { endingError } from './ending-error.js'
import { sendLines, UNCOMPRESSED } from './send-lines.js'

/**
 * Articles analyzed at the same time: the next one while one is stored. More would keep articles that are handed in meanwhile waiting
 * for a thread.
 */
const AHEAD = 2

interface Reanalysing extends Admitting {
  readonly database: Database
  readonly extractor: Extractor
  /** Aborted once the service ends. */
  readonly ending: AbortSignal
}

/** How far it has come, or why it went no further. */
export type ReanalysisLine = Reanalysis | { readonly error: GraphQLFormattedError }

/**
 * Reads every stored article again, at POST /reanalyse: answers with a line before the first article and after each. It ends after the
 * article at hand when the client leaves. One runs at a time.
 */
export function addReanalyse(app: FastifyInstance, { database, extractor, ending, ...admitting }: Reanalysing): void {
  const { refuse, refusalOf, onRequest } = admission(admitting, { name: 'POST /reanalyse', role: 'EDITOR' })
  let current: { readonly client: Socket; readonly ended: Promise<void> } | undefined

  async function* progress(end: () => void): AsyncGenerator<ReanalysisLine> {
    try {
      yield* reanalyseArticles(database, extractor, AHEAD, ending)
      if (ending.aborted) yield { error: refusalOf(endingError()).error }
    } catch (error) {
      yield { error: refusalOf(error).error }
    } finally {
      current = undefined
      end()
    }
  }

  const handler = async ({ socket }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    // One whose client has left ends after the article at hand.
    while (current?.client.destroyed) await current.ended
    if (current !== undefined) return refuse(reply, runsAlready())
    let end = (): void => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    current = { client: socket, ended }
    return sendLines(reply, progress(end))
  }

  app.post('/reanalyse', { ...UNCOMPRESSED, onRequest }, handler)
}

const runsAlready = (): GraphQLError =>
  new GraphQLError('The articles are being read again already: wait until that has ended, or end it.', {
    extensions: { code: 'CONFLICT', ...answeredBy(409) },
  })
