import { sql } from 'kysely'
import { asc } from '../compile/order.js'
import { type AnyRow, rowNamed, type Sql } from '../compile/sql.js'
import { areVersions } from '../filters/versions.js'
import { one, type Source } from './declaration.js'

/** The version of an article that came after it: at most one row. */
export const replacedBy = one(
  'articles',
  (article, next) =>
    sql`${next('id')} = (select "replacedById" from "EarlierVersion" where "articleId" = ${article('id')})`,
)

/** The rows for `versions.from`: the article itself, and all others of its address and publisher. */
export const versionsOf = (article: AnyRow): Sql => {
  const version = rowNamed('version')
  return sql`(select version."id", coalesce(version."modifiedAt", '-infinity') as "modifiedAt", version."ingestedAt" from "Article" version
    where version."id" = ${article('id')} or (${areVersions(version, article)}))`
}

/** The versions of an article, in the order of the database's function "tellVersions"; `table` is a placeholder, as the rows come from `versionsOf`. */
export const versions: Source = {
  table: 'Article',
  types: {},
  edge: { node: one('articles', (version, article) => sql`${article('id')} = ${version('id')}`) },
  orders: { VERSION_ASC: [asc('modifiedAt', 'timestamptz'), asc('ingestedAt', 'timestamptz'), asc('id', 'text')] },
}
