import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { InvalidError, type Sent } from '../../execution/subscriptions/as-query.js'
import type { Told } from '../../execution/subscriptions/events.js'
import type { Refusal } from '../refusal.js'
import type { Subscribe } from './subscribing.js'

/** How often a comment is sent while nothing happens, in milliseconds: proxies close connections that are silent for 30 s and more. */
const HEARTBEAT_MILLISECONDS = 12_000

/** After how many milliseconds a browser asks again where the connection was lost. */
const RETRY_MILLISECONDS = 2_000

export interface Streaming {
  readonly subscribe: Subscribe
  /** Aborted once the service ends. */
  readonly ending: AbortSignal
  /** What is answered where a subscription is not taken. */
  readonly refusalOf: (error: unknown) => Refusal
}

/** Whether a client takes server-sent events. */
const takesEvents = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/event-stream') ?? false

/**
 * Answers a subscription by events as they happen, as GraphQL over Server-Sent Events has them (distinct connections): `next` with a result,
 * `complete` at the end. Each has its cursor as its id, which a browser sends as `Last-Event-ID` where it asks again. Where the service
 * ends, the stream does so without `complete`, so that clients come back.
 * @param sent the parsed body, or the parameters of the address
 * @returns false where it is no subscription, or the client takes no events. (The reply itself would be awaited until all is sent.)
 */
export async function answerByEvents(
  { subscribe, ending, refusalOf }: Streaming,
  request: FastifyRequest,
  reply: FastifyReply,
  sent: unknown,
): Promise<boolean> {
  const operation = takesEvents(request) ? sentIn(sent) : null
  if (operation === null) return false
  const last = request.headers['last-event-id']
  let told: AsyncGenerator<Told> | null
  try {
    told = await subscribe(request, operation, typeof last === 'string' && last !== '' ? last : undefined)
  } catch (error) {
    const { status, headers, errors } =
      error instanceof InvalidError ? { status: 400, headers: {}, errors: error.errors } : allOf(refusalOf(error))
    reply.code(status).headers(headers).send({ errors })
    return true
  }
  if (told === null) return false
  reply.raw.once('close', () => void told.return(undefined))
  reply
    .type('text/event-stream; charset=utf-8')
    .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    .send(Readable.from(asText(told, ending), { objectMode: false }))
  return true
}

/** A refusal with its one error in a list. */
const allOf = ({ status, headers, error }: Refusal) => ({ status, headers, errors: [error] })

/** The operation; null where this is none. The parameters of an address hold the variables as JSON. */
function sentIn(sent: unknown): Sent | null {
  const { query, operationName, variables } = (sent ?? {}) as Record<string, unknown>
  if (typeof query !== 'string' || !query.includes('subscription')) return null
  const given = typeof variables === 'string' ? parsed(variables) : (variables ?? {})
  // What the variables hold instead is told as for any operation.
  if (typeof given !== 'object' || given === null) return null
  return {
    query,
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : null,
    variables: given as Record<string, unknown>,
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

async function* asText(told: AsyncGenerator<Told>, ending: AbortSignal): AsyncGenerator<string> {
  yield `retry: ${RETRY_MILLISECONDS}\n\n`
  let next = told.next()
  while (true) {
    const item = await withHeartbeat(next)
    if (item === undefined) yield ':\n\n'
    else if (item.done) break
    else {
      const { cursor, result } = item.value
      yield `${cursor === undefined ? '' : `id: ${cursor}\n`}event: next\ndata: ${JSON.stringify(result)}\n\n`
      next = told.next()
    }
  }
  if (!ending.aborted) yield 'event: complete\ndata:\n\n'
}

/** The item, or undefined where it takes longer than a heartbeat. */
async function withHeartbeat<Item>(item: Promise<Item>): Promise<Item | undefined> {
  let timer: NodeJS.Timeout | undefined
  const beat = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), HEARTBEAT_MILLISECONDS)
  })
  try {
    return await Promise.race([item, beat])
  } finally {
    clearTimeout(timer)
  }
}
