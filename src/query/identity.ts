import { sql } from 'kysely'
import { badInput } from './bad-input.js'
import type { Sql } from './compile/sql.js'
import { usableValue } from './filters/usable-value.js'

/** The kinds of ids, which are their prefixes; src/knowledge/ids.ts makes ids. */
export const ID_KINDS = [
  'article',
  'person',
  'organization',
  'country',
  'statement',
  'utterance',
  'claim',
  'topic',
  'mention',
  'affiliation',
  'change',
  'job',
  'feed',
] as const
export type IdKind = (typeof ID_KINDS)[number]

export const ACTOR_IDS: readonly IdKind[] = ['person', 'organization', 'country']

/** The id of the canonical actor. */
export const canonicalId = (actorId: string | Sql): Sql =>
  sql`coalesce((select "mergedIntoId" from "Actor" where "id" = ${actorId}::text), ${actorId}::text)`

/** The kind of an id; undefined if it is no id of this service. */
export const kindOfId = (id: string): IdKind | undefined =>
  id.includes('\0') ? undefined : ID_KINDS.find((kind) => id.startsWith(`${kind}_`))

/**
 * Checks the kind of an id, and returns the id.
 * @param argument its name, for the error
 * @throws GraphQLError BAD_USER_INPUT if it is of another kind, or no id
 */
export function readId(argument: string, id: string, kinds: readonly IdKind[]): string {
  const kind = kindOfId(usableValue(argument, id))
  if (kind !== undefined && kinds.includes(kind)) return id
  const prefixes = kinds.map((each) => `"${each}_…"`).join(' or ')
  throw badInput(argument, id, `an id as this API gives it, which starts with ${prefixes}`)
}
