import type { Database } from '../database/database.js'

/** Has a job that waits or was set aside tried at once, as if it had never failed. @returns whether there is one that does not run */
export async function retryJob({ prisma }: Database, id: string): Promise<boolean> {
  const count = await prisma.$executeRaw`
    UPDATE "Job" SET "leasedBy" = NULL, "dueAt" = now(), "attempts" = 0, "setAsideAt" = NULL
    WHERE "id" = ${id} AND ("leasedBy" IS NULL OR "dueAt" <= now())`
  return count > 0
}

/** Takes a job out. One that runs is told to stop; what it has done stays. @returns whether there was one */
export async function dropJob({ prisma }: Database, id: string): Promise<boolean> {
  const { count } = await prisma.job.deleteMany({ where: { id } })
  return count > 0
}
