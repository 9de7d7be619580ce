import { sql } from 'kysely'
import { mapParameter } from '../compile/parameter.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import { readSearch, type SearchWords } from './search-words.js'

// prisma/migrations/…_search defines the text search configurations "stems" and "words", and the columns "lexemes" with both.

/** A field of the parsed search text. */
const of = (text: string, name: keyof SearchWords): Sql =>
  sql`${mapParameter(text, (given) => readSearch(given)[name])}::text`

const stems = (text: string, name: keyof SearchWords): Sql => sql`to_tsquery('stems', ${of(text, name)})`
const starts = (text: string, name: keyof SearchWords): Sql => sql`to_tsquery('words', ${of(text, name)})`

/** The tsquery of a search for "lexemes": all of its words. A single value, so that the planner can estimate its rows. */
export const searchQuery = (text: string): Sql =>
  sql`(${stems(text, 'whole')} && ${starts(text, 'begun')} && (${stems(text, 'last')} || ${starts(text, 'lastBegun')}))`

/** The rank of a matching row: how often and where the words occur, divided by the length (ts_rank normalization 1). */
export const rankOf = (row: AnyRow, query: Sql): Sql => sql`ts_rank(${row('lexemes')}, ${query}, 1)::float8`

/** What snippets need, as one row: the queries for all words and for any word, and the words' stems and prefixes. */
export const searchTerms = (text: string): Sql =>
  sql`select ${searchQuery(text)} as "all", ${stems(text, 'anyWhole')} || ${starts(text, 'anyBegun')} as "any",
    tsvector_to_array(to_tsvector('stems', ${of(text, 'wholeText')})) as "stems",
    tsvector_to_array(to_tsvector('words', ${of(text, 'begunText')})) as "starts",
    string_to_array(${of(text, 'name')}, ' ') as "names"`

/** The search text as the search key of a name. */
export const searchedName = (text: string): string => mapParameter(text, (given) => readSearch(given).name)

/** The tsquery of a text filter, in web search syntax. */
export const filterQuery = (words: Sql): Sql => sql`websearch_to_tsquery('stems', ${words})`
