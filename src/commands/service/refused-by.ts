import type { HoldingService } from './database-or-service.js'
import { OperationError } from './operation-error.js'

/** An error of a service's answer. */
export interface GraphqlError {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly retryAfter?: number }
}

/** The error for what a service has refused. @param what was asked for: a path, or a field */
export function refusedBy(
  { service, keyFrom }: HoldingService,
  what: string,
  status: number | undefined,
  [error]: readonly GraphqlError[],
): OperationError {
  const { code } = error?.extensions ?? {}
  if (code === 'NOT_FOUND' || code === 'GRAPHQL_VALIDATION_FAILED' || status === 404 || status === 405) {
    return new OperationError(
      `The service at ${service} has no ${what}: it is of another version of Dictum. End it and start it with this one.`,
    )
  }
  const message = error?.message ?? `The service at ${service} answers ${what} with the status ${status}.`
  if (code !== 'UNAUTHENTICATED' && code !== 'FORBIDDEN') return new OperationError(message)
  return new OperationError(
    `${message}\n` +
      `The service at ${service} takes articles with the key that it was started with; this command has ${keyFrom}. ` +
      'Set DICTUM_EDITOR_KEY to that of the service.',
  )
}

/** The OperationError for a connection that failed; any other error unchanged. */
export function gone({ service }: HoldingService, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof OperationError) return error
  const { code } = (error.cause ?? error) as NodeJS.ErrnoException
  if (typeof code !== 'string') return error
  return new OperationError(
    `The service at ${service} does not answer any more (${code}). What it has told of is stored; the same command goes on from there.`,
  )
}
