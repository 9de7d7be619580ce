import { z } from 'zod'
import { EVIDENCED, type Evidenced, evidencedLines } from '../evidenced.js'
import { countOf, PAGE, PAGE_FIELDS, type Page, pageData, pageEnd } from '../page.js'
import { read } from '../read.js'
import { defineTool } from '../tool.js'

const DOCUMENT = `
  query McpStatements($where: StatementFilter, $orderBy: [StatementOrder!], $first: Int!, $after: String) {
    statements(where: $where, orderBy: $orderBy, first: $first, after: $after) { ${PAGE_FIELDS} nodes { ...Evidenced } }
  }
  ${EVIDENCED}
`

/** Lists statements by a filter. */
export const statementsTool = defineTool({
  name: 'statements',
  description:
    'Lists statements by a filter, each with its speaker, addressees, speech act, content, verbatim quotes, sentence and ' +
    'article. `where` is a StatementFilter as JSON, e.g. {"speaker": {"name": "Stoltenberg"}, "act": {"eq": "URGE"}, ' +
    '"addressee": {"name": "South Korea"}, "text": {"search": "ammunition"}, "saidOn": {"gte": "2023-01-01"}, ' +
    '"article": {"publisher": {"eq": "Reuters"}}}; it nests with and, or, not. The tool `schema` tells all fields and acts.',
  input: z.strictObject({
    where: z.record(z.string(), z.unknown()).optional(),
    orderBy: z
      .strictObject({
        field: z.enum(['SAID_ON', 'ARTICLE', 'CONFIDENCE', 'RELEVANCE', 'INGESTED_AT', 'UPDATED_AT']),
        direction: z.enum(['ASC', 'DESC']),
      })
      .optional(),
    ...PAGE,
  }),
  answer: async (input, service) => {
    const { data, unknown } = await read<{ statements: Page<Evidenced> }>(service, DOCUMENT, input)
    const { statements } = data
    const lines = [
      ...unknown,
      countOf(statements, statements.nodes, 'statement'),
      ...statements.nodes.flatMap(evidencedLines),
    ]
    return { text: [...lines, ...pageEnd(statements)].join('\n'), data: { statements: pageData(statements) } }
  },
})
