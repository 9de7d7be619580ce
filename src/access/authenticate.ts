import { createHash, timingSafeEqual } from 'node:crypto'
import type { ActingKey } from '../context.js'
import type { Role } from '../models/enums.js'
import { DEFAULT_PER_MINUTE } from '../models/key-rates.js'
import type { Database } from '../store/database.js'
import { keyId } from '../store/ids.js'
import { findKey, isMadeSecret, type OWN_KEYS } from '../store/keys.js'
import { keyRefused, readingIsClosed } from './errors.js'
import { Rates } from './rates.js'

export interface AccessSettings {
  readonly database: Database
  /** The service's own key of the role EDITOR. */
  readonly editorKey: string
  /** The service's own key of the role ADMIN; undefined where it has none. */
  readonly adminKey: string | undefined
  /** Whether those without a key may read. */
  readonly publicRead: boolean
}

/** What of a request tells who asks. */
interface Request {
  readonly headers: { readonly authorization?: string | undefined }
  /** The address that it comes from. */
  readonly ip: string
}

/**
 * Makes what finds the key of a request: null, at once, where it shows none. That is before anything of the request is
 * parsed, so that where reading is closed not even a validation's "Did you mean …" is told.
 * @throws GraphQLError UNAUTHENTICATED where it must show a key, or another one; RATE_LIMITED where it comes too often
 */
export function authenticator(settings: AccessSettings): (request: Request) => null | Promise<ActingKey> {
  const rates = new Rates()
  const own = ownKeys(settings)

  async function admit(secret: string, address: string): Promise<ActingKey> {
    // Only what somebody has thought of can be guessed: nobody is kept out by the wrong keys of others behind one proxy.
    const isMade = isMadeSecret(secret)
    if (!isMade) await rates.refuseGuessing(address)
    const hash = sha256(secret)
    // Hashes have one length, and comparing them takes the same time wherever they differ.
    const ownKey = own.find((key) => timingSafeEqual(key.hash, hash))
    const found = ownKey ?? (isMade ? await findKey(settings.database, secret) : null)
    if (found === null || found.revokedAt !== null) {
      await rates.countWrongKey(address)
      throw keyRefused(found)
    }
    const { id, name, role, perMinute } = found
    const key = { id, name, role }
    await rates.countRequest(key, perMinute)
    return key
  }

  return (request) => {
    const secret = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (secret !== undefined) return admit(secret, request.ip)
    if (settings.publicRead) return null
    throw readingIsClosed()
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

function ownKeys({ editorKey, adminKey }: AccessSettings) {
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
