import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { keepWorking } from '../../../src/jobs/keep-working.js'
import type { Fetcher } from '../../../src/web/fetcher.js'
import { openLocalFetcher, openSite, rss, type Site, textOf } from '../../feeds/feed-server.js'
import { ADMIN_KEY, EDITOR_KEY } from '../../support/api.js'
import {
  type Explorer,
  openExplorer,
  openPage,
  overflowOnNarrow,
  textsOf,
  violationsInBoth,
} from '../../support/explorer.js'
import type { Page as SitePage } from '../../support/web-server.js'

let explorer: Explorer
let fetcher: Fetcher
let site: Site
let pages: Record<string, SitePage>
let stop: () => Promise<void>
beforeEach(async () => {
  fetcher = openLocalFetcher()
  pages = {}
  site = await openSite(pages)
  explorer = await openExplorer([], { fetcher })
  const { api } = explorer
  stop = keepWorking({ database: api.database, extractor: rulesExtractor, fetcher }, (line) => api.log.push(line))
})
afterEach(async () => {
  await stop()
  await explorer.close()
  await fetcher.close()
  await site.close()
})

const dialog = (page: Page) => page.locator('dialog[open]')
const items = (page: Page) => textsOf(page, '.wide-list > li')

/** A page of somebody who has given their key. */
async function openAsEditor(address: string): ReturnType<typeof openPage> {
  const opened = await openPage(explorer, '/graph')
  await opened.page.evaluate((key) => sessionStorage.setItem('dictum-key', key), EDITOR_KEY)
  await opened.page.goto(explorer.url + address)
  return opened
}

async function add(page: Page, label: string, button: string, address: string): Promise<void> {
  await page.getByLabel(label).fill(address)
  await page.getByRole('button', { name: button }).click()
}
const addFeed = (page: Page, address: string) => add(page, 'Address of a feed', 'Add the feed', address)
const addPage = (page: Page, address: string) => add(page, 'Address of a page', 'Add the page', address)

/** The page of an article. */
const articlePage = (name: string): string =>
  `<!doctype html><title>Of ${name}</title><article><h1>Of ${name}</h1><p>${textOf(name)}</p><p>The harbour is to be
  deep enough for the largest ships, and is to open before the winter of next year, as the ministry has it.</p></article>`

/** Why a page is not fetched where there is none. */
const WHY = 'url: received the status 404, accepted is an address that answers with 200'

test('a feed is added, and one that fails says why; what is no address stays as it was typed', async () => {
  pages['/rss'] = rss([])
  const { page, strayed } = await openAsEditor('/feeds')
  await addFeed(page, 'ftp://nowhere')
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('Address of a feed').inputValue()).toBe('ftp://nowhere')
  await addFeed(page, `${site.origin}/rss`)
  await page.getByText('It is there, and asked at once.').waitFor()
  await page.getByText('Harbour Post').waitFor()
  expect(await page.getByLabel('Address of a feed').inputValue()).toBe('')
  expect(await items(page)).toEqual([`Harbour Post ${site.origin}/rss asked TIME · next TIME Remove`])

  await addFeed(page, `${site.origin}/none`)
  await page.getByText('Failed 1 time').waitFor()
  const failing = `${site.origin}/none asked TIME · next TIME Failed 1 time: ${WHY} Remove`
  expect(await items(page)).toEqual([failing, `Harbour Post ${site.origin}/rss asked TIME · next TIME Remove`])
  await page.getByRole('link', { name: 'Failing' }).click()
  await page.getByText('1 feed failing').waitFor()
  expect(await items(page)).toEqual([failing])
  expect(await violationsInBoth(page)).toEqual([])
  expect(await overflowOnNarrow(page)).toBe(0)

  expect(strayed).toEqual([])
})

test('a job that failed says why, is retried once that is mended, and another one is dropped', async () => {
  const links = ['Dundee', 'Elgin'].map((name) => ({ name, text: 'Short.', link: `${site.origin}/${name}` }))
  pages['/rss'] = rss(links)
  const { page, strayed } = await openAsEditor('/feeds')
  await addFeed(page, `${site.origin}/rss`)
  await page.getByText('Harbour Post').waitFor()
  await page.getByRole('link', { name: 'Jobs', exact: true }).click()
  await page.getByRole('link', { name: 'Failed 2' }).click()
  await page.getByText(`${site.origin}/Elgin`).waitFor()
  const failed = (name: string) =>
    `Fetch the page ${site.origin}/${name} failed for good TIME · begun 1 time ${WHY} Retry Drop`
  expect((await items(page)).toSorted()).toEqual([failed('Dundee'), failed('Elgin')])
  expect(await violationsInBoth(page)).toEqual([])
  expect(await overflowOnNarrow(page)).toBe(0)

  pages['/Dundee'] = articlePage('Dundee')
  await page.getByRole('button', { name: `Retry: Fetch the page ${site.origin}/Dundee` }).click()
  await page.getByText(`Tried again: Fetch the page ${site.origin}/Dundee`).waitFor()
  await page.getByRole('link', { name: 'Failed 1' }).waitFor()
  expect(await items(page)).toEqual([failed('Elgin')])
  await page.getByRole('button', { name: `Drop: Fetch the page ${site.origin}/Elgin` }).click()
  await dialog(page).getByRole('button', { name: 'Drop' }).click()
  await page.getByText('Nothing has failed for good.').waitFor()
  while ((await explorer.api.database.prisma.job.count()) > 0)
    await page.getByRole('heading', { name: 'Jobs' }).waitFor()
  const { data } = await explorer.api.ask('{ articles { nodes { title url } } }')
  expect(data.articles.nodes).toEqual([{ title: 'Of Dundee', url: `${site.origin}/Dundee` }])
  expect(strayed).toEqual([])
})

