import { PgliteGoneError } from './pglite/pglite.js'

/**
 * Error code → why the database does not answer, as the end of a sentence "The database …". Codes are PostgreSQL's (or the
 * first two or three characters; PostgreSQL's documentation, appendix A), the operating system's, or Prisma's.
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
  // The database accepts no connections. None of the API's own SQL can fail with this code.
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

/** Error messages of `pg` that come without a code → reason. */
const REASONS_BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/^timeout exceeded when trying to connect$/, 'has no connection free'],
  [/^Connection terminated/, 'cannot be reached'],
  [/is not queryable$/, 'cannot be reached'],
  [/^Cannot use a pool after calling end on the pool$/, 'is closed'],
]

/** The database does not answer, with the reason. */
export class OutageError extends Error {
  override readonly name = 'OutageError'

  /** @param reason as the end of a sentence "The database …" */
  constructor(readonly reason: string) {
    super(`The database ${reason}`)
  }
}

/** PostgreSQL's code for a canceled SQL statement, by a time limit or on request. */
const QUERY_CANCELED = '57014'

/** How deep errors may be nested: Prisma's, its adapter's, the driver's, the system's. */
const DEEPEST = 5

/** The properties that identify an error in Node, Prisma or GraphQL. */
interface Failure {
  readonly code?: unknown
  readonly originalCode?: unknown
  readonly message?: unknown
}

/** An error and all its causes, innermost first, as that says most: Prisma has one code for every error of a raw SQL statement. */
function failuresIn(error: unknown, depth = 0): readonly Failure[] {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return []
  const { cause, meta, driverAdapterError, originalError, errors } = error as Record<string, unknown>
  const within = [cause, meta, driverAdapterError, originalError, ...(Array.isArray(errors) ? errors : [])]
  return [...within.flatMap((each) => failuresIn(each, depth + 1)), error]
}

/**
 * Why the database does not answer, as the end of a sentence "The database …"; undefined for any other error.
 * @param error from `pg`, Prisma or PGlite, or one that wraps it
 */
export function outageOf(error: unknown): string | undefined {
  for (const failure of failuresIn(error)) {
    if (failure instanceof OutageError) return failure.reason
    if (failure instanceof PgliteGoneError) return 'has stopped'
    const { originalCode, code, message } = failure
    const byMessage = REASONS_BY_MESSAGE.find(([pattern]) => pattern.test(String(message)))
    const reason = reasonOf(originalCode) ?? reasonOf(code) ?? byMessage?.[1]
    if (reason !== undefined) return reason
  }
  return undefined
}

/** Whether an error means that an SQL statement was canceled. */
export const isCanceled = (error: unknown): boolean =>
  failuresIn(error).some(({ code, originalCode }) => code === QUERY_CANCELED || originalCode === QUERY_CANCELED)

function reasonOf(code: unknown): string | undefined {
  if (typeof code !== 'string') return undefined
  return REASONS[code] ?? (/^\w{5}$/.test(code) ? (REASONS[code.slice(0, 3)] ?? REASONS[code.slice(0, 2)]) : undefined)
}
