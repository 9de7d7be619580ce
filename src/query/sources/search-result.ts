import { sql } from 'kysely'
import type { SearchType } from '../../models/search.js'
import { badInput } from '../bad-input.js'
import { asc, desc, type Order, orderBy } from '../compile/order.js'
import type { Scope } from '../compile/scope.js'
import { type AnyRow, allOf, type Sql } from '../compile/sql.js'
import { actorsLike } from '../names/names-like.js'
import { rankOf, searchedName, searchQuery, searchTerms } from '../search/lexemes.js'
import { actors } from './actor.js'
import { articles } from './article.js'
import { columns, either, type Members, one, type Pages, pages, type Source } from './declaration.js'
import { actorSnippet, articleSnippet, snippets, statementSnippet } from './snippet.js'
import { statements } from './statement.js'

/** How many statements and articles are ranked, the latest of those that match: a common word is in half of all. */
const MOST_RANKED = 1_000

/** What has no day comes before what has one. */
const NO_DAY = '9999-12-31'

const always = (): Sql => sql`true`
const hasId = (found: AnyRow, row: AnyRow): Sql => sql`${row('id')} = ${found('id')}`

const searchResult: Members = {
  ...columns('Mention', 'score'),
  node: either((found) => found('type'), {
    STATEMENT: one('statements', hasId),
    ARTICLE: one('articles', hasId),
    ACTOR: one('actors', hasId),
  }),
  snippet: either((found) => found('type'), {
    STATEMENT: one(snippets, always, statementSnippet),
    ARTICLE: one(snippets, always, articleSnippet),
    ACTOR: one(snippets, always, actorSnippet),
  }),
}

/** They lie in the rows "found" of a search, which stand in no table. */
const searchResults: Source = {
  table: 'Mention',
  types: { SearchResult: searchResult },
  orders: { RELEVANCE: [desc('score', 'float8'), desc('day', 'date'), asc('id', 'text')] },
}

/** The latest rows of a source whose "lexemes" match, ranked. */
const ranked = (
  type: SearchType,
  source: Source,
  latest: Order,
  day: (row: AnyRow) => Sql,
  text: string,
  scope: Scope,
): Sql => {
  const { from, row, all } = scope.alias(source.table)
  const query = searchQuery(text)
  const conditions = [sql`${row('lexemes')} @@ ${query}`, shown(source, row)]
  const candidate = scope.alias(
    sql`(select ${all} from ${from} where ${allOf(conditions)} order by ${orderBy(latest, row)} limit ${sql.lit(MOST_RANKED)})`,
  )
  return sql`(select ${sql.lit(type)}::text as "type", ${candidate.row('id')} as "id", ${rankOf(candidate.row, query)} as "score",
    ${day(candidate.row)} as "day", null::text as "alias" from ${candidate.from})`
}

/** That a list of the source without a filter would show it. */
const shown = (source: Source, row: AnyRow): Sql => source.listed?.({}, row) ?? sql`true`

/** How each type is searched. */
const SEARCHES: Readonly<Record<SearchType, (text: string, scope: Scope) => Sql>> = {
  STATEMENT: (text, scope) =>
    ranked(
      'STATEMENT',
      statements,
      // The columns of an index, so that a common word is found by walking it.
      [desc('datedOn', 'date'), asc('articleId', 'text'), asc('sentenceStart', 'int'), asc('id', 'text')],
      (row) => row('datedOn'),
      text,
      scope,
    ),
  ARTICLE: (text, scope) =>
    ranked(
      'ARTICLE',
      articles,
      [desc('datedAt', 'timestamptz'), desc('id', 'text')],
      (row) => sql`(${row('datedAt')} at time zone 'UTC')::date`,
      text,
      scope,
    ),
  ACTOR: (text, scope) => {
    const { from, row } = scope.alias('Actor')
    return sql`(select 'ACTOR' as "type", ${row('id')} as "id", "like"."fit" as "score", ${sql.lit(NO_DAY)}::date as "day", "like"."alias"
      from (${actorsLike(searchedName(text))}) as "like" join ${from} on ${row('id')} = "like"."actorId" where ${shown(actors, row)})`
  },
}

const TYPES = Object.keys(SEARCHES) as SearchType[]

/** @throws GraphQLError BAD_USER_INPUT where no type is left to search */
const typesOf = (types: readonly SearchType[] | null | undefined): readonly SearchType[] => {
  if (types?.length === 0) throw badInput('types', types, `some of ${TYPES.join(', ')}; all where it is left out`)
  return TYPES.filter((type) => types?.includes(type) ?? true)
}

/** The rows that a search finds, which its page and its total share. */
const found = (args: Readonly<Record<string, unknown>>, scope: Scope): Sql => {
  const text = args.text as string
  const types = typesOf(args.types as readonly SearchType[] | null | undefined)
  // How often the words occur decides on the plan.
  scope.hasOnePlan = false
  scope.share('terms', () => searchTerms(text))
  return scope.share('found', () => {
    scope.requestName(text, 'search', 'text')
    return sql.join(
      types.map((type) => SEARCHES[type](text, scope)),
      sql` union all `,
    )
  })
}

/** The root field `search`. */
export const search: Pages = { ...pages(searchResults), from: found }
