import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMailer } from '../../src/deliveries/mailer.js'
import { matchAll } from '../../src/store/searches/keep-matching.js'
import { ADMIN_KEY, openTestApi } from '../support/api.js'
import { AS_EDITOR, type Following, openFollowing, until } from './following.js'
import { openSmtpSink, type SmtpSink } from './smtp-sink.js'

const AS_ADMIN = { authorization: `Bearer ${ADMIN_KEY}` }
const BASE = 'https://dictum.example.org'

let following: Following
let sink: SmtpSink
beforeEach(async () => {
  following = await openFollowing(true)
  sink = await openSmtpSink()
})
afterEach(async () => {
  await following.close()
  await sink.close()
  expect(following.api.log).toEqual([])
})

const CREATE = `mutation ($input: CreateDigestInput!) { createDigest(input: $input) { digest {
  id savedSearchId to every nextAt by createdAt waiting failure retryAt deadSince } } }`
const TO = 'desk@news.example.org'

const made = async () =>
  (await following.ask(CREATE, { input: { savedSearchId: following.searchId, to: TO, every: 'DAILY' } }, AS_ADMIN))
    .createDigest.digest
const seen = async () =>
  (
    await following.ask(
      'query ($id: ID!) { digests(savedSearchId: $id) { id nextAt waiting failure retryAt deadSince } }',
      { id: following.searchId },
      AS_ADMIN,
    )
  ).digests
const work = () =>
  following.work({ mailer: openMailer({ smtpUrl: sink.url, from: 'Dictum <dictum@news.example.org>', url: BASE }) })
const come = async (says: string, title?: string): Promise<string> => {
  const articleId = await following.come(says, title)
  await matchAll(following.api.database)
  return articleId
}
const isDue = () => following.api.database.prisma.digest.updateMany({ data: { nextAt: new Date(Date.now() - 1_000) } })
const isNotDue = async () => (await seen())[0].nextAt > new Date().toISOString()
const DAY = 24 * 3_600_000

