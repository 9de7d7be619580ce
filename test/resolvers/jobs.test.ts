import { afterAll, beforeAll, expect, test } from 'vitest'
import { articleId } from '../../src/knowledge/ids.js'
import { ADMIN_KEY, EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
})
afterAll(() => api.close())

const EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }
const JOBS = `query ($where: JobFilter) { jobs(where: $where) { totalCount
  nodes { kind state key payload priority attempts lastError setAsideAt dueAt createdAt } } }`
const RETRY = 'mutation ($id: ID!) { retryJob(input: { id: $id }) { id } }'
const DROP = 'mutation ($id: ID!) { dropJob(input: { id: $id }) { droppedId query { jobs { totalCount } } } }'
const REANALYSE = 'mutation { reanalyseArticles { jobs } }'

test('an editor has articles read again, sees the jobs by kind and state, and has one tried again or dropped', async () => {
  const article = articleId(NATO_ARTICLE.text)
  expect((await api.ask(REANALYSE, {}, EDITOR)).data).toEqual({ reanalyseArticles: { jobs: 1 } })
  expect((await api.ask(REANALYSE, {}, EDITOR)).data).toEqual({ reanalyseArticles: { jobs: 1 } })
  const instant = expect.stringMatching(/^\d{4}-.*Z$/)
  const waiting = {
    kind: 'REANALYSE',
    state: 'WAITING',
    key: article,
    payload: `{"articleId": "${article}"}`,
    ...{ priority: -10, attempts: 0, lastError: null, setAsideAt: null, dueAt: instant, createdAt: instant },
  }
  expect((await api.ask(JOBS, {}, EDITOR)).data).toEqual({ jobs: { totalCount: 1, nodes: [waiting] } })

  const { prisma } = api.database
  const soon = new Date(Date.now() + 60_000)
  await prisma.job.updateMany({ data: { leasedBy: 'somebody', dueAt: soon, attempts: 1 } })
  const running = { ...waiting, state: 'RUNNING', attempts: 1, dueAt: soon.toISOString() }
  const stateIs = (state: string, kind = 'REANALYSE') => ({ where: { state: { eq: state }, kind: { in: [kind] } } })
  expect((await api.ask(JOBS, stateIs('RUNNING'), EDITOR)).data.jobs.nodes).toEqual([running])
  const [job] = await prisma.job.findMany()
  const { id } = job ?? { id: '' }
  expect((await api.ask(RETRY, { id }, EDITOR)).errors).toMatchObject([
    { message: expect.stringContaining('a job that waits or was set aside'), extensions: { code: 'NOT_FOUND' } },
  ])

  await prisma.job.updateMany({ data: { leasedBy: null, setAsideAt: soon, attempts: 10, lastError: 'It is gone.' } })
  const aside = {
    ...running,
    state: 'SET_ASIDE',
    attempts: 10,
    lastError: 'It is gone.',
    setAsideAt: soon.toISOString(),
  }
  expect((await api.ask(JOBS, stateIs('SET_ASIDE'), EDITOR)).data.jobs.nodes).toEqual([aside])
  expect((await api.ask(JOBS, { where: { lastError: { contains: 'GONE' } } }, EDITOR)).data.jobs.nodes).toEqual([aside])
  expect((await api.ask(JOBS, stateIs('WAITING'), EDITOR)).data.jobs.nodes).toEqual([])
  expect((await api.ask(RETRY, { id }, EDITOR)).data).toEqual({ retryJob: { id } })
  expect((await api.ask(JOBS, stateIs('WAITING'), EDITOR)).data.jobs.nodes).toEqual([
    { ...waiting, lastError: 'It is gone.' },
  ])
  expect((await api.ask(DROP, { id }, EDITOR)).data).toEqual({
    dropJob: { droppedId: id, query: { jobs: { totalCount: 0 } } },
  })
  expect((await api.ask(DROP, { id }, EDITOR)).errors).toMatchObject([
    { path: ['dropJob'], extensions: { code: 'NOT_FOUND', argument: 'input.id', received: id } },
  ])
})

test('jobs are for editors to see and to decide on, and for admins to see', async () => {
  const admin = { authorization: `Bearer ${ADMIN_KEY}` }
  expect((await api.ask('{ jobs { totalCount } }', {}, admin)).data).toEqual({ jobs: { totalCount: 0 } })
  expect((await api.ask('{ jobs { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  const open = await api.ask('{ jobs { totalCount } topics { totalCount } }')
  expect(open).toMatchObject({ data: { jobs: null, topics: { totalCount: expect.any(Number) } } })
  for (const mutation of [RETRY, DROP, REANALYSE]) {
    expect((await api.ask(mutation, { id: 'job_0' }, admin)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
  }
})
