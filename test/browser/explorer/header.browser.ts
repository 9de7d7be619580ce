import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Explorer, openExplorer, openPage, overflowOnNarrow, violationsInBoth } from '../../support/explorer.js'
import { NATO_ARTICLE } from '../../support/hand-made-articles.js'

let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer([NATO_ARTICLE])
})
afterAll(() => explorer?.close())

test.each(['ltr', 'rtl'])(
  'on a telephone it is one row, %s, and its menu opens all pages by the keyboard',
  async (dir) => {
    const { page, strayed, problems } = await openPage(explorer, '/topics')
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), dir)
    expect(await overflowOnNarrow(page)).toBe(0)
    const menu = page.getByRole('button', { name: 'Menu' })
    const rows = await page
      .locator('.top > :is(a, form, button)')
      .evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
      )
    expect(rows.length).toBe(3)
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(8)

    await menu.focus()
    await page.keyboard.press('Enter')
    const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
    await links.first().waitFor()
    expect(await links.allInnerTexts()).toEqual([
      ...['Statements', 'Articles', 'Actors', 'Topics', 'Graph', 'Review', 'Following', 'Feeds', 'Jobs'],
    ])
    expect(await violationsInBoth(page)).toEqual([])
    expect(await overflowOnNarrow(page)).toBe(0)
    await page.keyboard.press('Escape')
    expect(await links.count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Statements' }).waitFor()
    expect(await links.count()).toBe(0)

    await menu.click()
    await page.getByRole('button', { name: 'Key', exact: true }).click()
    await page.getByRole('dialog', { name: 'Key' }).getByLabel('Key').waitFor()
    expect([strayed, problems]).toEqual([[], []])
  },
)

test('who types a question is offered no names, and who types a name is', async () => {
  const { page } = await openPage(explorer, '/')
  const box = page.getByRole('combobox')
  await box.fill('stoltenberg')
  await page.getByRole('option', { name: 'Jens Stoltenberg' }).waitFor()
  await box.fill('who thanked stoltenberg')
  await page.getByRole('listbox', { name: 'Suggestions' }).waitFor({ state: 'hidden' })
  expect(await page.getByRole('option').count()).toBe(0)
})
