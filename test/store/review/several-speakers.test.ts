import { expect, test } from 'vitest'
import { exportAs } from '../../../src/export/export-as.js'
import { importArticle } from '../../../src/export/import-article.js'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { openTestDatabase } from '../../support/database.js'
import { dumpRows } from '../../support/dump-rows.js'
import { gather } from '../../support/gather.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { type CorrectedApi, openCorrectedApi, refusal } from './correcting.js'

const TEXT =
  'Anna Berg and Otto Brenk accused Sweden of fraud. A. Berg said that Otto Brenk had told the court that the dam was safe.\n\nNorway rejected the plan, Reuters reported.'

const SPEAKERS =
  '{ statement { version speaker { name } speakers { name } history { nodes { fields { name before after } } } } }'

const speakersOf = async (api: CorrectedApi): Promise<string[]> => {
  const { data } = await api.ask(
    '{ statements(where: { act: { eq: ACCUSE } }) { nodes { speaker { name } speakers { name } } } }',
  )
  const [{ speaker, speakers }] = data.statements.nodes
  return [speaker?.name, ...speakers.map(({ name }: { name: string }) => name)]
}

test('merging moves further speakers, also onto each other, and unmerging restores all', async () => {
  const api = await openCorrectedApi([TEXT])
  const before = await dumpRows(api.database)
  const [anna, karl, short] = [await api.actor('Anna Berg'), await api.actor('Otto Brenk'), await api.actor('A. Berg')]
  expect(await speakersOf(api)).toEqual(['Anna Berg', 'Anna Berg', 'Otto Brenk'])
  // The first becomes the second, and the second the first.
  for (const [fromId, intoId, left] of [
    [anna, karl, 'Otto Brenk'],
    [karl, anna, 'Anna Berg'],
  ] as const) {
    await api.correct('mergeActors', { fromId, intoId }, '{ actor { id } }')
    expect(await speakersOf(api)).toEqual([left, left])
    const { data } = await api.ask('query ($id: ID!) { person(id: $id) { statements { totalCount } } }', { id: intoId })
    expect(data.person.statements.totalCount).toBe(1)
    await api.correct('unmergeActors', { id: fromId }, '{ actor { id } }')
    expect((await dumpRows(api.database)).Speaker).toEqual(before.Speaker)
    expect((await dumpRows(api.database)).Statement).toEqual(before.Statement)
  }
  if (short !== undefined && short !== anna) {
    await api.correct('mergeActors', { fromId: karl, intoId: short }, '{ actor { id } }')
    expect(await speakersOf(api)).toEqual(['Anna Berg', 'Anna Berg', 'A. Berg'])
    await api.correct('unmergeActors', { id: karl }, '{ actor { id } }')
    expect((await dumpRows(api.database)).Speaker).toEqual(before.Speaker)
  }
  await api.close()
})

test('an edit replaces the list of speakers, by one or by several', async () => {
  const api = await openCorrectedApi([TEXT])
  const { id, version } = await api.statement('fraud')
  const [anna, karl] = [await api.actor('Anna Berg'), await api.actor('Otto Brenk')]
  const one = await api.correct('editStatement', { id, version, speakerId: karl }, SPEAKERS)
  expect(one.data.editStatement.statement).toEqual({
    version: version + 1,
    speaker: { name: 'Otto Brenk' },
    speakers: [{ name: 'Otto Brenk' }],
    history: {
      nodes: [
        {
          fields: [
            { name: 'review', before: 'UNREVIEWED', after: 'EDITED' },
            { name: 'speakerIds', before: `["${anna}", "${karl}"]`, after: JSON.stringify([karl]) },
          ],
        },
      ],
    },
  })
  const several = { id, version: version + 1, speakerIds: [karl, 'country_NO'] }
  expect((await api.correct('editStatement', several, SPEAKERS)).data.editStatement.statement).toMatchObject({
    speaker: { name: 'Otto Brenk' },
    speakers: [{ name: 'Otto Brenk' }, { name: 'Norway' }],
  })
  const both = await api.correct(
    'editStatement',
    { id, version: version + 2, speakerId: karl, speakerIds: [karl] },
    SPEAKERS,
  )
  expect(refusal(both)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.speakerId' })
  const none = await api.correct('editStatement', { id, version: version + 2, speakerIds: [] }, SPEAKERS)
  expect(none.data.editStatement.statement).toMatchObject({ speaker: null, speakers: [] })
  await api.close()
})

test('linking a second speaker’s words changes that speaker alone', async () => {
  const api = await openCorrectedApi([TEXT])
  const { id, version } = await api.mention('Otto Brenk', TEXT)
  await api.correct('linkMention', { id, version, actorId: 'country_SE' }, '{ mention { id } }')
  expect(await speakersOf(api)).toEqual(['Anna Berg', 'Anna Berg', 'Sweden'])
  await api.close()
})

test.each([
  ['that Otto Brenk had told the court that the dam was safe', 'that the dam was safe'],
  ['that the dam was safe', 'that Otto Brenk had told the court that the dam was safe'],
])('reading again keeps a reviewed statement (%s) beside the one that holds it or stands in it', async (reviewed) => {
  const api = await openCorrectedApi([TEXT])
  const { data } = await api.ask(
    '{ statements(where: { or: [{ nested: true }, { nested: false }] }) { nodes { id version content } } }',
  )
  const { id, version } = data.statements.nodes.find(({ content }: { content: string }) => content === reviewed)
  await api.correct('confirmStatement', { id, version }, '{ statement { id } }')
  const before = await dumpRows(api.database)
  for await (const article of storedArticles(api.database)) {
    expect(await reanalyseArticle(api.database, article)).toEqual({ added: 0, removed: 0, decided: 1 })
  }
  expect(await dumpRows(api.database)).toEqual(before)
  await api.close()
})

test('an export is imported as it was, also where the outer statement is left out, or from before speakers were listed', async () => {
  const api = await openCorrectedApi([TEXT])
  const [line = ''] = await gather(exportAs('jsonl', api.database, {}))
  const importInto = async (text: string) => {
    const database = await openTestDatabase()
    const article = JSON.parse(text)
    await importArticle(database, { ...article, publishedAt: new Date(article.publishedAt) }, article)
    const rows = await dumpRows(database)
    await database.close()
    return rows
  }
  const { Change: _, ...whole } = await dumpRows(api.database)
  expect(await importInto(line)).toMatchObject(whole)
  const [inner = ''] = await gather(exportAs('jsonl', api.database, { nested: true }))
  expect((await importInto(inner)).Statement).toMatchObject([{ content: 'that the dam was safe', withinId: null }])
  const { speakers: _listed, ...old } = JSON.parse(line)
  expect((await importInto(JSON.stringify(old))).Speaker).toEqual(
    (whole.Speaker as { position: number }[]).filter(({ position }) => position === 0),
  )
  await api.close()
})
