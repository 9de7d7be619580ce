import { setTimeout as pause } from 'node:timers/promises'
import { LIMITS } from '../../execution/limits/limits.js'
import { checkArticle } from '../../ingest/check-article.js'
import type { ArticleToIngest } from '../../sources/article-to-ingest.js'
import { InvalidInputError } from '../../sources/invalid-input.js'
import type { ReadOutcome } from '../../sources/read-outcome.js'
import type { ArticleOutcome, Notice } from '../output/follow-articles.js'
import { notesOn } from '../output/notes-on.js'
import { type HoldingService, postGraphql } from './database-or-service.js'
import { inBatches } from './in-batches.js'
import { type GraphqlError, gone, refusedBy } from './refused-by.js'
import { zonedTime } from './zoned-time.js'

/** Articles handed in at once: a second's reading, so that what is stored is told, and Ctrl-C heard, that often. */
const MOST_AT_ONCE = 20

/** What a request may hold besides articles, in bytes: the operation itself, and the names in it. */
const REST_BYTES = 4_000

const INGEST = `mutation IngestArticles($articles: [IngestArticleInput!]!) {
  ingestArticles(input: { articles: $articles }) {
    results {
      created filled differing sameAddress { id } error { code message } article { id statements { totalCount } }
    }
  }
}`

/** How often an outage of the service's database is waited out; it asks for five seconds each time: a minute in all. */
const MOST_OUTAGES = 12

/** An article as the mutation takes it, or what is told in its place: why it is not handed in, or what else its file holds. */
type HandedIn =
  | { readonly source: string; readonly input: object; readonly bytes: number }
  | { readonly source: string; readonly error: string }
  | Notice

/**
 * Has a service ingest articles, some at once, in their order. Once aborted, those that are on their way are waited for.
 * @throws OperationError if the service refuses everything or is gone
 */
export async function* ingestBy(
  holding: HoldingService,
  readings: AsyncIterable<ReadOutcome>,
  signal: AbortSignal,
): AsyncGenerator<ArticleOutcome | Notice> {
  const fits = { most: MOST_AT_ONCE, weight: bytesOf, heaviest: LIMITS.bodyBytes - REST_BYTES }
  for await (const batch of inBatches(handedIn(readings), fits)) {
    yield* await send(holding, batch, signal)
    if (signal.aborted) break
  }
}

const bytesOf = (each: HandedIn): number => ('bytes' in each ? each.bytes : 0)

async function* handedIn(readings: AsyncIterable<ReadOutcome>): AsyncGenerator<HandedIn> {
  for await (const reading of readings) {
    if ('notice' in reading) {
      yield reading
      continue
    }
    const { source } = reading
    try {
      if ('error' in reading) throw reading.error
      // Here, too: what is far too long does not even get into a request.
      checkArticle(reading.article)
      const input = inputOf(reading.article)
      yield { source, input, bytes: Buffer.byteLength(JSON.stringify(input)) }
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error
      yield { source, error: error.message }
    }
  }
}

/** Without what is not known, so that a service which does not know the field either takes it. */
function inputOf({ publishedAt, publishedOn, modifiedAt, ...article }: ArticleToIngest): object {
  const known = Object.entries(article).filter(([, value]) => value != null && value.length > 0)
  const time = publishedAt && { publishedAt: zonedTime(publishedAt, publishedOn ?? null) }
  return { ...Object.fromEntries(known), ...time, ...(modifiedAt && { modifiedAt: modifiedAt.toISOString() }) }
}

/** What became of an article, as the service tells it. */
interface Result {
  readonly created: boolean
  /** As the enum ArticleFact names them: PUBLISHED_AT. */
  readonly filled: readonly string[]
  readonly differing: readonly string[]
  readonly sameAddress: readonly { readonly id: string }[]
  readonly error: { readonly code: string; readonly message: string } | null
  readonly article: { readonly id: string; readonly statements: { readonly totalCount: number } }
}

/** Hands articles in; what became of each, or nothing if it was interrupted. */
async function send(
  holding: HoldingService,
  batch: readonly HandedIn[],
  signal: AbortSignal,
): Promise<readonly (ArticleOutcome | Notice)[]> {
  const articles = batch.filter((each) => 'input' in each)
  const answered = articles.length === 0 ? [] : await post(holding, articles, signal)
  if (answered === undefined) return []
  if ('error' in answered) {
    if (batch.length === 1) return articles.map(({ source }) => ({ source, error: answered.error }))
    // One of them made the whole request fail.
    const outcomes: (ArticleOutcome | Notice)[] = []
    for (const each of batch) outcomes.push(...(await send(holding, [each], signal)))
    return outcomes
  }
  const results = answered.values()
  return batch.map((each) => ('input' in each ? outcomeOf(each.source, results.next().value as Result) : each))
}

function outcomeOf(source: string, result: Result): ArticleOutcome {
  const { created, article, error } = result
  if (error !== null) {
    // Which of several it is, its source tells.
    const message = error.message.replace(/^input\.articles\[\d+\]\./, '')
    return { source, error: message, wasDeleted: error.code === 'DELETED' }
  }
  const notes = notesOn({
    filled: result.filled.map(camelCase),
    differing: result.differing.map(camelCase),
    sameAddress: result.sameAddress.map(({ id }) => id),
  })
  return { source, articleId: article.id, created, statements: article.statements.totalCount, notes }
}

const camelCase = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

interface Answer {
  readonly data?: { readonly ingestArticles: { readonly results: readonly Result[] } } | null
  readonly errors?: readonly GraphqlError[]
}

/**
 * Sends one request, again where the service asks to wait: for its rate limit, or for its database.
 * @returns the results in the order of the articles, or why the request failed as a whole; undefined if it was interrupted
 */
async function post(
  holding: HoldingService,
  articles: readonly { readonly input: object }[],
  signal: AbortSignal,
): Promise<readonly Result[] | { readonly error: string } | undefined> {
  const variables = { articles: articles.map(({ input }) => input) }
  for (let outages = 0; ; ) {
    const answer = await postGraphql<Answer>(holding, INGEST, variables).catch((error: unknown) => {
      throw gone(holding, error)
    })
    if (answer.data) return answer.data.ingestArticles.results
    const { message = 'The service gives no reason.', extensions: { code, retryAfter = 1 } = {} } =
      answer.errors?.[0] ?? {}
    if (code === 'INTERNAL_SERVER_ERROR' || code === 'BAD_USER_INPUT') return { error: message }
    if (code === 'SERVICE_UNAVAILABLE') outages += 1
    const isToWait = code === 'RATE_LIMITED' || (code === 'SERVICE_UNAVAILABLE' && outages <= MOST_OUTAGES)
    if (!isToWait) throw refusedBy(holding, 'mutation ingestArticles', undefined, answer.errors ?? [])
    await pause(retryAfter * 1_000, undefined, { signal }).catch(() => {})
    if (signal.aborted) return undefined
  }
}
