import { sql } from 'kysely'
import type { ChoiceFilter, RangeFilter, TextFilter } from '../../models/filters/value-filters.js'
import { ACTS } from '../../vocabulary/acts.js'
import { mapParameter } from '../compile/parameter.js'
import { anyOf, type Sql } from '../compile/sql.js'
import { filterQuery } from '../search/lexemes.js'
import { webSearch } from '../search/search-words.js'
import type { Filter } from './filter.js'

const isNull = (wanted: boolean, column: Sql): Sql => sql`(${column} is null) = ${wanted}::boolean`

/** On a column; `typed` makes a given value an expression of its type. */
const choiceFilter = (typed: (given: string) => Sql): Filter<ChoiceFilter, Sql> => ({
  eq: (value, column) => sql`${column} = ${typed(value)}`,
  // One by one, because an array parameter of an enum type would have no type.
  in: (values, column, scope) => {
    scope.count(values.length)
    return anyOf(values.map((value) => sql`${column} = ${typed(value)}`))
  },
  not: (value, column) => sql`${column} is distinct from ${typed(value)}`,
  isNull,
})

const enumFilter = (type: string): Filter<ChoiceFilter, Sql> => choiceFilter((value) => sql`${value}::${sql.id(type)}`)

export const actFilter = enumFilter('Act')
export const modeFilter = enumFilter('Mode')
export const modalityFilter = enumFilter('Modality')
export const actorKindFilter = enumFilter('ActorKind')
export const feedStateFilter = enumFilter('FeedState')
export const jobKindFilter = enumFilter('JobKind')
export const jobStateFilter = choiceFilter((state) => sql`${state}::text`)
export const changeActionFilter = enumFilter('ChangeAction')

/** On the review. As a literal, so that the planner sees that the partial index of reviewed rows applies. */
export const reviewFilter = choiceFilter((review) => sql.lit(review))

/** On the act, by its class, which no column holds. */
export const actClassFilter: Filter<ChoiceFilter, Sql> = {
  eq: (actClass, act) => isOfClass(actClass, act),
  in: (classes, act) => anyOf(classes.map((actClass) => isOfClass(actClass, act))),
  not: (actClass, act) => sql`not ${isOfClass(actClass, act)}`,
  isNull,
}

const isOfClass = (actClass: string, act: Sql): Sql =>
  anyOf(
    Object.entries(ACTS)
      .filter(([, { actClass: each }]) => each === actClass)
      .map(([name]) => sql`${act} = ${name}::"Act"`),
  )

/** On a column with ids. @param typed checks an id, and makes it an expression */
export const idFilter = choiceFilter

const rangeFilter = <Value>(type: string): Filter<RangeFilter<Value>, Sql> => {
  const typed = sql.raw(type)
  return {
    eq: (value, column) => sql`${column} = ${value}::${typed}`,
    gte: (value, column) => sql`${column} >= ${value}::${typed}`,
    gt: (value, column) => sql`${column} > ${value}::${typed}`,
    lte: (value, column) => sql`${column} <= ${value}::${typed}`,
    lt: (value, column) => sql`${column} < ${value}::${typed}`,
    isNull,
  }
}

export const dateFilter = rangeFilter<string>('date')
export const dateTimeFilter = rangeFilter<string>('timestamptz')
export const floatFilter = rangeFilter<number>('float8')
export const intFilter = rangeFilter<number>('int')

/** The words of a text filter. @throws GraphQLError BAD_USER_INPUT if they are too long */
export const searchedWords = (words: string): Sql =>
  sql`${mapParameter(words, (given) => webSearch('search', given))}::text`

/** A text as filters see it. */
export interface Searched {
  readonly text: Sql
  /** Its column "lexemes", if it has one. */
  readonly lexemes?: Sql
  /** Whether case counts, as in addresses. */
  readonly isExact?: boolean
  /** Takes down what is asked for as a name, so that an unknown one is told, with the nearest. */
  readonly request?: (name: string) => string
}

const isText = (value: string, { text, isExact, request = (name) => name }: Searched): Sql => {
  const given = request(value)
  return isExact ? sql`${text} = ${given}::text` : sql`lower(${text}) = lower(${given}::text)`
}

const folded = ({ text, isExact }: Searched): Sql => (isExact ? text : sql`lower(${text})`)
const part = (value: string, { isExact }: Searched): Sql => (isExact ? sql`${value}::text` : sql`lower(${value}::text)`)

export const textFilter: Filter<TextFilter, Searched> = {
  search: (words, { text, lexemes }) =>
    lexemes
      ? sql`${lexemes} @@ ${filterQuery(searchedWords(words))}`
      : sql`to_tsvector('english', coalesce(${text}, '')) @@ websearch_to_tsquery('english', ${searchedWords(words)})`,
  eq: isText,
  in: (values, searched, scope) => {
    scope.count(values.length)
    return anyOf(values.map((value) => isText(value, searched)))
  },
  not: (value, searched) => sql`(${isText(value, { ...searched, request: (name) => name })} is not true)`,
  contains: (value, searched) => sql`strpos(${folded(searched)}, ${part(value, searched)}) > 0`,
  startsWith: (value, searched) => sql`starts_with(${folded(searched)}, ${part(value, searched)})`,
  isNull: (wanted, { text }) => isNull(wanted, text),
}
