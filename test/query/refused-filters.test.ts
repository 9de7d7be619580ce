import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

/** The history is for editors alone. */
const AS_EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
})
afterAll(() => api.close())

describe('what makes no sense is refused', () => {
  test.each([
    ['{ speaker: { id: { eq: "Stoltenberg" } } }', 'id', 'Stoltenberg'],
    ['{ speaker: { id: { eq: "statement_1" } } }', 'id', 'statement_1'],
    ['{ article: { id: { eq: "country_KR" } } }', 'id', 'country_KR'],
    ['{ speaker: { countryCode: "Korea" } }', 'countryCode', 'Korea'],
    ['{ topic: "a\\u0000b" }', 'topic', 'a\0b'],
    [`{ text: { search: "${'long'.repeat(200)}" } }`, 'search', '800 characters'],
  ])('%s', async (where, argument, received) => {
    const { data, errors } = await api.ask(`{ statements(where: ${where}) { totalCount } }`)
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, received })
    expect(errors?.[0]?.extensions.accepted).toEqual(expect.any(String))
    expect(api.statements).toEqual([])
  })
})

describe('filters of any size', () => {
  const refusal = async (where: object): Promise<unknown> => {
    const { errors } = await api.ask('query ($where: StatementFilter) { statements(where: $where) { totalCount } }', {
      where,
    })
    expect(api.statements).toEqual([])
    return errors?.[0]?.extensions
  }
  const tooMany = expect.objectContaining({ code: 'BAD_USER_INPUT', accepted: 'at most 1000 conditions in all' })

  test('are taken up to the limit', async () => {
    const where = { or: Array.from({ length: 400 }, (_, at) => ({ topic: `topic ${at}` })) }
    const { data } = await api.ask('query ($where: StatementFilter) { statements(where: $where) { totalCount } }', {
      where,
    })
    expect(data).toEqual({ statements: { totalCount: 0 } })
  })

  test('are refused where they are wide', async () => {
    expect(await refusal({ or: Array.from({ length: 1_001 }, () => ({ negated: true })) })).toEqual(tooMany)
    expect(await refusal({ act: { in: Array.from({ length: 1_001 }, () => 'SAY') } })).toEqual(tooMany)
    expect(await refusal({ and: Array.from({ length: 1_001 }, () => ({})) })).toEqual(tooMany)
    expect(await refusal({ or: [{ speaker: { and: Array.from({ length: 1_001 }, () => ({ name: 'x' })) } }] })).toEqual(
      tooMany,
    )
  })

  test('are refused where they are deep', async () => {
    const deep = (levels: number): string => `${'{"not":'.repeat(levels)}{"negated":true}${'}'.repeat(levels)}`
    const tooDeep = { code: 'LIMIT_EXCEEDED', limit: 'levels of variables', accepted: 'at most 50' }
    expect(await refusal(JSON.parse(deep(60)))).toMatchObject(tooDeep)
    const query = 'query ($where: StatementFilter) { statements(where: $where) { totalCount } }'
    const answer = await api.post(`{"query":"${query}","variables":{"where":${deep(50_000)}}}`)
    expect(answer.json().errors[0].extensions).toMatchObject(tooDeep)
    expect(api.log).toEqual([])
  })

  test.each([
    [{ topic: 'x'.repeat(900_000) }, 'topic', '900000 characters', 1_000],
    [{ place: { eq: '\ud83d'.repeat(1_001) } }, 'place.eq', '1001 characters', 1_000],
    [{ article: { publisher: { in: ['x', 'ß'.repeat(1_001)] } } }, 'publisher.in', '1001 characters', 1_000],
    [{ article: { url: { startsWith: ' '.repeat(1_001) } } }, 'url.startsWith', '1001 characters', 1_000],
    [{ article: { id: { not: `article_${'x'.repeat(1_000)}` } } }, 'id.not', '1008 characters', 1_000],
    [{ speaker: { countryCode: 'K'.repeat(1_001) } }, 'countryCode', '1001 characters', 1_000],
    [{ speaker: { nameLike: 'x'.repeat(201) } }, 'nameLike', '201 characters', 200],
    [{ speakerText: { search: 'x'.repeat(501) } }, 'search', '501 characters', 500],
  ])('hold no text that is longer than any that is stored: %o', async (where, argument, received, most) => {
    expect(await refusal(where)).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      received,
      accepted: `at most ${most} characters`,
    })
  })

  test.each([
    ['statement(id: $text) { id }', 'id', 1_000],
    ['country(code: $text) { id }', 'code', 1_000],
    ['person(name: $text) { id }', 'name', 200],
    ['topics(after: $text) { nodes { id } }', 'after', 6_000],
    ['suggestedMerges(actorId: $text) { score }', 'actorId', 1_000],
    ['history(where: { by: { eq: $text } }) { totalCount }', 'by.eq', 1_000],
  ])('nor does %s', async (field, argument, most) => {
    const type = /[iI]d: \$/.test(field) ? 'ID!' : 'String!'
    const text = 'x'.repeat(900_000)
    const { errors } = await api.ask(`query ($text: ${type}) { ${field} }`, { text }, AS_EDITOR)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument, received: '900000 characters', accepted: `at most ${most} characters` },
    ])
    expect(api.statements).toEqual([])
  })

  test('hold no name that is longer than any', async () => {
    expect(await refusal({ speaker: { name: 'x'.repeat(201) } })).toMatchObject({
      argument: 'name',
      received: '201 characters',
    })
  })
})
