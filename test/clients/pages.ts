// A list of several pages, and how clients read it.

/** A page of what somebody said. */
export const PAGE = `query Page($first: Int!, $after: String) {
  statements(where: { speaker: { name: "Lovelace" } }, orderBy: { field: ARTICLE, direction: ASC }, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id content } }
  }
}`
interface Edge {
  cursor: string
  node: { id: string; content: string }
}
export interface Page {
  statements: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    edges: Edge[]
  }
}
/** How many statements the pages have together. */
export const PAGED = 24

/** Reads one page after the other, each of ten, by the cursor at which the one before ended. */
export async function readPages(read: (first: number, after: string | null) => Promise<Page>): Promise<Edge[]> {
  const edges: Edge[] = []
  let after: string | null = null
  do {
    const { statements } = await read(10, after)
    edges.push(...statements.edges)
    after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null
  } while (after)
  return edges
}
