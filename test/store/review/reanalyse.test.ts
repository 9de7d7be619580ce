import { expect, test } from 'vitest'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { dumpRows } from '../../support/dump-rows.js'
import { makePlace } from '../../support/place.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { runDictum } from '../../support/run-dictum.js'
import { openCorrectedApi, PORT, type Seen, TREATY } from './correcting.js'

test('reading again changes nothing where the rules are the same', async () => {
  const api = await openCorrectedApi()
  const before = await dumpRows(api.database)
  for await (const article of storedArticles(api.database)) {
    expect(await reanalyseArticle(api.database, article)).toEqual({ added: 0, removed: 0, decided: 0 })
  }
  expect(await dumpRows(api.database)).toEqual(before)
  await api.close()
})

test('what a person decided stays, and what was read in its place is not read again', async () => {
  const api = await openCorrectedApi()
  const send = await api.statement('to send tugboats')
  await api.correct('rejectStatement', { id: send.id, version: send.version }, '{ statement { id } }')
  const lost = await api.statement('that the union had “lost its way”')
  const start = PORT.indexOf('“lost its way”')
  await api.correct(
    'editStatement',
    { id: lost.id, version: lost.version, act: 'CRITICIZE', content: [{ start, end: start + 14 }] },
    '{ statement { id } }',
  )
  const berg = await api.mention('A. Berg', TREATY)
  await api.correct(
    'linkMention',
    { id: berg.id, version: berg.version, actorId: await api.actor('Anna Berg') },
    '{ mention { id } }',
  )
  const patience = await api.mention('her', TREATY)
  await api.correct('unlinkMention', { id: patience.id, version: patience.version }, '{ mention { id } }')
  const { data: merged } = await api.ask('{ a: person(name: "A. Berg") { id } b: person(name: "Anna Berg") { id } }')
  await api.correct('mergeActors', { fromId: merged.a.id, intoId: merged.b.id }, '{ actor { id } }')
  await api.correct('addAlias', { actorId: merged.b.id, name: 'The Iron Purse' }, '{ actor { id } }')

  const before = await dumpRows(api.database)
  let decided = 0
  for await (const article of storedArticles(api.database)) {
    const replaced = await reanalyseArticle(api.database, article)
    expect(replaced).toMatchObject({ added: 0, removed: 0 })
    decided += replaced.decided
  }
  expect(decided).toBe(3)
  expect(await dumpRows(api.database)).toEqual(before)
  await api.ask(
    'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
    { input: { text: PORT } },
    { authorization: 'Bearer the-editor-key-of-the-tests' },
  )
  expect(await dumpRows(api.database)).toEqual(before)
  await api.close()
})

test('statements that rules no longer find go, new ones come, and actors that nobody names any more go with them', async () => {
  const api = await openCorrectedApi([TREATY])
  await api.database.prisma.article.updateMany({ data: { text: 'Carla Roth praised Finland for its roads.' } })
  for await (const article of storedArticles(api.database)) {
    expect(await reanalyseArticle(api.database, article)).toEqual({ added: 1, removed: 3, decided: 0 })
  }
  const { data } = await api.ask(
    '{ statements { nodes { act speaker { name } addressees { name } } } people { nodes { name } } }',
  )
  expect(data).toEqual({
    statements: { nodes: [{ act: 'PRAISE', speaker: { name: 'Carla Roth' }, addressees: [{ name: 'Finland' }] }] },
    people: { nodes: [{ name: 'Carla Roth' }] },
  })
  await api.close()
})

test('an edited statement without a cue is not read again, and words around decided ones are not linked anew', async () => {
  const text =
    'Keller: New heavy weapons would help Ukraine\n\nRents in big cities rose. Anna Keller urged Sweden to wait.'
  const api = await openCorrectedApi([text])
  const { id, version } = await api.statement('New heavy weapons would help Ukraine')
  const start = text.indexOf('Rents in big cities')
  const content = [{ start, end: start + 'Rents in big cities'.length }]
  await api.correct('editStatement', { id, version, content }, '{ statement { id } }')
  const sweden = await api.mention('Sweden', text)
  await api.correct('linkMention', { ...pick(sweden), actorId: await api.actor('Ukraine') }, '{ mention { id } }')
  const read = async () =>
    (
      await api.ask(
        'query ($id: ID!) { statement(id: $id) { content topics { name } mentions { text } } statements(where: { act: { eq: URGE } }) { nodes { addressees { name } } } }',
        { id },
      )
    ).data
  const before = await read()
  // Nobody has decided of the second statement alone: it is read again, and its addressee is whom the words were linked to.
  await api.database.prisma.statement.updateMany({ where: { act: 'URGE' }, data: { review: 'UNREVIEWED' } })
  for await (const article of storedArticles(api.database)) await reanalyseArticle(api.database, article)
  expect(await read()).toEqual(before)
  expect(before.statements.nodes).toEqual([{ addressees: [{ name: 'Ukraine' }] }])
  await api.close()
})

const pick = ({ id, version }: Seen): Seen => ({ id, version })

test('the command reads every article again and says what became of it', async () => {
  const place = await makePlace()
  await runDictum(['ingest', '-'], place.environment, TREATY)
  const { code, stderr } = await runDictum(['reanalyse'], place.environment)
  expect(stderr).toBe('1 article read again: 0 statements added, 0 removed, 0 kept as people decided.\n')
  expect(code).toBe(0)
  await place.remove()
})
