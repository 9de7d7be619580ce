import type { ActingKey, Context } from '../context.js'
import { mayNotChange, noSuchSearch } from '../execution/subscriptions/errors.js'
import { saverOf } from '../store/searches/save-search.js'

/** The key of a request for saved searches. Roles are checked before. */
export function actingKey({ key }: Context): ActingKey {
  if (key === null) throw new Error('A saved search was asked for without a key')
  return key
}

/**
 * Makes sure that a key may change or delete a saved search: it saved it, or is an administrator's.
 * @throws GraphQLError NOT_FOUND or FORBIDDEN
 */
export async function checkMayChange(context: Context, id: string): Promise<void> {
  const { name, role } = actingKey(context)
  const by = await saverOf(context.database, id)
  if (by === undefined) throw noSuchSearch('input.id', id)
  if (by !== name && role !== 'ADMIN') throw mayNotChange(by, name)
}
