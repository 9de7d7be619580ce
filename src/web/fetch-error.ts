/**
 * Why an address was not fetched: it is not one that may be asked (ADDRESS), its robots.txt forbids it (ROBOTS), it answers with another
 * status (STATUS), leads on and on (REDIRECTS), sends too much (TOO_LARGE), takes too long (TOO_SLOW), or does not answer, or not as HTTP
 * has it (UNREACHABLE).
 */
export type FetchFailure = 'ADDRESS' | 'ROBOTS' | 'STATUS' | 'REDIRECTS' | 'TOO_LARGE' | 'TOO_SLOW' | 'UNREACHABLE'

/** What a server says of an answer that is none. */
interface Told {
  /** The HTTP status. */
  readonly status?: number
  /** In seconds, where the server asks to be left alone for so long. */
  readonly retryAfter?: number | undefined
}

/** An address was not fetched; the message says what was received and what is accepted. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly status: number | undefined
  readonly retryAfter: number | undefined

  /**
   * @param received what the address or its answer is ("an answer of more than 20000000 bytes")
   * @param accepted what would be accepted
   */
  constructor(
    readonly reason: FetchFailure,
    readonly received: string,
    readonly accepted: string,
    told: Told = {},
  ) {
    super(`url: received ${received}, accepted is ${accepted}`)
    this.status = told.status
    this.retryAfter = told.retryAfter
  }
}
