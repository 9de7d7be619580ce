import type { ArticleBundle } from '../store/bundle/parts.js'
import { CONTEXT } from './json-ld-context.js'
import { nodesOf } from './json-ld-nodes.js'

/** One JSON-LD document with one node per line, so that a line reader can start before the end. */
export async function* writeJsonLd(articles: AsyncIterable<ArticleBundle>): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`
  let separator = '\n'
  for await (const article of articles) {
    yield separator + nodesOf(article).map(line).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** The JSON of a node without null values and empty lists. */
const line = (node: object): string =>
  JSON.stringify(node, (_, value) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
  )
