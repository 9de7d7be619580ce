import type { Writable } from 'node:stream'
import type { Key } from '../models/key.js'
import { SettingsError } from '../settings.js'
import { MEMORY } from '../store/database/database.js'
import { tableOf } from './output/table-of.js'
import { write } from './output/write.js'
import { type Operations, openOperations } from './service/operations.js'

/** The database that stores the keys, and the output streams. */
export interface KeyPlace {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** Receives the result: the secret, the list. */
  readonly output: Writable
  /** Receives messages about it. */
  readonly errors: Writable
}

/**
 * Makes a key. Its secret is the only line of the output, so that a script can read it.
 * @param role reader, editor or admin
 * @throws OperationError if the name is taken or invalid
 */
export async function addKey(place: KeyPlace, name: string, role: string, perMinute: number): Promise<void> {
  const input = { name, role: role.toUpperCase(), perMinute }
  const { createKey } = await on(place, (operations) =>
    operations.run<{ createKey: { secret: string; key: Key } }>('create-a-key', { input }),
  )
  await write(place.errors, `“${createKey.key.name}” is made: ${role}, ${perMinute} requests a minute. Its secret:\n\n`)
  await write(place.output, `${createKey.secret}\n`)
  await write(
    place.errors,
    `
It is told this once: only its hash is kept. It goes with every request as a header:

  authorization: Bearer <secret>
`,
  )
}

/** Prints all keys, the oldest first. */
export async function listKeys(place: KeyPlace): Promise<void> {
  const { keys } = await on(place, (operations) => operations.run<{ keys: readonly Key[] }>('all-keys'))
  if (keys.length === 0) {
    return write(place.errors, 'No key is made yet: npx dictum key add NAME --role reader|editor|admin\n')
  }
  const rows = keys.map(({ name, role, perMinute, createdAt, revokedAt }) => [
    name,
    role.toLowerCase(),
    String(perMinute),
    createdAt,
    revokedAt ?? '',
  ])
  await write(place.output, tableOf([['NAME', 'ROLE', 'A MINUTE', 'MADE', 'REVOKED'], ...rows]))
}

/** Revokes a key. @throws OperationError if there is none of that name, or it is revoked already */
export async function revokeKey(place: KeyPlace, name: string): Promise<void> {
  await on(place, (operations) => operations.run('revoke-a-key', { input: { name } }))
  await write(place.errors, `“${name}” is revoked.\n`)
}

async function on<Data>(place: KeyPlace, work: (operations: Operations) => Promise<Data>): Promise<Data> {
  const { databaseUrl, dataFolder } = place
  if (databaseUrl === undefined && dataFolder === MEMORY) {
    throw new SettingsError(
      'DICTUM_DATA is memory:, where no key outlives this command. Give a folder or DATABASE_URL.',
    )
  }
  const operations = await openOperations(databaseUrl, dataFolder)
  try {
    return await work(operations)
  } finally {
    await operations.close()
  }
}
