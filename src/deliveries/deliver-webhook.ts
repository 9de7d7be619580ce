import { JobError } from '../jobs/job-handler.js'
import { cursorOfEvent } from '../query/sources/saved-search.js'
import type { Database } from '../store/database/database.js'
import { eventAt, type Matched } from '../store/deliveries/matched.js'
import { type Destination, destination, noteDelivered } from '../store/deliveries/webhooks.js'
import { FetchError } from '../web/fetch-error.js'
import type { Fetcher } from '../web/fetcher.js'
import { sign } from './sign.js'

/** What webhooks are delivered with. */
export interface Delivering {
  readonly database: Database
  readonly fetcher: Fetcher
}

/** Events of one webhook that are delivered on end, so that others have their turn. */
const AT_A_TIME = 100

/** How long an answer is waited for: the least that the specification recommends, in milliseconds. */
const PATIENCE_MILLISECONDS = 15_000

/** The longest pause that a receiver may ask for, in seconds: 6 hours, as between any two tries. */
const LONGEST_PAUSE = 6 * 3_600

/** By this status a receiver says that it wants no more (RFC 9110, and the specification). */
const GONE = 410

/**
 * Sends a webhook the events that it has not had, one after another. Each stands as delivered only once it was answered by 2xx, so that one
 * may be sent twice, under the same id, and none is left out. What fails after others were delivered is tried again as if for the first time.
 * @throws JobError if the first of them was not delivered
 */
export async function deliverWebhook(delivering: Delivering, id: string, signal: AbortSignal): Promise<void> {
  const { database, fetcher } = delivering
  for (let delivered = 0; delivered < AT_A_TIME && !signal.aborted; delivered++) {
    const webhook = await destination(database, id)
    const event = webhook && (await eventAt(database, webhook.searchId, webhook.delivered + 1))
    if (!webhook || !event) return
    if (webhook.isRevoked) throw new JobError(`The key "${webhook.by}", with which it was made, was revoked.`, null)
    try {
      await send(fetcher, webhook, event, signal)
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      if (delivered > 0) return
      throw new JobError(error.message, pauseAfter(error))
    }
    if (!(await noteDelivered(database, id, event.number))) return
  }
}

/** @throws FetchError if it is not answered by 2xx */
async function send(fetcher: Fetcher, webhook: Destination, event: Matched, signal: AbortSignal): Promise<void> {
  const { id, url, secret, formerSecret } = webhook
  const messageId = `msg_${id.replace('webhook_', '')}_${event.number}`
  const timestamp = Math.floor(Date.now() / 1_000)
  const body = messageOf(webhook, event)
  const secrets = formerSecret === null ? [secret] : [secret, formerSecret]
  const answer = await fetcher.fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': messageId,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': secrets.map((each) => sign(each, messageId, timestamp, body)).join(' '),
    },
    body,
    signal,
    milliseconds: PATIENCE_MILLISECONDS,
  })
  if (answer.isNotModified) throw new FetchError('STATUS', 'the status 304', 'a webhook that answers with 2xx')
}

/** The message of an event, as docs/following.md has it. */
function messageOf({ searchId }: Destination, { number, kind, at, statementId, statement }: Matched): string {
  const data = { savedSearchId: searchId, cursor: cursorOfEvent(number), kind, statementId, statement }
  return JSON.stringify({ type: `match.${kind.toLowerCase()}`, timestamp: at, data })
}

/** In milliseconds; null: never again, undefined: as after any failure. */
function pauseAfter({ status, retryAfter }: FetchError): number | null | undefined {
  if (status === GONE) return null
  return retryAfter === undefined ? undefined : Math.min(retryAfter, LONGEST_PAUSE) * 1_000
}
