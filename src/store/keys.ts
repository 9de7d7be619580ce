import { createHash, randomBytes } from 'node:crypto'
import { keyId } from '../knowledge/ids.js'
import type { Database } from './database/database.js'
import type { KeyModel } from './prisma/models.js'

/** A key as it is stored, without its hash. */
export type StoredKey = Omit<KeyModel, 'hash'>

/** The names of the two keys that the service has of its own, and no table holds. */
export const OWN_KEYS = ['editor key', 'admin key'] as const

/** 192 bits: nobody guesses them, so that a hash without salt or stretching keeps them, and finds them by an index. */
const SECRET_BYTES = 24

/** Makes the secret of a key. It says whose it is, for whoever comes upon one in a log or a repository. */
export const makeSecret = (): string => `dictum_${randomBytes(SECRET_BYTES).toString('base64url')}`

/** Whether this has the form of the secrets that are made here, which nobody guesses; others somebody has thought of. */
export const isMadeSecret = (secret: string): boolean => /^dictum_[\w-]{32}$/.test(secret)

/**
 * How long a key that was found is not looked up again: what a process may miss of a revocation made by another one.
 * One indexed statement each five seconds costs a busy key nothing; much longer would be too long for a key that leaked.
 */
export const KEPT_MILLISECONDS = 5_000

const WITHOUT_HASH = { hash: true } as const

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Keys that were found lately, by hash. Unknown ones are not kept: whoever makes them up would fill the memory. */
type Found = Map<string, { readonly key: StoredKey; readonly until: number }>
const found = new WeakMap<Database, Found>()

/** The key whose secret this is, revoked or not; null where there is none. */
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
  // A revocation in the meantime has put another map in the place of this one.
  if (key) lately.set(hash, { key, until: Date.now() + KEPT_MILLISECONDS })
  return key ?? null
}

/** Makes a key. Its secret is told here and never again. Null where the name is taken, be it by a revoked key. */
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

/** Revokes a key, at once in this process. Null where no key of that name still holds. */
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
