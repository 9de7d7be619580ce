import { expect, test } from 'vitest'
import { makeUnusedFolder } from './support/folder.js'
import { startDictum } from './support/run-dictum.js'

const QUESTION = `{ statements(where: { speaker: { name: "Stoltenberg" }, act: { eq: URGE }, addressee: { name: "South Korea" } }) {
  totalCount } }`

test('the built program starts with the sample article, answers, and ends in order', async () => {
  const place = await makeUnusedFolder()
  const service = startDictum(['serve'], {
    ...place.environment,
    PORT: '0',
    DICTUM_SAMPLE: 'on',
    DICTUM_EDITOR_KEY: '',
  })
  let address: string | undefined
  while (address === undefined) {
    expect(service.child.exitCode, service.output.stderr).toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 20))
    address = service.output.stdout.match(/http:\/\/127\.0\.0\.1:\d+(?=\/healthz)/)?.[0]
  }
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  })
  expect(await answer.json()).toEqual({ data: { statements: { totalCount: 4 } } })
  service.child.kill('SIGTERM')
  expect(await service.ended).toMatchObject({ code: 0, stderr: '' })
  await place.remove()
})
