import type { HeaderMap } from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { errorFormatter } from '../execution/format-error.js'

/** Error code → HTTP status; codes not listed mean a bad request. */
const STATUS: Readonly<Record<string, number>> = { INTERNAL_SERVER_ERROR: 500 }

/** The answer to a request that is refused before GraphQL executes anything. */
export interface Refusal {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** As GraphQL tells it. */
  readonly error: GraphQLFormattedError
}

/** Makes the function that says how an error is told. @param log receives internal errors; the client gets an id */
export const refusing =
  (nameOutage: (error: unknown) => unknown, log: (line: string) => void) =>
  (failure: unknown): Refusal => {
    const named = nameOutage(failure)
    const error = errorFormatter(log)(formOf(named), named)
    const { status, headers } = httpOf(named)
    return {
      status: status ?? STATUS[String(error.extensions?.code)] ?? 400,
      headers: headers ? Object.fromEntries(headers) : {},
      error,
    }
  }

/** The status and headers that an error sets, in Apollo Server's form. */
const httpOf = (error: unknown): { readonly status?: number; readonly headers?: HeaderMap } =>
  error instanceof GraphQLError ? ((error.extensions.http as object | undefined) ?? {}) : {}

/** An error as GraphQL tells it, without what it sets for HTTP. */
function formOf(error: unknown): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) return { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  const { http: _http, ...extensions } = error.extensions
  return { message: error.message, extensions }
}