test('a digest tells what came since the last one, once, as text and as HTML that no article can break', async () => {
  await come('it rained before')
  const digest = await made()
  expect(digest).toEqual({
    id: expect.stringMatching(/^digest_[\da-f]{20}$/),
    savedSearchId: following.searchId,
    to: TO,
    every: 'DAILY',
    nextAt: expect.any(String),
    by: 'admin key',
    createdAt: expect.any(String),
    waiting: 0,
    failure: null,
    retryAt: null,
    deadSince: null,
  })
  expect(Math.abs(Date.parse(digest.nextAt) - Date.parse(digest.createdAt) - DAY)).toBeLessThan(60_000)
  const rain = await come('it <b>rains</b> & pours', 'Rain <script>alert(1)</script>')
  const snow = await come('it snows')
  const gone = await come('it hails')
  await following.ask('mutation ($id: ID!) { deleteArticle(input: { id: $id }) { __typename } }', { id: gone })
  await matchAll(following.api.database)
  work()
  await isDue()
  await until(isNotDue)
  const { nodes } = (
    await following.ask(
      '{ statements(orderBy: { field: INGESTED_AT, direction: ASC }) { nodes { id article { id } } } }',
    )
  ).statements
  const idOf = (articleId: string) =>
    nodes.find(({ article }: { article: { id: string } }) => article.id === articleId).id
  const [arrived] = sink.arrived
  if (!arrived) throw new Error('No mail came')
  const { mail } = arrived
  expect([arrived.from, arrived.to]).toEqual(['dictum@news.example.org', [TO]])
  expect([mail.subject, mail.from, mail.to]).toEqual([
    'Brand & <co>: 2 new statements',
    { name: 'Dictum', address: 'dictum@news.example.org' },
    [{ name: '', address: TO }],
  ])
  expect(mail.messageId).toBe(`<${digest.id}.5@dictum.example.org>`)
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))
  expect(headers).toMatchObject({
    'list-unsubscribe': `<${BASE}/unsubscribe/${digest.id}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'auto-submitted': 'auto-generated',
  })
  const all = `${BASE}/statements?where=%7B%22speaker%22%3A%7B%22name%22%3A%22Ola+Brand%22%7D%7D`
  expect(mail.text?.trimEnd()).toBe(`Brand & <co>: 2 new statements

Ola Brand to Ada Lovelace: told
“it <b>rains</b> & pours”
  Rain <script>alert(1)</script>, The Paper, 2023-01-30
  ${BASE}/articles/${rain}#${idOf(rain)}

Ola Brand to Ada Lovelace: told
“it snows”
  ${BASE}/articles/${snow}#${idOf(snow)}

All that match: ${all}

-- 
This is sent to ${TO} every day, where there is anything new.
To end it: ${BASE}/unsubscribe/${digest.id}`)
  expect(mail.html?.trimEnd()).toBe(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Brand &amp; &lt;co&gt;: 2 new statements</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 40rem">
<h1 style="font-size: 1.2rem">Brand &amp; &lt;co&gt;: 2 new statements</h1>
<p><strong>Ola Brand to Ada Lovelace: told</strong><br>
“it &lt;b&gt;rains&lt;/b&gt; &amp; pours”<br>
<a href="${BASE}/articles/${rain}#${idOf(rain)}">Rain &lt;script&gt;alert(1)&lt;/script&gt;, The Paper, 2023-01-30</a></p>
<p><strong>Ola Brand to Ada Lovelace: told</strong><br>
“it snows”<br>
<a href="${BASE}/articles/${snow}#${idOf(snow)}">The article</a></p>
<p><a href="${all}">All that match</a></p>
<p style="color: #666; font-size: 0.85rem">This is sent to ${TO} every day, where there is anything new. <a href="${BASE}/unsubscribe/${digest.id}">End it</a></p>
</body></html>`)
  // Nothing new: no mail, and it keeps its time of day.
  const { nextAt } = (await seen())[0]
  await following.api.database.prisma.$executeRaw`UPDATE "Digest" SET "nextAt" = "nextAt" - interval '48 hours'`
  await until(isNotDue)
  expect(await seen()).toEqual([{ id: digest.id, nextAt, waiting: 0, failure: null, retryAt: null, deadSince: null }])
  expect(sink.arrived).toHaveLength(1)
  await come('it hails again')
  await isDue()
  await until(() => sink.arrived.length === 2)
  expect(sink.arrived[1]?.mail.subject).toBe('Brand & <co>: 1 new statement')
  expect(sink.arrived[1]?.mail.text).not.toContain('it snows')
})

test('of more than a hundred statements a hundred are listed', async () => {
  await made()
  for (let day = 0; day < 103; day++) await following.come(`it rained on day ${day}`)
  await matchAll(following.api.database)
  work()
  await isDue()
  await until(() => sink.arrived.length === 1)
  const { mail } = sink.arrived[0] ?? {}
  expect(mail?.subject).toBe('Brand & <co>: 103 new statements')
  expect(mail?.text?.match(/it rained on day/g)).toHaveLength(100)
  expect(mail?.text).toContain('\n… and 3 more.\n')
  expect(mail?.html).toContain('<p>… and 3 more.</p>')
})

test('what could not be noted is sent again as the same message, with what it told', async () => {
  const { prisma } = following.api.database
  const digest = await made()
  await come('it rains')
  await prisma.$executeRaw`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW."sent" <> OLD."sent" THEN RAISE 'killed'; END IF; RETURN NEW; END $$`
  await prisma.$executeRaw`CREATE TRIGGER fail BEFORE UPDATE ON "Digest" FOR EACH ROW EXECUTE FUNCTION fail()`
  work()
  await isDue()
  await until(async () => (await seen())[0].failure !== null)
  await prisma.$executeRaw`DROP TRIGGER fail ON "Digest"`
  await come('it snows')
  await following.ask('mutation ($id: ID!) { resumeDigest(input: { id: $id }) { digest { id } } }', digest, AS_ADMIN)
  await until(isNotDue)
  const [first, second, ...others] = sink.arrived
  expect(others).toEqual([])
  expect(second?.mail.messageId).toBe(first?.mail.messageId)
  expect(second?.mail.text).toBe(first?.mail.text)
  expect((await seen())[0]).toMatchObject({ waiting: 1, failure: null })
  expect(following.api.log.splice(0)).toEqual([expect.stringMatching(/^SEND_DIGEST failed: (?:.|\n)*killed/)])
})

