import { PgliteGoneError } from './pglite/pglite.js'

/**
 * What keeps the database from answering, as the end of a sentence "The database …", by the code of the failure: PostgreSQL's
 * (or the two letters of its class; PostgreSQL's documentation, appendix A), the operating system's, or Prisma's.
 */
const REASONS: Readonly<Record<string, string>> = {
  '08': 'cannot be reached',
  '28': 'refuses the connection',
  '3D000': 'is not there',
  '25006': 'can only be read at the moment',
  '40001': 'is busy with other changes',
  '40P01': 'is busy with other changes',
  '53': 'is overloaded',
  '53100': 'has no disk space left',
  '53200': 'has no memory left',
  '53300': 'has no connection free',
  '55P03': 'is locked by another change',
  '57P': 'is being restarted',
  // A database that takes no connections; the API itself asks for nothing that would fail so.
  '55000': 'refuses the connection',
  '58': 'cannot read or write its files',
  ECONNREFUSED: 'cannot be reached',
  ECONNRESET: 'cannot be reached',
  EPIPE: 'cannot be reached',
  ETIMEDOUT: 'cannot be reached',
  ENOTFOUND: 'cannot be reached',
  EAI_AGAIN: 'cannot be reached',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  ENOENT: 'cannot be reached',
  P1001: 'cannot be reached',
  P1002: 'cannot be reached',
  P1008: 'does not answer',
  P1017: 'cannot be reached',
  P2024: 'has no connection free',
  P2028: 'is busy with other changes',
  P2034: 'is busy with other changes',
}

/** What `pg` says without a code. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^timeout exceeded when trying to connect$/, 'has no connection free'],
  [/^Connection terminated/, 'cannot be reached'],
  [/is not queryable$/, 'cannot be reached'],
  [/^Cannot use a pool after calling end on the pool$/, 'is closed'],
]

/** A failure that is the database's, with its reason. */
export class OutageError extends Error {
  override readonly name = 'OutageError'

  /** @param reason as the end of a sentence "The database …" */
  constructor(readonly reason: string) {
    super(`The database ${reason}`)
  }
}

/** PostgreSQL's code of a statement that was cancelled, by a time limit or by somebody. */
const QUERY_CANCELED = '57014'

/** How many errors may lie within each other: Prisma's, its adapter's, the driver's, the system's. */
const DEEPEST = 5

/** Parts of an error that others are made from, in the words of Node, Prisma and GraphQL. */
interface Failure {
  readonly code?: unknown
  readonly originalCode?: unknown
  readonly message?: unknown
}

/** An error and all that it was made from, the innermost first: it says most. Prisma has one code for all that a raw statement fails with. */
function failuresIn(error: unknown, depth = 0): readonly Failure[] {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return []
  const { cause, meta, driverAdapterError, originalError, errors } = error as Record<string, unknown>
  const within = [cause, meta, driverAdapterError, originalError, ...(Array.isArray(errors) ? errors : [])]
  return [...within.flatMap((each) => failuresIn(each, depth + 1)), error]
}

/**
 * What keeps the database from answering, as the end of a sentence "The database …"; undefined for any other error.
 * @param error of `pg`, Prisma or PGlite, or one that was made from it
 */
export function outageOf(error: unknown): string | undefined {
  for (const failure of failuresIn(error)) {
    if (failure instanceof OutageError) return failure.reason
    if (failure instanceof PgliteGoneError) return 'has stopped'
    const { originalCode, code, message } = failure
    const reason = reasonOf(originalCode) ?? reasonOf(code) ?? SAID.find(([said]) => said.test(String(message)))?.[1]
    if (reason !== undefined) return reason
  }
  return undefined
}

/** Whether an error is that of a statement that was cancelled. */
export const isCanceled = (error: unknown): boolean =>
  failuresIn(error).some(({ code, originalCode }) => code === QUERY_CANCELED || originalCode === QUERY_CANCELED)

function reasonOf(code: unknown): string | undefined {
  if (typeof code !== 'string') return undefined
  return REASONS[code] ?? (/^\w{5}$/.test(code) ? (REASONS[code.slice(0, 3)] ?? REASONS[code.slice(0, 2)]) : undefined)
}
