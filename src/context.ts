import type { FieldNode } from 'graphql'
import type { Extractor } from './extraction/extractor.js'
import type { Role } from './models/enums.js'
import type { Suggestion } from './query/names/nearest-names.js'
import type { Client } from './store/database/client.js'
import type { Database } from './store/database/database.js'
import type { Fetcher } from './web/fetcher.js'

/** The key of a request. */
export interface ActingKey {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** What a request's resolvers share. Roles are checked before they run: execution/authorize.ts. */
export interface Context {
  readonly database: Database
  readonly extractor: Extractor
  readonly fetcher: Fetcher
  /** Whether digests are sent by e-mail; not, where not given. */
  readonly sendsMail?: boolean | undefined
  /** Null if the request has none. */
  readonly key: ActingKey | null
  readonly client?: Client | undefined
  /** The fields of the operation that this key may not read: they are null. */
  readonly withheld: ReadonlySet<FieldNode>
  /** Unknown names with the nearest known ones: `extensions.suggestions` of the answer. */
  readonly suggestions: (Suggestion & { readonly path: readonly (string | number)[] })[]
}

/** Makes the context of one request. */
export function makeContext(
  shared: Pick<Context, 'database' | 'extractor' | 'fetcher' | 'sendsMail'>,
  key: ActingKey | null,
  client?: Client,
): Context {
  return { ...shared, key, client, withheld: new Set(), suggestions: [] }
}
