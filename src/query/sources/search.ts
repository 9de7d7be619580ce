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

/** Only this many of the latest matching statements and articles are ranked, because half of all may have a common word. */
const MOST_RANKED = 1_000

/** Day of results without one, so that they come first. */
const NO_DAY = '9999-12-31'

const always = (): Sql => sql`true`
const hasId = (found: AnyRow, row: AnyRow): Sql => sql`${row('id')} = ${found('id')}`

/** What was found, how well it fits, and where the words are. */
const edge: Members = {
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

/** Results come from the subquery "found", not from a table; `table` is a placeholder. */
const searchResults: Source = {
  table: 'Mention',
  types: {},
  edge,
  orders: { RELEVANCE: [desc('score', 'float8'), desc('day', 'date'), asc('id', 'text')] },
}

/** A query for the latest matching rows of a source, ranked. */
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

/** The condition that the source's list without a filter shows the row. */
const shown = (source: Source, row: AnyRow): Sql => source.listed?.({}, row) ?? sql`true`

/** Type → search query. */
const SEARCHES: Readonly<Record<SearchType, (text: string, scope: Scope) => Sql>> = {
  STATEMENT: (text, scope) =>
    ranked(
      'STATEMENT',
      statements,
      // The columns of an index, so that rows with a common word are found by reading it in order.
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
      (row) => sql`coalesce(${row('publishedOn')}, (${row('datedAt')} at time zone 'UTC')::date)`,
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

/** @throws GraphQLError BAD_USER_INPUT if the list is empty */
const typesOf = (types: readonly SearchType[] | null | undefined): readonly SearchType[] => {
  if (types?.length === 0) throw badInput('types', types, `some of ${TYPES.join(', ')}; all where it is left out`)
  return TYPES.filter((type) => types?.includes(type) ?? true)
}

/** The results of a search, as a query that the page and the total share. */
const found = (args: Readonly<Record<string, unknown>>, scope: Scope): Sql => {
  const text = args.text as string
  const types = typesOf(args.types as readonly SearchType[] | null | undefined)
  // The best query plan depends on how frequent the words are.
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
