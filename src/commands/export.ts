import type { Writable } from 'node:stream'
import { GraphQLError } from 'graphql'
import { exportAs } from '../export/export-as.js'
import { type ExportRequest, readExportRequest } from '../http/export-request.js'
import { buildSchema } from '../schema.js'
import { openDatabase } from '../store/database/database.js'
import { FolderInUseError } from '../store/database/database-error.js'
import { write } from './output/write.js'
import { runningService } from './service/running-service.js'
import { readAdminKey } from './service/service-keys.js'

export interface ExportSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly output: Writable
  readonly errors: Writable
}

/**
 * Exports the statements that match a filter, and their articles.
 * @param format one of EXPORT_FORMATS
 * @param where a StatementFilter as JSON or as GraphQL; undefined for everything
 * @returns the exit code: 0, or 2 if the filter makes no sense or contains an unknown name
 * @throws DatabaseError if the database cannot be opened
 */
export async function exportStatements(
  format: string,
  where: string | undefined,
  settings: ExportSettings,
): Promise<0 | 2> {
  try {
    const request = readExportRequest(buildSchema(), { format, where })
    for await (const piece of await openExport(request, settings)) await write(settings.output, piece)
    return 0
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    await write(settings.errors, `${error.message}\n`)
    return 2
  }
}

async function openExport(
  request: ExportRequest,
  settings: ExportSettings,
): Promise<AsyncIterable<string | Uint8Array>> {
  const { databaseUrl, dataFolder } = settings
  try {
    return fromDatabase(await openDatabase({ url: databaseUrl, dataFolder }), request)
  } catch (error) {
    const url = error instanceof FolderInUseError ? await runningService(dataFolder) : undefined
    if (url === undefined) throw error
    // Another process holds the data folder: let that service export.
    return fromService(url, (await readAdminKey(dataFolder)).key, request)
  }
}

async function* fromDatabase(
  database: Awaited<ReturnType<typeof openDatabase>>,
  { format, where }: ExportRequest,
): AsyncGenerator<string> {
  try {
    yield* exportAs(format, database, where)
  } finally {
    await database.close()
  }
}

/** @param key needed if even reading requires one */
async function fromService(
  url: string,
  key: string | undefined,
  request: ExportRequest,
): Promise<AsyncIterable<Uint8Array>> {
  const response = await fetch(`${url}/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(request),
  })
  if (response.ok && response.body) return response.body
  const { errors } = (await response.json()) as { errors: readonly { readonly message: string }[] }
  const message = errors.map((error) => error.message).join('\n')
  throw response.status === 400 ? new GraphQLError(message) : new Error(message)
}
