import { lookup } from 'node:dns/promises'
import { readFileSync } from 'node:fs'
import { Agent } from 'undici'
import { allowListOf } from './allow-list.js'
import { checkUrl } from './check-url.js'
import { type Answer, exchange, PRODUCT, type Request } from './exchange.js'
import { FetchError } from './fetch-error.js'
import { follow } from './follow.js'
import { guardedConnector } from './guarded-connector.js'
import { guardOf, type Resolve } from './host-addresses.js'
import { asFetchError } from './network-errors.js'
import { retryAfterOf } from './retry-after.js'
import { ROBOTS_BYTES, robotsOf } from './robots.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** In milliseconds: for all that a fetch takes, its redirects included; and for a robots.txt. */
const LIMIT_MILLISECONDS = 30_000
const ROBOTS_MILLISECONDS = 10_000

/** In bytes, before and after an answer is decompressed: as large as a file may be that is read whole. */
const MAX_BYTES = 20_000_000

export interface FetcherSettings {
  /** DICTUM_FETCH_ALLOW: hosts, IP addresses and networks that may be asked although they are not public. */
  readonly allow: readonly string[]
  /** Finds the IP addresses of names; by default as the system does. */
  readonly resolve?: Resolve
}

/** What an answer says of its version, to be sent the next time. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** What is sent, and for how long it is waited. */
export interface FetchOptions {
  /** POST follows no redirects and reads no robots.txt: it is for addresses that somebody gave to be called. */
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Of the last answer, so that only a changed one is sent. */
  readonly validators?: Validators
  readonly signal?: AbortSignal
  readonly maxBytes?: number
  readonly milliseconds?: number
}

/** An answer with a status from 200 to 299, or 304. */
export interface Fetched {
  /** The address that answered, after all redirects. */
  readonly url: string
  /** Where the address has moved to for good (301, 308); null where it has not. */
  readonly movedTo: string | null
  readonly status: number
  /** Whether it is as it was when it gave the validators; then the body is empty. */
  readonly isNotModified: boolean
  readonly validators: Validators
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed. */
  readonly body: Buffer
}

/** Asks other machines: all that this service fetches or sends goes through one. */
export interface Fetcher {
  /**
   * Fetches an address, and where it leads. No request reaches an address that is neither public nor allowed.
   * @throws FetchError where it is not fetched, or answers with another status; the signal's reason once it is aborted
   */
  fetch(url: string, options?: FetchOptions): Promise<Fetched>
  /** In seconds: the pause that a site wants between two requests. @throws FetchError where that cannot be known */
  delayOf(url: string): Promise<number>
  /** Gives up what is under way. */
  close(): Promise<void>
}

/** @throws nothing: whom the fetcher may not ask, it tells when it is asked to */
export function openFetcher({ allow, resolve = resolveBySystem }: FetcherSettings): Fetcher {
  const agent = new Agent({ connect: guardedConnector(guardOf(allowListOf(allow), resolve)) })
  const ask = (request: Request) => (url: URL) => exchange(agent, url, request, `${PRODUCT}/${version}`)

  const robots = robotsOf(async (url) => {
    const signal = AbortSignal.timeout(ROBOTS_MILLISECONDS)
    const request: Request = { method: 'GET', headers: {}, body: null, maxBytes: ROBOTS_BYTES, signal }
    const { answer } = await follow(url, ask(request)).catch((error) => {
      throw asFetchError(error, signal)
    })
    if (answer.status >= 500 || answer.status === 429) {
      const received = `a site whose robots.txt answers with the status ${answer.status}`
      throw new FetchError('ROBOTS', received, 'one that tells what programs may fetch', toldBy(answer))
    }
    return answer.body.toString('utf8')
  })

  return {
    fetch: async (given, options = {}) => {
      const { method = 'GET', validators = {}, milliseconds = LIMIT_MILLISECONDS } = options
      const limit = AbortSignal.timeout(milliseconds)
      const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit
      const send = ask({
        method,
        headers: { ...conditions(validators), ...options.headers },
        body: options.body ?? null,
        maxBytes: options.maxBytes ?? MAX_BYTES,
        signal,
      })
      try {
        const start = checkUrl(given)
        if (method === 'POST') return fetched(start, null, await send(start))
        const { url, movedTo, answer } = await follow(start, async (url) => {
          await beforeAbort(robots.check(url), signal)
          return send(url)
        })
        return fetched(url, movedTo, answer)
      } catch (error) {
        options.signal?.throwIfAborted()
        throw asFetchError(error, limit)
      }
    },
    delayOf: (url) => robots.delayOf(checkUrl(url)),
    close: () => agent.destroy(),
  }
}

const resolveBySystem: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)

const conditions = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
})

const toldBy = ({ status, headers }: Answer) => ({ status, retryAfter: retryAfterOf(headers['retry-after']) })

function fetched(url: URL, movedTo: URL | null, answer: Answer): Fetched {
  const { status, headers, body } = answer
  const isNotModified = status === 304
  if (!isNotModified && (status < 200 || status >= 300)) {
    throw new FetchError('STATUS', `the status ${status}`, 'an address that answers with 200', toldBy(answer))
  }
  const validators = { etag: headers.etag, lastModified: headers['last-modified'] }
  return { url: url.href, movedTo: movedTo?.href ?? null, status, isNotModified, validators, headers, body }
}

/** A result, unless the signal comes first: for what others wait for, too, and is not given up. */
function beforeAbort<Result>(result: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
