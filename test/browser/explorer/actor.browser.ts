import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from '../../support/accessibility.js'
import { EDITOR_KEY, openTestApi, type TestApi } from '../../support/api.js'
import { openBrowser, openLocalPage } from '../../support/browser.js'
import type { HandMade } from '../../support/hand-made.js'
import { NATO_ARTICLE, TURKISH_ARTICLE } from '../../support/hand-made-articles.js'

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** Papers write the title in either way. */
const titleOf = (month: string): string => (month < '07' ? 'harbour master' : 'Harbour Master')

/** Every month of 2021 a harbour master says two things, and urges the ferry line to do a third. */
const HARBOUR_ARTICLES: readonly HandMade[] = MONTHS.map((month) => ({
  title: `Harbour notes of month ${month}`,
  publisher: 'Harbour Notes',
  publishedAt: `2021-${month}-15T08:00:00Z`,
  text: [
    `The ${titleOf(month)} Mara Quist said that pier ${month} is dry. She said that tide ${month} is low.`,
    `Quist urged Sundline to repaint ferry ${month}.`,
  ].join('\n\n'),
  actors: [
    { kind: 'PERSON', name: 'Mara Quist', aliases: ['Quist'] },
    { kind: 'ORGANIZATION', name: 'Sundline', countryCode: 'SE' },
    { kind: 'ORGANIZATION', name: 'Port of Halm' },
  ],
  mentions: [
    ['Mara Quist', 'Mara Quist'],
    ['Sundline', 'Sundline'],
  ],
  affiliations: [{ person: 'Mara Quist', of: 'Port of Halm', title: titleOf(month) }],
  statements: [
    { by: 'Mara Quist', act: 'SAY', cueWords: 'said', says: `that pier ${month} is dry`, topics: ['pier'] },
    { by: 'Mara Quist', act: 'SAY', says: `that tide ${month} is low`, topics: ['tide'] },
    {
      by: 'Mara Quist',
      act: 'URGE',
      cueWords: 'urged',
      to: ['Sundline'],
      says: `to repaint ferry ${month}`,
      topics: ['ferry'],
    },
  ],
  topics: [
    ['pier', 1],
    ['tide', 1],
    ['ferry', 1],
  ],
}))

/** Somebody who turns out to be the harbour master, and who is only told something. */
const NICKNAME_ARTICLE: HandMade = {
  title: 'A letter to the pilot',
  text: 'Sundline thanked Pilot Emm for the tow.',
  actors: [
    { kind: 'ORGANIZATION', name: 'Sundline' },
    { kind: 'PERSON', name: 'Pilot Emm' },
  ],
  mentions: [['Pilot Emm', 'Pilot Emm']],
  statements: [{ by: 'Sundline', act: 'THANK', cueWords: 'thanked', to: ['Pilot Emm'], says: 'the tow' }],
}

let api: TestApi
let url: string
let browser: Browser
beforeAll(async () => {
  api = await openTestApi([...HARBOUR_ARTICLES, NICKNAME_ARTICLE, NATO_ARTICLE, TURKISH_ARTICLE])
  url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await api?.close()
})

const idOf = async (name: string): Promise<string> =>
  (await api.ask('query ($name: String!) { actors(where: { name: $name }) { nodes { id } } }', { name })).data.actors
    .nodes[0].id

const contentsOf = async (where: object): Promise<string[]> => {
  const { data } = await api.ask(
    'query ($where: StatementFilter) { statements(where: $where) { nodes { content } } }',
    { where },
  )
  return data.statements.nodes.map(({ content }: { content: string }) => content)
}

const shownContents = (page: Page): Promise<string[]> => page.locator('.statement blockquote').allTextContents()

/** Waits until the list says how many it has. */
const listed = (page: Page, text: string): Promise<void> => page.getByRole('status').filter({ hasText: text }).waitFor()

