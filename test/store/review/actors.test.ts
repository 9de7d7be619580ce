import { afterAll, beforeAll, expect, test } from 'vitest'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { dumpRows } from '../../support/dump-rows.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { AS_EDITOR, type CorrectedApi, openCorrectedApi, refusal } from './correcting.js'

let api: CorrectedApi
beforeAll(async () => {
  api = await openCorrectedApi()
})
afterAll(() => api.close())

/** Every row but those of the history. */
const rowsOf = async () => {
  const { Change: _, ...rows } = await dumpRows(api.database)
  return rows
}

const ALL = `{ aliases mergedIds statements { nodes { content } } addressedIn { nodes { content } } mentions { totalCount } }`

test('a merged actor’s statements, mentions and names are the other’s; its id leads there; unmerging restores all', async () => {
  const before = await rowsOf()
  const [fromId, intoId] = [await api.actor('A. Berg'), await api.actor('Anna Berg')]
  const { data, errors } = await api.correct(
    'mergeActors',
    { fromId, intoId, why: 'one minister' },
    `{ actor { id ...on Person ${ALL} } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.mergeActors.actor).toEqual({
    id: intoId,
    aliases: ['A. Berg', 'Anna Berg', 'Berg'],
    mergedIds: [fromId],
    statements: {
      nodes: [
        { content: '“We want the harbour open by Friday,”' },
        { content: 'to send tugboats' },
        { content: 'that the union had “lost its way”' },
        { content: 'to sign' },
        { content: 'the treaty was ready' },
      ].sort((a, b) => order(a.content) - order(b.content)),
    },
    addressedIn: { nodes: [{ content: 'her patience' }] },
    mentions: { totalCount: 7 },
  })
  const led = await api.ask(
    `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id, "country_SE"]) { id } person(id: $id) { id }
      people { nodes { name } } statements(where: { speaker: { id: { eq: $id } } }) { totalCount } byName: person(name: "a berg") { id } }`,
    { id: fromId },
  )
  expect(led.data).toEqual({
    node: { id: intoId },
    nodes: [{ id: intoId }, { id: 'country_SE' }],
    person: { id: intoId },
    people: { nodes: [{ name: 'Anna Berg' }] },
    statements: { totalCount: 5 },
    byName: { id: intoId },
  })
  const undone = await api.correct('unmergeActors', { id: fromId }, '{ actor { id } }')
  expect(undone.data.unmergeActors.actor).toEqual({ id: fromId })
  expect(await rowsOf()).toEqual(before)
  const { data: kept } = await api.ask(
    'query ($from: ID!, $into: ID!) { from: history(where: { targetId: { eq: $from } }) { nodes { action why } } into: history(where: { targetId: { eq: $into } }) { nodes { action fields { name before after } } } }',
    { from: fromId, into: intoId },
    AS_EDITOR,
  )
  expect(kept.from.nodes).toEqual([
    { action: 'UNMERGE', why: null },
    { action: 'MERGE', why: 'one minister' },
  ])
  expect(kept.into.nodes[1]).toEqual({ action: 'MERGE', fields: [{ name: 'mergedId', before: null, after: fromId }] })
})

/** Statements of a day come article by article, which their ids decide on. */
const CONTENTS: string[] = []
const order = (content: string): number => {
  if (CONTENTS.length === 0) throw new Error('not read yet')
  return CONTENTS.indexOf(content)
}
beforeAll(async () => {
  const { data } = await api.ask('{ statements { nodes { content } } }')
  CONTENTS.push(...data.statements.nodes.map(({ content }: { content: string }) => content))
})

test('merges upon merges are taken back in any order', async () => {
  await api.ask(
    'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
    {
      input: {
        text: 'Annika Berg said nobody would pay. Sweden thanked Annika Berg and Anna Berg for coming.',
        publishedAt: '2024-03-06',
      },
    },
    AS_EDITOR,
  )
  const before = await rowsOf()
  const [a, b, c] = await Promise.all(['A. Berg', 'Anna Berg', 'Annika Berg'].map(api.actor))
  const merge = (fromId: string | undefined, intoId: string | undefined) =>
    api.correct('mergeActors', { fromId, intoId }, '{ actor { id } }')
  const unmerge = (id: string | undefined) => api.correct('unmergeActors', { id }, '{ actor { id } }')
  for (const [first, second] of [
    [a, b],
    [b, a],
  ]) {
    await merge(a, b)
    await merge(b, c)
    expect((await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: a })).data.node).toEqual({ id: c })
    expect((await unmerge(first)).errors).toBeUndefined()
    expect((await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: first })).data.node).toEqual({ id: first })
    // Of the two that were one before the second merge, the one that is taken back second still hangs where it hung.
    expect((await unmerge(second)).errors).toBeUndefined()
    expect(await rowsOf()).toEqual(before)
  }
})

test('titles, names and the country of who is taken back come back with them, whatever was read again or merged since', async () => {
  const own = await openCorrectedApi([
    'German Finance Minister John Smith said so.',
    'French President John Smith said the bill was dead.',
    'Jonathan Smithson said it rained. The German Finance Ministry said rates would fall. The Treasury Board said nothing.',
  ])
  const merge = (fromId: string, intoId: string) => own.correct('mergeActors', { fromId, intoId }, '{ actor { id } }')
  const unmerge = (id: string) => own.correct('unmergeActors', { id }, '{ actor { id } }')
  const rows = async () => {
    const { Change: _, Affiliation: titles = [], ...others } = await dumpRows(own.database)
    // An affiliation is another row after an article was read again.
    return { ...others, titles: new Set(titles.map((each) => JSON.stringify({ ...(each as object), id: '' }))) }
  }
  const before = await rows()
  const { data } = await own.ask(
    '{ people { nodes { id name } } organizations { nodes { id name country { name } } } }',
  )
  const people: { id: string; name: string }[] = data.people.nodes
  const [first, second] = people.filter(({ name }) => name === 'John Smith').map(({ id }) => id)
  const smithson = people.find(({ name }) => name === 'Jonathan Smithson')?.id
  if (!first || !second || !smithson) throw new Error(`Not found in ${JSON.stringify(people)}`)
  await merge(first, smithson)
  await merge(second, smithson)
  const organizations: { id: string; country: object | null }[] = data.organizations.nodes
  const german = organizations.find(({ country }) => country !== null)?.id ?? ''
  const nowhere = organizations.find(({ country }) => country === null)?.id ?? ''
  await merge(german, nowhere)
  const found = await own.ask('{ organizations(where: { countryCode: "DE" }) { nodes { id } } }')
  expect(found.data.organizations.nodes).toEqual([{ id: nowhere }])
  for await (const article of storedArticles(own.database)) await reanalyseArticle(own.database, article)
  await unmerge(first)
  const left = await own.ask('query ($id: ID!) { person(id: $id) { aliases } }', { id: smithson })
  expect(left.data.person.aliases).toContain('John Smith')
  await unmerge(second)
  await unmerge(german)
  expect(await rows()).toEqual(before)
  await own.close()
})

test('articles that come after a merge are linked to whom it led to, by every name', async () => {
  const [fromId, intoId] = [await api.actor('A. Berg'), await api.actor('Anna Berg')]
  await api.correct('mergeActors', { fromId, intoId }, '{ actor { id } }')
  await api.ask(
    'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
    { input: { text: 'A. Berg warned that the port would close for good.', publishedAt: '2024-03-07' } },
    AS_EDITOR,
  )
  const { data } = await api.ask('{ statements(where: { act: { eq: WARN } }) { nodes { speaker { id name } } } }')
  expect(data.statements.nodes).toEqual([{ speaker: { id: intoId, name: 'Anna Berg' } }])
})

test('one more name finds an actor', async () => {
  const actorId = await api.actor('Dockers Union')
  const { data } = await api.correct(
    'addAlias',
    { actorId, name: ' Harbour Workers’ League ' },
    '{ actor { aliases } }',
  )
  expect(data.addAlias.actor.aliases).toContain('Harbour Workers’ League')
  const found = await api.ask(
    '{ organization(name: "harbour workers league") { name history { nodes { action fields { name after } } } } }',
    {},
    AS_EDITOR,
  )
  expect(found.data.organization).toEqual({
    name: 'Dockers Union',
    history: { nodes: [{ action: 'ADD_ALIAS', fields: [{ name: 'alias', after: 'Harbour Workers’ League' }] }] },
  })
})

test('what makes no sense is refused', async () => {
  const [person, union, denmark] = await Promise.all(['Annika Berg', 'Dockers Union', 'Denmark'].map(api.actor))
  const merge = (fromId: unknown, intoId: unknown) =>
    api.correct('mergeActors', { fromId, intoId }, '{ actor { id } }').then(refusal)
  const accepted = 'another person, where `fromId` is a person, or another organization, where it is one'
  for (const intoId of [person, union, denmark]) {
    expect(await merge(person, intoId)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.intoId',
      received: intoId,
      accepted,
    })
  }
  expect(await merge(denmark, 'country_SE')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.intoId' })
  expect(await merge('person_0', person)).toMatchObject({ code: 'NOT_FOUND', argument: 'input.fromId' })
  expect(await merge(person, 'person_0')).toMatchObject({ code: 'NOT_FOUND', argument: 'input.intoId' })
  const { data } = await api.ask('{ person(name: "Anna Berg") { mergedIds } }')
  const [merged] = data.person.mergedIds
  expect(await merge(merged, person)).toMatchObject({ code: 'CONFLICT', argument: 'input.fromId' })
  const unmerge = (id: unknown) => api.correct('unmergeActors', { id }, '{ actor { id } }').then(refusal)
  expect(await unmerge(person)).toMatchObject({ code: 'CONFLICT', argument: 'input.id', received: person })
  expect(await unmerge('person_0')).toMatchObject({ code: 'NOT_FOUND', argument: 'input.id' })
  const add = (name: string, actorId: unknown = person) =>
    api.correct('addAlias', { actorId, name }, '{ actor { id } }').then(refusal)
  for (const name of ['', ' … ', 'x'.repeat(201), 'a\0b', 'Annika Berg']) {
    expect(await add(name)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.name', received: name })
  }
  expect(await add('Someone', 'person_0')).toMatchObject({ code: 'NOT_FOUND', argument: 'input.actorId' })
})
