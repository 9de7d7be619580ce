import { type GraphQLField, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/schema.js'
import { addKey, revokeKey } from '../../src/store/keys.js'
import { openTestApi, type TestApi } from '../support/api.js'
import { leastOperation } from '../support/least-operation.js'

/** Written out once more, so that a slip in the service's own table is one here. Every other query is reading. */
const NEEDS: Readonly<Record<string, 'READER' | 'EDITOR' | 'ADMIN'>> = {
  'query keys': 'ADMIN',
  'query history': 'EDITOR',
  'query jobs': 'EDITOR',
  'query feeds': 'EDITOR',
  'query feedsAsOpml': 'EDITOR',
  'query savedSearches': 'READER',
  'query savedSearch': 'READER',
  'mutation createSavedSearch': 'READER',
  'mutation deleteSavedSearch': 'READER',
  'query webhooks': 'READER',
  'query digests': 'ADMIN',
  'mutation createWebhook': 'READER',
  'mutation rotateWebhookSecret': 'READER',
  'mutation resumeWebhook': 'READER',
  'mutation deleteWebhook': 'READER',
  'mutation createDigest': 'ADMIN',
  'mutation resumeDigest': 'ADMIN',
  'mutation deleteDigest': 'ADMIN',
  'mutation renewSavedSearchFeed': 'READER',
  'mutation ingestUrl': 'EDITOR',
  'mutation retryJob': 'EDITOR',
  'mutation dropJob': 'EDITOR',
  'mutation reanalyseArticles': 'EDITOR',
  'mutation addFeed': 'EDITOR',
  'mutation removeFeed': 'EDITOR',
  'mutation importFeeds': 'EDITOR',
  'mutation createKey': 'ADMIN',
  'mutation revokeKey': 'ADMIN',
  'mutation ingestArticle': 'EDITOR',
  'mutation ingestArticles': 'EDITOR',
  'mutation confirmStatement': 'EDITOR',
  'mutation editStatement': 'EDITOR',
  'mutation rejectStatement': 'EDITOR',
  'mutation linkMention': 'EDITOR',
  'mutation unlinkMention': 'EDITOR',
  'mutation addAlias': 'EDITOR',
  'mutation mergeActors': 'EDITOR',
  'mutation unmergeActors': 'EDITOR',
  'mutation updateArticle': 'EDITOR',
  'mutation deleteArticle': 'EDITOR',
  'mutation createStatement': 'EDITOR',
  'mutation createMention': 'EDITOR',
  'mutation createActor': 'EDITOR',
  'mutation renameActor': 'EDITOR',
  'mutation removeAlias': 'EDITOR',
  'mutation splitActor': 'EDITOR',
  'mutation rejectMerge': 'EDITOR',
  'mutation reconsiderMerge': 'EDITOR',
  'mutation undoChange': 'EDITOR',
}

const schema = buildSchema()
const META = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef]
const rootFields = (
  kind: 'query' | 'mutation',
  type: { getFields(): Record<string, GraphQLField<unknown, unknown>> } | null | undefined,
  meta: readonly GraphQLField<unknown, unknown>[],
) => [...Object.values(type?.getFields() ?? {}), ...meta].map((field) => [kind, field] as const)

/** Every root field there is, of the schema itself. */
const FIELDS = [
  ...rootFields('query', schema.getQueryType(), META),
  ...rootFields('mutation', schema.getMutationType(), [TypeNameMetaFieldDef]),
]

/** What an administrator reads, too, who writes nothing of it. */
const READ_BY_ADMIN = ['query history', 'query jobs', 'query feeds', 'query feedsAsOpml']

const HOLDERS = ['nobody', 'READER', 'EDITOR', 'ADMIN', 'revoked', 'wrong'] as const
type Holder = (typeof HOLDERS)[number]

/** What is to come of it: it runs, or the error's code and the status of HTTP. */
function expected(publicRead: boolean, holder: Holder, name: string): string {
  const needs = NEEDS[name]
  if (holder === 'revoked' || holder === 'wrong') return '401 UNAUTHENTICATED'
  if (holder === 'nobody' && !publicRead) return '401 UNAUTHENTICATED'
  if (needs === undefined || needs === holder) return 'runs'
  if (holder === 'ADMIN' && READ_BY_ADMIN.includes(name)) return 'runs'
  if (name === 'query history' && !publicRead) return 'runs'
  if (needs === 'READER' && holder !== 'nobody') return 'runs'
  return holder === 'nobody' ? '401 UNAUTHENTICATED' : '403 FORBIDDEN'
}

test('no mutation, and no role, was forgotten', () => {
  const fields = FIELDS.map(([kind, { name }]) => `${kind} ${name}`)
  expect(Object.keys(NEEDS).filter((field) => !fields.includes(field))).toEqual([])
  expect(fields.filter((field) => field.startsWith('mutation ') && !field.includes('__') && !(field in NEEDS))).toEqual(
    [],
  )
  // Who may subscribe is asked in test/server/subscriptions.test.ts.
  expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {})).toEqual(['savedSearchMatches'])
})

const rows = FIELDS.flatMap(([kind, field]) =>
  HOLDERS.map((holder) => [`${kind} ${field.name}`, holder, kind, field] as const),
)

describe.each([true, false])('reading is open: %s', (publicRead) => {
  let api: TestApi
  const secrets = new Map<Holder, string>([['wrong', `dictum_${'x'.repeat(32)}`]])
  beforeAll(async () => {
    api = await openTestApi([], { publicRead })
    for (const [holder, role] of [
      ['READER', 'READER'],
      ['EDITOR', 'EDITOR'],
      ['ADMIN', 'ADMIN'],
      ['revoked', 'ADMIN'],
    ] as const) {
      const added = await addKey(api.database, { name: `key of ${holder}`, role, perMinute: 1_000 })
      secrets.set(holder, added?.secret ?? '')
    }
    await revokeKey(api.database, 'key of revoked')
  })
  afterAll(() => api.close())

  test.each(rows)('%s by %s', async (name, holder, kind, field) => {
    const secret = secrets.get(holder)
    api.statements.length = 0
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) },
      payload: { query: leastOperation(kind, field) },
      // Wrong keys are limited by address.
      remoteAddress: `${kind}/${field.name}`,
    })
    const { data, errors = [] } = response.json()
    const code = errors[0]?.extensions.code
    const isRefused = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN'
    const came = isRefused ? `${response.statusCode} ${code}` : 'runs'
    expect(came).toBe(expected(publicRead, holder, name))
    // Its arguments may be refused still ("2023-01-30" is nobody's id), for a reason.
    if (!isRefused) return expect(String(code)).not.toMatch(/^GRAPHQL_|^INTERNAL_/)
    expect(data ?? null).toBeNull()
    expect(api.statements.filter((sql) => !/^select .* from "Key" where "hash" = \$1$/.test(sql))).toEqual([])
  })
})