test('somebody is found by typing on the first page, and their statements are filtered by act', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  const id = await idOf('Mara Quist')
  await page.goto(url)
  await page.getByRole('combobox').fill('quis')
  await page.getByRole('option', { name: /Mara Quist/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Mara Quist' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/actors/${id}`)

  // All 36, page by page, as one scrolls.
  await listed(page, '36 statements, the latest first')
  await expect.poll(async () => (await shownContents(page)).length).toBe(20)
  await page.mouse.wheel(0, 100_000)
  await expect.poll(async () => (await shownContents(page)).length).toBe(36)

  await page.getByRole('combobox', { name: 'Act', exact: true }).selectOption('urge (12)')
  await listed(page, '12 statements of 36')
  expect(new URL(page.url()).search).toBe('?act=URGE')
  const urged = await contentsOf({ speaker: { id: { eq: id } }, act: { eq: 'URGE' } })
  await expect.poll(() => shownContents(page)).toEqual(urged)
  expect(urged.length).toBe(12)

  // Shared, the address shows the same.
  await page.reload()
  await listed(page, '12 statements of 36')
  await expect.poll(() => shownContents(page)).toEqual(urged)
  expect(await page.getByRole('combobox', { name: 'Act', exact: true }).inputValue()).toBe('URGE')
  expect(strayed).toEqual([])
  expect(problems).toEqual([])
})

test('a bar shows the statements of its month, by the mouse and by keys, and Back those before', async () => {
  const { page, problems } = await openLocalPage(browser)
  const id = await idOf('Mara Quist')
  await page.goto(`${url}/actors/${id}`)
  const march = page.getByRole('link', { name: 'Mar 2021: 3 statements (2 assertive, 1 directive)' })
  await march.click()
  await listed(page, '3 statements of 36')
  expect(new URL(page.url()).search).toBe('?from=2021-03-01&until=2021-03-31')
  await expect
    .poll(() => shownContents(page))
    .toEqual(await contentsOf({ speaker: { id: { eq: id } }, datedOn: { gte: '2021-03-01', lt: '2021-04-01' } }))
  expect(await march.getAttribute('aria-current')).toBe('true')
  // What the click has done stands beside the bars, and leads down to it.
  await page.setViewportSize({ width: 1280, height: 600 })
  await page.getByRole('link', { name: '3 statements in Mar 2021' }).click()
  await expect
    .poll(() =>
      page.getByRole('heading', { name: 'One by one' }).evaluate((heading) => heading.getBoundingClientRect().top),
    )
    .toBeLessThan(600)

  await march.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).search).toBe('?from=2021-04-01&until=2021-04-30')
  await page.goBack()
  await expect.poll(() => new URL(page.url()).search).toBe('?from=2021-03-01&until=2021-03-31')
  await march.click()
  await listed(page, '36 statements')

  // The same figures as a table, each of which leads to its statements.
  await page.getByText('The same figures as a table').click()
  expect(await page.getByRole('row').allTextContents()).toEqual([
    'Timeassertivedirectiveall',
    ...MONTHS.map(
      (month) => `${new Intl.DateTimeFormat('en-US', { month: 'short' }).format(new Date(`2021-${month}-15`))} 2021213`,
    ),
  ])
  const cell = page
    .getByRole('row', { name: /Mar 2021/ })
    .getByRole('link')
    .first()
  const { searchParams } = new URL((await cell.getAttribute('href')) ?? '', url)
  const behind = JSON.parse(searchParams.get('where') ?? '')
  expect(await contentsOf(behind)).toEqual(['that pier 03 is dry', 'that tide 03 is low'])
  expect(problems).toEqual([])
})

test('every number beside a name leads to as many statements', async () => {
  const { page } = await openLocalPage(browser)
  await page.goto(`${url}/actors/${await idOf('Mara Quist')}`)
  await page.getByRole('heading', { name: 'To whom' }).waitFor()
  const links = await page.locator('.overview-figures a[href^="/statements"]').all()
  const counts: [string, number][] = []
  for (const link of links) {
    const where = JSON.parse(new URL((await link.getAttribute('href')) ?? '', url).searchParams.get('where') ?? '')
    const { data } = await api.ask('query ($where: StatementFilter) { statements(where: $where) { totalCount } }', {
      where,
    })
    counts.push([(await link.innerText()).replace(/\D/g, ''), data.statements.totalCount])
  }
  expect(counts.map(([shown]) => Number(shown))).toEqual(counts.map(([, found]) => found))
  // The classes; to Sundline, and to nobody; two acts; three topics.
  expect(counts.map(([, found]) => found)).toEqual([24, 12, 12, 24, 24, 12, 12, 12, 12])
})

test('titles that differ in capital letters are one line, from the first article to the last', async () => {
  const { page } = await openLocalPage(browser)
  await page.goto(`${url}/actors/${await idOf('Mara Quist')}`)
  const titles = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Titles' }) })
    .getByRole('listitem')
  await titles.first().waitFor()
  expect((await titles.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
    'Harbour Master, Port of Halmfrom Jun 15, 2021 to Dec 15, 2021 in Harbour notes of month 12',
  ])
})

