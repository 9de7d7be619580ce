import type { Extractor } from './extraction/extractor.js'
import type { Role } from './models/enums.js'
import type { Suggestion } from './query/names/nearest-names.js'
import type { Client } from './store/database/client.js'
import type { Database } from './store/database/database.js'

/** The key that a request has shown: who is acting. */
export interface ActingKey {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** What a request's resolvers share. What a role may do is looked at before they run: execution/operation-roles.ts. */
export interface Context {
  readonly database: Database
  readonly extractor: Extractor
  /** Null where the request showed none. */
  readonly key: ActingKey | null
  readonly client?: Client | undefined
  /** Names that nobody bears, with the nearest ones: `extensions.suggestions` of the answer. */
  readonly suggestions: (Suggestion & { readonly path: readonly (string | number)[] })[]
}

/** Makes the context of one request. */
export function makeContext(
  shared: Pick<Context, 'database' | 'extractor'>,
  key: ActingKey | null,
  client?: Client,
): Context {
  return { ...shared, key, client, suggestions: [] }
}
