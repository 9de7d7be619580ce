import { sql } from 'kysely'
import { mapParameter } from '../compile/parameter.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import { readSearch, type SearchWords } from './search-words.js'

// The text search configurations "stems" and "words", and the columns "lexemes" that hold both: prisma/migrations/…_search.

/** A value that is made of the words of a search when it is known. */
const of = (text: string, name: keyof SearchWords): Sql =>
  sql`${mapParameter(text, (given) => readSearch(given)[name])}::text`

const stems = (text: string, name: keyof SearchWords): Sql => sql`to_tsquery('stems', ${of(text, name)})`
const starts = (text: string, name: keyof SearchWords): Sql => sql`to_tsquery('words', ${of(text, name)})`

/** What a search asks of "lexemes": all of its words. It has one value for a whole statement, by which the planner counts. */
export const searchQuery = (text: string): Sql =>
  sql`(${stems(text, 'whole')} && ${starts(text, 'begun')} && (${stems(text, 'last')} || ${starts(text, 'lastBegun')}))`

/** The rank of a row whose "lexemes" a query matches: how often and where its words stand, for the length of it all. */
export const rankOf = (row: AnyRow, query: Sql): Sql => sql`ts_rank(${row('lexemes')}, ${query}, 1)::float8`

/** What snippets mark, as one row: the query for all words and for any, and the words' stems and starts. */
export const searchTerms = (text: string): Sql =>
  sql`select ${searchQuery(text)} as "all", ${stems(text, 'anyWhole')} || ${starts(text, 'anyBegun')} as "any",
    tsvector_to_array(to_tsvector('stems', ${of(text, 'wholeText')})) as "stems",
    tsvector_to_array(to_tsvector('words', ${of(text, 'begunText')})) as "starts",
    string_to_array(${of(text, 'name')}, ' ') as "names"`

/** The search key of a name that is searched for. */
export const searchedName = (text: string): string => mapParameter(text, (given) => readSearch(given).name)

/** The query of a text filter, which is written as for a web search. */
export const filterQuery = (words: Sql): Sql => sql`websearch_to_tsquery('stems', ${words})`
