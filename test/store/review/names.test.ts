import { afterEach, beforeEach, expect, it } from 'vitest'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { dumpRows } from '../../support/dump-rows.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { AS_EDITOR, type CorrectedApi, openCorrectedApi, refusal } from './correcting.js'

const MILL = 'Otto Brenk said the mill would close. Sweden thanked Otto Brenk.'
const TIDE = 'The Tide Watch Council said the dam was low.'
const PUMPS = 'The TWC said pumps would fail.'

let api: CorrectedApi
beforeEach(async () => {
  api = await openCorrectedApi([MILL, TIDE, PUMPS])
})
afterEach(() => api.close())

const PERSON = '{ actor { id name aliases } }'
const readAgain = async () => {
  for await (const article of storedArticles(api.database)) await reanalyseArticle(api.database, article)
}
const ingest = (text: string) =>
  api.ask(
    'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { people { nodes { id name aliases } } } } }',
    { input: { text, publishedAt: '2024-03-08' } },
    AS_EDITOR,
  )
const undo = async (targetId: string) => {
  const { data } = await api.ask(
    'query ($id: ID!) { history(first: 1, where: { targetId: { eq: $id } }) { nodes { id } } }',
    {
      id: targetId,
    },
  )
  return api.correct(
    'undoChange',
    { changeId: data.history.nodes[0].id },
    '{ change { action fields { name before after } } }',
  )
}
const rows = async () => {
  const { Change: _, ...others } = await dumpRows(api.database)
  return others
}

