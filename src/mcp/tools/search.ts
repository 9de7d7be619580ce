import { z } from 'zod'
import { EVIDENCED, type Evidenced, evidencedLines, oneLine, type Source, sourceOf } from '../evidenced.js'
import { type Connection, countOf, PAGE, PAGE_FIELDS, pageData, pageEnd } from '../page.js'
import { read } from '../read.js'
import { defineTool } from '../tool.js'

const DOCUMENT = `
  query McpSearch($text: String!, $types: [SearchType!], $first: Int!, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      ${PAGE_FIELDS}
      edges {
        score
        snippet { text start end }
        node {
          __typename
          id
          ... on Statement { ...Evidenced }
          ... on Article { title url publisher publishedOn }
          ... on Actor { kind name }
        }
      }
    }
  }
  ${EVIDENCED}
`

interface Search extends Connection {
  readonly edges: readonly Found[]
}

interface Found {
  readonly snippet: { readonly text: string; readonly start: number | null; readonly end: number | null }
  readonly node:
    | ({ readonly __typename: 'Statement' } & Evidenced)
    | ({ readonly __typename: 'Article' } & Source)
    | {
        readonly __typename: 'Person' | 'Organization' | 'Country'
        readonly id: string
        readonly kind: string
        readonly name: string
      }
}

/** Finds words in everything. */
export const searchTool = defineTool({
  name: 'search',
  description:
    'Finds words in statements, articles and names of actors, the best first. "…" keeps words together, * stands for any ' +
    'end of a word, names may have typing mistakes.',
  input: z.strictObject({
    text: z.string(),
    types: z.array(z.enum(['STATEMENT', 'ARTICLE', 'ACTOR'])).optional(),
    ...PAGE,
  }),
  answer: async (input, service) => {
    const { data, unknown } = await read<{ search: Search }>(service, DOCUMENT, input)
    const { search } = data
    const lines = [...unknown, countOf(search, search.edges, 'result'), ...search.edges.flatMap(linesOf)]
    return { text: [...lines, ...pageEnd(search)].join('\n'), data: { search: pageData(search) } }
  },
})

function linesOf({ node, snippet }: Found): string[] {
  if (node.__typename === 'Statement') return evidencedLines(node)
  if (node.__typename === 'Article') {
    const place = snippet.start === null ? '' : ` (characters ${snippet.start}–${snippet.end})`
    return [`Article ${sourceOf(node)}`, `  …${oneLine(snippet.text)}…${place}`]
  }
  return [`${node.kind} ${node.name}; actor ${node.id}`]
}
