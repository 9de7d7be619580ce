import { sql } from 'kysely'
import { badInput } from './bad-input.js'
import type { Sql } from './compile/sql.js'
import { usableValue } from './filters/usable-value.js'

/** What ids begin with, by the kind of what they name; src/knowledge/ids.ts makes them. */
export const ID_KINDS = [
  'article',
  'person',
  'organization',
  'country',
  'statement',
  'topic',
  'mention',
  'affiliation',
  'change',
] as const
export type IdKind = (typeof ID_KINDS)[number]

export const ACTOR_IDS: readonly IdKind[] = ['person', 'organization', 'country']

/** The id of whoever an actor was merged into, else the id itself: an old id leads to who it turned out to be. */
export const canonicalId = (actorId: string | Sql): Sql =>
  sql`coalesce((select "mergedIntoId" from "Actor" where "id" = ${actorId}::text), ${actorId}::text)`

/** The kind that an id tells, or undefined where it is no id of ours. */
export const kindOfId = (id: string): IdKind | undefined => ID_KINDS.find((kind) => id.startsWith(`${kind}_`))

/**
 * The id itself.
 * @param argument its name, for the error
 * @throws GraphQLError BAD_USER_INPUT where it is the id of something else, or of nothing.
 */
export function readId(argument: string, id: string, kinds: readonly IdKind[]): string {
  const kind = kindOfId(usableValue(argument, id))
  if (kind !== undefined && kinds.includes(kind)) return id
  const prefixes = kinds.map((each) => `"${each}_…"`).join(' or ')
  throw badInput(argument, id, `an id as this API gives it, which starts with ${prefixes}`)
}
