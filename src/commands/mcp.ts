import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import type { GraphQLSchema } from 'graphql'
import { makeContext } from '../context.js'
import { executeWith, startApollo } from '../execution/apollo.js'
import { withOutageErrors } from '../execution/service-unavailable.js'
import { makeMcpServer } from '../mcp/mcp-server.js'
import { streamTransport } from '../mcp/stream-transport.js'
import type { Service } from '../mcp/tool.js'
import { buildSchema } from '../schema.js'
import type { Database } from '../store/database/database.js'
import { isEmpty } from '../store/is-empty.js'
import { openFetcher } from '../web/fetcher.js'
import { openExtractorPool } from '../workers/extractor-pool.js'
import { type HoldingService, openDatabaseOrService, postGraphql } from './service/database-or-service.js'

export interface McpSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** The stream of the assistant's messages; when it ends, so does the command. */
  readonly input: Readable
  /** Receives answers, and nothing else. */
  readonly output: Writable
  readonly errors: Writable
  /** Ends the command when aborted. */
  readonly signal: AbortSignal
}

/**
 * Serves the Model Context Protocol on two streams, until the input ends: on the database or, if a service holds its
 * folder, by that service.
 * @throws DatabaseError if the database cannot be opened
 */
export async function serveMcp(settings: McpSettings): Promise<void> {
  const { databaseUrl, dataFolder, input, output, errors, signal } = settings
  const schema = buildSchema()
  const log = (line: string): void => void errors.write(`${line}\n`)
  const opened = await openDatabaseOrService(databaseUrl, dataFolder)
  const { execute, close } = 'service' in opened ? executeBy(opened) : await executeOn(opened.database, schema, log)
  try {
    const service = { execute, schema, log }
    const { transport, closed } = streamTransport(input, output)
    const serving = serveStdio(() => makeMcpServer(service), { transport, onerror: ({ message }) => log(message) })
    await Promise.race([closed, once(signal, 'abort')])
    await serving.close()
    // What is still open of it would keep the process from ending.
    input.destroy()
  } finally {
    await close()
  }
}

/** What executes operations, and ends that. */
interface Executing {
  readonly execute: Service['execute']
  close(): Promise<void>
}

/** Executes operations by a service, with the limits that it has. */
const executeBy = (holding: HoldingService): Executing => ({
  execute: (query, variables) => postGraphql(holding, query, variables),
  close: async () => {},
})

/** Executes operations in this process, with the limits that the service has, for a client without a key. */
async function executeOn(database: Database, schema: GraphQLSchema, log: (line: string) => void): Promise<Executing> {
  if (await isEmpty(database)) log('No article is stored yet: npx dictum ingest FILE…')
  const nameOutage = withOutageErrors(log)
  const extractor = openExtractorPool()
  const fetcher = openFetcher({ allow: [] })
  const apollo = await startApollo({ schema, database, nameOutage, isOpen: true, log })
  return {
    execute: executeWith(apollo, () => makeContext({ database, extractor, fetcher }, null)),
    close: async (): Promise<void> => {
      await apollo.stop()
      await fetcher.close()
      await extractor.close()
      await database.close()
    },
  }
}
