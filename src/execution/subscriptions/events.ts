import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import type { Execute } from '../apollo.js'
import { AFTER, PAGE, SEARCH, type Subscribed } from './as-query.js'

/** What is sent for an event. */
export interface Told {
  /** The event's cursor; undefined where the answer is an error, after which nothing follows. */
  readonly cursor: string | undefined
  readonly result: FormattedExecutionResult
}

/** Tells how many events a saved search has had. */
export interface Counting {
  /** @returns null if there is no such search */
  now(searchId: string): Promise<number | null>
  /** Waits until it has had another number of events, or is gone, or the signal is aborted. */
  change(searchId: string, from: number, signal: AbortSignal): Promise<void>
}

/**
 * Reads the events of a saved search after one of them, page by page, and those to come. It ends where the search is gone, after an error, or by the signal.
 * Each page is read when the one before was taken: who takes slowly is sent slowly, and nothing piles up.
 * @param execute runs the query that reads a page
 */
export async function* eventsOf(
  { key, searchId, after: given, query, variables }: Subscribed & { readonly after: string },
  execute: Execute,
  counting: Counting,
  signal: AbortSignal,
): AsyncGenerator<Told> {
  let after = given
  while (!signal.aborted) {
    // Counted before they are read: what comes in between is waited for no more.
    const count = (await counting.now(searchId)) ?? 0
    const result = await execute(query, { ...variables, [SEARCH]: searchId, [AFTER]: after })
    const edges = edgesIn(result)
    if (edges === undefined) {
      if (result.errors) yield { cursor: undefined, result: { errors: result.errors.map(whole) } }
      return
    }
    for (const [at, { cursor, node }] of edges.entries()) {
      const errors = (result.errors ?? []).flatMap((error) => ofEvent(error, at, key))
      yield { cursor, result: { data: { [key]: node }, ...(errors.length > 0 && { errors }) } }
      after = cursor
    }
    if (edges.length < PAGE) await counting.change(searchId, count, signal)
  }
}

interface Edge {
  readonly cursor: string
  readonly node: unknown
}

/** The events of a page; undefined if there is no such search, or the page could not be read. */
function edgesIn({ data }: FormattedExecutionResult): readonly Edge[] | undefined {
  const { savedSearch } = (data ?? {}) as { savedSearch?: { matches: { edges: readonly Edge[] } } | null }
  return savedSearch?.matches.edges
}

/** Where an event stands in the answer to the query: savedSearch, matches, edges, its place, node. */
const DEPTH = 5

/** An error of a page as one of this event; none if it is another event's. */
function ofEvent({ path, ...error }: GraphQLFormattedError, at: number, key: string): GraphQLFormattedError[] {
  if (path === undefined || path.length < DEPTH) return [{ ...error }]
  return path[DEPTH - 2] === at ? [{ ...error, path: [key, ...path.slice(DEPTH)] }] : []
}

/** An error of the whole; where it stands in our query is of no use to the client. */
const whole = ({ path: _, locations: __, ...error }: GraphQLFormattedError): GraphQLFormattedError => error
