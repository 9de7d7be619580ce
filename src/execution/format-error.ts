import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { isCanceled } from '../store/database/outage.js'

/** Longer messages are cut, in UTF-16 code units: some repeat the client's input. */
const LONGEST_MESSAGE = 2_000

/**
 * Formats an error for the client. Errors that the client can fix are sent in full; for any other it gets an id, under
 * which the error is written to `log`.
 */
export const errorFormatter =
  (log: (line: string) => void) =>
  ({ message, ...others }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const formatted = { message: message.slice(0, LONGEST_MESSAGE), ...others }
    if (statusOf(error) === 405) {
      return { ...formatted, extensions: { code: 'METHOD_NOT_ALLOWED', accepted: 'POST' } }
    }
    const original = unwrapResolverError(error)
    // Apollo gives all errors of a document the same code; ours are more specific.
    const own = original instanceof GraphQLError ? ownExtensions(original) : undefined
    if (own) return { ...formatted, extensions: { ...formatted.extensions, ...own } }
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted
    // For some bad requests (a wrong hash of a persisted query) Apollo sets no code, but a status.
    if (statusOf(error) < 500) return { ...formatted, extensions: { code: 'BAD_REQUEST' } }
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    }
    if (isCanceled(original)) {
      return {
        message:
          'This took too long and was stopped. Ask for less: smaller pages, fewer lists in lists, more conditions.',
        ...where,
        extensions: { code: 'TIMEOUT' },
      }
    }
    const id = randomUUID()
    log(`Error ${id}: ${original instanceof Error ? original.stack : String(original)}`)
    return {
      message: `Something went wrong here; it is not your query. It is written down as ${id}.`,
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    }
  }

/** The extensions that this service gave an error, or the error that it wraps; without `http`. */
function ownExtensions(error: GraphQLError): Record<string, unknown> | undefined {
  const source = error.originalError instanceof GraphQLError ? error.originalError : error
  if (typeof source.extensions.code !== 'string') return undefined
  const { http: _http, ...extensions } = source.extensions
  return extensions
}

/** The HTTP status that an error sets. */
const statusOf = (error: unknown): number => {
  const http = error instanceof GraphQLError ? (error.extensions.http as { status?: number } | undefined) : undefined
  return http?.status ?? 500
}
