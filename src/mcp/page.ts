import { z } from 'zod'

/** The longest page, in items: some 3,000 tokens of statements with their sentences. */
const MOST = 20

/** The arguments of a tool that answers a page of a list. */
export const PAGE = {
  first: z.int().min(1).max(MOST).default(10),
  after: z.string().optional().describe('`next` of the page before'),
}

/** The fields of a connection that `pageEnd` reads. */
export const PAGE_FIELDS = 'totalCount pageInfo { hasNextPage endCursor }'

/** A connection with those fields. */
export interface Connection {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A connection with its nodes. */
export interface Page<Node> extends Connection {
  readonly nodes: readonly Node[]
}

/** How much there is, as the head of a list. @param listed what the page holds @param what one of them */
export function countOf({ totalCount }: Connection, listed: readonly unknown[], what: string): string {
  const all = `${totalCount} ${what}${totalCount === 1 ? '' : 's'}`
  return listed.length === totalCount ? `${all}.` : `${listed.length} of ${all}.`
}

/** How the next page is asked for; empty on the last one. */
export const pageEnd = ({ pageInfo }: Connection): readonly string[] =>
  pageInfo.hasNextPage ? [`Next page: after = ${JSON.stringify(pageInfo.endCursor)}`] : []

/** A page as data: `next` is null on the last one. */
export const pageData = <Listed extends Connection>({ pageInfo, ...listed }: Listed) => ({
  ...listed,
  next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
})
