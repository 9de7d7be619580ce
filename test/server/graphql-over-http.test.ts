import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'

// The audit suite of the GraphQL-over-HTTP specification: https://github.com/graphql/graphql-http
describe.each([
  ['open to everybody', true],
  ['with a key', false],
])('reading %s', (_mode, publicRead) => {
  let api: TestApi
  let url: string
  beforeAll(async () => {
    api = await openTestApi([], { publicRead })
    url = `${await api.app.listen({ port: 0 })}/graphql`
  })
  afterAll(() => api.close())

  const fetchFn: typeof fetch = (input, init) =>
    fetch(input, {
      ...init,
      headers: { ...init?.headers, ...(!publicRead && { authorization: `Bearer ${EDITOR_KEY}` }) },
    })
  const audits = serverAudits({ url: () => url, fetchFn })

  test('the suite is whole', () => {
    expect(audits).toHaveLength(61)
  })

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
})
