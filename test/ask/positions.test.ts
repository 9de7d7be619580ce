import { afterAll, beforeAll, expect, it } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { openTestApi, type TestApi } from '../support/api.js'

const ARTICLES: readonly (readonly [title: string, day: string, text: string])[] = [
  [
    'Lock gates',
    '2021-04-01',
    'Mayor Ada Lind rejected the canal toll. Captain Odd Moe said the canal toll was a disgrace.',
  ],
  [
    'Lock keepers',
    '2022-06-02',
    'Ada Lind said on Thursday that she now supported the canal toll. Minister Jon Eide praised the canal toll.',
  ],
  ['Lock fees', '2023-07-03', 'Captain Odd Moe said the canal toll must go. Ada Lind spoke of the regatta.'],
]

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
  for (const [title, day, text] of ARTICLES)
    await ingestArticle(api.database, rulesExtractor, { text, title, publishedAt: new Date(day) })
})
afterAll(() => api.close())

const ASK = `query ($question: String!) { ask(question: $question) { __typename
  ... on Answer { text statements { nodes { content } } }
  ... on NobodySaidThat { interpretation } } }`

it.each([
  [
    'Where does Ada Lind stand on the canal toll?',
    'Ada Lind, 2021-04-01: against it. Ada Lind “rejected the canal toll” (Lock gates, 2021-04-01). ' +
      'Ada Lind, 2022-06-02: for it. Ada Lind “said on Thursday that she now supported the canal toll” (Lock keepers, 2022-06-02).',
    ['the canal toll', 'that she now supported the canal toll'],
  ],
  [
    'Has Ada Lind changed her mind on the canal toll?',
    'Yes. Ada Lind, 2021-04-01: against it. Ada Lind “rejected the canal toll” (Lock gates, 2021-04-01). ' +
      'Ada Lind, 2022-06-02: for it. Ada Lind “said on Thursday that she now supported the canal toll” (Lock keepers, 2022-06-02).',
    ['the canal toll', 'that she now supported the canal toll'],
  ],
  [
    'Has Odd Moe changed his position on the canal toll?',
    'No change is told. Odd Moe, 2021-04-01 to 2023-07-03: against it. Odd Moe “said the canal toll was a disgrace” (Lock gates, 2021-04-01).',
    ['the canal toll was a disgrace', 'the canal toll must go'],
  ],
  [
    'Who agrees with Ada Lind on the canal toll?',
    'Ada Lind, 2022-06-02: for it. Ada Lind “said on Thursday that she now supported the canal toll” (Lock keepers, 2022-06-02). ' +
      'Jon Eide, 2022-06-02: for it. Jon Eide “praised the canal toll” (Lock keepers, 2022-06-02).',
    ['that she now supported the canal toll', 'the canal toll'],
  ],
  [
    'Who disagrees with Ada Lind about the canal toll?',
    'Ada Lind, 2022-06-02: for it. Ada Lind “said on Thursday that she now supported the canal toll” (Lock keepers, 2022-06-02). ' +
      'Odd Moe, 2021-04-01 to 2023-07-03: against it. Odd Moe “said the canal toll was a disgrace” (Lock gates, 2021-04-01).',
    ['that she now supported the canal toll', 'the canal toll was a disgrace', 'the canal toll must go'],
  ],
])('%s', async (question, text, contents) => {
  const { data } = await api.ask(ASK, { question })
  expect(data.ask).toEqual({
    __typename: 'Answer',
    text,
    statements: { nodes: contents.map((content) => ({ content })) },
  })
})

it('a thing on which nobody was asked has no position', async () => {
  const { data } = await api.ask(ASK, { question: 'Where does Jon Eide stand on the wheat levy?' })
  expect(data.ask.__typename).toBe('NobodySaidThat')
})
