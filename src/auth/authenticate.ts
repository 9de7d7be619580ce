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
  /** The service's own key of the role ADMIN; undefined where it has none. */
  readonly adminKey: string | undefined
  /** Whether those without a key may read. */
  readonly publicRead: boolean
  /** Requests a minute that an address may make without a key. */
  readonly publicPerMinute?: number | undefined
}

/** A request that is let in: who is acting, and what is left of their rate. */
export interface Admission {
  /** Null where the request shows none. */
  readonly key: ActingKey | null
  readonly allowance: Allowance
}

/** What of a request tells who asks. */
interface KeyedRequest {
  readonly headers: { readonly authorization?: string | undefined }
  /** The address that it comes from. */
  readonly ip: string
}

/**
 * Makes what lets requests in, or does not. That is before anything of the request is parsed, so that where reading is
 * closed not even a validation's "Did you mean …" is told.
 * @throws GraphQLError UNAUTHENTICATED where it must show a key, or another one; RATE_LIMITED where it comes too often
 */
export function authenticator(settings: AuthSettings): (request: KeyedRequest) => Promise<Admission> {
  const { database, publicRead, publicPerMinute = DEFAULT_PUBLIC_PER_MINUTE } = settings
  const rates = new Rates()
  const own = ownKeys(settings)

  async function admit(secret: string, address: string): Promise<Admission> {
    const hash = sha256(secret)
    // Hashes have one length, and comparing them takes the same time wherever they differ.
    const ownKey = own.find((key) => timingSafeEqual(key.hash, hash))
    const found = ownKey ?? (isMadeSecret(secret) ? await findKey(database, secret) : null)
    // The right key is let in whatever wrong ones its address has shown: a stranger behind the same proxy must not lock its
    // holder out. What keeps it from being guessed is its length.
    if (found === null || found.revokedAt !== null) throw (await rates.countWrongKey(address)) ?? keyRefused(found)
    const { id, name, role, perMinute } = found
    const key = { id, name, role }
    return { key, allowance: await rates.countRequest(key, perMinute) }
  }

  return async (request) => {
    const secret = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (secret !== undefined) return admit(secret, request.ip)
    if (!publicRead) throw readingIsClosed()
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
