import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { openMailer } from '../../deliveries/mailer.js'
import { keepWorking } from '../../jobs/keep-working.js'
import type { MailSettings } from '../../settings.js'
import { openDatabase } from '../../store/database/database.js'
import { openFetcher } from '../../web/fetcher.js'
import { openExtractorPool } from '../../workers/extractor-pool.js'
import { linesTo, write } from '../output/write.js'

export interface WorkerSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** DICTUM_FETCH_ALLOW */
  readonly fetchAllow: readonly string[]
  /** Undefined: digests are left to others. */
  readonly mail: MailSettings | undefined
  /** Receives that it works, and what goes wrong. */
  readonly errors: Writable
  /** Ends it once aborted. */
  readonly signal: AbortSignal
}

/**
 * Does jobs, and groups statements, until it is told to end.
 * @throws DatabaseError if the database cannot be opened, as where a service holds the data folder
 */
export async function work({
  databaseUrl: url,
  dataFolder,
  fetchAllow,
  mail,
  errors,
  signal,
}: WorkerSettings): Promise<void> {
  const database = await openDatabase({ url, dataFolder })
  const extractor = openExtractorPool()
  const fetcher = openFetcher({ allow: fetchAllow })
  const stop = keepWorking({ database, extractor, fetcher, mailer: mail && openMailer(mail) }, linesTo(errors))
  await write(errors, 'Dictum works: jobs are done as they fall due. Ctrl-C ends it.\n')
  if (!signal.aborted) await once(signal, 'abort')
  await stop()
  await fetcher.close()
  await extractor.close()
  await database.close()
}
