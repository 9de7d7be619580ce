import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { keepWorking, type Workplace } from '../../src/jobs/keep-working.js'
import { openFetcher } from '../../src/web/fetcher.js'
import { type Answer, EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { saveHandMade } from '../support/hand-made.js'

export const AS_EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }

/** The service with a worker, and a saved search for what Ola Brand says. */
export interface Following {
  readonly api: TestApi
  readonly searchId: string
  /** An article comes in which Ola Brand says something. @returns its id */
  come(says: string, title?: string): Promise<string>
  /** Asks with the editor's key, unless told otherwise. */
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer['data']>
  /** Starts one more worker. @returns a function that ends it */
  work(others?: Partial<Workplace>): () => Promise<void>
  close(): Promise<void>
}

/** @param sendsMail whether the service says so */
export async function openFollowing(sendsMail = false): Promise<Following> {
  const api = await openTestApi([], { sendsMail })
  const fetcher = openFetcher({ allow: ['127.0.0.1'] })
  const stops: (() => Promise<void>)[] = []
  const ask: Following['ask'] = async (query, variables = {}, headers = AS_EDITOR) => {
    const { data, errors } = await api.ask(query, variables, headers)
    expect(errors).toBeUndefined()
    return data
  }
  const { createSavedSearch } = await ask(
    `mutation { createSavedSearch(input: { name: "Brand & <co>", where: { speaker: { name: "Ola Brand" } } }) { savedSearch { id } } }`,
  )
  return {
    api,
    searchId: createSavedSearch.savedSearch.id,
    ask,
    come: async (says, title) => {
      const { articleId } = await saveHandMade(api.database, {
        text: `Ola Brand told Ada Lovelace that “${says}”.`,
        ...(title !== undefined && {
          title,
          url: 'https://news.example.org/a',
          publisher: 'The Paper',
          publishedAt: '2023-01-30T08:00:00Z',
        }),
        actors: [
          { name: 'Ola Brand', kind: 'PERSON' },
          { name: 'Ada Lovelace', kind: 'PERSON' },
        ],
        statements: [
          { act: 'SAY', says: `“${says}”`, quoted: [says], by: 'Ola Brand', to: ['Ada Lovelace'], cueWords: 'told' },
        ],
      })
      return articleId
    },
    work: (others) => {
      const stop = keepWorking(
        { database: api.database, extractor: rulesExtractor, fetcher, ...others },
        (line) => void api.log.push(line),
      )
      stops.push(stop)
      return stop
    },
    close: async () => {
      await Promise.all(stops.map((stop) => stop()))
      await fetcher.close()
      await api.close()
    },
  }
}

/** Waits until something holds; the test's own time limit is the only one. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  // A key may ask ten times a second.
  while (!(await holds())) await pause(110)
}
