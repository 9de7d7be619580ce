import { useEffect, useRef, useState } from 'preact/hooks'
import {
  type FollowedMatchFragment,
  SavedSearchDocument,
  SavedSearchMatchesDocument,
  type SavedSearchQuery,
} from '../../generated/operations.js'
import { useKey } from '../../service/key.js'
import { listen } from '../../service/listen.js'
import type { Problem } from '../../service/problem.js'
import { type Pages, usePages } from '../../service/use-pages.js'

/** Events read at once: about two windows of statements. */
export const PAGE = 20

type Event = FollowedMatchFragment

/** What became of a search, the latest first, growing at both ends. */
export interface Matches extends Pages<SavedSearchQuery, Event> {
  /** How many events there have been. */
  readonly total: number
  /** Why nothing arrives. */
  readonly lost: Problem | undefined
}

/** Reads the events of a saved search page by page, the latest first, and those to come as they happen. */
export function useMatches(id: string): Matches {
  const key = useKey()
  const pages = usePages(SavedSearchDocument, key === null ? null : { id, first: PAGE }, connectionOf)
  const [arrived, setArrived] = useState<readonly Event[]>([])
  const [lost, setLost] = useState<Problem>()
  const { data, nodes, isLoading, reload } = pages
  // What is shown at once from before may be old: it listens once it is known what the latest event is.
  const isReady = useRef(false)
  isReady.current ||= Boolean(data?.savedSearch) && !isLoading

  useEffect(() => {
    if (!isReady.current) return
    const leaving = new AbortController()
    const last = nodes[0]?.cursor
    listen(
      SavedSearchMatchesDocument,
      { id },
      last,
      {
        opened: (after) => {
          setLost(undefined)
          // Without an event to go on from, what came before it was open must be read.
          if (after === undefined) reload()
        },
        told: (events) => setArrived((before) => [...events.map(eventIn).toReversed(), ...before]),
        lost: setLost,
        // It was deleted.
        ended: reload,
      },
      leaving.signal,
    )
    return () => leaving.abort()
  }, [id, key, isReady.current])

  const read = new Set(nodes.map(({ cursor }) => cursor))
  const newer = arrived.filter(({ cursor }) => !read.has(cursor))
  return {
    ...pages,
    nodes: [...newer, ...nodes],
    total: (data?.savedSearch?.matches.totalCount ?? 0) + newer.length,
    lost,
  }
}

const eventIn = ({ savedSearchMatches }: { readonly savedSearchMatches: Event }): Event => savedSearchMatches

/** As a list that begins with the latest. */
const connectionOf = ({ savedSearch }: SavedSearchQuery) =>
  savedSearch && {
    nodes: savedSearch.matches.nodes.toReversed(),
    pageInfo: {
      hasNextPage: savedSearch.matches.pageInfo.hasPreviousPage,
      endCursor: savedSearch.matches.pageInfo.startCursor ?? null,
    },
  }