test('what is said to somebody and of them are lists of their own; an empty one says why', async () => {
  const { page } = await openLocalPage(browser)
  await page.goto(`${url}/actors/${await idOf('Sundline')}`)
  await page.getByRole('link', { name: 'Hears 12' }).click()
  await listed(page, '12 statements')
  expect(new URL(page.url()).search).toBe('?role=heard')
  await page.getByRole('link', { name: 'Is spoken of 0' }).click()
  await page.getByText('Nobody who is quoted in the articles that were taken in speaks of this actor.').waitFor()
  await page.getByRole('link', { name: 'Says 1' }).click()
  await listed(page, '1 statement, the latest first')
  // Its one article has no date, so it has no place in time.
  await page.getByText('1 statement has no date: neither the text nor its article tells the day.').waitFor()
  await page.getByRole('textbox', { name: 'Words' }).fill('anchor')
  await page.keyboard.press('Enter')
  await page.getByText('None of the 1 statement matches all of what you chose.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Words' }).inputValue()).toBe('anchor')
  await page.getByRole('link', { name: 'Show all' }).first().click()
  await listed(page, '1 statement, the latest first')
})

test('a country has its code, its capital and its people, and the page asks three operations', async () => {
  const { page } = await openLocalPage(browser)
  const asked: (string | undefined)[] = []
  page.on('request', (request) => {
    const body = request.postData()
    if (body) asked.push(/query (\w+)/.exec(body)?.[1])
  })
  await page.goto(`${url}/actors/country_KR`)
  await page.getByText('country · KR · KOR · capital: Seoul').waitFor()
  await page.getByRole('heading', { name: 'People (1)' }).waitFor()
  await page.getByRole('link', { name: 'Yoon Suk-yeol' }).first().waitFor()
  await page.getByText('1 statement by unnamed people who speak for it').waitFor()
  // It says nothing itself: the page opens with what is said to it.
  await page.getByRole('heading', { name: 'Statements to this addressee' }).waitFor()
  await listed(page, '5 statements, the latest first')
  await page.getByRole('heading', { name: 'Over time' }).waitFor()
  expect(asked.sort()).toEqual(['Actor', 'Overview', 'OverviewStatements'])
})

test('the id of somebody who was merged leads to whom they became', async () => {
  const { page } = await openLocalPage(browser)
  const [from, into] = [await idOf('Pilot Emm'), await idOf('Mara Quist')]
  const merge =
    'mutation ($from: ID!, $into: ID!) { mergeActors(input: { fromId: $from, intoId: $into }) { actor { id } } }'
  await api.ask(merge, { from, into }, { authorization: `Bearer ${EDITOR_KEY}` })
  await page.goto(`${url}/actors/${from}?role=heard`)
  await page.getByRole('heading', { level: 1, name: 'Mara Quist' }).waitFor()
  await expect.poll(() => page.url()).toBe(`${url}/actors/${into}?role=heard`)
  await page.getByText('Pilot Emm').first().waitFor()
  await expect.poll(() => shownContents(page)).toEqual(['the tow'])
})

test('the page leads to the graph of whom the actor speaks to', async () => {
  const { page } = await openLocalPage(browser)
  await page.goto(`${url}/actors/${await idOf('Sundline')}`)
  await page.getByRole('link', { name: 'Who speaks to whom, as a graph' }).click()
  await page.getByRole('button', { name: 'Mara Quist to Sundline, 12 statements' }).waitFor()
})

test('on paper stand the statements, and nothing that can be chosen or typed', async () => {
  const { page } = await openLocalPage(browser)
  await page.goto(`${url}/actors/${await idOf('Mara Quist')}`)
  await listed(page, '36 statements, the latest first')
  await page.locator('.statement').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const shown = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).length)
  expect(await shown('.statement')).toBeGreaterThan(0)
  expect(await shown('input, select, button')).toBe(0)
  expect(await page.getByText('Choose a bar to see its statements below.').isVisible()).toBe(false)
})

test('an unknown id says that there is nobody', async () => {
  const { page } = await openLocalPage(browser)
  await page.goto(`${url}/actors/person_quist`)
  await page.getByRole('heading', { name: 'There is no actor with this id' }).waitFor()
  await page.getByRole('link', { name: 'Mara Quist' }).waitFor()
})

test.each(['light', 'dark'] as const)(
  'the page has no barriers that axe finds, in %s, wide and narrow',
  async (colorScheme) => {
    const { page, strayed, problems } = await openLocalPage(browser)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${url}/actors/${await idOf('Mara Quist')}?from=2021-03-01&until=2021-03-31`)
    await listed(page, '3 statements of 36')
    await page.getByText('The same figures as a table').click()
    await page.getByRole('table').waitFor()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(strayed).toEqual([])
    expect(problems).toEqual([])
  },
)
