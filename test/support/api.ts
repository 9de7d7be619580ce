import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { createServer, type ServerSettings } from '../../src/server.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from './database.js'
import { type HandMade, saveHandMade } from './hand-made.js'

export const EDITOR_KEY = 'the-editor-key-of-the-tests'
export const ADMIN_KEY = 'the-admin-key-of-the-tests'

/** A GraphQL answer. */
export interface Answer {
  // The type depends on the query, which a helper cannot know.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** The service on its own database, called by HTTP. */
export interface TestApi {
  readonly app: FastifyInstance
  readonly database: Database
  /** The SQL statements since the last `ask` began. */
  readonly statements: string[]
  /** The errors that the service logged. */
  readonly log: string[]
  post(payload: object | string, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>
  close(): Promise<void>
}

/** Starts the service with these hand-made articles; reading requires no key, and other settings are the defaults. */
export async function openTestApi(
  articles: readonly HandMade[] = [],
  settings: Partial<ServerSettings> = {},
): Promise<TestApi> {
  const statements: string[] = []
  const log: string[] = []
  const database = await openTestDatabase((sql) => statements.push(sql))
  for (const article of articles) await saveHandMade(database, article)
  const app = await createServer({
    database,
    extractor: rulesExtractor,
    editorKey: EDITOR_KEY,
    adminKey: ADMIN_KEY,
    publicRead: true,
    log: (line) => log.push(line),
    ...settings,
  })
  const post: TestApi['post'] = (payload, headers = {}) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload,
    })
  return {
    app,
    database,
    statements,
    log,
    post,
    ask: async (query, variables = {}, headers = {}) => {
      statements.length = 0
      return (await post({ query, variables }, headers)).json<Answer>()
    },
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}
