/** An operation was refused. The message says why, for the user of the command line. */
export class OperationError extends Error {
  override readonly name = 'OperationError'
}
