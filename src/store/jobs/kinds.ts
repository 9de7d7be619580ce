import type { JobKind } from '../prisma/enums.js'

/** Kind of job → what it is handed. The database keeps it as JSON: a kind whose shape changes has to read that of before, too. */
export interface Payloads {
  readonly REANALYSE: { readonly articleId: string }
}

/** Kind → priority: the greatest is done first. What somebody waits for goes before what can wait for the night. */
export const PRIORITIES: Readonly<Record<JobKind, number>> = {
  REANALYSE: -10,
}

/** A job to be done. */
export type NewJob = {
  readonly [Kind in JobKind]: {
    readonly kind: Kind
    readonly payload: Payloads[Kind]
    /** What it is about: of a kind there is one job for each. Null: there may be any number. */
    readonly key: string | null
    /** In how many milliseconds it is due. 0, where not given: at once. */
    readonly delay?: number
  }
}[JobKind]
