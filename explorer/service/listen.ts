import type { TypedDocumentString } from '../generated/operations.js'
import { pauseAfter } from './pause.js'
import { isPassing, Problem } from './problem.js'
import { type Body, problemIn, problemOf, send } from './request.js'
import { eventReader, type ServerEvent } from './server-events.js'

/** After how long a silence a connection is taken to be lost, in ms: the service says something every 12 s. */
const LONGEST_SILENCE = 30_000

/** Who is told what a subscription brings. */
export interface Listener<Data> {
  /** It is open. @param after the event from which it goes on; undefined: from now */
  readonly opened: (after: string | undefined) => void
  readonly told: (events: readonly Data[]) => void
  /** It is lost; where the problem passes, it is opened again. */
  readonly lost: (problem: Problem) => void
  /** Nothing more will come. */
  readonly ended: () => void
}

/**
 * Keeps a subscription open until the signal: where the connection is lost, it goes on after the last event that came, so that none is lost or
 * comes twice. (The browser's own EventSource can send no key.)
 * @param last the cursor of the last event that is known
 */
export async function listen<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  last: string | undefined,
  listener: Listener<Data>,
  signal: AbortSignal,
): Promise<void> {
  let after = last
  for (let tries = 0; !signal.aborted; tries++) {
    let problem: Problem | undefined
    try {
      const isOver = await listenOnce(JSON.stringify({ query: String(document), variables }), after, signal, {
        opened: () => {
          tries = 0
          listener.opened(after)
        },
        arrived: (events) => {
          listener.told(events.map(({ data }) => dataIn<Data>(data)))
          after = events.at(-1)?.id ?? after
        },
      })
      if (isOver) return listener.ended()
    } catch (error) {
      if (signal.aborted) return
      problem = error instanceof Problem ? error : new Problem('UNREACHABLE', 'The connection was lost.')
      listener.lost(problem)
      if (!isPassing(problem)) return
    }
    await pause(pauseAfter(problem, tries), signal)
  }
}

interface Connected {
  readonly opened: () => void
  readonly arrived: (events: readonly ServerEvent[]) => void
}

/** @returns whether it is complete; else the connection has ended before. @throws Problem, or what the browser throws of a connection that is lost */
async function listenOnce(
  json: string,
  after: string | undefined,
  signal: AbortSignal,
  { opened, arrived }: Connected,
): Promise<boolean> {
  const silent = new AbortController()
  const headers = { accept: 'text/event-stream', ...(after === undefined ? {} : { 'last-event-id': after }) }
  const response = await send('/graphql', json, { signal: AbortSignal.any([signal, silent.signal]), headers })
  if (!response.ok || !response.body) throw await problemIn(response)
  opened()
  const read = eventReader()
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const watch = setTimeout(() => silent.abort(), LONGEST_SILENCE)
    const { done, value } = await reader.read().finally(() => clearTimeout(watch))
    if (done) return false
    const events = read(value)
    const next = events.filter(({ type }) => type === 'next')
    if (next.length > 0) arrived(next)
    if (events.some(({ type }) => type === 'complete')) return true
  }
}

/** @throws Problem where an error came in place of an event */
function dataIn<Data>(json: string): Data {
  const { data, errors } = JSON.parse(json) as Body<Data>
  if (data) return data
  throw problemOf(errors?.[0] ?? { message: 'The service’s answer cannot be read.' })
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const waiting = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(waiting)
      resolve()
    })
  })
