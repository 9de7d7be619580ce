import { sql } from 'kysely'
import type { ArticleFilter } from '../../models/filters/article-filter.js'
import { mapParameter } from '../compile/parameter.js'
import { lexemesOf, type Row } from '../compile/sql.js'
import { readId } from '../identity.js'
import { actorFilter } from './actor-filter.js'
import { conditionOf, type Filter } from './filter.js'
import { topicNamed } from './topic-filter.js'
import { dateTimeFilter, lexemesFilter } from './value-filters.js'

export const articleFilter: Filter<ArticleFilter, Row<'Article'>> = {
  id: (id, article) => sql`${article('id')} = ${mapParameter(id, (given) => readId('id', given, ['article']))}`,
  publisher: (publisher, article, scope) =>
    sql`lower(${article('publisher')}) = lower(${scope.requestName(publisher, 'publisher', 'publisher')}::text)`,
  url: (url, article) => sql`${article('url')} = ${url}`,
  publishedAt: (bounds, article, scope) => conditionOf(dateTimeFilter, bounds, article('publishedAt'), scope),
  text: (words, article, scope) => conditionOf(lexemesFilter, words, lexemesOf(article), scope),
  mentions: (actor, article, scope) => {
    const mention = scope.alias('Mention')
    return sql`exists (select from ${mention.from} where ${mention.row('articleId')} = ${article('id')} and ${mention.row('actorId')} is not null and ${conditionOf(actorFilter, actor, mention.row('actorId'), scope)})`
  },
  topic: (name, article, scope) => {
    const topic = scope.alias('ArticleTopic')
    return sql`exists (select from ${topic.from} where ${topic.row('articleId')} = ${article('id')} and ${topic.row('topicId')} = (${topicNamed(name, scope)}))`
  },
}
