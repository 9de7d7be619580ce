import { readFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Feed } from '../../models/feed.js'
import { SettingsError } from '../../settings.js'
import { tableOf } from '../output/table-of.js'
import { write } from '../output/write.js'
import { type Operations, openOperations } from '../service/operations.js'
import { findEditorKey } from '../service/service-keys.js'

/** The database with the feeds, and the output streams. */
export interface FeedPlace {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** For a service that holds the folder; undefined: the one in the folder. */
  readonly editorKey: string | undefined
  /** Receives the result. */
  readonly output: Writable
  /** Receives messages about it. */
  readonly errors: Writable
}

/** A page of `feeds`. */
interface FeedPage {
  readonly nodes: readonly Feed[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Adds a feed. @throws OperationError if it is no address of one */
export async function addFeed(place: FeedPlace, url: string): Promise<void> {
  const { addFeed } = await on(place, ({ run }) =>
    run<{ addFeed: { created: boolean; feed: { id: string } } }>('add-a-feed', { input: { url } }),
  )
  await write(place.errors, `${addFeed.feed.id} ${addFeed.created ? 'is added' : 'was there already'}.\n`)
}

/** Takes a feed out. @throws OperationError if there is none of that id */
export async function removeFeed(place: FeedPlace, id: string): Promise<void> {
  await on(place, ({ run }) => run('remove-a-feed', { input: { id } }))
  await write(place.errors, `${id} is taken out; its articles stay.\n`)
}

/** Prints all feeds, the latest added first. */
export async function listFeeds(place: FeedPlace): Promise<void> {
  const feeds = await on(place, allFeeds)
  if (feeds.length === 0) return write(place.errors, 'No feed is added yet: npx dictum feeds add URL\n')
  const rows = feeds.map(({ id, state, nextAt, title, url, reason }) => [
    ...[id, state, state === 'ACTIVE' ? nextAt : '', title ?? '', url],
    reason?.replaceAll(/\s+/g, ' ') ?? '',
  ])
  await write(place.output, tableOf([['ID', 'STATE', 'ASKED NEXT', 'TITLE', 'ADDRESS', 'WHY IT FAILED'], ...rows]))
}

/**
 * Adds the feeds of a list.
 * @param file OPML; - for the standard input
 * @throws SettingsError if it cannot be read, OperationError if it is no such list
 */
export async function importFeeds(place: FeedPlace, file: string): Promise<void> {
  const opml = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch((error: Error) => {
    throw new SettingsError(`The list cannot be read: ${error.message}.`)
  })
  const { importFeeds } = await on(place, ({ run }) =>
    run<{ importFeeds: { added: number; known: number; refused: { url: string; message: string }[] } }>(
      'import-feeds',
      {
        input: { opml },
      },
    ),
  )
  const { added, known, refused } = importFeeds
  for (const { url, message } of refused) await write(place.errors, `${url}: ${message}\n`)
  await write(
    place.errors,
    `${added} feeds are added, ${known} were there already, ${refused.length} cannot be asked.\n`,
  )
}

/** Writes all feeds as OPML. */
export async function exportFeeds(place: FeedPlace): Promise<void> {
  const { feedsAsOpml } = await on(place, ({ run }) => run<{ feedsAsOpml: string }>('export-feeds'))
  await write(place.output, feedsAsOpml)
}

async function allFeeds({ run }: Operations): Promise<readonly Feed[]> {
  const feeds: Feed[] = []
  let after: string | null = null
  do {
    const page: { feeds: FeedPage } = await run('feeds', { after })
    feeds.push(...page.feeds.nodes)
    after = page.feeds.pageInfo.hasNextPage ? page.feeds.pageInfo.endCursor : null
  } while (after !== null)
  return feeds
}

async function on<Data>(place: FeedPlace, work: (operations: Operations) => Promise<Data>): Promise<Data> {
  const operations = await openOperations(place.databaseUrl, place.dataFolder, findEditorKey(place.editorKey))
  try {
    return await work(operations)
  } finally {
    await operations.close()
  }
}
