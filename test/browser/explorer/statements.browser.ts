import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXTENSIONS } from '../../../src/export/export-formats.js'
import { violations } from '../../support/accessibility.js'
import { EDITOR_KEY, openTestApi, type TestApi } from '../../support/api.js'
import { openBrowser, openLocalPage } from '../../support/browser.js'
import { manyArticles, NATO_ARTICLE, TURKISH_ARTICLE } from '../../support/hand-made-articles.js'

let api: TestApi
let url: string
let browser: Browser
beforeAll(async () => {
  api = await openTestApi([...manyArticles(30), NATO_ARTICLE, TURKISH_ARTICLE])
  url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await api?.close()
})

type Json = Readonly<Record<string, unknown>>

const addressOf = (where: unknown, others: Readonly<Record<string, string>> = {}) =>
  `${url}/statements?${new URLSearchParams({ where: typeof where === 'string' ? where : JSON.stringify(where), ...others })}`

const whereOf = (page: Page): Json => JSON.parse(new URL(page.url()).searchParams.get('where') ?? '{}')

/** The contents of the API's statements, in its order. */
async function contentsOf(where: Json, orderBy: Json = { field: 'SAID_ON', direction: 'DESC' }): Promise<string[]> {
  const { data } = await api.ask(
    'query ($where: StatementFilter, $orderBy: [StatementOrder!]) { statements(where: $where, orderBy: $orderBy, first: 100) { nodes { content } } }',
    { where, orderBy },
  )
  return data.statements.nodes.map(({ content }: { content: string }) => content)
}

const shownContents = (page: Page): Promise<string[]> => page.locator('td.content > a').allInnerTexts()

/** Waits until the page says that there are so many. */
const untilTotal = (page: Page, count: number): Promise<void> =>
  page
    .getByRole('status')
    .getByText(new RegExp(`^${count} statements?$`))
    .waitFor()

const chips = async (page: Page): Promise<string[]> =>
  (await page.locator('.chip').allTextContents()).map((chip) => chip.replace(/^Remove /, '').replace(/ ×$/, ''))

/** What the page shows once it is there: the number of statements, and their contents. */
async function expectShown(page: Page, where: Json, count: number, orderBy?: Json): Promise<void> {
  await untilTotal(page, count)
  await page.locator('[aria-busy=false] td.content').first().waitFor()
  expect(await shownContents(page)).toEqual(await contentsOf(where, orderBy))
}

test('A filter is typed, its rows are the API’s, and the address shows the same again', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(`${url}/statements`)
  await untilTotal(page, 71)

  const speaker = page.getByRole('combobox', { name: 'Speaker' })
  await speaker.pressSequentially('stolt')
  await page.getByRole('option', { name: 'Jens Stoltenberg' }).waitFor()
  await speaker.press('ArrowDown')
  await speaker.press('Enter')
  await untilTotal(page, 6)
  const [{ id }] = (await api.ask('{ people(where: { name: "Stoltenberg" }) { nodes { id } } }')).data.people.nodes
  expect(whereOf(page)).toEqual({ speaker: { id: { eq: id } } })
  expect(await speaker.inputValue()).toBe('Jens Stoltenberg')

  await page.getByText('any', { exact: true }).first().click()
  await page.getByRole('checkbox', { name: 'urge' }).check()
  await page.getByRole('checkbox', { name: 'thank' }).check()
  await untilTotal(page, 5)
  await page.keyboard.press('Escape')

  await page.getByLabel('Words in the content').fill('support OR "lethal aid"')
  await page.keyboard.press('Enter')
  await untilTotal(page, 2)
  await page.getByLabel('from').fill('2023-01-30')
  await page.getByLabel('to', { exact: true }).fill('2023-12-31')
  await expectShown(page, whereOf(page), 2)
  expect(whereOf(page)).toEqual({
    speaker: { id: { eq: id } },
    act: { in: ['URGE', 'THANK'] },
    text: { search: 'support OR "lethal aid"' },
    datedOn: { gte: '2023-01-30', lte: '2023-12-31' },
  })
  expect(await chips(page)).toEqual([
    'Speaker: Jens Stoltenberg',
    'Act: urge or thank',
    'Words in the content: support OR "lethal aid"',
    'Time: from Jan 30, 2023',
    'Time: to Dec 31, 2023',
  ])

  const shared = await openLocalPage(browser)
  await shared.page.goto(page.url())
  await expectShown(shared.page, whereOf(page), 2)
  expect(await shownContents(shared.page)).toEqual(await shownContents(page))
  await shared.page.locator('.chip', { hasText: 'Jens Stoltenberg' }).waitFor()
  expect(await chips(shared.page)).toEqual(await chips(page))
  expect(await shared.page.getByLabel('from').inputValue()).toBe('2023-01-30')

  // Back takes back what was filled in last.
  await page.goBack()
  await page.goBack()
  await untilTotal(page, 2)
  expect(await chips(page)).toEqual([
    'Speaker: Jens Stoltenberg',
    'Act: urge or thank',
    'Words in the content: support OR "lethal aid"',
  ])
  expect([...strayed, ...shared.strayed, ...problems, ...shared.problems]).toEqual([])
})

