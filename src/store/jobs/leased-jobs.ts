import type { Database } from '../database/database.js'
import type { JobKind } from '../prisma/enums.js'
import type { JobModel } from '../prisma/models.js'

/** A job that a worker has begun. Its `attempts` tell its run from those before: who lost its lease changes nothing any more. */
export type LeasedJob = Pick<JobModel, 'id' | 'kind' | 'payload' | 'attempts' | 'lastError'>

/** What to take, and for whom. */
export interface Lease {
  /** The worker's name, which no other one has. */
  readonly worker: string
  /** In milliseconds: how long others leave the job alone, unless it is renewed. */
  readonly duration: number
}

/**
 * Takes jobs that are due, those whose lease has run out too, the most urgent first, and of a lane one where none runs. The database's
 * clock counts. Two workers that take at the same moment may each take one of a lane: that is polite enough.
 * @param most how many at most
 */
export const takeJobs = (
  { prisma }: Database,
  kinds: readonly JobKind[],
  most: number,
  { worker, duration }: Lease,
): Promise<readonly LeasedJob[]> =>
  prisma.$queryRaw<LeasedJob[]>`
    WITH due AS (
      SELECT "id", "lane", row_number() OVER () AS "place" FROM (
        SELECT "id", "lane" FROM "Job" job
        WHERE "setAsideAt" IS NULL AND "dueAt" <= now() AND "kind" = ANY (${[...kinds]}::"JobKind"[]) AND ("lane" IS NULL
          OR NOT EXISTS (SELECT FROM "Job" other WHERE other."lane" = job."lane" AND other."leasedBy" IS NOT NULL AND other."dueAt" > now()))
        ORDER BY "priority" DESC, "dueAt", "id" LIMIT ${most}::int FOR UPDATE SKIP LOCKED
      ) found
    ), first AS (SELECT DISTINCT ON (coalesce("lane", "id")) "id" FROM due ORDER BY coalesce("lane", "id"), "place")
    UPDATE "Job" job SET "leasedBy" = ${worker}, "dueAt" = now() + ${duration}::float8 * interval '1 millisecond', "attempts" = "attempts" + 1
    FROM first WHERE job."id" = first."id"
    RETURNING job."id", job."kind", job."payload", job."attempts", job."lastError"`

/** Prolongs the leases of a worker. @returns the ids of the jobs that are still its own */
export async function renewLeases(
  { prisma }: Database,
  ids: readonly string[],
  { worker, duration }: Lease,
): Promise<ReadonlySet<string>> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    UPDATE "Job" SET "dueAt" = now() + ${duration}::float8 * interval '1 millisecond'
    WHERE "id" IN (
      SELECT "id" FROM "Job" WHERE "id" = ANY (${[...ids]}::text[]) AND "leasedBy" = ${worker} ORDER BY "kind", "key" FOR UPDATE
    ) RETURNING "id"`
  return new Set(rows.map(({ id }) => id))
}

/** Takes out a job that is done. One that was asked for again meanwhile is due anew. */
export async function finishJob({ prisma }: Database, { id, attempts }: LeasedJob, worker: string): Promise<void> {
  await prisma.$executeRaw`
    WITH done AS (
      DELETE FROM "Job" WHERE "id" = ${id} AND "leasedBy" = ${worker} AND "attempts" = ${attempts} AND NOT "isAskedFor"
    )
    UPDATE "Job" SET "leasedBy" = NULL, "isAskedFor" = false, "attempts" = 0, "dueAt" = now(), "lastError" = NULL
    WHERE "id" = ${id} AND "leasedBy" = ${worker} AND "attempts" = ${attempts} AND "isAskedFor"`
}

/**
 * Gives a job back that was not run to its end for no fault of its own, as if it had not been begun.
 * @param reason what kept it from that, for people; undefined: nothing that they would want to know
 * @param pause until it is due again, in milliseconds
 */
export async function handBackJob(
  { prisma }: Database,
  { id, attempts }: LeasedJob,
  worker: string,
  { reason, pause = 0 }: { readonly reason?: string; readonly pause?: number } = {},
): Promise<void> {
  await prisma.$executeRaw`
    UPDATE "Job" SET "leasedBy" = NULL, "dueAt" = now() + ${pause}::float8 * interval '1 millisecond', "attempts" = "attempts" - 1,
      "lastError" = coalesce(${reason ?? null}::text, "lastError")
    WHERE "id" = ${id} AND "leasedBy" = ${worker} AND "attempts" = ${attempts}`
}

/**
 * Notes why a job failed.
 * @param pause until it is tried again, in milliseconds; null: it is set aside, unless it was asked for again meanwhile
 */
export async function failJob(
  { prisma }: Database,
  { id, attempts }: LeasedJob,
  worker: string,
  error: string,
  pause: number | null,
): Promise<void> {
  await prisma.$executeRaw`
    UPDATE "Job" SET "leasedBy" = NULL, "isAskedFor" = false, "lastError" = ${error},
      "dueAt" = now() + ${pause ?? 0}::float8 * interval '1 millisecond',
      "setAsideAt" = CASE WHEN ${pause === null}::boolean AND NOT "isAskedFor" THEN now() END
    WHERE "id" = ${id} AND "leasedBy" = ${worker} AND "attempts" = ${attempts}`
}
