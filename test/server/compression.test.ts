import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
})
afterAll(() => api.close())

const CODINGS = [
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const

test.each(CODINGS)('a long answer comes as %s to whoever takes it', async (coding, decompress) => {
  const query = '{ __schema { types { name description } } }'
  const plain = await api.post({ query })
  const small = await api.post({ query }, { 'accept-encoding': coding })
  expect(small.headers['content-encoding']).toBe(coding)
  expect(decompress(small.rawPayload).toString()).toBe(plain.body)
  expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3)
})

test.each(CODINGS)('GraphiQL comes as %s, and is kept', async (coding, decompress) => {
  const page = await api.app.inject({ url: '/graphiql', headers: { 'accept-encoding': coding } })
  expect(page.headers).toMatchObject({ 'content-encoding': coding, 'cache-control': 'public, max-age=3600' })
  expect(decompress(page.rawPayload).toString()).toContain('What did Stoltenberg urge South Korea to do?')
  const again = await api.app.inject({ url: '/graphiql', headers: { 'if-none-match': page.headers.etag } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('an export comes compressed, too, and a small answer as it is', async () => {
  const exported = await api.app.inject({ url: '/export', headers: { 'accept-encoding': 'gzip' } })
  expect(exported.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(exported.rawPayload).toString()).toBe((await api.app.inject({ url: '/export' })).body)
  const name = await api.post({ query: '{ __typename }' }, { 'accept-encoding': 'br, gzip' })
  expect(name.headers).not.toHaveProperty('content-encoding')
})
