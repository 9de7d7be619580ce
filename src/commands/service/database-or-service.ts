import { type Database, openDatabase } from '../../store/database/database.js'
import { FolderInUseError } from '../../store/database/database-error.js'
import { runningService } from './running-service.js'
import { type FoundKey, readAdminKey } from './service-keys.js'

/** The service that holds a data folder. */
export interface HoldingService {
  /** http://HOST:PORT */
  readonly service: string
  readonly key: string | undefined
  /** Where the key is from, in words for the user. */
  readonly keyFrom: string
}

/**
 * Opens the database; if a service holds its folder, finds that.
 * @param findKey finds the key for its operations; by default one that reads whatever the settings, and manages keys
 * @throws DatabaseError if neither is possible
 */
export async function openDatabaseOrService(
  url: string | undefined,
  dataFolder: string,
  findKey: (dataFolder: string) => Promise<FoundKey> = readAdminKey,
): Promise<{ readonly database: Database } | HoldingService> {
  try {
    return { database: await openDatabase({ url, dataFolder }) }
  } catch (error) {
    const service = error instanceof FolderInUseError ? await runningService(dataFolder) : undefined
    if (service === undefined) throw error
    return { service, ...(await findKey(dataFolder)) }
  }
}

/** Executes an operation by a service. @returns its answer, with the errors that the service tells */
export async function postGraphql<Answer>(
  { service, key }: HoldingService,
  query: string,
  variables: Readonly<Record<string, unknown>> | undefined,
): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) }
  const body = JSON.stringify({ query, variables })
  const response = await fetch(`${service}/graphql`, { method: 'POST', headers, body })
  return (await response.json()) as Answer
}