test('A name that is typed and not chosen counts as it is, and so does nobody', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(`${url}/statements`)
  const addressee = page.getByRole('combobox', { name: 'To whom' })
  await addressee.fill('Seoul')
  await addressee.press('Enter')
  await expectShown(page, { addressee: { name: 'Seoul' } }, 5)
  expect(whereOf(page)).toEqual({ addressee: { name: 'Seoul' } })
  const speaker = page.getByRole('combobox', { name: 'Speaker' })
  await speaker.press('ArrowDown')
  await page.getByRole('option', { name: 'nobody known' }).click()
  await page.locator('.chip', { hasText: 'nobody known' }).waitFor()
  expect(whereOf(page)).toEqual({ addressee: { name: 'Seoul' }, speaker: { isNull: true } })
  await addressee.fill('')
  await addressee.press('Enter')
  await expectShown(page, { speaker: { isNull: true } }, 2)
  expect([...strayed, ...problems]).toEqual([])
})

test('More conditions: each control writes its part of the filter', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(`${url}/statements`)
  await page.getByText('More conditions').click()
  const country = page.getByRole('combobox', { name: 'Speaker’s country' })
  await country.pressSequentially('south k')
  await page.getByRole('option', { name: 'South Korea KR' }).click()
  await page.getByLabel('Has words in quotation marks').selectOption('no')
  await page.getByLabel('Inside another statement').selectOption('those too')
  await page.getByLabel('At least so sure, in %').fill('75')
  await page.getByRole('combobox', { name: 'Publisher' }).fill('gdc')
  await page.getByRole('option', { name: /GDC/ }).click()
  const article = page.getByRole('combobox', { name: 'Article' })
  await article.fill('deliver weapons')
  await page.getByRole('option', { name: /^NATO Chief Urges/ }).click()
  await page.getByLabel('New since').fill('2020-05-06T07:08')
  await page.keyboard.press('Enter')
  await page.locator('.chip', { hasText: 'New since' }).waitFor()
  const [{ id }] = (await api.ask('{ articles(where: { publisher: { eq: "GDC" } }) { nodes { id } } }')).data.articles
    .nodes
  expect(whereOf(page)).toEqual({
    speaker: { countryCode: 'KR' },
    quoted: false,
    or: [{ nested: true }, { nested: false }],
    confidence: { gte: 0.75 },
    article: { publisher: { eq: 'GDC' }, id: { eq: id } },
    ingestedAt: { gt: new Date('2020-05-06T07:08').toISOString() },
  })
  await expectShown(page, whereOf(page), 1)
  // What the form cannot choose is not taken, and not lost.
  await country.fill('Atlantis')
  await country.blur()
  await page.getByText('Choose one that is suggested.').waitFor()
  expect(await country.inputValue()).toBe('Atlantis')
  expect(whereOf(page).speaker).toEqual({ countryCode: 'KR' })
  expect([...strayed, ...problems]).toEqual([])
})

