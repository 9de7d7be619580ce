/**
 * A correction cannot be made. NOT_FOUND: nothing has that id; CONFLICT: it has changed since the editor saw it;
 * BAD_USER_INPUT: a value makes no sense here.
 */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError'

  constructor(
    readonly code: 'NOT_FOUND' | 'CONFLICT' | 'BAD_USER_INPUT',
    /** The field of the input. */
    readonly field: string,
    readonly received: unknown,
    /** What would be accepted, as the end of the sentence "it takes …". */
    readonly accepted: string,
  ) {
    super(`${field} cannot be ${JSON.stringify(received)}: it takes ${accepted}.`)
  }
}
