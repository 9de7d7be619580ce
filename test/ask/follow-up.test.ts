import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerId, questionOfId } from '../../src/ask/follow-up.js'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { openTestApi, type TestApi } from '../support/api.js'

const TEXT = `Mayor Ada Lind said the ferry was safe. Lind also said the harbour would be closed in May. Captain Odd Moe said the ferry was a death trap.

Minister Jon Eide praised the ferry. "The harbour is too small," Eide said.`

const ASK = `query ($question: String!, $after: ID) { ask(question: $question, after: $after) { __typename
  ... on Answer { id text statements { nodes { content speaker { name } } } }
  ... on NobodySaidThat { id interpretation } } }`

describe('a question that goes on from an answer', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
    const article = { text: TEXT, title: 'A ferry', publishedAt: new Date('2023-04-01') }
    await ingestArticle(api.database, rulesExtractor, article)
  })
  afterAll(() => api.close())

  const said = async (question: string, after?: string): Promise<{ id: string; said: string[] }> => {
    const { data, errors } = await api.ask(ASK, { question, after })
    expect(errors).toBeUndefined()
    expect(data.ask.__typename).toBe('Answer')
    const nodes: readonly { content: string; speaker: { name: string } }[] = data.ask.statements.nodes
    return { id: data.ask.id, said: nodes.map(({ content, speaker }) => `${speaker.name}: ${content}`) }
  }

  it.each([
    ['and about the harbour?', ['Ada Lind: the harbour would be closed in May']],
    ['What else did she say?', ['Ada Lind: the harbour would be closed in May']],
    ['what did she say about the harbour?', ['Ada Lind: the harbour would be closed in May']],
    ['What about Eide?', ['Jon Eide: the ferry']],
  ])('%s', async (question, expected) => {
    const first = await said('what did Ada Lind say about the ferry?')
    expect(first.said).toEqual(['Ada Lind: the ferry was safe'])
    expect((await said(question, first.id)).said).toEqual(expected)
  })

  it('a question that goes on from what the one before does not name is not understood, and says so', async () => {
    const { id } = await said('what did Ada Lind say?')
    const { data } = await api.ask(
      `query ($after: ID) { ask(question: "Who disagrees?", after: $after) { ... on NotUnderstood { reason } } }`,
      { after: id },
    )
    expect(data.ask).toEqual({
      reason: 'This goes on from what was spoken of before, and the question before names nothing of that kind.',
    })
  })

  it('who else: everybody but those who spoke', async () => {
    const { id } = await said('what did Ada Lind say about the ferry?')
    const others = (await said('who else?', id)).said
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((each) => each.startsWith('Ada Lind'))).toEqual([])
  })

  it('goes on from what went on', async () => {
    const first = await said('what did Ada Lind say about the ferry?')
    const second = await said('What about Eide?', first.id)
    expect(questionOfId(second.id)).toBe('what did Eide say about ferry')
    expect((await said('and about the harbour?', second.id)).said).toEqual(['Jon Eide: "The harbour is too small,"'])
  })

  it('stands alone where it says all that it needs', async () => {
    const { id } = await said('what did Ada Lind say about the ferry?')
    expect((await said('what did Odd Moe say about the ferry?', id)).said).toEqual([
      'Odd Moe: the ferry was a death trap',
    ])
  })

  it('refuses what is no answer’s id', async () => {
    const { errors } = await api.ask(ASK, { question: 'and about the harbour?', after: 'statement_x' })
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('starts with "answer_"'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})

it('an id is its question, and nothing else is an id', () => {
  expect(questionOfId(answerId('Was sagte Jürgen?'))).toBe('Was sagte Jürgen?')
  for (const id of ['', 'answer_=', 'answer_%', 'statement_abc']) expect(questionOfId(id)).toBeNull()
})
