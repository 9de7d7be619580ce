import { MAX_PAGE_SIZE } from '../../models/page-size.js'

/** The limits of one request. Each is far above what the queries in examples/queries need. */
export const LIMITS = {
  /** Nesting of fields. */
  depth: 12,
  /** Aliased fields: each may repeat the whole work of a query. */
  aliases: 15,
  /** Directives, such as @include. */
  directives: 5,
  /** Tokens of the operation's text. */
  tokens: 2_000,
  /** Nesting of the variables: filters within filters. */
  variableDepth: 50,
  /** Values in the variables, at any depth: three times as many as in a filter of a thousand conditions, each an object in a list. */
  variableValues: 10_000,
  /** Fragments: graphql-js compares each pair, recursively. */
  fragments: 50,
  /** Repeated fields within one selection set: graphql-js compares each pair. */
  repeats: 100,
  /** Characters of a name: an unknown name is compared with all names of the schema. */
  nameLength: 200,
  /** Validation errors reported for a document. */
  mistakes: 20,
  /** Objects in the answer if every page is full. */
  cost: 20_000,
  /** Items of a page. */
  pageSize: MAX_PAGE_SIZE,
  /** Bytes of a request: enough for the longest accepted article, however it is escaped. */
  bodyBytes: 1024 * 1024,
  /** Time within which the whole request must arrive. */
  requestMilliseconds: 30_000,
} as const
