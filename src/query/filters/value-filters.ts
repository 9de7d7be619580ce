import { sql } from 'kysely'
import type {
  ActFilter,
  ConfidenceFilter,
  DateFilter,
  DateTimeFilter,
  ReviewFilter,
  TextFilter,
} from '../../models/filters/value-filters.js'
import { mapParameter } from '../compile/parameter.js'
import { anyOf, type Sql } from '../compile/sql.js'
import { filterQuery } from '../search/lexemes.js'
import { webSearch } from '../search/search-words.js'
import type { Filter } from './filter.js'

/** On an act. Compares the values one by one, because an array parameter of an enum type would have no type. */
export const actFilter: Filter<ActFilter, Sql> = {
  eq: (act, column) => sql`${column} = ${act}::"Act"`,
  in: (acts, column, scope) => {
    scope.count(acts.length)
    return anyOf(acts.map((act) => sql`${column} = ${act}::"Act"`))
  },
}

/** On the review. As a literal, so that the planner sees that the partial index of reviewed rows applies. */
export const reviewFilter: Filter<ReviewFilter, Sql> = {
  eq: (review, column) => sql`${column} = ${sql.lit(review)}`,
  in: (reviews, column, scope) => {
    scope.count(reviews.length)
    return anyOf(reviews.map((review) => sql`${column} = ${sql.lit(review)}`))
  },
}

export const dateFilter: Filter<DateFilter, Sql> = {
  gte: (day, column) => sql`${column} >= ${day}::date`,
  lt: (day, column) => sql`${column} < ${day}::date`,
}

export const dateTimeFilter: Filter<DateTimeFilter, Sql> = {
  gte: (time, column) => sql`${column} >= ${time}::timestamptz`,
  lt: (time, column) => sql`${column} < ${time}::timestamptz`,
}

export const confidenceFilter: Filter<ConfidenceFilter, Sql> = {
  gte: (least, column) => sql`${column} >= ${least}::float8`,
  lt: (bound, column) => sql`${column} < ${bound}::float8`,
}

/** The words of a text filter. @throws GraphQLError BAD_USER_INPUT if they are too long */
export const searchedWords = (words: string): Sql =>
  sql`${mapParameter(words, (given) => webSearch('search', given))}::text`

/** On a text expression that is indexed as `to_tsvector('english', …)`. */
export const textFilter: Filter<TextFilter, Sql> = {
  search: (words, text) =>
    sql`to_tsvector('english', ${text}) @@ websearch_to_tsquery('english', ${searchedWords(words)})`,
}

/** On a column "lexemes". */
export const lexemesFilter: Filter<TextFilter, Sql> = {
  search: (words, lexemes) => sql`${lexemes} @@ ${filterQuery(searchedWords(words))}`,
}
