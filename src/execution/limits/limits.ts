import { MAX_PAGE_SIZE } from '../../query/compile/page.js'

/** What one request may ask for. Each is far above what the queries in examples/queries need. */
export const LIMITS = {
  /** Levels of fields. */
  depth: 12,
  /** Fields that are given another name: each may be the whole work of a query again. */
  aliases: 15,
  /** Directives, such as @include. */
  directives: 5,
  /** Words and signs of the operation's text. */
  tokens: 2_000,
  /** Levels of the variables: filters in filters. */
  variableDepth: 50,
  /** Values in the variables, at any depth: three times what a filter of a thousand conditions has, each with its object and its list. */
  variableValues: 10_000,
  /** Fragments of the operation: graphql-js compares each with each other one, in calls within calls. */
  fragments: 50,
  /** Fields that stand again where they stand already: graphql-js compares each with each other one. */
  repeats: 100,
  /** Characters of a name: an unknown one is compared with those of the schema. */
  nameLength: 200,
  /** Mistakes of a document that are told. */
  mistakes: 20,
  /** Objects in the answer, if every page were full. */
  cost: 20_000,
  /** Items of a page. */
  pageSize: MAX_PAGE_SIZE,
  /** Bytes of a request: the longest article that is taken fits, however it is escaped. */
  bodyBytes: 1024 * 1024,
  /** Within which a request must have arrived. */
  requestMilliseconds: 30_000,
} as const
