import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    created
    article { id text title url publisher publishedAt same: title statements { totalCount } }
  }
}`
const EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }

describe('without the editor key nothing is written', () => {
  test.each([
    [{}, 'no key', 'this request has no such header'],
    [{ authorization: 'Bearer wrong' }, 'wrong key', 'the key of this request is another one'],
    [{ authorization: `Bearer ${EDITOR_KEY}x` }, 'wrong key', 'the key of this request is another one'],
    [{ authorization: EDITOR_KEY }, 'no key', 'this request has no such header'],
    [{ authorization: 'Basic dTpw' }, 'no key', 'this request has no such header'],
    [{ authorization: 'Bearer ' }, 'no key', 'this request has no such header'],
  ])('%j', async (headers, received, found) => {
    const { data, errors } = await api.ask(INGEST, { input: { text: 'Anything at all.' } }, headers)
    expect(data).toBeNull()
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).toContain(found)
    expect(errors?.[0]?.extensions).toEqual({
      code: 'UNAUTHENTICATED',
      received,
      accepted: 'Authorization: Bearer <editor key>',
    })
    expect(api.statements).toEqual([])
  })
})

test('an article goes in once, and comes back as it is stored', async () => {
  const input = {
    text: 'A headline that is one\n\nThe text says nothing. 😀\r\n',
    url: 'https://example.org/1',
    publisher: 'Example',
    publishedAt: '2023-01-30',
  }
  const article = {
    id: expect.stringMatching(/^article_/),
    text: input.text,
    title: 'A headline that is one',
    url: input.url,
    publisher: 'Example',
    publishedAt: '2023-01-30T00:00:00.000Z',
    same: 'A headline that is one',
    statements: { totalCount: expect.any(Number) },
  }
  const first = await api.ask(INGEST, { input }, EDITOR)
  expect(first).toEqual({ data: { ingestArticle: { created: true, article } } })
  const again = await api.ask(INGEST, { input }, { authorization: `bearer ${EDITOR_KEY}` })
  expect(again).toEqual({ data: { ingestArticle: { created: false, article } } })
})

describe('what cannot be taken in is refused, and nothing is stored', () => {
  test.each([
    [{ text: '' }, 'input.text'],
    [{ text: ' \n ' }, 'input.text'],
    [{ text: 'a\0b' }, 'input.text'],
    [{ text: 'x'.repeat(200_000) }, 'input.text'],
    [{ text: 'Fine.', url: 'javascript:alert(1)' }, 'input.url'],
    [{ text: 'Fine.', title: 't'.repeat(5_000) }, 'input.title'],
  ])('%#', async (input, argument) => {
    const { data, errors } = await api.ask(INGEST, { input }, EDITOR)
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      received: expect.any(String),
      accepted: expect.any(String),
    })
    expect((await api.ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 1 } })
  })

  test('a date that cannot be read', async () => {
    const { errors } = await api.ask(INGEST, { input: { text: 'Fine.', publishedAt: 'last Monday' } }, EDITOR)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', received: 'last Monday' })
  })
})