it('has another main name, and keeps it and the old one when articles come or are read again', async () => {
  const actorId = await api.actor('Otto Brenk')
  const before = await rows()
  const { data } = await api.correct('renameActor', { actorId, name: 'Otto von Brenk', why: 'so he signs' }, PERSON)
  const renamed = { id: actorId, name: 'Otto von Brenk', aliases: ['Otto Brenk', 'Otto von Brenk'] }
  expect(data.renameActor.actor).toEqual(renamed)
  const changed = await rows()
  await readAgain()
  expect(await rows()).toEqual(changed)
  const later = await ingest('Otto Brenk said nothing more.')
  expect(later.data.ingestArticle.article.people.nodes).toEqual([renamed])
  await api.database.prisma.article.deleteMany({ where: { text: 'Otto Brenk said nothing more.' } })
  const undone = await undo(actorId)
  expect(undone.data.undoChange.change).toMatchObject({
    action: 'RENAME',
    fields: [
      { name: 'alias', before: 'Otto von Brenk', after: null },
      { name: 'name', before: 'Otto von Brenk', after: 'Otto Brenk' },
      { name: 'undoes', before: null },
    ],
  })
  expect(await rows()).toEqual(before)
  const refused = async (name: string) => refusal(await api.correct('renameActor', { actorId, name }, PERSON))
  expect(await refused('Otto Brenk')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.name' })
  expect(await refused(' ')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.name' })
})

it('loses a name for good, until an editor gives it back', async () => {
  const actorId = await api.actor('Otto Brenk')
  await api.correct('renameActor', { actorId, name: 'Karl Amsel' }, PERSON)
  const before = await rows()
  const { data } = await api.correct('removeAlias', { actorId, name: 'otto brenk', why: 'another man' }, PERSON)
  expect(data.removeAlias.actor).toEqual({ id: actorId, name: 'Karl Amsel', aliases: ['Karl Amsel'] })
  expect((await rows()).RemovedAlias).toEqual([{ actorId, key: 'otto brenk' }])

  // Words that nobody has decided of refer to somebody else of that name from now on, the same one in every article.
  const later = await ingest('Otto Brenk said nothing more.')
  const [other] = later.data.ingestArticle.article.people.nodes
  expect(other).toMatchObject({ name: 'Otto Brenk', aliases: ['Otto Brenk'] })
  expect(other.id).not.toBe(actorId)
  await readAgain()
  const { data: read } = await api.ask('{ statements { nodes { content speaker { id } } } }')
  const speakers = new Set(read.statements.nodes.map(({ speaker }: { speaker: { id: string } }) => speaker.id))
  expect(speakers).not.toContain(actorId)
  expect(speakers).toContain(other.id)
  expect(
    (await api.ask('query ($id: ID!) { person(id: $id) { aliases } }', { id: actorId })).data.person.aliases,
  ).toEqual(['Karl Amsel'])

  const back = await api.correct('addAlias', { actorId, name: 'Otto Brenk' }, PERSON)
  expect(back.data.addAlias.actor.aliases).toEqual(['Karl Amsel', 'Otto Brenk'])
  expect((await rows()).RemovedAlias).toEqual([])
  await undo(actorId)
  expect((await rows()).RemovedAlias).toEqual([{ actorId, key: 'otto brenk' }])
  const taken = { targetId: actorId, action: 'REMOVE_ALIAS' } as const
  const { id: first } = await api.database.prisma.change.findFirstOrThrow({ where: taken, orderBy: { at: 'asc' } })
  expect(
    (await api.correct('undoChange', { changeId: first }, '{ change { action } }')).data.undoChange.change,
  ).toEqual({
    action: 'ADD_ALIAS',
  })
  const after = await rows()
  expect([
    after.RemovedAlias,
    (after.Alias as { actorId: string }[]).filter((alias) => alias.actorId === actorId),
  ]).toEqual([[], (before.Alias as { actorId: string }[]).filter((alias) => alias.actorId === actorId)])
})

it('keeps its own name', async () => {
  const actorId = await api.actor('Otto Brenk')
  const remove = (name: string) => api.correct('removeAlias', { actorId, name }, PERSON).then(refusal)
  expect(await remove('Otto Brenk')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.name' })
  expect(await remove('Nobody')).toMatchObject({ code: 'BAD_USER_INPUT', accepted: 'one of its names: "Otto Brenk"' })
  const missing = await api.correct('removeAlias', { actorId: 'person_0', name: 'A' }, PERSON)
  expect(refusal(missing)).toMatchObject({ code: 'NOT_FOUND', argument: 'input.actorId' })
})

it('is not suggested to be one with another after an editor said so, in either direction, and is again', async () => {
  const [council, short] = [await api.actor('Tide Watch Council'), await api.actor('TWC')]
  const suggested = async (args = '') => {
    const { data } = await api.ask(`{ suggestedMerges${args} { from { id } into { id } } }`)
    return data.suggestedMerges
  }
  const found = await suggested()
  expect(found).toEqual([{ from: { id: short }, into: { id: council } }])
  const { data } = await api.correct(
    'rejectMerge',
    { actorId: council, otherId: short, why: 'a rival' },
    '{ actor { id } }',
  )
  expect(data.rejectMerge.actor).toEqual({ id: council })
  expect([
    await suggested(),
    await suggested(`(actorId: "${short}")`),
    await suggested(`(actorId: "${council}")`),
  ]).toEqual([[], [], []])
  await readAgain()
  expect(await suggested()).toEqual([])
  const twice = await api.correct('rejectMerge', { actorId: short, otherId: council }, '{ actor { id } }')
  expect(refusal(twice)).toMatchObject({ code: 'CONFLICT', argument: 'input.otherId' })
  await api.correct('reconsiderMerge', { actorId: short, otherId: council }, '{ actor { id } }')
  expect(await suggested(`(actorId: "${short}")`)).toEqual(found)
  expect((await undo(short)).data.undoChange.change).toMatchObject({ action: 'REJECT_MERGE' })
  expect(await suggested(`(actorId: "${council}")`)).toEqual([])
  expect((await undo(council)).data.undoChange.change).toMatchObject({ action: 'RECONSIDER_MERGE' })
  const odd = (otherId: string) =>
    api.correct('rejectMerge', { actorId: short, otherId }, '{ actor { id } }').then(refusal)
  for (const otherId of [short, await api.actor('Otto Brenk'), 'country_SE']) {
    expect(await odd(otherId)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.otherId' })
  }
  expect(await odd('person_0')).toMatchObject({ code: 'NOT_FOUND' })
  await api.correct('rejectMerge', { actorId: short, otherId: council }, '{ actor { id } }')
  // Also after one of them was merged into another.
  const { data: made } = await api.correct('createActor', { kind: 'ORGANIZATION', name: 'T.W.C.' }, '{ actor { id } }')
  await api.correct('mergeActors', { fromId: short, intoId: made.createActor.actor.id }, '{ actor { id } }')
  expect(await suggested()).toEqual([])
})
