import type { Writable } from 'node:stream'
import { openMailer } from '../deliveries/mailer.js'
import { keepWorking } from '../jobs/keep-working.js'
import { createServer } from '../server.js'
import { type Settings, SettingsError } from '../settings.js'
import { MEMORY, openDatabase } from '../store/database/database.js'
import { describeUrl } from '../store/database/postgres-pool.js'
import type { SavedArticle } from '../store/write/save-article.js'
import { openFetcher } from '../web/fetcher.js'
import { openExtractorPool } from '../workers/extractor-pool.js'
import { linesTo } from './output/write.js'
import { loadSample } from './sample.js'
import { announceService } from './service/running-service.js'
import { adminKey, editorKey, type ServiceKey } from './service/service-keys.js'

/** A running service. */
export interface Service {
  /** http://HOST:PORT, with the actual port if PORT is 0. */
  readonly url: string
  /** Answers the pending requests, then closes the database. */
  close(): Promise<void>
}

/**
 * Starts the service: migrates the database, loads the sample into an empty one, and listens. SIGTERM and SIGINT end it.
 * @param output receives the addresses, where the keys are, and what to try first
 * @param errors receives errors while it runs
 * @param extractor reads what is ingested; it is closed with the service
 * @throws DatabaseError if the database cannot be opened, SettingsError if it cannot listen on the address
 */
export async function serve(
  settings: Settings,
  output: Writable = process.stdout,
  errors: Writable = process.stderr,
  extractor = openExtractorPool(),
): Promise<Service> {
  const { databaseUrl: url, dataFolder } = settings
  const database = await openDatabase({ url, dataFolder })
  const fetcher = openFetcher({ allow: settings.fetchAllow })
  try {
    const sample = settings.loadsSample ? await loadSample(database, extractor) : undefined
    const keys = { editor: await editorKey(settings), admin: await adminKey(settings) }
    const log = linesTo(errors)
    const app = await createServer({
      database,
      extractor,
      fetcher,
      editorKey: keys.editor.key,
      adminKey: keys.admin?.key,
      publicRead: settings.publicRead,
      publicPerMinute: settings.publicPerMinute,
      corsOrigins: settings.corsOrigins,
      sendsMail: settings.mail !== undefined,
      log,
    })
    const address = await listen(() => app.listen({ host: settings.host, port: settings.port }), settings)
    const holdsFolder = url === undefined && dataFolder !== MEMORY
    const leave = holdsFolder ? await announceService(dataFolder, address) : undefined
    const workplace = { database, extractor, fetcher, mailer: settings.mail && openMailer(settings.mail) }
    const stopWorking = settings.works ? keepWorking(workplace, log) : undefined
    const close = async (): Promise<void> => {
      await leave?.()
      await app.close()
      await stopWorking?.()
      await fetcher.close()
      await extractor.close()
      await database.close()
    }
    endOnSignals(close)
    output.write(welcome(address, settings, keys, sample))
    return { url: address, close }
  } catch (error) {
    await fetcher.close()
    await extractor.close()
    await database.close()
    throw error
  }
}

/** System error code → message, for errors that other values of PORT and HOST can fix. */
const MENDABLE: Record<string, (settings: Settings) => string> = {
  EADDRINUSE: ({ host, port }) => `Port ${port} of ${host} is taken, perhaps by a Dictum that runs already.`,
  EACCES: ({ port }) => `Port ${port} is not ours to listen on: ports under 1024 need special rights.`,
  EADDRNOTAVAIL: ({ host }) => `HOST is ${host}, which is no address of this machine.`,
  ENOTFOUND: ({ host }) => `HOST is ${host}, which is no name that this machine knows.`,
}

async function listen(start: () => Promise<string>, settings: Settings): Promise<string> {
  try {
    return await start()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const mendable = MENDABLE[code]
    if (!mendable) throw error
    throw new SettingsError(
      `${mendable(settings)}\nSet PORT or HOST to others (PORT=4001 npm start); PORT=0 takes any free port.`,
    )
  }
}

/**
 * Time after a signal until the process ends in any case, in milliseconds. PGlite may be running an SQL statement, which
 * cannot be canceled; committed data is safe however the process ends.
 */
const END_MILLISECONDS = 4_800

/** The first signal ends the service gracefully, a second one at once. */
function endOnSignals(close: () => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), END_MILLISECONDS).unref()
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

interface ServiceKeys {
  readonly editor: ServiceKey
  readonly admin: ServiceKey | undefined
}

function welcome(address: string, settings: Settings, keys: ServiceKeys, sample: SavedArticle | undefined): string {
  const { databaseUrl, dataFolder, publicRead } = settings
  const storage = dataFolder === MEMORY ? 'in memory: nothing is kept' : dataFolder
  const place = databaseUrl === undefined ? `embedded PostgreSQL, ${storage}` : describeUrl(databaseUrl)
  return `
Dictum answers.

  Apollo Sandbox  ${address}/graphql in a browser
  GraphiQL        ${address}/graphiql in a browser, without the internet too
  Programs        POST ${address}/graphql; ${address}/healthz, ${address}/readyz
  Assistants      ${address}/mcp, or npx dictum mcp
  Database        ${place}
  Editor key      ${keys.editor.kept}
  Admin key       ${keys.admin?.kept ?? 'none of its own: npx dictum key add NAME --role admin'}
  Reading         ${publicRead ? 'open to everybody' : 'needs a key (DICTUM_PUBLIC_READ=off): npx dictum key add NAME --role reader'}
  Sample          ${sample ? loaded(sample) : settings.loadsSample ? 'not loaded: the database holds articles already' : 'off'}

Two queries to try:

  What did Stoltenberg urge South Korea to do?
  { statements(where: { speaker: { name: "Stoltenberg" }, act: { eq: URGE }, addressee: { name: "South Korea" } }) {
      nodes { speaker { name } act cue content quotes { text } addressees { name } saidOn article { title publishedAt } } } }

  Who is quoted, and what are they?
  { people { nodes { name affiliations { title of { name } } statements { totalCount } } } }

`
}

const loaded = ({ counts }: SavedArticle): string =>
  `one article loaded: ${counts.statements} statements, ${counts.people} people, ` +
  `${counts.organizations} organizations, ${counts.countries} countries`
