/** The input cannot be ingested; the message says what was received and what is accepted. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError'

  /**
   * @param field which part of the input ("text", "publishedAt")
   * @param received the value, shortened so that it is never a whole article
   * @param accepted what would be accepted ("an ISO 8601 date such as 2023-01-30")
   */
  constructor(
    readonly field: string,
    readonly received: string,
    readonly accepted: string,
  ) {
    super(`${field}: received ${received}, accepted is ${accepted}`)
  }
}
