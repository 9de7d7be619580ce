import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { createServer, type ServerSettings } from '../../src/server.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from './database.js'
import { type HandMade, saveHandMade } from './hand-made.js'

export const EDITOR_KEY = 'the-editor-key-of-the-tests'
export const ADMIN_KEY = 'the-admin-key-of-the-tests'

/** A GraphQL answer; tests say what they expect in it. */
export interface Answer {
  // The answer's shape is the query's, which the type of a test helper cannot know.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** The service on a database of its own, spoken to by HTTP. */
export interface TestApi {
  readonly app: FastifyInstance
  readonly database: Database
  /** The SQL statements since the last `ask` began. */
  readonly statements: string[]
  /** What the service wrote down as gone wrong. */
  readonly log: string[]
  post(payload: object | string, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>
  close(): Promise<void>
}

/** Opens the service with these hand-made articles in it; reading is open, and the other settings are the service's own. */
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
