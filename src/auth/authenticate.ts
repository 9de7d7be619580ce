import { createHash, timingSafeEqual } from 'node:crypto'
import type { ActingKey } from '../context.js'
import { keyId } from '../knowledge/ids.js'
import type { Role } from '../models/enums.js'
import { DEFAULT_PER_MINUTE } from '../models/key-rates.js'
import type { Database } from '../store/database/database.js'
import { findKey, isMadeSecret, type OWN_KEYS } from '../store/keys.js'
import { keyRefused, readingIsClosed } from './errors.js'
import type { Allowance } from './rate-limit-error.js'
import { DEFAULT_PUBLIC_PER_MINUTE, Rates } from './rate-limits.js'

export interface AuthSettings {
  readonly database: Database
  /** The service's own key of the role EDITOR. */
  readonly editorKey: string
  /** The service's own key of the role ADMIN; undefined if it has none. */
  readonly adminKey: string | undefined
  /** Whether clients without a key may read. */
  readonly publicRead: boolean
  /** Requests per minute and address without a key. */
  readonly publicPerMinute?: number | undefined
}

/** The result of letting a request in: its key, and what is left of the rate limit. */
export interface Admission {
  /** Null if the request has none. */
  readonly key: ActingKey | null
  readonly allowance: Allowance
}

/** The parts of a request that identify the client. */
interface KeyedRequest {
  readonly headers: { readonly authorization?: string | undefined }
  /** The client's IP address. */
  readonly ip: string
}

/** @param isOpen whether no key is needed: as for all that is read, or for what another secret leads to */
export type Admit = (request: KeyedRequest, isOpen?: boolean) => Promise<Admission>

/**
 * Makes the function that checks a request's key and rate. It runs before the request is parsed, so that without a key,
 * where one is required, not even a validation error's "Did you mean …" reveals the schema.
 * @returns the function, which throws GraphQLError UNAUTHENTICATED if a valid key is required; RATE_LIMITED if there were too many requests
 */
export function authenticator(settings: AuthSettings): Admit {
  const { database, publicRead, publicPerMinute = DEFAULT_PUBLIC_PER_MINUTE } = settings
  const rates = new Rates()
  const own = ownKeys(settings)

  async function admit(secret: string, address: string): Promise<Admission> {
    const hash = sha256(secret)
    // Hashes have the same length, and timingSafeEqual takes the same time wherever they differ.
    const ownKey = own.find((key) => timingSafeEqual(key.hash, hash))
    const found = ownKey ?? (isMadeSecret(secret) ? await findKey(database, secret) : null)
    // A valid key is accepted however many wrong ones came from its address: another client behind the same proxy must not
    // lock its holder out. A key cannot be guessed, because it is long.
    if (found === null || found.revokedAt !== null) throw (await rates.countWrongKey(address)) ?? keyRefused(found)
    const { id, name, role, perMinute } = found
    const key = { id, name, role }
    return { key, allowance: await rates.countRequest(key, perMinute) }
  }

  return async (request, isOpen = publicRead) => {
    const secret = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (secret !== undefined) return admit(secret, request.ip)
    if (!isOpen) throw readingIsClosed()
    return { key: null, allowance: await rates.countAddress(request.ip, publicPerMinute) }
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

function ownKeys({ editorKey, adminKey }: AuthSettings) {
  const own = (name: (typeof OWN_KEYS)[number], role: Role, secret: string) => ({
    id: keyId(name),
    name,
    role,
    perMinute: DEFAULT_PER_MINUTE,
    revokedAt: null,
    hash: sha256(secret),
  })
  return [
    own('editor key', 'EDITOR', editorKey),
    ...(adminKey === undefined ? [] : [own('admin key', 'ADMIN', adminKey)]),
  ]
}
