import { createHash, randomBytes } from 'node:crypto'
import { keyId } from '../knowledge/ids.js'
import type { Database } from './database/database.js'
import type { KeyModel } from './prisma/models.js'

/** A key as it is stored, without its hash. */
export type StoredKey = Omit<KeyModel, 'hash'>

/** The names of the service's own two keys, which are in no table. */
export const OWN_KEYS = ['editor key', 'admin key'] as const

/** 192 bits cannot be guessed, so an unsalted fast hash is safe, and an index can find it. */
const SECRET_BYTES = 24

/** Makes the secret of a key. The prefix shows what it is if it turns up in a log or a repository. */
export const makeSecret = (): string => `dictum_${randomBytes(SECRET_BYTES).toString('base64url')}`

/** Whether a secret has the form of those made here, which cannot be guessed; a person chose any other. */
export const isMadeSecret = (secret: string): boolean => /^dictum_[\w-]{32}$/.test(secret)

/**
 * How long a key is cached, in milliseconds; so another process notices a revocation this much later. One indexed SQL
 * statement every five seconds costs next to nothing; much longer would be too long for a leaked key.
 */
export const KEPT_MILLISECONDS = 5_000

const WITHOUT_HASH = { hash: true } as const

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The cache: hash → key. Unknown keys are not cached: a client could fill the memory with made-up ones. */
type Found = Map<string, { readonly key: StoredKey; readonly until: number }>
const found = new WeakMap<Database, Found>()

/** The key with this secret, revoked or not; null if there is none. */
export async function findKey(database: Database, secret: string): Promise<StoredKey | null> {
  const hash = hashOf(secret)
  const lately = found.get(database) ?? new Map()
  found.set(database, lately)
  const known = lately.get(hash)
  if (known && Date.now() < known.until) return known.key
  const { sql: text, parameters: values } = database.kysely
    .selectFrom('Key')
    .select(['id', 'name', 'role', 'perMinute', 'createdAt', 'revokedAt'])
    .where('hash', '=', hash)
    .compile()
  const [key] = await database.query<StoredKey>({ text, values, name: 'find_key' })
  // If a key was revoked meanwhile, `lately` is no longer the cache, so this does not bring the old key back.
  if (key) lately.set(hash, { key, until: Date.now() + KEPT_MILLISECONDS })
  return key ?? null
}

/** Makes a key. Its secret is returned here only. Null if the name is taken, even by a revoked key. */
export async function addKey(
  { prisma }: Database,
  { name, role, perMinute }: Pick<StoredKey, 'name' | 'role' | 'perMinute'>,
): Promise<{ readonly key: StoredKey; readonly secret: string } | null> {
  if (OWN_KEYS.some((own) => own === name)) return null
  const secret = makeSecret()
  const data = { id: keyId(name), name, role, perMinute, hash: hashOf(secret) }
  const [key] = await prisma.key.createManyAndReturn({ data, skipDuplicates: true, omit: WITHOUT_HASH })
  return key ? { key, secret } : null
}

/** Revokes a key, with immediate effect in this process. Null if there is no valid key of that name. */
export async function revokeKey(database: Database, name: string): Promise<StoredKey | null> {
  const [key] = await database.prisma.key.updateManyAndReturn({
    where: { name, revokedAt: null },
    data: { revokedAt: new Date() },
    omit: WITHOUT_HASH,
  })
  found.delete(database)
  return key ?? null
}

/** All keys, revoked ones too, the oldest first. */
export function listKeys({ prisma }: Database): Promise<StoredKey[]> {
  return prisma.key.findMany({ orderBy: [{ createdAt: 'asc' }, { name: 'asc' }], omit: WITHOUT_HASH })
}

/** The key of this name, revoked or not. */
export function keyNamed({ prisma }: Database, name: string): Promise<StoredKey | null> {
  return prisma.key.findUnique({ where: { name }, omit: WITHOUT_HASH })
}
