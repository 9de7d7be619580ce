import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { laterChange } from '../../../src/store/review/undo/later-change.js'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { dumpRows } from '../../support/dump-rows.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { type CorrectedApi, openCorrectedApi, PORT, refusal, TREATY } from './correcting.js'

const FLOOD = 'Anna Berg warned that she would close the port. She urged Sweden to wait.'

let api: CorrectedApi
beforeEach(async () => {
  api = await openCorrectedApi([PORT, TREATY, FLOOD])
})
afterEach(() => api.close())

const rows = async (): Promise<unknown> => {
  const { Change: _, Affiliation: titles = [], ...others } = await dumpRows(api.database)
  // A title is another row after its article was read again.
  const places = titles.map((title) => JSON.stringify({ ...(title as object), id: '' })).sort()
  return JSON.parse(JSON.stringify({ ...others, places }, (name, value) => (name === 'version' ? undefined : value)))
}
const lastOf = async (targetId: string): Promise<string> => {
  const { data } = await api.ask(
    'query ($id: ID!) { history(first: 1, where: { targetId: { eq: $id } }) { nodes { id } } }',
    {
      id: targetId,
    },
  )
  return data.history.nodes[0].id
}
const undo = (changeId: string, why?: string) =>
  api.correct('undoChange', { changeId, why }, '{ change { id action why targetId fields { name before after } } }')
const threat = async () => {
  const { data } = await api.ask(
    '{ statements(where: { article: { text: { search: "close" } } }) { nodes { id version act cameo plover } } }',
  )
  return data.statements.nodes.find(({ cameo }: { cameo: string }) => cameo === '13')
}
const edit = (input: object) =>
  api.correct('editStatement', input, '{ statement { id version act cameo plover review updatedAt: version } }')

test('a threat that is edited into a statement and back is a threat again', async () => {
  const { data } = await api.ask(
    '{ statements(where: { act: { in: [WARN, THREATEN] } }) { nodes { id version act cameo plover } } }',
  )
  const [{ id, version, act }] = data.statements.nodes
  await api.database.prisma.statement.update({ where: { id }, data: { act: 'WARN', cameo: '13', plover: 'THREATEN' } })
  expect(['WARN', 'THREATEN']).toContain(act)
  for (const [at, other] of (['SAY', 'THREATEN'] as const).entries()) {
    await edit({ id, version: version + 2 * at, act: other })
    const back = await edit({ id, version: version + 2 * at + 1, act: 'WARN' })
    expect(back.data.editStatement.statement).toMatchObject({ act: 'WARN', cameo: '13', plover: 'THREATEN' })
  }
  await edit({ id, version: version + 4, act: 'SAY' })
  await undo(await lastOf(id))
  expect(await threat()).toMatchObject({ id, act: 'WARN', cameo: '13', plover: 'THREATEN' })
})

