import { organizationId, personId } from '../../../knowledge/ids.js'
import { nameKey } from '../../../text/name-key.js'
import type { ActorKind } from '../../../vocabulary/enumerations.js'
import type { Database } from '../../database/database.js'
import { actorRows } from '../../write/actor-rows.js'
import { countryRows } from '../../write/country-rows.js'
import { insertActors } from '../../write/insert-article.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { readName, writeNames } from './names.js'

/** An actor that an editor adds. */
export interface ActorToCreate {
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2, of an organization; null where it belongs to no country. */
  readonly countryCode: string | null
}

/** In one correction; nobody has as many. */
const MOST_ALIASES = 50

/**
 * Adds a person or an organization that no article names yet, or that was not read out of one.
 * @returns its id
 * @throws CorrectionError
 */
export async function createActor(database: Database, given: ActorToCreate, editing: Editing): Promise<string> {
  const actor = checkedActor(given)
  return correct(database, editing, async (correction) => {
    const id = await freeId(correction, actor)
    await insertActor(correction, id, actor)
    await correction.keep({ action: 'CREATE', targetId: id, before: {}, after: actor })
    return id
  })
}

/** @throws CorrectionError BAD_USER_INPUT */
function checkedActor({ kind, name, aliases, countryCode }: ActorToCreate): ActorToCreate {
  checkKind(kind)
  if (aliases.length > MOST_ALIASES) {
    throw new CorrectionError('BAD_USER_INPUT', 'aliases', `${aliases.length} names`, `at most ${MOST_ALIASES}`)
  }
  if (countryCode !== null && (kind !== 'ORGANIZATION' || countryRows(countryCode) === undefined)) {
    const accepted = 'the two-letter code of a country, such as "NO", and only for an organization'
    throw new CorrectionError('BAD_USER_INPUT', 'countryCode', countryCode, accepted)
  }
  const own = readName('name', name).name
  const others = aliases.map((alias) => readName('aliases', alias).name)
  return { kind, name: own, aliases: [...new Set(others)].filter((alias) => alias !== own), countryCode }
}

/** @throws CorrectionError BAD_USER_INPUT for a country: all there are exist by their codes */
export function checkKind(kind: ActorKind): void {
  if (kind !== 'COUNTRY') return
  throw new CorrectionError('BAD_USER_INPUT', 'kind', kind, 'PERSON or ORGANIZATION')
}

/** An id for an actor of that kind and name that nobody has: namesakes are numbered. */
export async function freeId(
  { transaction }: Correction,
  { kind, name }: Pick<ActorToCreate, 'kind' | 'name'>,
): Promise<string> {
  const idOf = kind === 'PERSON' ? personId : organizationId
  for (let count = 1; ; count++) {
    const id = idOf(nameKey(name), count === 1 ? '' : `${count}`)
    if ((await transaction.actor.count({ where: { id } })) === 0) return id
  }
}

/** Stores an actor with its names and its country. */
export async function insertActor(correction: Correction, id: string, actor: ActorToCreate): Promise<void> {
  await insertActors(correction.transaction, actorRows([{ ...actor, aliases: [] }], [{ id, score: 1, reason: '' }]))
  for (const alias of actor.aliases) await writeNames(correction, id, { before: { alias: null }, after: { alias } })
}

/** The fields of an actor that was created, as the history keeps them. */
export const createdActor = (fields: object): ActorToCreate => {
  const { kind, name, aliases, countryCode } = fields as ActorToCreate
  return { kind, name, aliases, countryCode }
}
