import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleId } from '../../../src/knowledge/ids.js'
import type { StatementFilter } from '../../../src/models/filters/statement-filter.js'
import type { Database } from '../../../src/store/database/database.js'
import { addAlias } from '../../../src/store/review/actors/add-alias.js'
import { mergeActors, unmergeActors } from '../../../src/store/review/actors/merge-actors.js'
import { removeAlias } from '../../../src/store/review/actors/remove-alias.js'
import { deleteArticle } from '../../../src/store/review/articles/delete-article.js'
import { matchAll } from '../../../src/store/searches/keep-matching.js'
import { saveSearch } from '../../../src/store/searches/save-search.js'
import { openTestDatabase } from '../../support/database.js'
import { type HandMade, saveHandMade } from '../../support/hand-made.js'

// What changes elsewhere, while the article of a statement stays as it is.

const BY = { by: 'tests', why: null }
const SAID: HandMade = {
  text: 'Ola Brand said it rained.',
  actors: [{ name: 'Ola Brand', kind: 'PERSON' }],
  mentions: [['Ola Brand', 'Ola Brand']],
  statements: [{ act: 'SAY', says: 'it rained', by: 'Ola Brand', cueWords: 'said' }],
}
const TITLED: HandMade = {
  text: 'Ola Brand, an envoy of Norway, left. Ida Holm stayed.',
  actors: [
    { name: 'Ola Brand', kind: 'PERSON' },
    { name: 'Ida Holm', kind: 'PERSON' },
    { name: 'Norway', kind: 'COUNTRY', countryCode: 'NO' },
  ],
  mentions: [['Ola Brand', 'Ola Brand']],
  affiliations: [{ person: 'Ola Brand', of: 'Norway', title: 'envoy' }],
  statements: [],
}

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
  await saveHandMade(database, SAID)
})
afterAll(() => database.close())

/** The kinds of a search's events since it was saved, after each of some changes. */
async function kindsAfter(where: StatementFilter, changes: readonly (() => Promise<unknown>)[]): Promise<string[][]> {
  const searchId = await saveSearch(database, { name: 'a search', where, by: 'tests' })
  const told: string[][] = []
  for (const change of changes) {
    await change()
    await matchAll(database)
    const events = await database.prisma.matchEvent.findMany({ where: { searchId }, orderBy: { number: 'asc' } })
    told.push(events.map(({ kind }) => kind))
  }
  return told
}

const actorNamed = async (name: string) => (await database.prisma.actor.findFirstOrThrow({ where: { name } })).id

it('another name of the speaker', async () => {
  const id = await actorNamed('Ola Brand')
  expect(
    await kindsAfter({ speaker: { name: 'The Envoy' } }, [
      () => addAlias(database, id, 'The Envoy', BY),
      () => removeAlias(database, id, 'The Envoy', BY),
    ]),
  ).toEqual([['ADDED'], ['ADDED', 'REMOVED']])
})

it('a title that another article gives, as long as it is there', async () => {
  const come = () => saveHandMade(database, TITLED)
  const go = () => deleteArticle(database, articleId(TITLED.text), BY)
  expect(await kindsAfter({ speaker: { countryCode: 'NO' } }, [come, go])).toEqual([['ADDED'], ['ADDED', 'REMOVED']])
  await database.prisma.deletedArticle.deleteMany()
  expect(await kindsAfter({ speaker: { affiliatedWith: { name: 'Norway' } } }, [come, go])).toEqual([
    ['ADDED'],
    ['ADDED', 'REMOVED'],
  ])
  await database.prisma.deletedArticle.deleteMany()
})

it('another name of what the speaker holds a title at', async () => {
  await saveHandMade(database, TITLED)
  const norway = await actorNamed('Norway')
  expect(
    await kindsAfter({ speaker: { affiliatedWith: { name: 'Northland' } } }, [
      () => addAlias(database, norway, 'Northland', BY),
    ]),
  ).toEqual([['ADDED']])
})

it('somebody who was merged into the speaker, asked for by the id from before', async () => {
  const [from, into] = [await actorNamed('Ida Holm'), await actorNamed('Ola Brand')]
  expect(
    await kindsAfter({ speaker: { id: { eq: from } } }, [
      () => mergeActors(database, from, into, BY),
      () => unmergeActors(database, from, BY),
    ]),
  ).toEqual([['ADDED'], ['ADDED', 'REMOVED']])
})

it('the date of the article that is copied', async () => {
  const words =
    'The harbour master said on Monday that the old pier would be closed for good before the winter storms came in, '
  const text = `${words}and that nobody should be surprised by it any more.`
  const copy: HandMade = {
    text: `${text} So far.`,
    publishedAt: '2024-05-02',
    actors: [],
    statements: [{ act: 'SAY', says: 'that the old pier would be closed', cueWords: 'said' }],
  }
  const copied: HandMade = { ...copy, text, publishedAt: '2024-05-03' }
  await saveHandMade(database, copy)
  await saveHandMade(database, copied)
  const dated = (publishedAt: string) =>
    database.prisma.article.update({ where: { id: articleId(text) }, data: { publishedAt: new Date(publishedAt) } })
  expect(
    await kindsAfter({ copied: true }, [() => dated('2024-05-01'), () => deleteArticle(database, articleId(text), BY)]),
  ).toEqual([
    ['REMOVED', 'ADDED'],
    ['REMOVED', 'ADDED', 'REMOVED'],
  ])
})