describe('what is taken back', () => {
  it('is as it was, is kept in the history, and can be made again', async () => {
    const before = await rows()
    const { id, version } = await api.statement('to send tugboats')
    const start = PORT.indexOf('tugboats')
    const content = [{ start, end: start + 'tugboats'.length }]
    const speakerIds = ['country_DK', 'country_NO']
    await edit({
      id,
      version,
      act: 'DEMAND',
      speakerIds,
      addresseeIds: [],
      content,
      saidOn: '2024-03-01',
      place: 'Oslo',
    })
    const edited = await rows()
    const changeId = await lastOf(id)
    const { data, errors } = await undo(changeId, 'hasty')
    expect(errors).toBeUndefined()
    const { change } = data.undoChange
    expect(change).toMatchObject({ action: 'EDIT', why: 'hasty', targetId: id })
    expect(change.fields).toContainEqual({ name: 'act', before: 'DEMAND', after: 'URGE' })
    expect(change.fields).toContainEqual({ name: 'review', before: 'EDITED', after: 'UNREVIEWED' })
    expect(change.fields).toContainEqual({ name: 'undoes', before: null, after: changeId })
    expect(await rows()).toEqual(before)
    for await (const article of storedArticles(api.database)) await reanalyseArticle(api.database, article)
    expect(await rows()).toEqual(before)

    expect(refusal(await undo(changeId))).toMatchObject({
      code: 'CONFLICT',
      accepted: expect.stringContaining(change.id),
    })
    await undo(change.id)
    expect(await rows()).toEqual(edited)
    await undo(changeId)
    expect(await rows()).toEqual(before)
  })

  it.each(['confirmStatement', 'rejectStatement'])('by %s has the review of before', async (mutation) => {
    const before = await rows()
    const { id, version } = await api.statement('to sign')
    await api.correct(mutation, { id, version }, '{ statement { id } }')
    const { data } = await undo(await lastOf(id))
    expect(data.undoChange.change.action).toBe('EDIT')
    expect(await rows()).toEqual(before)
  })

  it('with the mention is linked as before, and whoever spoke by it speaks again', async () => {
    const before = await rows()
    const { id, version } = await api.mention('Anna Berg', PORT)
    const actorId = await api.actor('A. Berg')
    await api.correct('linkMention', { id, version, actorId }, '{ mention { id } }')
    // The title stands beside these words.
    const { data } = await api.ask('query ($id: ID!) { person(id: $id) { affiliations { title } } }', { id: actorId })
    expect(data.person.affiliations).toEqual([{ title: 'Finance Minister' }])
    const linked = await rows()
    for await (const article of storedArticles(api.database)) await reanalyseArticle(api.database, article)
    expect(await rows()).toEqual(linked)
    expect((await undo(await lastOf(id))).data.undoChange.change.action).toBe('LINK')
    expect(await rows()).toEqual(before)
    const { version: now } = await api.mention('Anna Berg', PORT)
    await api.correct('unlinkMention', { id, version: now }, '{ mention { id } }')
    await undo(await lastOf(id))
    expect(await rows()).toEqual(before)
  })

  it('is a merge or an unmerge, on either side of it', async () => {
    const before = await rows()
    const [fromId, intoId] = [await api.actor('A. Berg'), await api.actor('Anna Berg')]
    await api.correct('mergeActors', { fromId, intoId }, '{ actor { id } }')
    const merged = await rows()
    await api.correct('renameActor', { actorId: intoId, name: 'Anna M. Berg' }, '{ actor { id } }')
    const rename = await lastOf(intoId)
    // The rows know where they came from, whatever was done to the other actor since.
    expect((await undo(await lastOf(fromId))).data.undoChange.change.action).toBe('UNMERGE')
    expect(refusal(await undo(rename))).toMatchObject({ code: 'CONFLICT' })
    expect((await undo(await lastOf(intoId))).data.undoChange.change.action).toBe('MERGE')
    await undo(rename)
    expect(await rows()).toEqual(merged)
    await api.correct('unmergeActors', { id: fromId }, '{ actor { id } }')
    expect(await rows()).toEqual(before)
  })

  it('is an alias, or nothing once it is gone', async () => {
    const actorId = await api.actor('Anna Berg')
    const before = await rows()
    await api.correct('addAlias', { actorId, name: 'The Iron Purse' }, '{ actor { id } }')
    const added = await lastOf(actorId)
    await api.correct('addAlias', { actorId, name: 'AB' }, '{ actor { id } }')
    const later = await lastOf(actorId)
    const error = await undo(added)
    expect(refusal(error)).toMatchObject({ code: 'CONFLICT', argument: 'input.changeId', received: added })
    expect(error.errors?.[0]?.message).toContain(`${actorId} was changed by ${later} (ADD_ALIAS) since`)
    expect((await undo(later)).data.undoChange.change.action).toBe('REMOVE_ALIAS')
    await undo(added)
    expect(await rows()).toEqual(before)
    expect(refusal(await undo('change_0'))).toMatchObject({ code: 'NOT_FOUND', argument: 'input.changeId' })
    expect(refusal(await undo(added, 'x'.repeat(1001)))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.why',
    })
    const { data } = await api.ask('{ history(first: 1) { nodes { id } } }')
    const keyless = await api.ask(
      'mutation ($input: UndoChangeInput!) { undoChange(input: $input) { change { id } } }',
      {
        input: { changeId: data.history.nodes[0].id },
      },
      {},
    )
    expect(refusal(keyless)).toMatchObject({ code: 'UNAUTHENTICATED' })
  })
})

