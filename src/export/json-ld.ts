import type { ArticleBundle } from '../store/bundle/parts.js'
import { CONTEXT } from './json-ld-context.js'
import { nodesOf } from './json-ld-nodes.js'

/** One JSON-LD document, a node a line, so that a reader of lines can begin before it ends. */
export async function* writeJsonLd(articles: AsyncIterable<ArticleBundle>): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`
  let separator = '\n'
  for await (const article of articles) {
    yield separator + nodesOf(article).map(line).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** Nothing is said of what is not known, nor of empty lists. */
const line = (node: object): string =>
  JSON.stringify(node, (_, value) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
  )
