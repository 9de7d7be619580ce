import { afterAll, beforeAll, expect, test } from 'vitest'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { dumpRows } from '../../support/dump-rows.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { type CorrectedApi, openCorrectedApi, refusal } from './correcting.js'

const TEXT =
  'Anna Berg was in no mood to talk. “No deal, not today,” ran the banner of the Tulip League. Its treasurer murmured that money was short.\n\nSweden thanked Anna Berg for her patience.'

let api: CorrectedApi
let articleId: string
beforeAll(async () => {
  api = await openCorrectedApi([TEXT])
  articleId = (await api.ask('{ articles { nodes { id } } }')).data.articles.nodes[0].id
})
afterAll(() => api.close())

const span = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const historyOf = async (targetId: string) => {
  const { data } = await api.ask(
    'query ($id: ID!) { history(where: { targetId: { eq: $id } }) { nodes { id action why fields { name before after } } } }',
    { id: targetId },
  )
  return data.history.nodes
}
const undo = async (targetId: string) =>
  api.correct('undoChange', { changeId: (await historyOf(targetId))[0].id }, '{ change { action } }')
const readAgain = async () => {
  for await (const article of storedArticles(api.database)) await reanalyseArticle(api.database, article)
}
const articleTime = async () =>
  (await api.database.prisma.article.findUniqueOrThrow({ where: { id: articleId } })).updatedAt.getTime()

const STATEMENT = `{ statement { id act cameo content cue speakerText speaker { name } addressees { name } mode negated modality saidOn place
  inHeadline confidence rule extractor { name version } review version mentions { text } topics { name } evidence { sentence } quotes { text } } }`

test('a statement that was missed is added with what follows from its words, and stays', async () => {
  const league = (await api.correct('createActor', { kind: 'ORGANIZATION', name: 'Tulip League' }, '{ actor { id } }'))
    .data.createActor.actor.id
  const before = await articleTime()
  const given = {
    articleId,
    act: 'REJECT',
    content: [span('“No deal, not today,”')],
    cue: span('ran'),
    source: span('the banner of the Tulip League'),
    speakerIds: [league],
    saidOn: '2024-03-04',
    why: 'missed',
  }
  const { data, errors } = await api.correct('createStatement', given, STATEMENT)
  expect(errors).toBeUndefined()
  const { id, ...made } = data.createStatement.statement
  expect(made).toMatchObject({
    act: 'REJECT',
    cameo: '12',
    content: '“No deal, not today,”',
    cue: 'ran',
    speakerText: 'the banner of the Tulip League',
    speaker: { name: 'Tulip League' },
    addressees: [],
    mode: 'DIRECT',
    negated: false,
    modality: 'ACTUAL',
    saidOn: '2024-03-04',
    place: null,
    inHeadline: false,
    confidence: 1,
    rule: 'editor',
    extractor: { name: 'editor', version: '1' },
    review: 'CONFIRMED',
    version: 1,
    topics: [{ name: 'deal' }],
    evidence: { sentence: '“No deal, not today,” ran the banner of the Tulip League.' },
    quotes: [{ text: 'No deal, not today' }],
  })
  expect(await articleTime()).toBeGreaterThan(before)
  const [change] = await historyOf(id)
  expect(change).toMatchObject({ action: 'CREATE', why: 'missed' })
  expect(change.fields).toContainEqual({ name: 'speakerId', before: null, after: league })

  const rows = await dumpRows(api.database)
  await readAgain()
  expect(await dumpRows(api.database)).toEqual(rows)

  const again = refusal(await api.correct('createStatement', { ...given, act: 'SAY', cue: null }, STATEMENT))
  expect(again).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.content',
    accepted: `words on which no statement stands: on these stands ${id}; edit it`,
  })

  expect((await undo(id)).data.undoChange.change).toEqual({ action: 'REJECT' })
  expect((await api.ask('{ statements { nodes { content } } }')).data.statements.nodes).toEqual([
    { content: 'her patience' },
  ])
  expect((await undo(id)).data.undoChange.change).toEqual({ action: 'CONFIRM' })
  await undo(id)
})

test('one within another stands within it, and one around others leaves them when the article is read again', async () => {
  const around = await api.correct(
    'createStatement',
    {
      articleId,
      act: 'NOTE',
      content: [span('Sweden thanked Anna Berg for her patience.')],
      speakerIds: ['country_SE'],
    },
    '{ statement { id mentions { text } } }',
  )
  expect(around.errors).toBeUndefined()
  expect(around.data.createStatement.statement.mentions).toHaveLength(3)
  await readAgain()
  expect((await api.statement('her patience')).version).toBe(1)
  const inner = await api.correct(
    'createStatement',
    { articleId, act: 'SAY', content: [span('Sweden thanked')] },
    '{ statement { within { id } } }',
  )
  expect(inner.data.createStatement.statement.within).toEqual({ id: around.data.createStatement.statement.id })
})

