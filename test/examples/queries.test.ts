import { readdirSync, readFileSync } from 'node:fs'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIRST_QUERY } from '../../src/server.js'
import { addKey } from '../../src/store/keys.js'
import { ADMIN_KEY, EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { manyArticles, NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE, ...manyArticles(5)])
  await addKey(api.database, { name: 'an old key', role: 'READER', perMinute: 60 })
  await api.database.prisma.feed.create({
    data: { id: 'feed_1', url: 'https://old.example.org', interval: 3_600, nextAt: new Date() },
  })
  const job = { kind: 'REANALYSE', payload: { articleId: 'article_0' }, priority: 0, dueAt: new Date() } as const
  await api.database.prisma.job.createMany({
    data: [
      { id: 'job_1', ...job },
      { id: 'job_2', ...job },
    ],
  })
})
afterAll(() => api.close())

const files = readdirSync('examples/queries').filter((name) => name.endsWith('.graphql'))
const read = (name: string): string => readFileSync(`examples/queries/${name}`, 'utf8')

/** The admin's operations, and their variables. */
const BY_ADMIN: Readonly<Record<string, object>> = {
  'all-keys.graphql': {},
  'create-a-key.graphql': { input: { name: 'news desk', role: 'EDITOR' } },
  'revoke-a-key.graphql': { input: { name: 'an old key' } },
}

/** The examples ask for ids, which caches need. */
const withoutIds = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (name, value) => (name === 'id' ? undefined : value)))

/** The variables of an editor's operations. */
async function editorsVariables(name: string): Promise<object> {
  const { data } =
    await api.ask(`{ statements(first: 1) { nodes { id version } } articles(last: 1) { nodes { mentions(last: 1) { nodes { id version } } } }
    people(where: { kind: { eq: PERSON } }) { nodes { id mergedIds } } }`)
  const [statement] = data.statements.nodes
  const [mention] = data.articles.nodes[0].mentions.nodes
  const [from, into] = data.people.nodes
  const inputs: Readonly<Record<string, object>> = {
    'confirm-a-statement.graphql': statement,
    'reject-a-statement.graphql': statement,
    'edit-a-statement.graphql': { ...statement, act: 'PREDICT', place: 'Busan', why: 'It says so.' },
    'link-a-mention.graphql': { ...mention, actorId: into.id },
    'unlink-a-mention.graphql': mention,
    'add-an-alias.graphql': { actorId: into.id, name: 'The Iron Purse' },
    'merge-two-actors.graphql': { fromId: from.id, intoId: into.id },
    'ingest-several-articles.graphql': { articles: [{ text: 'One says nothing.' }, { text: 'Two says nothing.' }] },
    'retry-a-job.graphql': { id: 'job_1' },
    'drop-a-job.graphql': { id: 'job_2' },
    'add-a-feed.graphql': { url: 'https://news.example.org/rss' },
    'remove-a-feed.graphql': { id: 'feed_1' },
    'import-feeds.graphql': { opml: '<opml><body/></opml>' },
    'take-a-merge-back.graphql': { id: from.mergedIds[0] },
  }
  return { input: inputs[name] ?? { text: 'A title\n\nNothing at all is said here.' } }
}

test('there are enough of them', () => {
  expect(files.length).toBeGreaterThanOrEqual(10)
})

describe.each(files)('%s', (name) => {
  test('says what it answers, and is named like its file', () => {
    const text = read(name)
    expect(text).toMatch(/^# .+[.?]\n/)
    const [operation, ...others] = parse(text).definitions
    expect(others).toEqual([])
    const operationName = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined
    const inFileStyle = operationName?.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
    expect(`${inFileStyle}.graphql`).toBe(name)
  })

  test('runs', async () => {
    const variables = BY_ADMIN[name] ?? (await editorsVariables(name))
    const key = name in BY_ADMIN ? ADMIN_KEY : EDITOR_KEY
    const { data, errors } = await api.ask(read(name), variables, { authorization: `Bearer ${key}` })
    expect(errors).toBeUndefined()
    expect(Object.values(data).filter((value) => value === null)).toEqual([])
  })
})

test('the first query of the pages and the example are the same question', async () => {
  const example = await api.ask(read('what-did-stoltenberg-urge.graphql'))
  expect(example.data.statements.nodes).toHaveLength(4)
  expect((await api.ask(FIRST_QUERY)).data).toEqual(withoutIds(example.data))
})

test('unnamed sources, with whom they speak for', async () => {
  const { data } = await api.ask(read('unnamed-sources.graphql'))
  expect(withoutIds(data.statements.nodes)).toEqual([
    {
      speakerText: 'South Korean officials',
      speakerAffiliation: { name: 'South Korea' },
      act: 'SAY',
      content: 'that talks had begun',
      negated: true,
      modality: 'ACTUAL',
      evidence: { sentence: expect.stringContaining('South Korean officials did not say') },
    },
    {
      speakerText: 'US officials',
      speakerAffiliation: { name: 'United States' },
      act: 'URGE',
      content: 'more, referring',
      negated: false,
      modality: 'POSSIBLE',
      evidence: { sentence: expect.stringContaining('US officials may call for more') },
    },
  ])
})
