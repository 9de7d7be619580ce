import type { JobKind } from '../prisma/enums.js'

/** Kind of job → what it is handed. The database keeps it as JSON: a kind whose shape changes has to read that of before, too. */
export interface Payloads {
  readonly REANALYSE: { readonly articleId: string }
  readonly POLL_FEED: { readonly feedId: string }
  readonly INGEST_URL: {
    readonly url: string
    /** What is known of it, where its page does not tell; times as ISO 8601. */
    readonly facts: { readonly title?: string; readonly publisher?: string; readonly publishedAt?: string }
    /** Who wants it, for the history. */
    readonly by: string
  }
  readonly DELIVER_WEBHOOK: { readonly webhookId: string }
  readonly SEND_DIGEST: {
    readonly digestId: string
    /** The number of the last event that it tells: the same message at each try. */
    readonly upTo: number
  }
}

/** Kind → priority: the greatest is done first. What somebody waits for goes before what can wait for the night. */
export const PRIORITIES: Readonly<Record<JobKind, number>> = {
  DELIVER_WEBHOOK: 10,
  INGEST_URL: 0,
  POLL_FEED: 0,
  SEND_DIGEST: 0,
  REANALYSE: -10,
}

/** A job to be done. */
export type NewJob = {
  readonly [Kind in JobKind]: {
    readonly kind: Kind
    readonly payload: Payloads[Kind]
    /** What it is about: of a kind there is one job for each. Null: there may be any number. */
    readonly key: string | null
    /** What only one job at a time may use, such as a host. */
    readonly lane?: string | null
    /** In how many milliseconds it is due. 0, where not given: at once. */
    readonly delay?: number
  }
}[JobKind]
