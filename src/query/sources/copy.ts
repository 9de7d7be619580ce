import { sql } from 'kysely'
import { asc } from '../compile/order.js'
import { type AnyRow, rowNamed, type Sql } from '../compile/sql.js'
import { isBefore, published } from '../filters/copies.js'
import { isCurrent } from '../filters/versions.js'
import { one, type Source, value } from './declaration.js'

/** What an article shares with the earliest of those whose text it carries: at most one row. */
const withOriginal = (article: AnyRow, selected: Sql): Sql => {
  const original = rowNamed('original')
  return sql`(select ${selected} from "SharedText" shared join "Article" original on ${original('id')} = shared."otherId"
    where shared."articleId" = ${article('id')} and ${isBefore(original, article)} order by ${published(original)} limit 1)`
}

export const originalOf = one(
  'articles',
  () => sql`true`,
  (article) => withOriginal(article, sql`original.*`),
)

export const copyShare = (article: AnyRow): Sql => withOriginal(article, sql`shared."share"`)

/** The rows for `copies.from`. */
export const copiesOf = (article: AnyRow): Sql => {
  const copy = rowNamed('copy')
  return sql`(select shared."share", copy."id", copy."datedAt" from "SharedText" shared join "Article" copy on ${copy('id')} = shared."articleId"
    where shared."otherId" = ${article('id')} and ${isBefore(article, copy)} and ${isCurrent(copy('id'))})`
}

/** The copies of an article; `table` is a placeholder, as the rows come from `copiesOf`. */
export const copies: Source = {
  table: 'SharedText',
  types: {},
  edge: {
    share: value((copy) => copy('share')),
    node: one('articles', (copy, article) => sql`${article('id')} = ${copy('id')}`),
  },
  orders: { PUBLISHED_AT_ASC: [asc('datedAt', 'timestamptz'), asc('id', 'text')] },
}
