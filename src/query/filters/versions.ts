import { sql } from 'kysely'
import type { Versions } from '../../models/versions.js'
import { type AnyRow, allOf, type Sql } from '../compile/sql.js'

/** The condition that no later version of an article is there. @param articleId the column with its id */
export const isCurrent = (articleId: Sql): Sql =>
  sql`not exists (select from "EarlierVersion" earlier where earlier."articleId" = ${articleId})`

/** The condition that a filter asks for. */
export const isOf = (versions: Versions, articleId: Sql): Sql => (versions === 'ALL' ? sql`true` : isCurrent(articleId))

const addressOf = (article: AnyRow): Sql => sql`"addressOf"(${article('url')}, ${article('canonicalUrl')})`

/** The condition that two articles are versions of each other. */
export const areVersions = (first: AnyRow, second: AnyRow): Sql =>
  allOf([
    sql`${addressOf(first)} = ${addressOf(second)}`,
    sql`${first('publisher')} is not distinct from ${second('publisher')}`,
  ])
