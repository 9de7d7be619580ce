import { expect, it } from 'vitest'
import { analyzeWithModel } from '../../src/extraction/analyze-article.js'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { chatModel } from '../../src/workers/chat-model.js'
import { EDITOR_KEY, openTestApi } from '../support/api.js'
import { openChatStub, says } from '../support/chat-stub.js'

const TEXT =
  'Jane Doe, the mayor of Bergen, said on Monday that the harbour would open in May. The captain gave his word to the owners that no ship would wait.'

const PROMISE = { source: [19, 20], cue: [21, 23], content: [[27, 31]], act: 'PROMISE', addressee: [25, 26] }

it('a statement says which extractor found it: the rules, or the language model that was asked', async () => {
  const stub = await openChatStub(says(JSON.stringify({ statements: [PROMISE] })))
  const model = chatModel({ url: stub.url, model: 'small', key: undefined })
  const api = await openTestApi([], {
    extractor: { ...rulesExtractor, read: (article) => analyzeWithModel(article, null, model) },
  })
  const ingested = await api.ask(
    `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }`,
    { input: { text: TEXT, publishedAt: '2024-05-07' } },
    { authorization: `Bearer ${EDITOR_KEY}` },
  )
  expect(ingested.data).toEqual({ ingestArticle: { created: true } })
  const { data } = await api.ask(
    '{ statements(orderBy: { field: CONFIDENCE, direction: DESC }) { nodes { act speakerText cue content addresseeText rule confidence extractor { name version } } } }',
  )
  expect(data.statements.nodes).toEqual([
    {
      act: 'SAY',
      speakerText: 'Jane Doe, the mayor of Bergen',
      cue: 'said',
      content: 'that the harbour would open in May',
      addresseeText: null,
      rule: 'reported-clause',
      confidence: 0.76,
      extractor: { name: 'rules', version: rulesExtractor.version },
    },
    {
      act: 'PROMISE',
      speakerText: 'The captain',
      cue: 'gave his word',
      content: 'that no ship would wait',
      addresseeText: 'the owners',
      rule: 'pointed',
      confidence: 0.5,
      extractor: { name: 'language-model', version: 'stub-2024-05-06+1' },
    },
  ])
  await api.close()
  await stub.close()
})
