import { sql } from 'kysely'
import { topicName } from '../../languages/en/topics/topic-words.js'
import { nameKey } from '../../text/name-key.js'
import type { Sql } from '../compile/sql.js'
import { usableValue } from '../filters/usable-value.js'
import { isNamedSo } from './named-so.js'

/** What a requested name belongs to. `search` is no name but the text of a search. */
export type NameKind = 'actor' | 'topic' | 'place' | 'publisher' | 'country' | 'search'

/** A name in a query, as the client wrote it, and the argument that holds it. */
export interface RequestedName {
  readonly kind: NameKind
  readonly argument: string
  readonly name: string
}

interface Names {
  /** The form in which the name is compared. @throws GraphQLError BAD_USER_INPUT if it cannot be a name */
  readonly keyOf: (name: string, argument: string) => string
  /** FROM and WHERE of a query for the rows with this name; it finds none if the name is unknown. */
  readonly bearers: (key: Sql) => Sql
}

/** In UTF-16 code units; no stored name is longer. */
const LONGEST_NAME = 200

/** The search key of an actor's name. @throws GraphQLError BAD_USER_INPUT if it is longer than any stored name */
export function searchKey(argument: string, name: string): string {
  return nameKey(usableValue(argument, name, LONGEST_NAME))
}

const asItIs = (name: string): string => name

/** How each kind of name is looked up; all by an index. */
export const NAMES: Readonly<Record<NameKind, Names>> = {
  actor: {
    keyOf: (name, argument) => searchKey(argument, name),
    bearers: (key) => sql`"Alias" where ${isNamedSo((column) => sql.ref(`Alias.${column}`), key)}`,
  },
  topic: {
    keyOf: topicName,
    bearers: (key) => sql`"Topic" where "name" = ${key}`,
  },
  place: { keyOf: asItIs, bearers: (key) => sql`"Statement" where lower("place") = lower(${key})` },
  publisher: { keyOf: asItIs, bearers: (key) => sql`"Article" where lower("publisher") = lower(${key})` },
  country: {
    keyOf: (code) => code.toUpperCase(),
    bearers: (key) => sql`"Country" where "code" = ${key} or "alpha3" = ${key}`,
  },
  search: { keyOf: asItIs, bearers: () => sql`"found"` },
}

/** The indexes of the unknown names, as an array. @param keys the names in the form in which they are compared */
export function unknownNames(requested: readonly RequestedName[], keys: readonly unknown[]): Sql {
  const kinds = [...new Set(requested.map(({ kind }) => kind))]
  const arrays = kinds.map((kind) => {
    const numbers = [...requested.keys()].filter((at) => requested[at]?.kind === kind)
    const names = sql`unnest(array[${sql.join(numbers.map((at) => keys[at]))}]::text[], array[${sql.join(numbers.map((at) => sql.lit(at)))}])`
    return sql`array(select "at" from ${names} as "asked" ("name", "at") where not exists (select from ${NAMES[kind].bearers(sql`"asked"."name"`)}))`
  })
  return sql.join(arrays, sql` || `)
}
