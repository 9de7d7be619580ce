import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from '../../support/accessibility.js'
import { openTestApi, type TestApi } from '../../support/api.js'
import { openBrowser, openLocalPage } from '../../support/browser.js'
import type { HandMade } from '../../support/hand-made.js'

/** Two speak about a bridge, one of them twice, over three years; one article only names it. */
const BRIDGE_ARTICLES: readonly HandMade[] = [
  {
    title: 'The council hears of the bridge',
    publisher: 'River Post',
    publishedAt: '2020-05-04T08:00:00Z',
    text: 'Ines Alba told the council that the bridge needs paint. Tomas Reil denied that the bridge needs paint.',
    actors: [
      { kind: 'PERSON', name: 'Ines Alba' },
      { kind: 'PERSON', name: 'Tomas Reil' },
      { kind: 'ORGANIZATION', name: 'River Council' },
    ],
    mentions: [
      ['Ines Alba', 'Ines Alba'],
      ['Tomas Reil', 'Tomas Reil'],
      ['the council', 'River Council'],
    ],
    statements: [
      {
        by: 'Ines Alba',
        act: 'SAY',
        cueWords: 'told',
        to: ['River Council'],
        says: 'that the bridge needs paint',
        topics: ['bridge', 'paint'],
      },
      {
        by: 'Tomas Reil',
        act: 'DENY',
        cueWords: 'denied',
        says: 'that the bridge needs paint',
        topics: ['bridge', 'paint'],
      },
    ],
    topics: [
      ['bridge', 2],
      ['paint', 2],
    ],
  },
  {
    title: 'The bridge again',
    publisher: 'River Post',
    publishedAt: '2022-05-04T08:00:00Z',
    text: 'Ines Alba promised a second bridge by autumn. The toll stays.',
    actors: [{ kind: 'PERSON', name: 'Ines Alba' }],
    mentions: [['Ines Alba', 'Ines Alba']],
    statements: [
      { by: 'Ines Alba', act: 'PROMISE', cueWords: 'promised', says: 'a second bridge by autumn', topics: ['bridge'] },
    ],
    topics: [
      ['bridge', 1],
      ['toll', 1],
    ],
  },
]

let api: TestApi
let url: string
let browser: Browser
beforeAll(async () => {
  api = await openTestApi(BRIDGE_ARTICLES)
  url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await api?.close()
})

async function topicUrl(name: string): Promise<string> {
  const { data } = await api.ask('query ($name: String!) { topics(where: { name: $name }) { nodes { id } } }', { name })
  return `${url}/topics/${data.topics.nodes[0].id}`
}

const shownContents = (page: Page): Promise<string[]> => page.locator('.statement blockquote').allTextContents()

/** The rows of the list with this heading, as "name number". */
const rowsOf = async (page: Page, heading: string): Promise<string[]> => {
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, level: 3 }) })
    .last()
  return (await section.getByRole('listitem').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
}

test('a topic shows who says what of it, when, and in which articles', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(await topicUrl('bridge'))
  await page.getByRole('heading', { level: 1, name: 'bridge' }).waitFor()
  await page.getByRole('heading', { name: 'Who says it' }).waitFor()
  expect(await rowsOf(page, 'Who says it')).toEqual(['Ines Alba 2', 'Tomas Reil 1'])
  expect(await rowsOf(page, 'To whom')).toEqual(['River Council 1'])
  expect(await rowsOf(page, 'Acts')).toEqual(['say 1', 'deny 1', 'promise 1'])
  // The topics of the same statements; its own tells nothing.
  expect(await rowsOf(page, 'Topics')).toEqual(['paint 2'])
  await page.getByRole('heading', { name: 'In 2 articles' }).waitFor()
  await expect
    .poll(() => shownContents(page))
    .toEqual(['a second bridge by autumn', 'that the bridge needs paint', 'that the bridge needs paint'])
  expect(await page.getByRole('link', { name: /^20\d\d: / }).allTextContents()).toEqual([
    '2020: 2 statements (2 assertive)',
    '2022: 1 statement (1 commissive)',
  ])
  expect(strayed).toEqual([])
  expect(problems).toEqual([])
})

test('its statements are filtered by speaker and by time, and the address keeps both', async () => {
  const { page, problems } = await openLocalPage(browser)
  await page.goto(await topicUrl('bridge'))
  await page.getByRole('combobox', { name: 'Who', exact: true }).selectOption('Ines Alba (2)')
  await page.getByRole('status').filter({ hasText: '2 statements of 3' }).waitFor()
  await page.getByRole('link', { name: /^2020: / }).click()
  await page.getByRole('status').filter({ hasText: '1 statement of 3' }).waitFor()
  const filtered = page.url()
  expect([...new URL(filtered).searchParams.keys()]).toEqual(['speaker', 'from', 'until'])

  const { page: another } = await openLocalPage(browser)
  await another.goto(filtered)
  await another.getByRole('status').filter({ hasText: '1 statement of 3' }).waitFor()
  await expect.poll(() => shownContents(another)).toEqual(['that the bridge needs paint'])
  const who = another.getByRole('combobox', { name: 'Who', exact: true })
  await expect.poll(() => who.locator('option:checked').innerText()).toBe('Ines Alba (2)')
  await another.getByRole('combobox', { name: 'To whom' }).selectOption('River Council (1)')
  await another.getByRole('combobox', { name: 'Act', exact: true }).selectOption('deny (1)')
  await another.getByText('None of the 3 statements matches all of what you chose.').waitFor()
  await another.getByRole('link', { name: 'Show all' }).first().click()
  await another.getByRole('status').filter({ hasText: '3 statements, the latest first' }).waitFor()
  expect(another.url()).toBe(await topicUrl('bridge'))
  expect(problems).toEqual([])
})

test('a topic of articles that nobody speaks of says so', async () => {
  const { page } = await openLocalPage(browser)
  await page.goto(await topicUrl('toll'))
  await page.getByText('Articles speak of toll, but nobody who is quoted in them does.').waitFor()
  await page.getByRole('link', { name: 'The bridge again' }).waitFor()
})

test('an unknown id says that there is no such topic', async () => {
  const { page } = await openLocalPage(browser)
  await page.goto(`${url}/topics/topic_nothing`)
  await page.getByRole('heading', { name: 'There is no topic with this id' }).waitFor()
})

test.each(['light', 'dark'] as const)(
  'the page has no barriers that axe finds, in %s, wide and narrow',
  async (colorScheme) => {
    const { page, strayed, problems } = await openLocalPage(browser)
    await page.emulateMedia({ colorScheme })
    await page.goto(await topicUrl('bridge'))
    await page.getByRole('status').filter({ hasText: '3 statements' }).waitFor()
    await page.getByRole('heading', { name: 'Who says it' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(strayed).toEqual([])
    expect(problems).toEqual([])
  },
)
