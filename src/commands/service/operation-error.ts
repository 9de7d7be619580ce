/** An operation was refused; the message says why, for the person at the keyboard. */
export class OperationError extends Error {
  override readonly name = 'OperationError'
}
