/**
 * A correction that cannot be made. NOT_FOUND: there is nothing of that id; CONFLICT: it has changed since the editor
 * saw it; BAD_USER_INPUT: a value makes no sense here.
 */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError'

  constructor(
    readonly code: 'NOT_FOUND' | 'CONFLICT' | 'BAD_USER_INPUT',
    /** The field of the input. */
    readonly field: string,
    readonly received: unknown,
    /** What would have been taken, in words that end the sentence "it takes …". */
    readonly accepted: string,
  ) {
    super(`${field} cannot be ${JSON.stringify(received)}: it takes ${accepted}.`)
  }
}