test('Heads sort the table, and the address keeps the order; the list is read on as one scrolls', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(`${url}/statements`)
  await page.getByRole('button', { name: 'Sure' }).click()
  await page.locator('th[aria-sort=descending]', { hasText: 'Sure' }).waitFor()
  await page.getByRole('button', { name: 'Sure' }).click()
  await page.locator('th[aria-sort=ascending]', { hasText: 'Sure' }).waitFor()
  expect(new URL(page.url()).searchParams.get('sort')).toBe('CONFIDENCE.ASC')
  await page.reload()
  await page.locator('th[aria-sort=ascending]', { hasText: 'Sure' }).waitFor()
  await page.locator('td.content').first().waitFor()
  await page.mouse.wheel(0, 100_000)
  await page.locator('td.content').nth(70).waitFor()
  expect(await shownContents(page)).toEqual(await contentsOf({}, { field: 'CONFIDENCE', direction: 'ASC' }))
  // How well the words fit is an order only where there are words.
  const content = page.getByRole('button', { name: 'Content', exact: true })
  expect(await content.count()).toBe(0)
  await page.getByLabel('Words in the content').fill('item done')
  await page.keyboard.press('Enter')
  await content.click()
  await page.locator('th[aria-sort=descending]', { hasText: 'Content' }).waitFor()
  await expectShown(page, whereOf(page), 30, { field: 'RELEVANCE', direction: 'DESC' })
  // A row leads to its article, at the statement.
  const link = await page.locator('td.content > a').first().getAttribute('href')
  const { data } = await api.ask(
    'query ($where: StatementFilter) { statements(where: $where, first: 1, orderBy: { field: RELEVANCE, direction: DESC }) { nodes { id article { id } } } }',
    { where: whereOf(page) },
  )
  const [first] = data.statements.nodes
  expect(link).toBe(`/articles/${first.article.id}#${first.id}`)
  expect([...strayed, ...problems]).toEqual([])
})

test('Chips remove what they name; what the form cannot show is kept and still holds', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  const where = {
    speaker: { name: 'Stoltenberg', not: { kind: { eq: 'COUNTRY' } } },
    or: [{ act: { eq: 'URGE' } }, { act: { eq: 'SAY' } }],
    and: [{ addressee: { name: 'Seoul' } }, { not: { inHeadline: true } }],
  }
  await page.goto(addressOf(where))
  await expectShown(page, where, 3)
  expect(await chips(page)).toEqual([
    'Speaker: “Stoltenberg”',
    '{"speaker":{"not":{"kind":{"eq":"COUNTRY"}}}}',
    '{"or":[{"act":{"eq":"URGE"}},{"act":{"eq":"SAY"}}]}',
    'To whom: “Seoul”',
    '{"not":{"inHeadline":true}}',
  ])
  await page.getByLabel('Words in the content').fill('increasing')
  await page.keyboard.press('Enter')
  await expectShown(page, { ...where, text: { search: 'increasing' } }, 1)
  expect(whereOf(page)).toEqual({ ...where, text: { search: 'increasing' } })
  await page.getByRole('button', { name: 'Remove Words in the content' }).click()
  await page.getByRole('button', { name: 'Remove {"not"' }).click()
  await page.getByRole('button', { name: 'Remove Speaker' }).click()
  const { name: _, ...speaker } = where.speaker
  const left = { speaker, or: where.or, and: [{ addressee: { name: 'Seoul' } }] }
  await expectShown(page, left, 4)
  expect(whereOf(page)).toEqual(left)
  await page.getByRole('button', { name: 'Remove all' }).click()
  await untilTotal(page, 71)
  expect(whereOf(page)).toEqual({})
  expect([...strayed, ...problems]).toEqual([])
})

test('What is no filter is told, and the form stays usable', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(addressOf('{"act":'))
  await page.getByRole('alert').getByText('no JSON object').waitFor()
  await page.getByRole('alert').getByText('Accepted: a StatementFilter as JSON').waitFor()
  await untilTotal(page, 71)
  expect(problems).toEqual([])

  await page.goto(addressOf({ act: { eq: 'URGE' }, loud: true }))
  await page.getByRole('alert').getByText('"loud" is not defined').waitFor()
  await page.getByRole('button', { name: 'Remove {"loud":true}' }).click()
  await expectShown(page, { act: { eq: 'URGE' } }, 5)
  expect(await page.getByRole('alert').count()).toBe(0)
  expect([...strayed, ...problems]).toEqual([])
})

