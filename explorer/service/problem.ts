/** What keeps an answer from coming: what GraphQL's errors say, or that no service answers. */
export class Problem extends Error {
  /**
   * @param code the API's `extensions.code`; UNREACHABLE where nothing answered, UNREADABLE where something else than the service did
   * @param message for people
   * @param accepted what the service would take, where it says so
   * @param retrySeconds after how many seconds it makes sense to ask again, where the service says so
   */
  constructor(
    readonly code: string,
    message: string,
    readonly accepted?: string,
    readonly retrySeconds?: number,
  ) {
    super(message)
    this.name = 'Problem'
  }
}

/** Whether the service may well answer if it is asked again, as it is. */
export const isPassing = ({ code }: Problem): boolean =>
  code === 'UNREACHABLE' || code === 'SERVICE_UNAVAILABLE' || code === 'RATE_LIMITED'

/** Whether a key is missing, or is one that may not do this. */
export const isAboutKey = ({ code }: Problem): boolean => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN'

/** Whether the service takes what stands in the address for no id at all: nothing can have it. */
export const isNoId = (problem: Problem | undefined): boolean => problem?.code === 'BAD_USER_INPUT'
