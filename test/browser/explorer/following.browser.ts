import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepMatching, matchAll } from '../../../src/store/searches/keep-matching.js'
import { EDITOR_KEY } from '../../support/api.js'
import {
  type Explorer,
  openExplorer,
  openPage,
  overflowOnNarrow,
  restart,
  textsOf,
  violationsInBoth,
} from '../../support/explorer.js'
import { type HandMade, saveHandMade } from '../../support/hand-made.js'

/** What is said on one of the days that an article is of. */
const article = (day: number): HandMade => ({
  title: `Day ${day}`,
  text: `Day ${day}\n\nOla Brand said it rained on day ${day}.`,
  actors: [{ name: 'Ola Brand', kind: 'PERSON' }],
  mentions: [['Ola Brand', 'Ola Brand']],
  statements: [
    {
      act: 'SAY',
      says: `it rained on day ${day}`,
      by: 'Ola Brand',
      cueWords: 'said',
      topics: ['rain'],
      confidence: 0.9,
    },
  ],
  topics: [['rain', 1]],
})

let explorer: Explorer
let stop: () => Promise<void>
beforeEach(async () => {
  explorer = await openExplorer([article(0)])
  const { api } = explorer
  stop = keepMatching(api.database, (line) => api.log.push(line))
})
afterEach(async () => {
  await stop()
  await explorer.close()
})

const AS_EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }

/** An article comes; the events of what it says are there before the next one does. */
async function come(day: number): Promise<void> {
  await saveHandMade(explorer.api.database, article(day))
  await matchAll(explorer.api.database)
}

/** As it stands in the list. */
const shown = (day: number, what = 'Came') =>
  `${what} · TIME Ola Brand say it rained on day ${day} In its sentence Day ${day} · 90% sure`

/** Until the list has so many events; then all of them. */
async function matches(page: Page, count: number): Promise<string[]> {
  await page
    .locator('.match')
    .nth(count - 1)
    .waitFor()
  return textsOf(page, '.match')
}

/** Saves a search by the API. @returns its address */
async function followed(): Promise<string> {
  const { data } = await explorer.api.ask(
    'mutation ($input: CreateSavedSearchInput!) { createSavedSearch(input: $input) { savedSearch { id } } }',
    { input: { name: 'Brand', where: { speaker: { name: 'Brand' } } } },
    AS_EDITOR,
  )
  return `/following/${data.createSavedSearch.savedSearch.id}`
}

/** A page of somebody who has given their key. */
async function openAsEditor(address: string): ReturnType<typeof openPage> {
  const opened = await openPage(explorer, '/graph')
  await opened.page.evaluate((key) => sessionStorage.setItem('dictum-key', key), EDITOR_KEY)
  await opened.page.goto(explorer.url + address)
  return opened
}

const dialog = (page: Page) => page.locator('dialog[open]')

/** Presses Follow, and gives the search a name. */
async function follow(page: Page, name?: string): Promise<string> {
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  const box = dialog(page).getByLabel('Name')
  const offered = await box.inputValue()
  if (name) await box.fill(name)
  await dialog(page).getByRole('button', { name: 'Follow', exact: true }).click()
  return offered
}

test('a search is followed from an actor’s page, and what comes is seen without a reload', async () => {
  const { data } = await explorer.api.ask('{ people { nodes { id } } }')
  const [{ id }] = data.people.nodes
  const { page, strayed, problems } = await openPage(explorer, `/actors/${id}`)
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  await dialog(page).getByText('speaker Ola Brand').waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  await dialog(page).getByLabel('Key').fill(EDITOR_KEY)
  await page.keyboard.press('Enter')
  const name = dialog(page).getByLabel('Name')
  await name.waitFor()
  expect(await name.inputValue()).toBe('What Ola Brand says')
  await name.fill('Brand on rain')
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('link', { name: 'Brand on rain' }).click()
  await page.getByText('Nothing new since you last looked. What comes is shown at once.').waitFor()
  expect([await page.title(), await page.locator('h1').innerText()]).toEqual([
    'Brand on rain · Dictum',
    'Brand on rain',
  ])

  await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'))
  await come(1)
  expect(await matches(page, 1)).toEqual([shown(1)])
  await come(2)
  expect(await matches(page, 2)).toEqual([shown(2), shown(1)])
  expect(await page.locator('body').getAttribute('data-loaded')).toBe('once')
  await page.getByText('2 events since you last looked.').waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  expect([strayed, problems]).toEqual([[], []])
})

