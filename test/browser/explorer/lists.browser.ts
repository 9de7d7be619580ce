import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Explorer, openExplorer, openPage, overflowOnNarrow, violationsInBoth } from '../../support/explorer.js'
import type { HandMade } from '../../support/hand-made.js'
import { manyArticles, NATO_ARTICLE, TURKISH_ARTICLE } from '../../support/hand-made-articles.js'

/** One of its statements stands within another one: no list of statements has it, and no topic counts it. */
const FERRY_ARTICLE: HandMade = {
  title: 'The ferry stays in the harbour',
  publisher: 'Harbour Post',
  publishedAt: '2021-03-02T08:00:00Z',
  text: 'Mara Holm, director of Vik Lines, said that Jon Vik promised a new ferry. Mara Holm noted that the toll rises and denied that the ferry leaks. The toll stays, Jon Vik said.',
  actors: [
    { kind: 'PERSON', name: 'Mara Holm' },
    { kind: 'PERSON', name: 'Jon Vik' },
    { kind: 'ORGANIZATION', name: 'Vik Lines', countryCode: 'NO' },
  ],
  mentions: [
    ['Mara Holm', 'Mara Holm'],
    ['Jon Vik', 'Jon Vik'],
    ['Vik Lines', 'Vik Lines'],
  ],
  affiliations: [{ person: 'Mara Holm', of: 'Vik Lines', title: 'director' }],
  statements: [
    {
      by: 'Mara Holm',
      act: 'SAY',
      cueWords: 'said',
      says: 'that Jon Vik promised a new ferry',
      topics: ['ferry'],
    },
    { by: 'Jon Vik', act: 'PROMISE', cueWords: 'promised', says: 'a new ferry', topics: ['ferry'], within: 0 },
    { by: 'Mara Holm', act: 'NOTE', cueWords: 'noted', says: 'that the toll rises', topics: ['toll'] },
    { by: 'Mara Holm', act: 'DENY', cueWords: 'denied', says: 'that the ferry leaks', topics: ['ferry'] },
    { by: 'Jon Vik', act: 'SAY', cueWords: 'said', says: 'The toll stays', topics: ['toll'] },
  ],
  topics: [
    ['ferry', 2],
    ['toll', 2],
  ],
}

/** More than are read at once. */
const MINUTES = 60

let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer([FERRY_ARTICLE, NATO_ARTICLE, TURKISH_ARTICLE, ...manyArticles(MINUTES)])
})
afterAll(() => explorer?.close())

const items = (page: Page) => page.locator('.listed > li')

const itemTexts = async (page: Page): Promise<string[]> =>
  (await items(page).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())

const total = (page: Page, text: string) => page.locator('main').getByRole('status').getByText(text).first().waitFor()

test('all articles are listed, the latest first, and read on as one scrolls', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/articles')
  await total(page, '63 articles')
  expect(await page.title()).toContain('Articles')
  expect((await itemTexts(page))[1]).toBe(
    'NATO Chief Urges South Korea To Deliver Weapons GDC · Jan 30, 2023 9 statements',
  )
  await page.keyboard.press('End')
  await expect.poll(() => items(page).count()).toBe(63)
  await page.getByRole('combobox', { name: 'Ordered by' }).selectOption('time taken in')
  await page.getByText('(taken in ').first().waitFor()
  expect(new URL(page.url()).search).toBe('?sort=taken-in')
  expect([strayed, problems]).toEqual([[], []])
})

test('articles are found by what one types, and the address shows the same to others', async () => {
  const { page, problems } = await openPage(explorer, '/articles')
  await page.getByRole('searchbox', { name: 'Words' }).fill('ferries')
  await total(page, '1 article')
  await page.getByRole('searchbox', { name: 'Words' }).fill('')
  await total(page, '63 articles')
  await page.getByRole('searchbox', { name: 'Mentions' }).fill('hol')
  await page.getByRole('searchbox', { name: 'Publisher' }).fill('harbour')
  await page.getByLabel('Published from').fill('2021-03-02')
  await page.getByLabel('Published to').fill('2021-03-02')
  await page.getByLabel('Published to').press('Tab')
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?publisher=harbour&mentions=hol&from=2021-03-02&until=2021-03-02')
  await total(page, '1 article')

  const { page: other } = await openPage(explorer, new URL(page.url()).pathname + new URL(page.url()).search)
  await total(other, '1 article')
  expect(await itemTexts(other)).toEqual(['The ferry stays in the harbour Harbour Post · Mar 2, 2021 4 statements'])
  expect(await other.getByRole('searchbox', { name: 'Mentions' }).inputValue()).toBe('hol')
  await other.getByRole('link', { name: '4 statements' }).click()
  await other.getByRole('status').filter({ hasText: '4 statements' }).waitFor()
  await other.goBack()
  await total(other, '1 article')
  await other.getByRole('link', { name: 'Show all' }).click()
  await total(other, '63 articles')
  expect(await other.getByLabel('Published to').inputValue()).toBe('')
  expect(problems).toEqual([])
})

