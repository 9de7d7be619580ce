import { randomBytes } from 'node:crypto'
import type { Prisma } from '../prisma/client.js'
import { type NewJob, PRIORITIES } from './kinds.js'

/** What runs SQL: a database's `prisma`, or a transaction, so that a job is asked for exactly if what it follows from is stored. */
export type Runner = Pick<Prisma.TransactionClient, '$executeRaw' | '$queryRaw'>

/**
 * Asks for jobs. One for a key that waits already is due at the earlier of both times, with the payload of now; one that runs is run once
 * more after that; one that was set aside is tried again. Rows are written in the order of their keys, here and below, so that no two wait for
 * each other.
 */
export async function addJobs(runner: Runner, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return
  const rows = jobs.map(({ kind, payload, key, lane = null, delay = 0 }) => {
    const id = newJobId()
    return { id, kind, payload, key, lane, priority: PRIORITIES[kind], delay }
  })
  await runner.$executeRaw`
    INSERT INTO "Job" AS job ("id", "kind", "payload", "key", "lane", "priority", "dueAt")
    SELECT DISTINCT ON ("kind", coalesce("key", "id")) "id", "kind", "payload", "key", "lane", "priority", now() + "delay" * interval '1 millisecond'
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS given("id" text, "kind" "JobKind", "payload" jsonb, "key" text, "lane" text, "priority" int, "delay" float8)
    ON CONFLICT ("kind", "key") DO UPDATE SET
      "payload" = excluded."payload",
      "dueAt" = CASE WHEN job."setAsideAt" IS NOT NULL THEN excluded."dueAt" WHEN job."leasedBy" IS NOT NULL THEN job."dueAt"
        ELSE least(job."dueAt", excluded."dueAt") END,
      "isAskedFor" = job."leasedBy" IS NOT NULL,
      "attempts" = CASE WHEN job."setAsideAt" IS NULL THEN job."attempts" ELSE 0 END,
      "setAsideAt" = NULL`
}

/** Asks for every stored article to be read again, in one statement. @returns how many articles there are */
export const addReanalysis = (runner: Runner): Promise<number> =>
  runner.$executeRaw`
    INSERT INTO "Job" AS job ("id", "kind", "payload", "key", "priority", "dueAt")
    SELECT 'job_' || replace(gen_random_uuid()::text, '-', ''), 'REANALYSE', jsonb_build_object('articleId', "id"), "id", ${PRIORITIES.REANALYSE}::int, now()
    FROM "Article" ORDER BY "id"
    ON CONFLICT ("kind", "key") DO UPDATE SET "dueAt" = CASE WHEN job."leasedBy" IS NULL THEN now() ELSE job."dueAt" END,
      "isAskedFor" = job."leasedBy" IS NOT NULL,
      "attempts" = CASE WHEN job."setAsideAt" IS NULL THEN job."attempts" ELSE 0 END,
      "setAsideAt" = NULL`

const newJobId = (): string => `job_${randomBytes(10).toString('hex')}`