test('the list tells what is new in a search since one last looked; what is gone is told; a search is deleted after a question', async () => {
  await followed()
  await come(1)
  await come(2)
  const { page, strayed, problems } = await openAsEditor('/following')
  await page.getByText('2 new').waitFor()
  await page.getByRole('link', { name: 'Brand', exact: true }).click()
  expect(await matches(page, 2)).toEqual([shown(2), shown(1)])
  await page.getByRole('link', { name: 'Following', exact: true }).click()
  await page.getByText('nothing new').waitFor()
  await come(3)
  await page.getByText('1 new').waitFor()
  expect(await textsOf(page, '.wide-list > li')).toEqual([
    'Brand speaker Brand · followed by editor key · 3 events, the last TIME 1 new',
  ])
  expect(await violationsInBoth(page)).toEqual([])
  expect(await overflowOnNarrow(page)).toBe(0)
  await page.getByRole('link', { name: 'Brand', exact: true }).click()
  await matches(page, 3)
  expect(await textsOf(page, 'main > .match, main > h2')).toEqual([shown(3), 'Seen before', shown(2), shown(1)])
  expect(await overflowOnNarrow(page)).toBe(0)

  // What is gone is told.
  const { data: found } = await explorer.api.ask('{ articles(where: { title: { search: "Day 2" } }) { nodes { id } } }')
  const input = { id: found.articles.nodes[0].id }
  const gone = 'mutation ($input: DeleteArticleInput!) { deleteArticle(input: $input) { deletedId } }'
  expect((await explorer.api.ask(gone, { input }, AS_EDITOR)).data).toEqual({ deleteArticle: { deletedId: input.id } })
  expect((await matches(page, 4))[0]).toBe('No longer matches · TIME · the statement is no longer there')

  await page.getByRole('button', { name: 'Unfollow: Brand' }).click()
  await page.getByRole('button', { name: 'Leave it as it is' }).click()
  await page.getByRole('button', { name: 'Unfollow: Brand' }).click()
  expect(await violationsInBoth(page)).toEqual([])
  await dialog(page).getByRole('button', { name: 'Unfollow' }).click()
  await page.getByText('Nothing is followed yet.').waitFor()
  expect(await page.evaluate(() => localStorage.getItem('dictum-looked'))).toBe('{}')
  const left = await explorer.api.ask('{ savedSearches { totalCount } }', {}, AS_EDITOR)
  expect(left.data).toEqual({ savedSearches: { totalCount: 0 } })
  expect([strayed, problems]).toEqual([[], []])
})

test('a service that is gone and back loses no event, and tells none twice, be there events before or not', async () => {
  const address = await followed()
  const { page, strayed } = await openAsEditor(address)
  await page.getByText('What comes is shown at once.').waitFor()
  await explorer.api.app.close()
  await page.getByText('The service does not answer. What comes meanwhile is shown after that.').waitFor()
  await come(1)
  let app = await restart(explorer)
  expect(await matches(page, 1)).toEqual([shown(1)])
  await page.getByText('What comes is shown at once.').waitFor()
  await come(2)
  expect(await matches(page, 2)).toEqual([shown(2), shown(1)])

  await app.close()
  await page.getByText('The service does not answer.').waitFor()
  await come(3)
  await come(4)
  app = await restart(explorer)
  await come(5)
  expect(await matches(page, 5)).toEqual([5, 4, 3, 2, 1].map((day) => shown(day)))
  await page.getByText('5 events since you last looked. What comes is shown at once.').waitFor()
  expect(strayed).toEqual([])
  await page.close()
  await app.close()
})

test('a long list is read on as one scrolls, and goes on growing at its head', async () => {
  const address = await followed()
  for (let day = 1; day <= 45; day++) await come(day)
  const { page, problems } = await openAsEditor(address)
  await page.getByText('What comes is shown at once.').waitFor()
  while ((await page.locator('.match').count()) < 45) await page.locator('.match').last().scrollIntoViewIfNeeded()
  await come(46)
  expect(await matches(page, 46)).toEqual(Array.from({ length: 46 }, (_, at) => shown(46 - at)))
  expect(problems).toEqual([])
})

test('statements, topics and answers are followed as they stand, and what cannot be followed is told', async () => {
  const where = { speaker: { name: 'Brand' }, act: { eq: 'SAY' } }
  const { page } = await openAsEditor(`/statements?where=${encodeURIComponent(JSON.stringify(where))}`)
  expect(await follow(page)).toBe('speaker Brand, and act say')
  await dialog(page).getByText('What comes to match from now on stands under').waitFor()

  const { data } = await explorer.api.ask('{ topics { nodes { id name } } }')
  await page.goto(`${explorer.url}/topics/${data.topics.nodes[0].id}`)
  expect(await follow(page, 'Rain')).toBe('What is said of rain')
  await dialog(page).getByRole('link', { name: 'Rain' }).waitFor()

  await page.goto(`${explorer.url}/ask?q=what+did+Ola+Brand+say%3F`)
  expect(await follow(page)).toBe('what did Ola Brand say?')
  await dialog(page).getByText('What comes to match from now on stands under').waitFor()

  const vague = { speaker: { nameLike: 'bra' } }
  await page.goto(`${explorer.url}/statements?where=${encodeURIComponent(JSON.stringify(vague))}`)
  await follow(page, 'Bra…')
  await dialog(page).getByRole('alert').getByText('input.where.speaker.nameLike').waitFor()
  expect(await dialog(page).getByLabel('Name').inputValue()).toBe('Bra…')

  const saved = await explorer.api.ask('{ savedSearches { nodes { name where by } } }', {}, AS_EDITOR)
  expect(saved.data.savedSearches.nodes).toEqual([
    { name: 'speaker Brand, and act say', where, by: 'editor key' },
    { name: 'Rain', where: { topic: 'rain' }, by: 'editor key' },
    {
      name: 'what did Ola Brand say?',
      where: expect.objectContaining({ speaker: expect.anything() }),
      by: 'editor key',
    },
  ])
})

test('without a key, it says what is here and asks for one; a search that is gone is said to be', async () => {
  const address = await followed()
  const { page } = await openPage(explorer, address)
  await page.getByText('What people follow is no matter of the public.').waitFor()
  await page.locator('main').getByLabel('Key').fill(EDITOR_KEY)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Brand' }).waitFor()
  await page.goto(`${explorer.url}/following/search_gone`)
  await page.getByRole('heading', { name: 'There is no saved search with this id' }).waitFor()
})
