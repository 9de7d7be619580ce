import { openTestApi, type TestApi } from '../support/api.js'
import { manyArticles, NATO_ARTICLE } from '../support/hand-made-articles.js'

/** The service as a client finds it. */
export interface Service {
  readonly url: string
  close(): Promise<void>
}

/** Starts the service with one article of known statements, and twelve of one speaker who fills several pages. */
export async function startService(): Promise<Service> {
  const api: TestApi = await openTestApi([NATO_ARTICLE, ...manyArticles(12)])
  return { url: `${await api.app.listen({ port: 0 })}/graphql`, close: api.close }
}