test('feeds are exported as OPML, removed after a question, and imported again', async () => {
  pages['/rss'] = rss([])
  const { page, strayed, problems } = await openAsEditor('/feeds')
  await addFeed(page, `${site.origin}/rss`)
  await page.getByText('Harbour Post').waitFor()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export all as OPML' }).click()
  const file = await saved
  const opml = await readFile(await file.path(), 'utf8')
  expect([file.suggestedFilename(), opml]).toEqual([
    'feeds.opml',
    expect.stringContaining(`xmlUrl="${site.origin}/rss"`),
  ])

  await page.getByRole('button', { name: 'Remove: Harbour Post' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Remove: Harbour Post' }).click()
  await dialog(page).getByText('The articles that came from it stay.').waitFor()
  await dialog(page).getByRole('button', { name: 'Remove' }).click()
  await page.getByText('0 feeds').waitFor()

  const choose = (text: string) =>
    page.getByLabel('Choose a list').setInputFiles([{ name: 'feeds.opml', mimeType: '', buffer: Buffer.from(text) }])
  await choose(opml)
  await page.getByText('1 feed added, 0 known already, 0 not taken.').waitFor()
  await page.getByText('Harbour Post').waitFor()
  expect((await items(page)).map((text) => text.replace('to be asked at once', 'asked TIME · next TIME'))).toEqual([
    `Harbour Post ${site.origin}/rss asked TIME · next TIME Remove`,
  ])

  // Dropped anywhere on the page, with one that cannot be asked.
  const dropped = opml.replace('</body>', '<outline type="rss" xmlUrl="ftp://nowhere"/></body>')
  const dragged = await page.evaluateHandle((text) => {
    const files = new DataTransfer()
    files.items.add(new File([text], 'feeds.opml'))
    return files
  }, dropped)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dragged })
  await page.getByText('Let go, and its feeds are added.').waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer: dragged })
  await page.getByText('0 feeds added, 1 known already, 1 not taken.').waitFor()
  await page.getByText('ftp://nowhere: ').waitFor()
  expect(await violationsInBoth(page)).toEqual([])

  expect(problems).toEqual([])
  await choose('no list')
  await page.getByRole('alert').getByText('input.opml').waitFor()
  expect(strayed).toEqual([])
})

test('a single page is taken in, and one that cannot be fetched says why and stays as it was typed', async () => {
  pages['/Dundee'] = articlePage('Dundee')
  const { page } = await openAsEditor('/feeds')
  await addPage(page, `${site.origin}/none`)
  await page.getByRole('alert').getByText('received the status 404').waitFor()
  expect(await page.getByLabel('Address of a page').inputValue()).toBe(`${site.origin}/none`)
  await addPage(page, `${site.origin}/Dundee`)
  await page.getByText('New: Of Dundee, 1 statement.').waitFor()
  await addPage(page, `${site.origin}/Dundee`)
  await page.getByText('Known already: Of Dundee, 1 statement.').waitFor()
  await page.getByRole('link', { name: 'Of Dundee' }).click()
  await page.getByRole('heading', { level: 1, name: 'Of Dundee' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Feeds' }).waitFor()
})

test.each(['/feeds', '/jobs'])('%s says which role it takes, and takes a key of it', async (address) => {
  const { data } = await explorer.api.ask(
    'mutation { createKey(input: { name: "reading room", role: READER }) { secret } }',
    {},
    { authorization: `Bearer ${ADMIN_KEY}` },
  )
  const { page, strayed } = await openPage(explorer, address)
  const main = page.locator('main')
  await main.getByText('It takes a key of the role EDITOR.').waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  const give = async (key: string) => {
    await main.getByLabel('Key').fill(key)
    await page.keyboard.press('Enter')
  }
  await give(data.createKey.secret)
  await main
    .getByRole('alert')
    .getByText(`${address.slice(1)} needs a key of the role EDITOR; "reading room" has the role READER.`)
    .waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  await give(EDITOR_KEY)
  await page.getByText(address === '/feeds' ? '0 feeds' : 'Nothing is to be done.').waitFor()
  expect(await main.getByRole('alert').count()).toBe(0)
  expect(strayed).toEqual([])
})
