import type { ArticleInContext } from '../../store/bundle/parts.js'
import { CONTEXT } from './json-ld-context.js'
import { nodesOf } from './json-ld-nodes.js'
import { nodeJson } from './node.js'

/** One JSON-LD document with one node per line, so that a line reader can start before the end. */
export async function* writeJsonLd(articles: AsyncIterable<ArticleInContext>): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`
  let separator = '\n'
  for await (const article of articles) {
    yield separator + nodesOf(article).map(nodeJson).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}