test('An empty result tells which condition to drop, and what a name may have meant', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(addressOf({ speaker: { name: 'Stoltenbreg' }, act: { eq: 'URGE' } }))
  await page.getByText('No statement fulfils all 2 conditions.').waitFor()
  await page.getByText('(5 statements)').waitFor()
  expect((await page.locator('.nothing li').allInnerTexts()).map((line) => line.trim())).toEqual([
    'Drop Speaker: “Stoltenbreg” (5 statements)',
    'Drop Act: urge (still none)',
  ])
  await page.getByRole('link', { name: 'Stoltenberg', exact: true }).click()
  await expectShown(page, { speaker: { name: 'Stoltenberg' }, act: { eq: 'URGE' } }, 4)
  expect([...strayed, ...problems]).toEqual([])
})

test('Counts by two groups are the API’s, and each number leads to its statements', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(addressOf({ datedOn: { gte: '2022-05-02', lte: '2022-05-31' } }, { view: 'counts', by: 'ACT,DAY' }))
  await page.locator('.time-bars rect').first().waitFor()
  const { data } = await api.ask(
    '{ statementStats(where: { datedOn: { gte: "2022-05-02", lte: "2022-05-31" } }, groupBy: [ACT, DAY], top: 10) { rows { count act from } } }',
  )
  const rows: { count: number; act: string; from: string }[] = data.statementStats.rows
  const days = [...new Set(rows.filter(({ count }) => count > 0).map(({ from }) => from))].sort()
  const acts = [...new Set(rows.map(({ act }) => act))]
  const countOf = (act: string, from: string) => rows.find((row) => row.act === act && row.from === from)?.count ?? 0
  const shown = await page
    .locator('.count-table tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    )
  expect(shown).toEqual(days.map((day) => acts.map((act) => countOf(act, day))))
  expect(await page.locator('.time-bars rect').count()).toBe(rows.filter(({ count }) => count > 0).length)

  await page.getByRole('row', { name: 'May 3, 2022' }).getByRole('link').first().click()
  await page.getByRole('columnheader', { name: 'Content' }).waitFor()
  const where = whereOf(page)
  expect(where).toEqual({ datedOn: { gte: '2022-05-03', lte: '2022-05-03' }, act: { eq: acts[0] } })
  await expectShown(page, where, countOf(acts[0] ?? '', '2022-05-03'))

  // Groups are chosen, and the address has them.
  await page.getByRole('link', { name: 'Counts' }).click()
  await page.getByLabel('Count by').selectOption('speaker')
  await page.getByRole('combobox', { name: 'and', exact: true }).selectOption('act')
  await page.getByRole('row', { name: 'Ada Lovelace' }).waitFor()
  expect(new URL(page.url()).searchParams.get('by')).toBe('SPEAKER,ACT')
  expect([...strayed, ...problems]).toEqual([])
})

test('A table of two groups has its cells whole, and pairs of many values are listed', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(`${url}/statements?view=counts&by=SPEAKER,ADDRESSEE`)
  await page.getByRole('row', { name: 'Ada Lovelace Charles Babbage 60' }).waitFor()
  await page.goto(`${url}/statements?view=counts&by=SPEAKER,ACT`)
  const line = page.getByRole('row', { name: 'Jens Stoltenberg' })
  await line.waitFor()
  const heads = await page.locator('.count-table thead th').allInnerTexts()
  const cells = await line.locator('th, td').allInnerTexts()
  expect(Object.fromEntries(heads.map((head, at) => [head, cells[at]]))).toMatchObject({
    speaker: 'Jens Stoltenberg',
    urge: '4',
    thank: '1',
    say: '1',
    argue: '0',
  })
  expect([...strayed, ...problems]).toEqual([])
})

