import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { execute, type GraphQLError, parse } from 'graphql'
import { type Context, makeContext } from '../../context.js'
import { buildSchema } from '../../schema.js'
import type { Database } from '../../store/database/database.js'
import { openFetcher } from '../../web/fetcher.js'
import { openExtractorPool } from '../../workers/extractor-pool.js'
import { type HoldingService, openDatabaseOrService, postGraphql } from './database-or-service.js'
import { OperationError } from './operation-error.js'
import type { FoundKey } from './service-keys.js'

/** The folder with the operations; the path is the same from src/commands and from dist/commands. */
const FOLDER = new URL('../../../examples/queries/', import.meta.url)

/** Executes operations, in this process or by the service that holds the data folder. */
export interface Operations {
  /**
   * Executes an operation of examples/queries.
   * @returns its data
   * @throws OperationError if it is refused
   */
  run<Data>(name: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>
  /** The database opened by this process; undefined if a service executes the operations. */
  readonly database: Database | undefined
  close(): Promise<void>
}

/**
 * Opens the database or, if a service holds its folder, connects to that.
 * @param findKey finds the key for its operations; by default one that reads, and manages keys
 * @throws DatabaseError if neither is possible
 */
export async function openOperations(
  url: string | undefined,
  dataFolder: string,
  findKey?: (dataFolder: string) => Promise<FoundKey>,
): Promise<Operations> {
  const opened = await openDatabaseOrService(url, dataFolder, findKey)
  if ('service' in opened) return { run: runBy(opened), database: undefined, close: async () => {} }
  const { database } = opened
  const extractor = openExtractorPool()
  const fetcher = openFetcher({ allow: [] })
  const close = async (): Promise<void> => {
    await fetcher.close()
    await extractor.close()
    await database.close()
  }
  return { run: runOn({ database, extractor, fetcher }), database, close }
}

const read = (name: string): Promise<string> => readFile(fileURLToPath(new URL(`${name}.graphql`, FOLDER)), 'utf8')

/** Roles are not checked: a process that can open the database may do anything. */
function runOn(shared: Pick<Context, 'database' | 'extractor' | 'fetcher'>): Operations['run'] {
  const schema = buildSchema()
  return async (name, variableValues) => {
    const document = parse(await read(name))
    const contextValue = makeContext(shared, null)
    const { data, errors } = await execute({ schema, document, contextValue, variableValues })
    if (errors?.[0]) throw refusal(errors[0])
    return data as never
  }
}

/** An OperationError with only the reason for an operation that was refused; an internal error unchanged. */
const refusal = (error: GraphQLError): Error =>
  typeof error.extensions.code === 'string' ? new OperationError(error.message) : (error.originalError ?? error)

function runBy(holding: HoldingService): Operations['run'] {
  return async (name, variables) => {
    const answer = await postGraphql<{ data?: unknown; errors?: readonly { message: string }[] }>(
      holding,
      await read(name),
      variables,
    )
    if (answer.errors?.[0]) throw new OperationError(answer.errors[0].message)
    return answer.data as never
  }
}
