import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { openTestApi, type TestApi } from '../support/api.js'

const ASK = `query ($question: String!) { ask(question: $question) { __typename
  ... on Answer { text } ... on Ambiguous { words choices { question actor { name } } } } }`

const TEXTS = [
  'Finance minister Laura Berg said on Monday that taxes would fall. “We will cut them in May,” Berg told reporters.',
  'The actor Simon Berg said his next film was about the sea. Berg thanked the city of Turku for its patience.',
]

describe('a name that two bear', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
    for (const text of TEXTS)
      await ingestArticle(api.database, rulesExtractor, { text, publishedAt: new Date('2024-05-01') })
  })
  afterAll(() => api.close())

  const ask = async (question: string): Promise<object> => {
    const { data, errors } = await api.ask(ASK, { question })
    expect(errors).toBeUndefined()
    return data.ask
  }

  it('is asked back where each gives an answer', async () => {
    expect(await ask('what did Berg say?')).toEqual({
      __typename: 'Ambiguous',
      words: 'Berg',
      choices: [
        { question: 'what did Laura Berg say?', actor: { name: 'Laura Berg' } },
        { question: 'what did Simon Berg say?', actor: { name: 'Simon Berg' } },
      ],
    })
  })

  it('is the one of whom there is an answer', async () => {
    expect(await ask('what did Berg say about taxes?')).toEqual({
      __typename: 'Answer',
      text: 'Laura Berg “said on Monday that taxes would fall” (2024-05-01).',
    })
  })

  it('is nobody where none gives an answer', async () => {
    expect(await ask('what did Berg say about submarines?')).toEqual({ __typename: 'NobodySaidThat' })
  })
})
