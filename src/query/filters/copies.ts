import { sql } from 'kysely'
import { type AnyRow, allOf, rowNamed, type Sql } from '../compile/sql.js'
import { areVersions, isCurrent } from './versions.js'

/** By what one of several articles with the same text is the original: the earliest, those without a time last. */
export const published = (article: AnyRow): Sql =>
  sql`coalesce(${article('publishedAt')}, 'infinity'), ${article('id')}`

/**
 * The condition that of two articles that share text the first is the original: what counts is its current version, and versions are no
 * copies of each other.
 */
export const isBefore = (first: AnyRow, second: AnyRow): Sql =>
  allOf([
    sql`(${published(first)}) < (${published(second)})`,
    isCurrent(first('id')),
    sql`(${areVersions(first, second)}) is not true`,
  ])

const shared = rowNamed('shared')
const original = rowNamed('original')
const withOriginals = sql`"SharedText" shared join "Article" original on ${original('id')} = ${shared('otherId')}`

/** The condition that an article carries the text of an earlier one. */
export const isCopy = (article: AnyRow): Sql =>
  sql`exists (select from ${withOriginals} where ${shared('articleId')} = ${article('id')} and ${isBefore(original, article)})`

/** The condition that a statement stands in words that its article shares: its cue does, or else the beginning of its content or its sentence. */
export const standsInShared = (statement: AnyRow): Sql => {
  const place = sql`coalesce(${statement('cueStart')}, ${statement('contentSpans')}[1], ${statement('sentenceStart')})`
  return allOf([sql`${shared('articleId')} = ${statement('articleId')}`, sql`${shared('spans')} @> ${place}`])
}

/** The condition that a statement stands in words that its article has from an earlier one. */
export const isCopied = (statement: AnyRow): Sql => {
  const copy = rowNamed('copy')
  return sql`exists (select from ${withOriginals} join "Article" copy on ${copy('id')} = ${shared('articleId')}
    where ${allOf([standsInShared(statement), isBefore(original, copy)])})`
}