test('An export is exactly what GET /export gives, with a key and without', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  const where = { act: { in: ['URGE', 'THANK'] } }
  const expected = async (format: string) =>
    (await api.app.inject({ url: '/export', query: { format, where: JSON.stringify(where) } })).payload
  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }
  await page.goto(addressOf(where))
  for (const [name, format] of [
    ['CSV', 'csv'],
    ['JSON lines', 'jsonl'],
    ['JSON-LD', 'jsonld'],
    ['FollowTheMoney', 'ftm'],
    ['PLOVER events', 'plover'],
    ['Web Annotation', 'annotations'],
  ] as const) {
    const file = await saved(() => page.getByRole('link', { name, exact: true }).click())
    expect(file).toEqual({ name: `dictum-statements.${EXTENSIONS[format]}`, text: await expected(format) })
  }

  // An address that is too long for some servers is posted.
  const long = { ...where, not: { text: { in: Array.from({ length: 8 }, (_, at) => `${at}`.repeat(900)) } } }
  await page.goto(addressOf(long))
  const posted = await saved(() => page.getByRole('button', { name: 'CSV' }).click())
  expect(posted).toEqual({ name: 'dictum-statements.csv', text: await expected('csv') })

  await page.goto(addressOf(where))
  await page.getByRole('button', { name: 'Key', exact: true }).click()
  await page.getByRole('textbox', { name: 'Key' }).fill(EDITOR_KEY)
  await page.getByRole('button', { name: 'Use it' }).click()
  await page.getByRole('button', { name: 'Key in use' }).waitFor()
  const file = await saved(() => page.getByRole('button', { name: 'CSV' }).click())
  expect(file).toEqual({ name: 'dictum-statements.csv', text: await expected('csv') })
  expect(problems).toEqual([])

  // A key that is none is told where the file was asked for.
  await page.evaluate(() => sessionStorage.setItem('dictum-key', 'no-such-key'))
  await page.getByRole('button', { name: 'JSON lines' }).click()
  await page.locator('.export').getByRole('alert').waitFor()
  expect(problems).toEqual(['Failed to load resource: the server responded with a status of 401 (Unauthorized)'])
  expect(strayed).toEqual([])
})

test('The operation with the variables of this very page is shown', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(addressOf({ act: { eq: 'URGE' } }, { sort: 'CONFIDENCE.ASC' }))
  await page.getByRole('button', { name: 'As GraphQL' }).click()
  await page.locator('[aria-busy=false] td.content').first().waitFor()
  const [operation = '', variables = ''] = await page.locator('dialog[open] pre').allInnerTexts()
  expect(JSON.parse(variables)).toEqual({
    where: { act: { eq: 'URGE' } },
    orderBy: [{ field: 'CONFIDENCE', direction: 'ASC' }],
    first: 40,
  })
  const { data } = await api.ask(operation, JSON.parse(variables))
  await page.keyboard.press('Escape')
  expect(await shownContents(page)).toEqual(data.statements.nodes.map(({ content }: { content: string }) => content))
  expect([...strayed, ...problems]).toEqual([])
})

test.each(['light', 'dark'] as const)('Both views can be used by all, in %s, and fit a phone', async (colorScheme) => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.emulateMedia({ colorScheme })
  const where = { addressee: { name: 'Seoul' }, not: { quoted: true } }
  await page.goto(addressOf(where))
  await page.locator('td.content').first().waitFor()
  await page.getByText('More conditions').click()
  await page.getByLabel('Class of act').waitFor()
  await page.getByText('any', { exact: true }).first().click()
  await page.getByRole('checkbox', { name: 'urge' }).waitFor()
  expect(await violations(page)).toEqual([])
  for (const by of ['ACT', 'ACT,DAY', 'SPEAKER,ACT', 'SPEAKER,ADDRESSEE']) {
    await page.goto(addressOf(where, { view: 'counts', by }))
    await page.locator('.count-table td.number').first().waitFor()
    expect(await violations(page)).toEqual([])
  }
  await page.goto(addressOf({ speaker: { name: 'Nobody at all' } }))
  await page.locator('.nothing').waitFor()
  expect(await violations(page)).toEqual([])

  await page.setViewportSize({ width: 360, height: 740 })
  for (const view of ['list', 'counts']) {
    await page.goto(addressOf(where, { view, by: 'ACT,DAY' }))
    await page
      .locator(view === 'list' ? 'article.statement' : '.count-table td')
      .first()
      .waitFor()
    await page.getByText('Set conditions').click()
    await page.getByText('More conditions').click()
    await page.getByRole('combobox', { name: 'Publisher' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await violations(page)).toEqual([])
  }
  expect([...strayed, ...problems]).toEqual([])
})
