import { sql } from 'kysely'
import { andReversed, asc } from '../compile/order.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import { asksFor } from '../filters/absence.js'
import { articleFilter } from '../filters/article-filter.js'
import { conditionOf } from '../filters/filter.js'
import { isCurrent } from '../filters/versions.js'
import { copies, copiesOf, copyShare, originalOf } from './copy.js'
import { columns, type Members, pages, type Source, value } from './declaration.js'
import { instant } from './instant.js'
import { statementsOfArticle } from './statement.js'
import { replacedBy, versions, versionsOf } from './version.js'

const isMentioned = (article: AnyRow, actor: AnyRow): Sql =>
  sql`${actor('id')} in (select "actorId" from "Mention" where "articleId" = ${article('id')})`
const isOf = (article: AnyRow, row: AnyRow): Sql => sql`${row('articleId')} = ${article('id')}`

const article: Members = {
  ...columns('Article', 'id', 'text', 'title', 'url', 'publisher', 'publishedOn'),
  ...columns('Article', 'authors', 'section', 'language', 'canonicalUrl'),
  publishedAt: instant('publishedAt'),
  modifiedAt: instant('modifiedAt'),
  ingestedAt: instant('ingestedAt'),
  updatedAt: instant('updatedAt'),
  statements: pages(statementsOfArticle, isOf, 'ARTICLE_ASC'),
  mentions: pages('mentions', isOf),
  actors: pages('actors', isMentioned),
  people: pages('people', isMentioned),
  organizations: pages('organizations', isMentioned),
  countries: pages('countries', isMentioned),
  topics: pages('articleTopics', isOf),
  replacedBy,
  versions: { kind: 'pages', of: versions, from: (_args, _scope, row) => versionsOf(row) },
  copyOf: originalOf,
  copyShare: value(copyShare),
  copies: { kind: 'pages', of: copies, from: (_args, _scope, row) => copiesOf(row) },
}

export const articles: Source = {
  table: 'Article',
  types: { Article: article },
  where: (filter, row, scope) => conditionOf(articleFilter, filter, row, scope),
  listed: (filter, row) => (asksFor(['versions', 'id'], filter) ? sql`true` : isCurrent(row('id'))),
  orders: {
    ...andReversed('PUBLISHED_AT', [asc('datedAt', 'timestamptz'), asc('id', 'text')]),
    ...andReversed('INGESTED_AT', [asc('ingestedAt', 'timestamptz'), asc('id', 'text')]),
    ...andReversed('UPDATED_AT', [asc('updatedAt', 'timestamptz'), asc('id', 'text')]),
  },
}
