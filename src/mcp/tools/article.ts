import { z } from 'zod'
import { EVIDENCED, type Evidenced, evidencedLines, type Source, sourceOf } from '../evidenced.js'
import { countOf, PAGE, PAGE_FIELDS, type Page, pageData, pageEnd } from '../page.js'
import { read } from '../read.js'
import { defineTool, ToolError } from '../tool.js'

/** The longest piece of a text, in UTF-16 code units: some 1,500 tokens, more than most articles have. */
const LONGEST_PIECE = 6_000

const DOCUMENT = `
  query McpArticle($where: ArticleFilter!, $first: Int!, $after: String) {
    articles(where: $where, first: 1) {
      nodes {
        id
        title
        url
        publisher
        publishedOn
        text
        statements(first: $first, after: $after) { ${PAGE_FIELDS} nodes { ...Evidenced } }
      }
    }
  }
  ${EVIDENCED}
`

interface Article extends Source {
  readonly text: string
  readonly statements: Page<Evidenced>
}

/** Tells what an article says. */
export const articleTool = defineTool({
  name: 'article',
  description:
    'Tells what an article says, by `id` or `url`: its text, and its statements in reading order. Offsets of evidence ' +
    'count UTF-16 code units of the whole text.',
  input: z.strictObject({
    id: z.string().optional(),
    url: z.string().optional(),
    start: z.int().min(0).default(0).describe('offset where the text begins; at most 6000 characters are told'),
    ...PAGE,
  }),
  answer: async ({ id, url, start, first, after }, service) => {
    if ((id === undefined) === (url === undefined)) throw new ToolError('Accepted is either `id` or `url`.')
    const where = id === undefined ? { url: { eq: url } } : { id: { eq: id } }
    const { data } = await read<{ articles: { nodes: readonly Article[] } }>(service, DOCUMENT, { where, first, after })
    const [article] = data.articles.nodes
    if (!article) {
      return { text: `No article has the ${id === undefined ? 'url' : 'id'} ${id ?? url}.`, data: { article: null } }
    }
    const { text, statements, ...source } = article
    const piece = text.slice(start, start + LONGEST_PIECE)
    const end = start + piece.length
    const lines = [
      sourceOf(source),
      `Characters ${start}–${end} of ${text.length}:`,
      piece,
      '',
      countOf(statements, statements.nodes, 'statement'),
      ...statements.nodes.flatMap(evidencedLines),
      ...pageEnd(statements),
    ]
    const told = { ...source, start, end, length: text.length, text: piece, statements: pageData(statements) }
    return { text: lines.join('\n'), data: { article: told } }
  },
})
