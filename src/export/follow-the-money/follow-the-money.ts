import type { ArticleInContext } from '../../store/bundle/parts.js'
import { indexOf } from '../article-index.js'
import { actorEntities, affiliationEntities } from './actors.js'
import { articleEntity } from './article.js'
import { statementEntities } from './statements.js'

/**
 * Entities of FollowTheMoney, the model of Aleph and OpenSanctions, one a line. An actor comes again with each article that names it,
 * the same each time, whether a reader merges what has one id or keeps the last.
 */
export async function* writeFollowTheMoney(articles: AsyncIterable<ArticleInContext>): AsyncGenerator<string> {
  for await (const article of articles) {
    const index = indexOf(article)
    const entities = [
      articleEntity(index),
      ...actorEntities(index),
      ...affiliationEntities(index),
      ...statementEntities(index),
    ]
    yield entities.map((entity) => `${JSON.stringify(entity)}\n`).join('')
  }
}
