import { afterAll, beforeAll, expect, test } from 'vitest'
import { EDITOR_KEY } from '../../support/api.js'
import { type Explorer, openExplorer, openPage, violationsInBoth } from '../../support/explorer.js'
import { NATO_ARTICLE } from '../../support/hand-made-articles.js'

let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer([NATO_ARTICLE])
})
afterAll(() => explorer?.close())

test('the numbers of the first page lead to the statements that they count', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/')
  const numbers = page.locator('a.number')
  await numbers.first().waitFor()
  await page.getByRole('heading', { name: /Who sp.ke most/ }).waitFor()
  const counted = await numbers.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('href') ?? '', Number.parseInt(link.textContent ?? '', 10)] as const),
  )
  expect(counted.length).toBeGreaterThan(2)
  const found = await Promise.all(
    counted.map(async ([address]) => {
      const where = JSON.parse(new URL(address, explorer.url).searchParams.get('where') ?? '{}')
      const { data } = await explorer.api.ask(
        'query ($where: StatementFilter) { statements(where: $where, first: 0) { totalCount } }',
        { where },
      )
      return [address, data.statements.totalCount]
    }),
  )
  expect(found).toEqual(counted)
  expect([strayed, problems]).toEqual([[], []])
})

test('a box with suggestions says that there are none, and Escape closes it', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/statements')
  const topic = page.getByRole('combobox', { name: 'Topic', exact: true })
  await topic.fill('zyx')
  await page.getByText('No topic begins like this.').waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  await topic.press('Escape')
  await page.getByText('No topic begins like this.').waitFor({ state: 'detached' })
  expect(await topic.inputValue()).toBe('zyx')
  expect([strayed, problems]).toEqual([[], []])
})

test('what was understood of a question is changed to a name that is suggested, by keys alone', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/ask?q=what+did+Stoltenberg+urge%3F')
  await page.getByRole('button', { name: /^To:/ }).click()
  await page.getByRole('combobox', { name: 'To whom' }).fill('south')
  await page.getByRole('option', { name: 'South Korea country' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await page.getByRole('combobox', { name: 'To whom' }).inputValue()).toBe('South Korea')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'To: South Korea' }).waitFor()
  expect(JSON.parse(new URL(page.url()).searchParams.get('where') ?? '').addressee).toEqual({ name: 'South Korea' })
  expect([strayed, problems]).toEqual([[], []])
})

test('letters that are switched off as keys in Review are off on an article, too', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/review')
  await page.locator('main').getByLabel('Key').fill(EDITOR_KEY)
  await page.keyboard.press('Enter')
  await page.locator('.review-item mark').first().waitFor()
  await page.locator('h1').click()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'These letters and signs are keys' }).uncheck()
  expect(await violationsInBoth(page)).toEqual([])
  await page.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'Close' }).click()
  const content = page.locator('.review-facts dt:text-is("Content") + dd')
  const shown = await content.innerText()
  await page.locator('h1').click()
  await page.keyboard.press('y')
  await page.keyboard.press('j')
  expect(await content.innerText()).toBe(shown)
  await page.getByText('0 decided in this session').waitFor()
  // A key that is no letter stays one.
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/articles\//)
  await page.locator('#card-1').waitFor()
  expect(await page.getByRole('checkbox', { name: 'Keys' }).isChecked()).toBe(false)
  expect([strayed, problems]).toEqual([[], []])
})

test.each([1010, 1024, 1280])('no name is broken within a word in the table, %i pixels wide', async (width) => {
  const { page, strayed, problems } = await openPage(explorer, '/statements')
  await page.setViewportSize({ width, height: 800 })
  await page.getByRole('link', { name: 'Jens Stoltenberg' }).first().waitFor()
  const places = await page.locator('a.actor').evaluateAll((links) =>
    links.flatMap((link) => {
      const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      return texts.flatMap((text) =>
        [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          return [word, range.getClientRects().length] as const
        }),
      )
    }),
  )
  expect(places.length).toBeGreaterThan(0)
  expect(places.filter(([, lines]) => lines > 1)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  expect([strayed, problems]).toEqual([[], []])
})
