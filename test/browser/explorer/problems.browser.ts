import { afterEach, expect, test } from 'vitest'
import { EDITOR_KEY } from '../../support/api.js'
import { type Explorer, openExplorer, openPage, restart, violationsInBoth } from '../../support/explorer.js'
import { NATO_ARTICLE } from '../../support/hand-made-articles.js'

let explorer: Explorer
afterEach(() => explorer?.close())

test('a service that is gone is told, what was typed stays, and its answer comes once it is back', async () => {
  explorer = await openExplorer([NATO_ARTICLE])
  const { api } = explorer
  const { page, strayed } = await openPage(explorer, '/ask?q=who+thanked+South+Korea%3F')
  await page.getByText('its non-lethal aid').first().waitFor()
  await api.app.close()
  const question = 'what did Stoltenberg urge South Korea to do?'
  await page.getByRole('combobox').fill(question)
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('The service does not answer.').waitFor()
  expect(await page.getByRole('combobox').inputValue()).toBe(question)
  expect(await violationsInBoth(page)).toEqual([])
  const back = await restart(explorer)
  await page.getByRole('heading', { name: 'Evidence: 4 statements' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(strayed).toEqual([])
  await page.close()
  await back.close()
})

test('a page whose code cannot be loaded says so, and opens once the service is back', async () => {
  explorer = await openExplorer([NATO_ARTICLE])
  const { api, url } = explorer
  const { page } = await openPage(explorer, '/')
  await page.getByText('9 statements in 1 article.').waitFor()
  await api.app.close()
  await page.getByRole('link', { name: 'Graph' }).click()
  await page.getByRole('alert').getByText('The service does not answer. This page opens once it does.').waitFor()
  const back = await restart(explorer)
  await page.getByRole('heading', { level: 1, name: 'Who speaks to whom' }).waitFor()
  expect(page.url()).toBe(`${url}/graph`)
  await page.close()
  await back.close()
})

test('where reading needs a key, it is asked for, kept in the tab alone, and can be forgotten', async () => {
  explorer = await openExplorer([NATO_ARTICLE], { publicRead: false })
  const { page } = await openPage(explorer, '/')
  const notice = page.getByRole('alert')
  await notice.waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  await notice.getByLabel('Key').fill('nobodys-key-that-was-never-made')
  await notice.getByRole('button', { name: 'Use it' }).click()
  // A key that nobody knows is not kept: it would keep its holder from reading what is open.
  await notice.getByText('This key is not known, or was revoked.').waitFor()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await notice.getByLabel('Key').fill(EDITOR_KEY)
  await notice.getByRole('button', { name: 'Use it' }).click()
  await page.getByText('9 statements in 1 article.').waitFor()
  const { page: other } = await openPage(explorer, '/')
  await other.getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'Key in use' }).click()
  await page.getByRole('button', { name: 'Forget the one in use' }).click()
  await page.getByRole('button', { name: 'Key', exact: true }).waitFor()
})

test('where the rate is reached, it says when it asks again', async () => {
  explorer = await openExplorer([NATO_ARTICLE], { publicPerMinute: 1 })
  const { page } = await openPage(explorer, '/')
  await page.getByText('9 statements in 1 article.').waitFor()
  await page.getByRole('combobox').fill('who thanked South Korea?')
  await page.keyboard.press('Enter')
  await page
    .getByRole('alert')
    .getByText(/It is asked again by itself in \d+ s\./)
    .waitFor()
})

test('an address that leads nowhere within a page’s room says so', async () => {
  explorer = await openExplorer([])
  const { page, problems } = await openPage(explorer, '/articles/a/b')
  for (const [address, what] of [
    ['/articles/x', 'article'],
    ['/actors/nobody', 'actor'],
    ['/topics/topic_unknown', 'topic'],
  ] as const) {
    const { page: other } = await openPage(explorer, address)
    await other.getByRole('heading', { level: 1, name: `There is no ${what} with this id` }).waitFor()
    expect(await other.title()).toBe(`No such ${what} · Dictum`)
    await other.close()
  }
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  await page.getByRole('link', { name: 'Start at the beginning' }).click()
  await page.getByRole('heading', { name: 'Nothing is here yet' }).waitFor()
  expect(problems).toEqual([])
})