test('what the mail server refuses for good is dead, with the reason; what it refuses for now is tried again', async () => {
  const { id } = await made()
  await come('it rains')
  sink.refuses = { code: 451, message: 'Greylisted' }
  work()
  await isDue()
  await until(async () => (await seen())[0].retryAt !== null)
  expect((await seen())[0]).toMatchObject({ failure: expect.stringContaining('451 Greylisted'), deadSince: null })
  sink.refuses = { code: 550, message: 'No such user' }
  const resume = () =>
    following.ask('mutation ($id: ID!) { resumeDigest(input: { id: $id }) { digest { id } } }', { id }, AS_ADMIN)
  await resume()
  await until(async () => (await seen())[0].deadSince !== null)
  expect((await seen())[0]).toMatchObject({ failure: expect.stringContaining('550 No such user'), waiting: 1 })
  sink.refuses = null
  await resume()
  await until(() => sink.arrived.length === 1)
})

test('whoever gets a digest ends it without a key, by a button or a mail program', async () => {
  const { app } = following.api
  const { id } = await made()
  const url = `/unsubscribe/${id}`
  const asked = await app.inject({ url })
  expect([asked.statusCode, asked.headers['content-type'], asked.headers['cache-control']]).toEqual([
    200,
    'text/html; charset=utf-8',
    'no-store',
  ])
  expect(asked.body).toContain('<form method="post"><button>End it</button></form>')
  expect(await seen()).toHaveLength(1)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const ended = await app.inject({ method: 'POST', url, headers, payload: 'List-Unsubscribe=One-Click' })
  expect([ended.statusCode, ended.body.includes('It is sent no more.')]).toEqual([200, true])
  expect(await seen()).toEqual([])
  const again = await app.inject({ method: 'POST', url })
  expect(again.body).toBe(ended.body)
  expect((await app.inject({ method: 'POST', url: '/unsubscribe/%00' })).statusCode).toBe(200)
})

test('an administrator deletes a digest', async () => {
  const { id } = await made()
  const remove = 'mutation ($id: ID!) { deleteDigest(input: { id: $id }) { id } }'
  expect(await following.ask(remove, { id }, AS_ADMIN)).toEqual({ deleteDigest: { id } })
  const { errors } = await following.api.ask(remove, { id }, AS_ADMIN)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'input.id', received: id })
})

test.each([
  [{ to: 'desk' }, 'BAD_USER_INPUT', 'input.to'],
  [{ to: 'a@example.org,b@example.org' }, 'BAD_USER_INPUT', 'input.to'],
  [{ to: 'a@example.org\nBcc: b@example.org' }, 'BAD_USER_INPUT', 'input.to'],
  [{ savedSearchId: 'search_none' }, 'NOT_FOUND', 'input.savedSearchId'],
])('refuses %j', async (input, code, argument) => {
  const given = { savedSearchId: following.searchId, to: TO, every: 'HOURLY', ...input }
  const { errors } = await following.api.ask(CREATE, { input: given }, AS_ADMIN)
  expect(errors?.[0]?.extensions).toMatchObject({ code, argument })
})

test('an editor lets nobody be written to, and a service without a mail server nobody at all', async () => {
  const input = { savedSearchId: following.searchId, to: TO, every: 'HOURLY' }
  const { errors } = await following.api.ask(CREATE, { input }, AS_EDITOR)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', accepted: 'ADMIN' })
  const api = await openTestApi()
  const answer = await api.ask(CREATE, { input }, AS_ADMIN)
  expect(answer.errors).toEqual([
    expect.objectContaining({
      message: 'This service sends no mail: it takes a service with DICTUM_SMTP_URL, DICTUM_MAIL_FROM and DICTUM_URL.',
    }),
  ])
  await api.close()
})
