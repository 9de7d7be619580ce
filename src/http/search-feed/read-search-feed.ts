import type { FormattedExecutionResult } from 'graphql'
import type { Execute } from '../../execution/apollo.js'
import { caption } from '../../export/caption.js'
import { iri } from '../../export/linked-data/node.js'
import type { SearchOfFeed } from '../../store/searches/search-feed.js'
import { entryHtml } from './entry-html.js'
import { DOCUMENT, type FeedStatement, type Selected } from './feed-statement.js'

/** One statement in a feed. */
export interface Entry {
  readonly id: string
  /** In the explorer. */
  readonly url: string
  /** Where its article was published. */
  readonly source: string | null
  readonly title: string
  readonly html: string
  readonly author: string | null
  /** As ISO 8601 has it, here and below. */
  readonly published: string
  readonly updated: string
}

/** A feed, whatever it is written as. */
export interface SearchFeed {
  readonly id: string
  readonly title: string
  /** The explorer's list of all that matches. */
  readonly home: string
  /** Where it is itself. */
  readonly self: string
  readonly updated: string
  readonly entries: readonly Entry[]
}

/**
 * Reads what matches a saved search now, the newest first.
 * @param origin of this service, as the reader calls it
 * @param self the path of the feed
 * @returns the errors, if it cannot be read
 */
export async function readSearchFeed(
  execute: Execute,
  { id, name, where, createdAt }: SearchOfFeed,
  origin: string,
  self: string,
): Promise<SearchFeed | Required<Pick<FormattedExecutionResult, 'errors'>>> {
  const { data, errors } = await execute(DOCUMENT, { where })
  if (errors) return { errors }
  const { nodes }: Selected = Object(data?.statements)
  return {
    id: iri(id),
    title: name,
    home: `${origin}/statements?${new URLSearchParams({ where: JSON.stringify(where) })}`,
    self: origin + self,
    updated: nodes.map(({ updatedAt }) => updatedAt).reduce((a, b) => (a > b ? a : b), createdAt),
    entries: nodes.map((statement) => entryOf(statement, origin)),
  }
}

function entryOf(statement: FeedStatement, origin: string): Entry {
  const { id, article, ingestedAt, updatedAt } = statement
  return {
    id: iri(id),
    url: `${origin}/articles/${encodeURIComponent(article.id)}#${id}`,
    source: article.url,
    title: caption(statement),
    html: entryHtml(statement),
    author: article.publisher,
    published: ingestedAt,
    updated: updatedAt,
  }
}
