import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.js'
import { addJobs, type Runner } from '../jobs/add-jobs.js'
import { type NewJob, PRIORITIES } from '../jobs/kinds.js'
import type { FeedModel } from '../prisma/models.js'

/** A feed as it is known before it was asked. */
export interface NewFeed {
  /** As `URL` writes it. */
  readonly url: string
  readonly title: string | null
}

/** What a feed's row gets when it was asked. */
export type FeedUpdate = Partial<Omit<FeedModel, 'id' | 'createdAt' | 'entries'>> & {
  /** A hash of what names each entry → a hash of what it says. */
  readonly entries?: Readonly<Record<string, string>>
}

/** In seconds, until it is known how often a feed brings news: an hour. */
const FIRST_INTERVAL = 3_600

/** Not made from the address: whoever may not see the feeds could ask for one by it. */
const newFeedId = (): string => `feed_${randomBytes(10).toString('hex')}`

/**
 * Adds feeds, to be asked at once; one that is dead or moved is asked again.
 * @returns the ids in their order, and whether each is new
 */
export async function addFeeds(
  { prisma }: Database,
  feeds: readonly NewFeed[],
): Promise<readonly { readonly id: string; readonly created: boolean }[]> {
  return prisma.$transaction(async (transaction) => {
    const urls = feeds.map(({ url }) => url)
    const idsOf = async (): Promise<ReadonlyMap<string, string>> => {
      const rows = await transaction.feed.findMany({ where: { url: { in: urls } }, select: { id: true, url: true } })
      return new Map(rows.map(({ id, url }) => [url, id]))
    }
    const known = await idsOf()
    const nextAt = new Date()
    const data = feeds
      .filter(({ url }) => !known.has(url))
      .map(({ url, title }) => ({ id: newFeedId(), url, title, interval: FIRST_INTERVAL, nextAt }))
    await transaction.feed.createMany({ data, skipDuplicates: true })
    await transaction.feed.updateMany({
      where: { url: { in: urls }, state: { not: 'ACTIVE' } },
      data: { state: 'ACTIVE', failures: 0, nextAt },
    })
    const there = await idsOf()
    return urls.map((url) => ({ id: there.get(url) as string, created: !known.has(url) }))
  })
}

/** Takes a feed out; its articles stay. @returns whether there was one */
export async function removeFeed({ prisma }: Database, id: string): Promise<boolean> {
  const { count } = await prisma.feed.deleteMany({ where: { id } })
  return count > 0
}

/** The feed with this id; null if there is none, or it is not to be asked. */
export const activeFeed = ({ prisma }: Database, id: string): Promise<FeedModel | null> =>
  prisma.feed.findUnique({ where: { id, state: 'ACTIVE' } })

/** All feeds, in the order in which they were added. */
export const allFeeds = ({ prisma }: Database): Promise<readonly NewFeed[]> =>
  prisma.feed.findMany({ orderBy: [{ createdAt: 'asc' }, { url: 'asc' }], select: { url: true, title: true } })

/** Whether another feed has this address. */
export async function isFeedAt({ prisma }: Database, url: string): Promise<boolean> {
  return (await prisma.feed.findUnique({ where: { url }, select: { id: true } })) !== null
}

/** Of these addresses, those at which an article was found before. */
export async function knownAddresses({ prisma }: Database, urls: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await prisma.$queryRaw<{ url: string }[]>`
    SELECT "url" FROM unnest(${[...urls]}::text[]) AS given("url")
    WHERE EXISTS (SELECT FROM "Article" a WHERE a."url" = given."url") OR EXISTS (SELECT FROM "Article" a WHERE a."canonicalUrl" = given."url")`
  return new Set(rows.map(({ url }) => url))
}

/** Stores what asking a feed gave, and the jobs that follow from it: both or nothing. One that was taken out meanwhile stays so. */
export async function storePoll(
  { prisma }: Database,
  id: string,
  update: FeedUpdate,
  jobs: readonly NewJob[] = [],
): Promise<void> {
  await prisma.$transaction(async (transaction) => {
    await transaction.feed.updateMany({ where: { id }, data: update })
    await addJobs(transaction, jobs)
  })
}

/** Feeds that become jobs in one statement: more than a worker does meanwhile. */
const AT_A_TIME = 100

/** Asks for the jobs of the feeds that are due. One whose job waits, runs or was set aside has it already. */
export async function addPolls(runner: Runner): Promise<void> {
  await runner.$executeRaw`
    INSERT INTO "Job" ("id", "kind", "payload", "key", "lane", "priority", "dueAt")
    SELECT 'job_' || replace(gen_random_uuid()::text, '-', ''), 'POLL_FEED', jsonb_build_object('feedId', "id"), "id",
      substring("url" FROM '^\\w+://([^/?#]+)'), ${PRIORITIES.POLL_FEED}::int, now()
    FROM "Feed" feed WHERE "state" = 'ACTIVE' AND "nextAt" <= now()
      AND NOT EXISTS (SELECT FROM "Job" WHERE "kind" = 'POLL_FEED' AND "key" = feed."id")
    ORDER BY "nextAt" LIMIT ${AT_A_TIME}
    ON CONFLICT DO NOTHING`
}
