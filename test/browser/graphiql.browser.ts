import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { openBrowser, openLocalPage } from '../support/browser.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
let url: string
let browser: Browser
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE])
  url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await api?.close()
})

const QUERY =
  '{ statements(where: { speaker: { name: "Stoltenberg" }, act: { eq: URGE }, addressee: { name: "South Korea" } }) { nodes { content } } }'

test('GraphiQL answers without the internet: a query is typed and run, and the four answers are seen', async () => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.goto(`${url}/graphiql`)
  const editor = page.locator('.graphiql-query-editor .monaco-editor').first()
  // It opens with the question that the project exists for.
  await editor.getByText('What did Stoltenberg urge South Korea to do?').waitFor()
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(QUERY)
  await page.getByRole('button', { name: /execute query/i }).click()

  const answer = page.locator('.result-window')
  await answer.getByText('to do more').waitFor()
  // The lines as they are laid out; the DOM's text has none.
  const text = (await answer.innerText()).replaceAll('\u00a0', ' ')
  expect([...text.matchAll(/"content": "(.*)"/g)].map(([, content]) => content)).toEqual([
    'To Deliver Weapons',
    'to increase military support to Ukraine',
    'to do more',
    '“I urge the Republic of Korea to continue,” “and to step up.”',
  ])
  expect(strayed).toEqual([])
  expect(problems).toEqual([])
})
