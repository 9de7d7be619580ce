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

describe('without a key of the role EDITOR nothing is written', () => {
  test.each([{}, { authorization: EDITOR_KEY }, { authorization: 'Basic dTpw' }, { authorization: 'Bearer ' }])(
    'no key: %j',
    async (headers) => {
      const { data, errors } = await api.ask(INGEST, { input: { text: 'Anything at all.' } }, headers)
      expect(data).toBeNull()
      expect(errors).toEqual([
        {
          message:
            'ingestArticle needs the header `Authorization: Bearer <editor key>`, a key of the role EDITOR; ' +
            'this request has no such header.',
          locations: [{ line: 2, column: 3 }],
          path: ['ingestArticle'],
          extensions: {
            code: 'UNAUTHENTICATED',
            received: 'no key',
            accepted: 'Authorization: Bearer <editor key>',
          },
        },
      ])
      expect(api.statements).toEqual([])
    },
  )

  test.each(['wrong', `${EDITOR_KEY}x`])('an unknown key: %s', async (key) => {
    const payload = { query: INGEST, variables: { input: { text: 'Anything at all.' } } }
    const response = await api.post(payload, { authorization: `Bearer ${key}` })
    expect(response.statusCode).toBe(401)
    expect(response.json()).toEqual({
      errors: [
        {
          message: 'Nobody was given the key of this request. Keys are made by `npx dictum key add`.',
          extensions: { code: 'UNAUTHENTICATED', received: 'unknown key', accepted: 'Authorization: Bearer <key>' },
        },
      ],
    })
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

test('the day of an article is the day where it was published, in literals and variables', async () => {
  const FIELDS = 'article { publishedAt publishedOn statements { nodes { saidOn } } }'
  const text = 'The mayor of Oslo said today that the bridge would open.'
  const morningInSeoul = await api.ask(
    `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ${FIELDS} } }`,
    { input: { text: `${text} Seoul.`, publishedAt: '2023-01-30T08:00:00+09:00' } },
    EDITOR,
  )
  expect(morningInSeoul).toEqual({
    data: {
      ingestArticle: {
        article: {
          publishedAt: '2023-01-29T23:00:00.000Z',
          publishedOn: '2023-01-30',
          statements: { nodes: [{ saidOn: '2023-01-30' }] },
        },
      },
    },
  })
  const eveningInLima = await api.ask(
    `mutation { ingestArticle(input: { text: "${text} Lima.", publishedAt: "2023-01-30T21:00:00-05:00" }) { ${FIELDS} } }`,
    {},
    EDITOR,
  )
  expect(eveningInLima).toEqual({
    data: {
      ingestArticle: {
        article: {
          publishedAt: '2023-01-31T02:00:00.000Z',
          publishedOn: '2023-01-30',
          statements: { nodes: [{ saidOn: '2023-01-30' }] },
        },
      },
    },
  })
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
    expect(data).toEqual({ ingestArticle: null })
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      received: expect.any(String),
      accepted: expect.any(String),
    })
    expect((await api.ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 3 } })
  })

  test('a date that cannot be read', async () => {
    const { errors } = await api.ask(INGEST, { input: { text: 'Fine.', publishedAt: 'last Monday' } }, EDITOR)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', received: 'last Monday' })
  })
})
