import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { violations } from '../../support/accessibility.js'
import { EDITOR_KEY, openTestApi, type TestApi } from '../../support/api.js'
import { openBrowser, openLocalPage } from '../../support/browser.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

let api: TestApi
let url: string
let page: Page
let strayed: string[]
let problems: string[]
beforeEach(async () => {
  api = await openTestApi()
  url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  ;({ page, strayed, problems } = await openLocalPage(browser))
  await page.goto(url)
  await page.getByText('Nothing is here yet').waitFor()
})
afterEach(async () => {
  await page?.close()
  await api?.close()
})

const QUAY = 'Quay closes\n\nMarta Lindqvist said that the quay will close.'
const FERRY = 'Marta Lindqvist urged Norway to keep the ferry.'

/** What the browser itself says of an answer that refuses a key. */
const REFUSED = 'Failed to load resource: the server responded with a status of 401 (Unauthorized)'

/** Types a key where one is asked for on the page, and not in the header's dialog. */
async function giveKey(key: string): Promise<void> {
  await page.locator('main').getByLabel('Key').fill(key)
  await page.locator('main').getByRole('button', { name: 'Use it' }).click()
}

const status = () => page.getByRole('status')
const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) })

/** What axe finds in both schemes. */
async function violationsInBoth(): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await violations(page)))
  }
  return found
}

test('on an empty base a text is pasted, and what is said in it is found; a wrong key costs nothing that was typed', async () => {
  expect(await violationsInBoth()).toEqual([])
  await page.getByLabel('Text, headline first').fill(QUAY)
  await page.getByLabel('Publisher').fill('Tornholm Courier')
  await page.getByLabel('Published on').fill('2024-03-06')
  await page.getByLabel('Address').fill('https://example.org/quay')
  await giveKey('a-wrong-key')
  await page.getByText('This key is not known, or was revoked.').waitFor()
  await page.getByRole('button', { name: 'Add the text' }).click()
  await page.getByText('a key of the role EDITOR').first().waitFor()
  expect(await page.getByLabel('Text, headline first').inputValue()).toBe(QUAY)
  expect(await violationsInBoth()).toEqual([])

  // It was handed in already: the right key is all that it lacks.
  await giveKey(EDITOR_KEY)
  await page.getByText('Done: 1 new, 1 statement found.').waitFor()
  expect(await page.getByLabel('Text, headline first').inputValue()).toBe('')
  await page.getByText('1 statement in 1 article.').waitFor()
  const { data } = await api.ask(
    '{ statements { nodes { content article { id text title publisher publishedOn url } } } }',
  )
  const { id } = data.statements.nodes[0].article
  expect(data.statements.nodes).toEqual([
    {
      content: 'that the quay will close',
      article: {
        id,
        text: QUAY,
        title: 'Quay closes',
        publisher: 'Tornholm Courier',
        publishedOn: '2024-03-06',
        url: 'https://example.org/quay',
      },
    },
  ])

  await page.getByRole('combobox').fill('lindq')
  await page.getByRole('option', { name: 'Marta Lindqvist' }).waitFor()
  await page.locator('.sent').getByRole('link', { name: 'Quay closes' }).click()
  await page.waitForURL(`${url}/articles/${id}`)
  expect(strayed).toEqual([])
  expect(new Set(problems)).toEqual(new Set([REFUSED]))
})

test('files are chosen before there is a key, wait for it, and each tells what became of it', async () => {
  const lines = [QUAY, FERRY].map((text) => JSON.stringify({ text })).join('\n')
  await page
    .getByLabel('Choose files')
    .setInputFiles([file('ferry.txt', FERRY), file('report.docx', 'PK'), file('all.jsonl', lines)])
  await page.getByText('3 wait for a key.').waitFor()
  await giveKey(EDITOR_KEY)
  await page.getByText('Done: 2 new, 1 known already, 1 not taken.').waitFor()
  const read = await page.locator('.sent > li').allInnerTexts()
  expect(read.map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'all.jsonl · 1 new, 1 known already Quay closes · new 1 statement Article without a title · known already 1 statement',
    'report.docx · 1 not taken Not taken (file: a Word document). Accepted: its text as a file named .txt, .text, .html, .htm, .xhtml, .jsonl, .ndjson, .json, .csv, .tsv, .pdf, .eml, .mbox, .warc, .warc.gz.',
    'ferry.txt · 1 new Article without a title · new 1 statement',
  ])
  // The page that was empty shows them, and the box in which they were added is where it was.
  await page.getByText('2 statements in 2 articles.').waitFor()
  expect(await violationsInBoth()).toEqual([])

  // Whoever looks at one of them finds the others again.
  await page.locator('.sent').getByRole('link', { name: 'Quay closes' }).click()
  await page.waitForURL(/\/articles\//)
  await page.goBack()
  await page.getByText('Add articles').click()
  await page.getByText('Done: 2 new, 1 known already, 1 not taken.').waitFor()
  expect([strayed, problems]).toEqual([[], []])
})

test('files are dropped anywhere on the page, which shows that it takes them', async () => {
  await giveKey(EDITOR_KEY)
  const dragged = await page.evaluateHandle((text) => {
    const files = new DataTransfer()
    files.items.add(new File([text], 'ferry.txt'))
    return files
  }, FERRY)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dragged })
  await page.getByText('Let go, and they are added.').waitFor()
  expect(await violationsInBoth()).toEqual([])
  await page.dispatchEvent('body', 'drop', { dataTransfer: dragged })
  await page.getByText('Done: 1 new, 1 statement found.').waitFor()
  expect(await page.getByText('Let go, and they are added.').count()).toBe(0)
  expect([strayed, problems]).toEqual([[], []])
})

test('where the service is away, files wait, and go in once it answers again', async () => {
  await giveKey(EDITOR_KEY)
  await page.route('**/ingest?*', (route) => route.abort())
  await page.getByLabel('Choose files').setInputFiles([file('ferry.txt', FERRY)])
  await page.getByText('The service does not answer.').waitFor()
  expect(await status().innerText()).toBe('1 waits.')
  await page.unroute('**/ingest?*')
  await page.getByText('Done: 1 new, 1 statement found.').waitFor()
  expect(strayed).toEqual([])
})
