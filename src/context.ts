import { createHash, timingSafeEqual } from 'node:crypto'
import type { Asker, Database } from './store/database.js'
import type { Suggestion } from './store/read/nearest-names.js'

/** What a request's resolvers share. */
export interface Context {
  readonly database: Database
  /** Whether the request showed the editor key; a wrong key is told from none. */
  readonly editor: 'authorized' | 'no key' | 'wrong key'
  readonly asker?: Asker | undefined
  /** Names that nobody bears, with the nearest ones: `extensions.suggestions` of the answer. */
  readonly suggestions: (Suggestion & { readonly path: readonly (string | number)[] })[]
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Makes the context of one request.
 * @param authorization the header, where there is one: "Bearer <editor key>"
 */
export function makeContext(
  database: Database,
  editorKey: string,
  authorization: string | undefined,
  asker?: Asker,
): Context {
  return { database, editor: editorOf(editorKey, authorization), asker, suggestions: [] }
}

function editorOf(editorKey: string, authorization: string | undefined): Context['editor'] {
  const key = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
  if (key === undefined) return 'no key'
  // Hashes have one length, and comparing them takes the same time wherever they differ.
  return timingSafeEqual(hash(key), hash(editorKey)) ? 'authorized' : 'wrong key'
}
