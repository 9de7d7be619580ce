import type { Act, ActClass, StatementFilter } from '../../generated/operations.js'
import { ACTS } from '../../words.js'

/** What the page's address says: all that is worth sharing. */
export interface GraphState {
  /** The first and the last day, as the API's `Date`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Only this act, or acts of this class. */
  readonly act?: Act | ActClass | undefined
  /** The id of the actor in the centre. */
  readonly actor?: string | undefined
  /** How many exchanges at most. */
  readonly top: number
  readonly view: 'picture' | 'table'
  readonly sort: ExchangeOrder
  /** What is opened in the panel: an actor by its id, or an exchange by two. */
  readonly opened?: Opened | undefined
}

export type Opened = { readonly actor: string } | { readonly speaker: string; readonly addressee: string }

/** By which column the table is sorted; counts start with the largest, names with A. */
export type ExchangeOrder = 'count' | 'speaker' | 'addressee' | 'act'

/** How many exchanges are shown where nothing is said: about what a picture can be read at. */
export const DEFAULT_EXCHANGES = 100

/** The choices of how many; the last is the most that the API gives at once. */
export const EXCHANGE_CHOICES = [50, DEFAULT_EXCHANGES, 250, 500, 1_000]

const ORDERS: readonly ExchangeOrder[] = ['count', 'speaker', 'addressee', 'act']

/** @throws never: what makes no sense to the page is as if it were not there, and what makes none to the API is its to tell */
export function readGraphState(query: Readonly<Record<string, string>>): GraphState {
  const { from, to, act, actor, view, sort, speaker, addressee, open } = query
  const top = Number(query.top)
  return {
    from: from || undefined,
    to: to || undefined,
    act: (act || undefined) as GraphState['act'],
    actor: actor || undefined,
    top: Number.isInteger(top) && query.top ? top : DEFAULT_EXCHANGES,
    view: view === 'table' ? 'table' : 'picture',
    sort: ORDERS.find((order) => order === sort) ?? 'count',
    opened: open ? { actor: open } : speaker && addressee ? { speaker, addressee } : undefined,
  }
}

export function graphAddress({ opened, top, view, sort, ...filters }: GraphState): string {
  const search = new URLSearchParams()
  const values = {
    ...filters,
    ...(top !== DEFAULT_EXCHANGES && { top: String(top) }),
    ...(view !== 'picture' && { view }),
    ...(sort !== 'count' && { sort }),
    ...(opened && ('actor' in opened ? { open: opened.actor } : opened)),
  }
  for (const [name, value] of Object.entries(values)) if (value) search.set(name, value)
  const text = search.toString()
  return `/graph${text && `?${text}`}`
}

/** The statements that the page counts. */
export function filterOf({ from, to, act, actor }: GraphState): StatementFilter {
  return {
    ...((from || to) && { datedOn: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    ...(act && (isClass(act) ? { actClass: { eq: act } } : { act: { eq: act } })),
    ...(actor && { or: saidOrHeardBy(actor) }),
  }
}

/** Of these, those that one says to another. */
export const filterOfExchange = (state: GraphState, speaker: string, addressee: string): StatementFilter => ({
  ...filterOf(state),
  speaker: { id: { eq: speaker } },
  addressee: { id: { eq: addressee } },
})

/** Of these, those that somebody known says to somebody known. */
export const filterOfPaired = (state: GraphState): StatementFilter => ({
  ...filterOf(state),
  speaker: { isNull: false },
  addressee: { isNull: false },
})

/** Of these, those that are in no exchange. */
export const filterOfUnpaired = (state: GraphState): StatementFilter => ({
  and: [filterOf(state), { or: [{ speaker: { isNull: true } }, { addressee: { isNull: true } }] }],
})

/** Of these, those that an actor says to somebody known, or that somebody known says to it. */
export const filterOfActor = (state: GraphState, actor: string): StatementFilter => ({
  and: [filterOfPaired(state), { or: saidOrHeardBy(actor) }],
})

const saidOrHeardBy = (actor: string): StatementFilter[] => [
  { speaker: { id: { eq: actor } } },
  { addressee: { id: { eq: actor } } },
]

const CLASSES: ReadonlySet<string> = new Set(Object.values(ACTS))

const isClass = (act: Act | ActClass): act is ActClass => CLASSES.has(act)
