import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'

let api: TestApi
let url: string
beforeAll(async () => {
  api = await openTestApi()
  url = `${await api.app.listen({ port: 0 })}/graphql`
})
afterAll(() => api.close())

// The audit suite of the GraphQL-over-HTTP specification: https://github.com/graphql/graphql-http
const audits = serverAudits({ url: () => url, fetchFn: fetch })

test('the suite is whole', () => {
  expect(audits).toHaveLength(61)
})

/** Where this service does otherwise, on purpose; no audit that says MUST is among them. */
const OTHERWISE: Readonly<Record<string, string>> = {
  // A plain GET may come from a form of another site (CSRF): it needs a header that forms cannot send.
  '5A70': 'notice: Response status code is not 200',
  D6D5: 'notice: Response status code is not 200',
  '6A70': 'notice: Response status code is not 200',
  // Apollo Server tells clients of either content type by the status that their request was wrong.
  '572B': 'warn: Response status code is not 200',
  FDE2: 'warn: Response status code is not 200',
  '7B9B': 'warn: Response status code is not 200',
}

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, name, audit) => {
  const result = await audit.fn()
  expect(result.status === 'ok' ? undefined : `${result.status}: ${result.reason}`).toBe(OTHERWISE[id])
  if (OTHERWISE[id]) expect(name).not.toContain('MUST')
})