test('a mention that was missed is added where none is, and goes again', async () => {
  const words = span('treasurer')
  const actorId = await api.actor('Anna Berg')
  const before = await dumpRows(api.database)
  const { data, errors } = await api.correct(
    'createMention',
    { articleId, ...words, actorId, why: 'she is' },
    '{ mention { id text form score reason review version actor { name } } }',
  )
  expect(errors).toBeUndefined()
  const { id, ...made } = data.createMention.mention
  expect(made).toEqual({
    text: 'treasurer',
    form: 'NOMINAL',
    score: 1,
    reason: 'found by an editor',
    review: 'CONFIRMED',
    version: 1,
    actor: { name: 'Anna Berg' },
  })
  const rows = await dumpRows(api.database)
  await readAgain()
  expect(await dumpRows(api.database)).toEqual(rows)
  const met = await api.correct('createMention', { articleId, ...span('Its treasurer'), actorId }, '{ mention { id } }')
  expect(refusal(met)).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.start',
    accepted: expect.stringContaining('link that'),
  })
  expect((await undo(id)).data.undoChange.change).toEqual({ action: 'DELETE' })
  expect({ ...(await dumpRows(api.database)), Change: [] }).toEqual({ ...before, Change: [] })
  expect((await undo(id)).data.undoChange.change).toEqual({ action: 'CREATE' })
  expect({ ...(await dumpRows(api.database)), Change: [] }).toEqual({ ...rows, Change: [] })
})

test('an actor that is missing is added, is linked by later articles, and goes as long as nothing refers to it', async () => {
  const before = await dumpRows(api.database)
  const { data, errors } = await api.correct(
    'createActor',
    { kind: 'ORGANIZATION', name: ' Harbour Board ', aliases: ['the quay people'], countryCode: 'SE' },
    '{ actor { id name aliases ...on Organization { country { name } } } }',
  )
  expect(errors).toBeUndefined()
  const { id, ...made } = data.createActor.actor
  expect(made).toEqual({
    name: 'Harbour Board',
    aliases: ['Harbour Board', 'the quay people'],
    country: { name: 'Sweden' },
  })
  await readAgain()
  const namesake = await api.correct('createActor', { kind: 'ORGANIZATION', name: 'Harbour Board' }, '{ actor { id } }')
  expect(namesake.data.createActor.actor.id).not.toBe(id)
  await undo(namesake.data.createActor.actor.id)
  const { id: statement, version } = await api.statement('her patience')
  await api.correct('editStatement', { id: statement, version, speakerId: id }, '{ statement { id } }')
  expect(refusal(await undo(id))).toMatchObject({ code: 'CONFLICT', argument: 'input.changeId' })
  await undo(statement)
  expect((await undo(id)).data.undoChange.change).toEqual({ action: 'DELETE' })
  const versionless = (rows: Record<string, unknown[]>) =>
    JSON.parse(JSON.stringify({ ...rows, Change: [] }, (name, value) => (name === 'version' ? undefined : value)))
  expect(versionless(await dumpRows(api.database))).toEqual(versionless(before))
})

test('what makes no sense is refused', async () => {
  const statement = (input: object) =>
    api
      .correct('createStatement', { articleId, act: 'SAY', content: [span('money was short')], ...input }, STATEMENT)
      .then(refusal)
  const bad = (field: string) => ({ code: 'BAD_USER_INPUT', argument: `input.${field}` })
  expect(await statement({ content: [] })).toMatchObject(bad('content'))
  expect(await statement({ content: [{ start: 3, end: 9999 }] })).toMatchObject(bad('content'))
  expect(await statement({ cue: { start: -1, end: 3 } })).toMatchObject(bad('cue'))
  expect(await statement({ source: { start: 5, end: 5 } })).toMatchObject(bad('source'))
  expect(await statement({ place: ' ' })).toMatchObject(bad('place'))
  expect(await statement({ speakerIds: ['country_SE', 'country_SE'] })).toMatchObject(bad('speakerIds'))
  expect(await statement({ speakerIds: ['country_SE'], speakerAffiliationId: 'country_SE' })).toMatchObject(
    bad('speakerAffiliationId'),
  )
  expect(await statement({ addresseeIds: ['person_0'] })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await statement({ articleId: 'article_0' })).toMatchObject({ code: 'NOT_FOUND', argument: 'input.articleId' })
  const actor = (input: object) =>
    api.correct('createActor', { kind: 'PERSON', name: 'Jo Roe', ...input }, '{ actor { id } }').then(refusal)
  expect(await actor({ kind: 'COUNTRY' })).toMatchObject(bad('kind'))
  expect(await actor({ name: ' … ' })).toMatchObject(bad('name'))
  expect(await actor({ aliases: ['…'] })).toMatchObject(bad('aliases'))
  expect(await actor({ countryCode: 'NO' })).toMatchObject(bad('countryCode'))
  expect(await actor({ kind: 'ORGANIZATION', countryCode: 'XX' })).toMatchObject(bad('countryCode'))
  const mention = (input: object) =>
    api
      .correct('createMention', { articleId, ...span('money'), actorId: 'country_SE', ...input }, '{ mention { id } }')
      .then(refusal)
  expect(await mention({ start: 1, end: 1 })).toMatchObject(bad('start'))
  expect(await mention({ actorId: 'person_0' })).toMatchObject({ code: 'NOT_FOUND', argument: 'input.actorId' })
})
