import { sql } from 'kysely'
import type { ArticleFilter } from '../../models/filters/article-filter.js'
import { mapParameter } from '../compile/parameter.js'
import { type AnyRow, lexemesOf, type Row } from '../compile/sql.js'
import { readId } from '../identity.js'
import { isEmpty, someRow } from './absence.js'
import { actorFilter } from './actor-filter.js'
import { isCopy } from './copies.js'
import { conditionOf, type Filter } from './filter.js'
import { topicNamed } from './topic-filter.js'
import { dateFilter, dateTimeFilter, idFilter, textFilter } from './value-filters.js'
import { isOf } from './versions.js'

const articleIdFilter = idFilter((id) => sql`${mapParameter(id, (given) => readId('id', given, ['article']))}`)

export const articleFilter: Filter<ArticleFilter, Row<'Article'>> = {
  id: (ids, article, scope) => conditionOf(articleIdFilter, ids, article('id'), scope, 'id'),
  publisher: (publisher, article, scope) => {
    const request = (name: string): string => scope.requestName(name, 'publisher', 'publisher')
    return conditionOf(textFilter, publisher, { text: article('publisher'), request }, scope, 'publisher')
  },
  url: (url, article, scope) => conditionOf(textFilter, url, { text: article('url'), isExact: true }, scope, 'url'),
  canonicalUrl: (url, article, scope) =>
    conditionOf(textFilter, url, { text: article('canonicalUrl'), isExact: true }, scope, 'canonicalUrl'),
  author: (name, article, scope) => {
    const author = scope.alias(sql`unnest(${article('authors')})`)
    return sql`exists (select from (select) as "one" left join ${author.from}("name") on true where ${conditionOf(textFilter, name, { text: author.row('name') }, scope, 'author')})`
  },
  section: (name, article, scope) => conditionOf(textFilter, name, { text: article('section') }, scope, 'section'),
  language: (tag, article, scope) => conditionOf(textFilter, tag, { text: article('language') }, scope, 'language'),
  publishedAt: (bounds, article, scope) =>
    conditionOf(dateTimeFilter, bounds, article('publishedAt'), scope, 'publishedAt'),
  publishedOn: (bounds, article, scope) =>
    conditionOf(dateFilter, bounds, article('publishedOn'), scope, 'publishedOn'),
  ingestedAt: (bounds, article, scope) =>
    conditionOf(dateTimeFilter, bounds, article('ingestedAt'), scope, 'ingestedAt'),
  updatedAt: (bounds, article, scope) => conditionOf(dateTimeFilter, bounds, article('updatedAt'), scope, 'updatedAt'),
  title: (words, article, scope) => conditionOf(textFilter, words, { text: article('title') }, scope, 'title'),
  text: (words, article, scope) =>
    conditionOf(textFilter, words, { text: article('text'), lexemes: lexemesOf(article) }, scope, 'text'),
  mentions: (actor, article, scope) => {
    if (isEmpty({ ...actor })) return sql`true`
    const mention = scope.alias('Mention')
    const belongs = sql`${mention.row('articleId')} = ${article('id')} and ${mention.row('actorId')} is not null`
    return someRow(actor, mention, belongs, conditionOf(actorFilter, actor, mention.row('actorId'), scope))
  },
  // Both ways as a condition of its own: PostgreSQL plans a join for either, and none where one is compared with a value.
  copy: (copy, article) => (copy ? isCopy(article as AnyRow) : sql`not ${isCopy(article as AnyRow)}`),
  versions: (versions, article) => isOf(versions, article('id')),
  topic: (name, article, scope) => {
    const topic = scope.alias('ArticleTopic')
    return sql`exists (select from ${topic.from} where ${topic.row('articleId')} = ${article('id')} and ${topic.row('topicId')} = (${topicNamed(name, scope)}))`
  },
}
