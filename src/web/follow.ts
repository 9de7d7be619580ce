import { checkUrl } from './check-url.js'
import type { Answer } from './exchange.js'
import { FetchError } from './fetch-error.js'

/** As many as browsers once followed, and more than robots.txt asks for (RFC 9309: five). */
const MOST_REDIRECTS = 10

const REDIRECTS = [301, 302, 303, 307, 308]
const PERMANENT = [301, 308]

/** Where a request led. */
export interface Followed {
  /** The address that answered. */
  readonly url: URL
  /** Where the first address has moved to for good: as far as permanent redirects lead; null where it has not. */
  readonly movedTo: URL | null
  readonly answer: Answer
}

/**
 * Asks an address, and those that it leads to.
 * @param ask called for each address, once it is checked
 * @throws FetchError for an address that may not be asked, and if it leads on too often
 */
export async function follow(start: URL, ask: (url: URL) => Promise<Answer>): Promise<Followed> {
  let url = start
  let movedTo: URL | null = null
  let isPermanent = true
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url)
    const { location } = answer.headers
    if (!REDIRECTS.includes(answer.status) || location === undefined) return { url, movedTo, answer }
    url = checkUrl(location, url)
    isPermanent &&= PERMANENT.includes(answer.status)
    if (isPermanent) movedTo = url
  }
  const accepted = `at most ${MOST_REDIRECTS}`
  throw new FetchError('REDIRECTS', `an address that leads on more than ${MOST_REDIRECTS} times`, accepted)
}
