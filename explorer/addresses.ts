import type { StatementFilter } from './generated/operations.js'

/** Addresses of the explorer's pages: each can be shared, and shows the same again. */

interface Addressable {
  readonly __typename?: string
  readonly id: string
}

export const actorAddress = ({ id }: { readonly id: string }): string => `/actors/${encodeURIComponent(id)}`

export const topicAddress = ({ id }: { readonly id: string }): string => `/topics/${encodeURIComponent(id)}`

/** @param statement the one that is shown first */
export const articleAddress = ({ id }: { readonly id: string }, statement?: { readonly id: string }): string =>
  `/articles/${encodeURIComponent(id)}${statement ? `#${statement.id}` : ''}`

type Narrowed<Name extends string> = Readonly<Partial<Record<Name, string | undefined>>>

const listAddress = (list: string, narrowed: Narrowed<string>): string => {
  const given = Object.entries(narrowed).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const search = new URLSearchParams(given).toString()
  return `${list}${search && `?${search}`}`
}

/** The list of articles, narrowed and ordered. */
export const articlesAddress = (
  narrowed: Narrowed<'words' | 'publisher' | 'section' | 'mentions' | 'topic' | 'from' | 'until' | 'sort'> = {},
): string => listAddress('/articles', narrowed)

/** The list of actors, of one kind or whose names begin like this. */
export const actorsAddress = (narrowed: Narrowed<'name' | 'kind'> = {}): string => listAddress('/actors', narrowed)

/** The list of topics whose names begin like this, ordered. */
export const topicsAddress = (narrowed: Narrowed<'name' | 'sort'> = {}): string => listAddress('/topics', narrowed)

/** @param after the answer from which the question goes on */
export const askAddress = (question: string, after?: string): string =>
  `/ask?${new URLSearchParams({ q: question, ...(after ? { after } : {}) })}`

/** @param others what else the page is to show, by the names that it has for it */
export const statementsAddress = (where: StatementFilter, others: Readonly<Record<string, string>> = {}): string => {
  const filter = isEmpty(where) ? undefined : { where: JSON.stringify(where) }
  const search = new URLSearchParams({ ...filter, ...others }).toString()
  return `/statements${search && `?${search}`}`
}

/** Who speaks to an actor and to whom it speaks, as a picture. */
export const actorGraphAddress = ({ id }: { readonly id: string }): string =>
  `/graph?${new URLSearchParams({ actor: id })}`

/** @param where which statements; of a queue of statements alone */
export const reviewAddress = (queue: string, where: StatementFilter = {}): string =>
  `/review?${new URLSearchParams({ queue, ...(isEmpty(where) ? {} : { where: JSON.stringify(where) }) })}`

/** A saved search, with what came to match it. */
export const followedAddress = ({ id }: { readonly id: string }): string => `/following/${encodeURIComponent(id)}`

/** The feeds. @param state how they are, as the page calls that */
export const feedsAddress = (state?: 'failed'): string => listAddress('/feeds', { state })

/** What is to be done apart from requests. @param state where it is, as the page calls that */
export const jobsAddress = (state?: string): string => listAddress('/jobs', { state })

/** @throws never: an address that somebody has cut short shows everything, and says so */
export function readFilter(where: string | undefined): StatementFilter | undefined {
  if (!where) return {}
  try {
    const value: unknown = JSON.parse(where)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isEmpty = (where: StatementFilter): boolean => Object.keys(where).length === 0

/** The page of anything that has one. */
export function addressOf(node: Addressable & { readonly article?: { readonly id: string } | null }): string {
  if (node.__typename === 'Article') return articleAddress(node)
  if (node.__typename === 'Topic') return topicAddress(node)
  if (node.__typename === 'Statement' && node.article) return articleAddress(node.article, node)
  return actorAddress(node)
}