describe('an actor that is two', () => {
  const speakersOf = async (text: string) => {
    const { data } = await api.ask(
      '{ articles { nodes { text statements { nodes { speaker { name } addressees { name } } } } } }',
    )
    return data.articles.nodes.find((each: { text: string }) => each.text === text).statements.nodes
  }

  it('is split by its mentions, with what they say, what is said to them and their titles', async () => {
    const before = await rows()
    const actorId = await api.actor('Anna Berg')
    const { data: found } = await api.ask(
      'query ($id: ID!) { person(id: $id) { mentions(first: 50) { nodes { id article { text } } } } }',
      {
        id: actorId,
      },
    )
    const mentions: { id: string; article: { text: string } }[] = found.person.mentions.nodes
    const mentionIds = mentions.filter(({ article }) => article.text === PORT).map(({ id }) => id)
    const { data, errors } = await api.correct(
      'splitActor',
      { actorId, mentionIds, name: 'Anna Berg', why: 'a minister and another' },
      '{ actor { id name aliases ...on Person { affiliations { title } mentions { totalCount } } } }',
    )
    expect(errors).toBeUndefined()
    const { id, ...made } = data.splitActor.actor
    expect(made).toEqual({
      name: 'Anna Berg',
      aliases: ['Anna Berg', 'Berg'],
      affiliations: [{ title: 'Finance Minister' }],
      mentions: { totalCount: mentionIds.length },
    })
    const { data: left } = await api.ask(
      'query ($id: ID!) { person(id: $id) { affiliations { title } statements { totalCount } } }',
      {
        id: actorId,
      },
    )
    expect(left.person).toEqual({ affiliations: [], statements: { totalCount: 3 } })
    expect(await speakersOf(PORT)).toHaveLength(4)
    const split = await rows()
    for await (const article of storedArticles(api.database)) await reanalyseArticle(api.database, article)
    expect(await rows()).toEqual(split)

    expect((await undo(await lastOf(actorId))).data.undoChange.change.action).toBe('MERGE')
    const { data: led } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
    expect(led.node).toEqual({ id: actorId })
    const withoutMerged = async () =>
      JSON.parse(
        JSON.stringify(await rows(), (_, value) =>
          Array.isArray(value) ? value.filter((row) => row?.id !== id) : value,
        ),
      )
    expect(await withoutMerged()).toEqual(before)
    await undo(await lastOf(id))
    expect(await rows()).toEqual(split)
  })

  it('is not split by mentions of others', async () => {
    const actorId = await api.actor('Anna Berg')
    const { id } = await api.mention('Sweden', TREATY)
    const split = (input: object) =>
      api.correct('splitActor', { actorId, mentionIds: [id], name: 'Else', ...input }, '{ actor { id } }').then(refusal)
    expect(await split({})).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.mentionIds', received: id })
    expect(await split({ mentionIds: [] })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.mentionIds' })
    expect(await split({ mentionIds: [id, id] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.mentionIds',
    })
    expect(await split({ mentionIds: ['mention_0'] })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.mentionIds',
    })
    expect(await split({ actorId: 'country_SE' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.kind' })
    expect(await split({ name: '' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.name' })
    const state = await api.correct(
      'splitActor',
      { actorId: 'country_SE', mentionIds: [id], name: 'Sweden Ltd', kind: 'ORGANIZATION' },
      '{ actor { __typename } }',
    )
    expect(state.data.splitActor.actor).toEqual({ __typename: 'Organization' })
  })
})

test('times of change move with statements that are corrected or get other speakers', async () => {
  const times = async () => {
    const found = await api.database.prisma.statement.findMany({ orderBy: { id: 'asc' } })
    return new Map(found.map(({ content, updatedAt }) => [content, updatedAt.getTime()]))
  }
  const moved = async (correct: () => Promise<unknown>) => {
    const before = await times()
    await correct()
    return [...(await times())]
      .filter(([content, time]) => time > (before.get(content) ?? 0))
      .map(([content]) => content)
      .sort()
  }
  const [fromId, intoId] = [await api.actor('A. Berg'), await api.actor('Anna Berg')]
  const ofShort = ['her patience', 'the treaty was ready']
  expect(await moved(() => api.correct('mergeActors', { fromId, intoId }, '{ actor { id } }'))).toEqual(ofShort)
  expect(await moved(() => api.correct('unmergeActors', { id: fromId }, '{ actor { id } }'))).toEqual(ofShort)
  const { id, version } = await api.statement('to sign')
  expect(await moved(() => api.correct('confirmStatement', { id, version }, '{ statement { id } }'))).toEqual([
    'to sign',
  ])
  const changeId = await lastOf(id)
  expect(await moved(() => undo(changeId))).toEqual(['to sign'])
})

test('changes and those that take them back cancel each other out', () => {
  const change = (id: string, undoes?: string) => ({ id, after: undoes === undefined ? {} : { undoes } })
  expect(laterChange([])).toBeUndefined()
  expect(laterChange([change('b'), change('-b', 'b')])).toBeUndefined()
  expect(laterChange([change('b'), change('c'), change('-c', 'c')])?.id).toBe('b')
  expect(laterChange([change('-a', 'a')])?.id).toBe('-a')
  expect(laterChange([change('-a', 'a'), change('a2', '-a')])).toBeUndefined()
  expect(laterChange([change('b'), change('-b', 'b'), change('b2', '-b')])?.id).toBe('b2')
  expect(laterChange([change('b'), change('-b', 'b'), change('b2', '-b'), change('-b2', 'b')])).toBeUndefined()
})
