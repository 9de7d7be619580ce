import { afterAll, beforeAll, expect, test } from 'vitest'
import { AS_EDITOR, type CorrectedApi, openCorrectedApi, PORT, refusal } from './correcting.js'

let api: CorrectedApi
beforeAll(async () => {
  api = await openCorrectedApi()
})
afterAll(() => api.close())

const HARBOUR = '“We want the harbour open by Friday,”'
const HISTORY = 'history { nodes { by action why fields { name before after } } }'

test('a confirmed statement says so, and keeps who did it and why', async () => {
  const { id, version } = await api.statement(HARBOUR)
  const { data, errors } = await api.correct(
    'confirmStatement',
    { id, version, why: '  heard it myself ' },
    `{ statement { content review version ${HISTORY} } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.confirmStatement.statement).toEqual({
    content: HARBOUR,
    review: 'CONFIRMED',
    version: 2,
    history: {
      nodes: [
        {
          by: 'editor key',
          action: 'CONFIRM',
          why: 'heard it myself',
          fields: [{ name: 'review', before: 'UNREVIEWED', after: 'CONFIRMED' }],
        },
      ],
    },
  })
  const again = await api.correct('confirmStatement', { id, version: 2 }, `{ statement { version ${HISTORY} } }`)
  expect(again.data.confirmStatement.statement).toMatchObject({ version: 2, history: { nodes: [{}] } })
})

test('a rejected statement leaves the lists, stays behind its id, and comes back when it is confirmed', async () => {
  const { id, version } = await api.statement('the treaty was ready')
  const all = '{ statements { totalCount } person(name: "A. Berg") { statements { totalCount nodes { content } } } }'
  const before = (await api.ask(all)).data
  await api.correct('rejectStatement', { id, version }, '{ statement { id } }')
  const after = (await api.ask(all)).data
  expect(after.statements.totalCount).toBe(before.statements.totalCount - 1)
  expect(after.person.statements).toEqual({ totalCount: 0, nodes: [] })
  const { data } = await api.ask(
    `query ($id: ID!) { statement(id: $id) { review } node(id: $id) { id }
      statements(where: { review: { eq: REJECTED } }) { nodes { content } }
      kept: statements(where: { or: [{ review: { eq: REJECTED } }, { act: { eq: THANK } }] }) { nodes { content review } }
      ask(question: "who said the treaty was ready?") { __typename } }`,
    { id },
  )
  expect(data).toEqual({
    statement: { review: 'REJECTED' },
    node: { id },
    statements: { nodes: [{ content: 'the treaty was ready' }] },
    kept: {
      nodes: [
        { content: 'the treaty was ready', review: 'REJECTED' },
        { content: 'her patience', review: 'UNREVIEWED' },
      ],
    },
    ask: { __typename: 'NobodySaidThat' },
  })
  await api.correct('confirmStatement', { id, version: version + 1 }, '{ statement { id } }')
  expect((await api.ask(all)).data).toEqual(before)
})

test('a rejected statement leaves what one actor says to another, too', async () => {
  const { id, version } = await api.statement('to send tugboats')
  const toDenmark = `{ statements(where: { speaker: { name: "Anna Berg" }, addressee: { name: "Denmark" } }) { totalCount nodes { content } } }`
  expect((await api.ask(toDenmark)).data.statements).toEqual({
    totalCount: 1,
    nodes: [{ content: 'to send tugboats' }],
  })
  await api.correct('rejectStatement', { id, version }, '{ statement { id } }')
  expect((await api.ask(toDenmark)).data.statements).toEqual({ totalCount: 0, nodes: [] })
  const rejected = toDenmark.replace('addressee', 'review: { eq: REJECTED }, addressee')
  expect((await api.ask(rejected)).data.statements).toEqual({ totalCount: 1, nodes: [{ content: 'to send tugboats' }] })
  await api.correct('confirmStatement', { id, version: version + 1 }, '{ statement { id } }')
  expect((await api.ask(toDenmark)).data.statements.totalCount).toBe(1)
})

test('every field that can be edited is, with what follows from it', async () => {
  const { id, version } = await api.statement('that the union had “lost its way”')
  const [denmark, norway, union] = await Promise.all(['Denmark', 'Norway', 'Dockers Union'].map(api.actor))
  const start = PORT.indexOf('“lost its way”')
  const { data, errors } = await api.correct(
    'editStatement',
    {
      id,
      version,
      act: 'CRITICIZE',
      speakerId: norway,
      addresseeIds: [union, denmark],
      content: [{ start, end: start + '“lost its way”'.length }],
      negated: true,
      modality: 'POSSIBLE',
      saidOn: '2024-03-01',
      place: ' Oslo ',
    },
    `{ statement { act actClass cameo plover speaker { name } addressees { name } content quotes { text start end } mode
        negated modality saidOn place review version evidence { content { start end text } } mentions { text } ${HISTORY} } }`,
  )
  expect(errors).toBeUndefined()
  const { history, ...statement } = data.editStatement.statement
  expect(statement).toEqual({
    act: 'CRITICIZE',
    actClass: 'EXPRESSIVE',
    cameo: '11',
    plover: 'ACCUSE',
    speaker: { name: 'Norway' },
    addressees: [{ name: 'Dockers Union' }, { name: 'Denmark' }],
    content: '“lost its way”',
    quotes: [{ text: 'lost its way', start: start + 1, end: start + 13 }],
    mode: 'DIRECT',
    negated: true,
    modality: 'POSSIBLE',
    saidOn: '2024-03-01',
    place: 'Oslo',
    review: 'EDITED',
    version: 2,
    evidence: { content: [{ start, end: start + 14, text: '“lost its way”' }] },
    mentions: [{ text: 'its' }],
  })
  expect(history.nodes[0].fields.map(({ name }: { name: string }) => name).sort()).toEqual(
    [
      ...['act', 'addresseeIds', 'cameo', 'content', 'modality', 'mode', 'negated', 'place', 'plover', 'review'],
      ...['saidOn', 'speakerId'],
    ].sort(),
  )
  expect(history.nodes[0].fields).toContainEqual({
    name: 'addresseeIds',
    before: '[]',
    after: JSON.stringify([union, denmark]).replace(',', ', '),
  })
  const cleared = await api.correct(
    'editStatement',
    { id, version: 2, speakerId: null, addresseeIds: [], saidOn: null, place: null },
    '{ statement { speaker { name } addressees { name } saidOn place } }',
  )
  expect(cleared.data.editStatement.statement).toEqual({ speaker: null, addressees: [], saidOn: null, place: null })
  const told = await api.ask(
    '{ statements(where: { speaker: { name: "Norway" }, addressee: { name: "Denmark" } }) { totalCount } }',
  )
  expect(told.data.statements.totalCount).toBe(0)
})

test('for whom somebody unnamed speaks is edited, and goes where somebody is named', async () => {
  const unnamed = await openCorrectedApi([
    'Norwegian officials said that the port was closed. Anna Berg said it was open.',
  ])
  const { id, version } = await unnamed.statement('that the port was closed')
  const [norway, berg] = await Promise.all(['Norway', 'Anna Berg'].map(unnamed.actor))
  const edit = (seen: number, input: object) =>
    unnamed.correct(
      'editStatement',
      { id, version: seen, ...input },
      `{ statement { speaker { name } speakerAffiliation { name } ${HISTORY} } }`,
    )
  const named = (await edit(version, { speakerId: berg })).data.editStatement.statement
  expect(named).toMatchObject({ speaker: { name: 'Anna Berg' }, speakerAffiliation: null })
  expect(named.history.nodes[0].fields).toContainEqual({
    name: 'speakerAffiliationId',
    before: norway,
    after: null,
  })
  const both = await edit(version + 1, { speakerAffiliationId: norway })
  expect(refusal(both)).toEqual({
    code: 'BAD_USER_INPUT',
    argument: 'input.speakerAffiliationId',
    received: norway,
    accepted: 'null where somebody known speaks, or `speakerId: null` beside it',
  })
  expect(refusal(await edit(version + 1, { speakerId: null, speakerAffiliationId: berg }))).toMatchObject({
    argument: 'input.speakerAffiliationId',
    accepted: 'the id of an organization or a country',
  })
  const back = (await edit(version + 1, { speakerId: null, speakerAffiliationId: norway })).data.editStatement.statement
  expect(back).toMatchObject({ speaker: null, speakerAffiliation: { name: 'Norway' } })
  await unnamed.close()
})

test('of two editors at once the second is told, and nothing is lost', async () => {
  const { id, version } = await api.statement('the ministry was bluffing')
  const answers = await Promise.all([
    api.correct('editStatement', { id, version, act: 'CLAIM' }, '{ statement { act } }'),
    api.correct('rejectStatement', { id, version }, '{ statement { review } }'),
  ])
  const [made] = answers.filter(({ errors }) => !errors)
  const refused = answers.filter(({ errors }) => errors)
  expect(refused.map(refusal)).toEqual([
    {
      code: 'CONFLICT',
      argument: 'input.version',
      received: version,
      accepted: `${version + 1}, the version of now: somebody has changed it since you saw it. Look at it again, then decide`,
    },
  ])
  const { data } = await api.ask(
    'query ($id: ID!) { statement(id: $id) { act review version history { totalCount } } }',
    { id },
    AS_EDITOR,
  )
  expect(data.statement).toMatchObject({ version: version + 1, history: { totalCount: 1 } })
  expect(made?.data.editStatement ? data.statement.act : data.statement.review).toBe(
    made?.data.editStatement ? 'CLAIM' : 'REJECTED',
  )
})

test('what makes no sense is refused, and nothing changes', async () => {
  const { id, version } = await api.statement('to sign')
  const person = await api.actor('A. Berg')
  const edit = (input: object) =>
    api.correct('editStatement', { id, version, ...input }, '{ statement { id } }').then(refusal)
  const bad = (argument: string, received: unknown) => ({
    code: 'BAD_USER_INPUT',
    argument: `input.${argument}`,
    received,
  })
  expect(await edit({})).toMatchObject({
    ...bad('input', {}),
    accepted: 'at least one field that differs from the statement',
  })
  expect(await edit({ act: 'URGE' })).toMatchObject(bad('input', { act: 'URGE' }))
  expect(await edit({ act: null })).toMatchObject(bad('act', null))
  expect(await edit({ negated: null })).toMatchObject(bad('negated', null))
  expect(await edit({ modality: null })).toMatchObject(bad('modality', null))
  expect(await edit({ addresseeIds: null })).toMatchObject(bad('addresseeIds', null))
  expect(await edit({ content: null })).toMatchObject(bad('content', null))
  expect(await edit({ act: 'SHOUT' })).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(await edit({ speakerId: 'person_nobody' })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.speakerId',
    received: 'person_nobody',
    accepted: 'the id of an actor that is there',
  })
  expect(await edit({ addresseeIds: [person, 'x'] })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.addresseeIds',
    received: 'x',
  })
  expect(await edit({ addresseeIds: [person, person] })).toMatchObject(bad('addresseeIds', [person, person]))
  for (const content of [
    [],
    [{ start: 5, end: 5 }],
    [{ start: -1, end: 5 }],
    [{ start: 0, end: 9999 }],
    [{ start: 4, end: 9 }],
    [
      { start: 0, end: 9 },
      { start: 5, end: 9 },
    ],
  ]) {
    expect(await edit({ content })).toMatchObject(bad('content', content))
  }
  for (const place of ['', '  ', 'x'.repeat(201), 'a\0b'])
    expect(await edit({ place })).toMatchObject(bad('place', place))
  expect(await edit({ saidOn: '2024-02-30' })).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(await edit({ negated: true, why: 'x'.repeat(1001) })).toMatchObject(bad('why', '1001 characters'))
  expect(await edit({ negated: true, why: 'a\0b' })).toMatchObject(bad('why', 'a\0b'))
  expect(await edit({ place: 'half \ud83d' })).toMatchObject(bad('place', 'half \ud83d'))
  expect(await edit({ addresseeIds: ['a\0b'] })).toMatchObject(bad('addresseeIds', 'a\0b'))
  const unknown = await api.correct('confirmStatement', { id: 'statement_0', version: 1 }, '{ statement { id } }')
  expect(refusal(unknown)).toMatchObject({ code: 'NOT_FOUND', argument: 'input.id', received: 'statement_0' })
  const { data } = await api.ask(
    'query ($id: ID!) { statement(id: $id) { version history { totalCount } } }',
    { id },
    AS_EDITOR,
  )
  expect(data.statement).toEqual({ version, history: { totalCount: 0 } })
})
