import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { openTestApi, type TestApi } from '../support/api.js'
import { manyArticles } from '../support/hand-made-articles.js'
import { storeArticles } from './stored-articles.js'

const ASK = `query ($question: String!) { ask(question: $question) { __typename
  ... on Answer { text interpretation statements { totalCount edges { score why } nodes { id content evidence { sentence } article { text title } } }
    groups { speaker text statementIds } } } }`

describe('an answer', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
    await storeArticles(api.database)
  })
  afterAll(() => api.close())

  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  const answer = async (question: string): Promise<any> => {
    const { data, errors } = await api.ask(ASK, { question })
    expect(errors).toBeUndefined()
    expect(data.ask.__typename).toBe('Answer')
    return data.ask
  }

  it('is the four statements by which Stoltenberg urges South Korea, and nothing else', async () => {
    const { statements, groups, interpretation } = await answer('what did Stoltenberg urge South Korea to do?')
    expect(statements.totalCount).toBe(4)
    expect(statements.nodes.map(({ content }: { content: string }) => content)).toEqual([
      '“I urge the Republic of Korea to continue and to step up on the specific issue of military support,”',
      'To Deliver Weapons To Ukraine',
      'to increase military support to Ukraine',
      'to do more',
    ])
    const ids = statements.nodes.map(({ id }: { id: string }) => id)
    expect(groups).toEqual([
      {
        speaker: 'Jens Stoltenberg',
        text: expect.stringMatching(/^Jens Stoltenberg said to South Korea: “I urge the Republic of Korea/),
        statementIds: [ids[0], ids[2], ids[1], ids[3]],
      },
    ])
    expect(statements.edges[0]).toEqual({
      score: expect.closeTo(0.87, 2),
      why: ['it has all that is asked for'],
    })
    expect(interpretation).toBe(
      'What was said: statements by Jens Stoltenberg (“Stoltenberg”), to South Korea, by the act URGE.',
    )
  })

  it.each([
    'what did Stoltenberg thank South Korea for?',
    'who denied something about a drone?',
    'what did Yoon say?',
    'did Stoltenberg urge South Korea to do more?',
  ])('quotes nothing that no article holds: %s', async (question) => {
    const { text, statements } = await answer(question)
    const quoted = [...text.matchAll(/“([^“”]*)”/g)].map(([, words]) => words)
    expect(quoted.length).toBeGreaterThan(0)
    const articles = statements.nodes.map(({ article }: { article: { text: string } }) => article.text)
    for (const words of quoted)
      expect(
        articles.some((each: string) => each.includes(words)),
        words,
      ).toBe(true)
  })

  it('tells yes from no', async () => {
    expect((await answer('did Stoltenberg thank South Korea?')).text).toMatch(/^Yes: Jens Stoltenberg “thanked/)
    expect((await answer('did Munro say whether he would give evidence?')).text).toMatch(/^No: Alasdair Munro “/)
  })

  it('counts, dates and places', async () => {
    expect((await answer('how many times did Stoltenberg urge South Korea?')).text).toMatch(/^4 statements: /)
    expect((await answer('when did Stoltenberg thank South Korea?')).text).toMatch(/^On 2023-01-30: /)
    expect((await answer('where did Stoltenberg thank South Korea?')).text).toMatch(/^In Seoul: /)
  })

  it('takes few SQL statements, however much is found', async () => {
    await answer('what did Stoltenberg say about China?')
    const few = api.statements.length
    await answer('what did Stoltenberg say?')
    expect(api.statements.length).toBeLessThanOrEqual(few)
    expect(few).toBeLessThanOrEqual(6)
  })
})

describe('an answer from an article without title, publisher and day', () => {
  it('names no place where it stands', async () => {
    const api = await openTestApi()
    const article = { text: 'Marta Quill said the well was dry.', title: null, publishedAt: null }
    await ingestArticle(api.database, rulesExtractor, article)
    const { data } = await api.ask(ASK, { question: 'what did Quill say?' })
    expect(data.ask.text).toBe('Marta Quill “said the well was dry”.')
    expect(data.ask.groups.map(({ text }: { text: string }) => text)).toEqual(['Marta Quill “said the well was dry”.'])
    await api.close()
  })
})

describe('an answer of many statements', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi(manyArticles(12))
  })
  afterAll(() => api.close())

  interface Page {
    readonly totalCount: number
    readonly pageInfo: { readonly endCursor: string }
    readonly edges: readonly { readonly score: number | null; readonly why: readonly string[] }[]
  }
  const pageOf = async (args: string): Promise<Page> => {
    const { data, errors } = await api.ask(`{ ask(question: "what did Ada Lovelace tell Charles Babbage?") {
      ... on Answer { statements(${args}) { totalCount pageInfo { endCursor } edges { score why } } } } }`)
    expect(errors).toBeUndefined()
    return data.ask.statements
  }

  it('tells on the edges of each page how well the first 20 fit, whatever else is asked of them', async () => {
    const fits = { score: expect.closeTo(0.8, 0), why: ['it has all that is asked for'] }
    const whole = await pageOf('first: 100')
    expect(whole.totalCount).toBe(24)
    expect(whole.edges).toEqual([...Array(20).fill(fits), ...Array(4).fill({ score: null, why: [] })])
    const first = await pageOf('first: 18')
    const second = await pageOf(`first: 4, after: "${first.pageInfo.endCursor}"`)
    expect([...first.edges, ...second.edges]).toEqual(whole.edges.slice(0, 22))
  })
})