test('where no article fits, each condition can be dropped, and topics near to the one are named', async () => {
  const { page } = await openPage(explorer, '/articles?words=ferry&topic=tolls+of+old')
  await page.getByText('No article fulfils all of these conditions.').waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  await page.getByRole('link', { name: 'Drop topic tolls of old' }).click()
  await total(page, '1 article')
  await page.goto(`${explorer.url}/articles?topic=fery`)
  await page.getByRole('link', { name: 'ferry', exact: true }).click()
  await total(page, '1 article')
})

test('actors are found by the beginning of a name, by kind, and told from namesakes', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/actors')
  await total(page, ', by name')
  await page.getByRole('searchbox', { name: 'Name' }).fill('vik')
  await total(page, '2 actors, the best fit first')
  expect((await itemTexts(page)).toSorted()).toEqual([
    'Jon Vik person 1 statement',
    'Vik Lines organization · Norway 0 statements',
  ])
  await page.getByRole('link', { name: 'Organizations' }).click()
  await total(page, '1 organization')
  expect(new URL(page.url()).search).toBe('?name=vik&kind=organizations')
  await page.goBack()
  await total(page, '2 actors')
  await page.getByRole('searchbox', { name: 'Name' }).fill('hol')
  await total(page, '1 actor')
  expect(await itemTexts(page)).toEqual(['Mara Holm person · director, Vik Lines 3 statements'])
  await page.getByRole('link', { name: '3 statements' }).click()
  await page.getByRole('status').filter({ hasText: '3 statements' }).waitFor()
  expect([strayed, problems]).toEqual([[], []])
})

test('a name that nobody has says so, and leads on', async () => {
  const { page } = await openPage(explorer, '/actors?name=qqzzxx&kind=countries')
  await page.getByText('None of the countries has a name with a word that begins like “qqzzxx”').waitFor()
  await page.getByRole('link', { name: 'show all countries' }).click()
  await total(page, '5 countries, by name')
})

test('topics come by their statements or by name, and each number is that of its statements', async () => {
  const { page, problems } = await openPage(explorer, '/topics')
  await total(page, '5 topics')
  expect((await itemTexts(page)).slice(0, 2)).toEqual(['ferry 2 statements', 'toll 2 statements'])
  await page.getByRole('combobox', { name: 'Ordered by' }).selectOption('name')
  await expect.poll(async () => (await itemTexts(page))[0]).toBe('ammunition 0 statements')
  await page.getByRole('searchbox', { name: 'Beginning of its name' }).fill('fer')
  await total(page, '1 topic')
  expect(new URL(page.url()).search).toBe('?name=fer&sort=name')
  await page.getByRole('link', { name: '2 statements' }).click()
  await page.getByRole('status').filter({ hasText: '2 statements' }).waitFor()
  await page.goto(`${explorer.url}/topics?name=qq`)
  await page.getByText('No topic begins with “qq”.').waitFor()
  expect(problems).toEqual([])
})

test('home and the header lead to the lists', async () => {
  const { page } = await openPage(explorer, '/')
  await page.getByRole('link', { name: 'All 63 articles' }).click()
  await total(page, '63 articles')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Topics' }).click()
  await total(page, '5 topics')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Actors' }).click()
  await total(page, ', by name')
})

test.each(['/articles/', '/actors/', '/topics/', '/statements/'])(
  '%s is the page without its slash',
  async (address) => {
    const { page, problems } = await openPage(explorer, address)
    await page.locator('nav a[aria-current="page"]').waitFor()
    await page.getByRole('heading', { level: 1, name: /^(?:Articles|Actors|Topics|Statements)$/ }).waitFor()
    expect(problems).toEqual([])
  },
)

test('an address that nothing has shows a page that says so', async () => {
  const { page } = await openPage(explorer, '/nowhere/at/all')
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
  expect(await violationsInBoth(page)).toEqual([])
})

test.each(['/articles', '/actors', '/topics'])(
  '%s has no barriers that axe finds, and fits 360 px',
  async (address) => {
    const { page } = await openPage(explorer, address)
    await items(page).first().waitFor()
    expect(await violationsInBoth(page)).toEqual([])
    expect(await overflowOnNarrow(page)).toBe(0)
  },
)
