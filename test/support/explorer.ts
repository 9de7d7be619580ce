import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { createServer } from '../../src/server.js'
import { violations } from './accessibility.js'
import { EDITOR_KEY, openTestApi, type TestApi } from './api.js'
import { openBrowser, openLocalPage } from './browser.js'
import type { HandMade } from './hand-made.js'

/** The service with its explorer, and a browser. */
export interface Explorer {
  readonly api: TestApi
  readonly url: string
  readonly browser: Browser
  close(): Promise<void>
}

export async function openExplorer(
  articles: readonly HandMade[],
  settings: Parameters<typeof openTestApi>[1] = {},
): Promise<Explorer> {
  const api = await openTestApi(articles, settings)
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await openBrowser()
  const close = async () => {
    await browser.close()
    await api.close()
  }
  return { api, url, browser, close }
}

/** A page at an address of the explorer, as `openLocalPage` gives one. */
export async function openPage({ browser, url }: Explorer, address: string): ReturnType<typeof openLocalPage> {
  const opened = await openLocalPage(browser)
  await opened.page.goto(url + address)
  return opened
}

/** Starts a service that was closed again at its address, on the same database. */
export async function restart({ api, url }: Explorer): Promise<FastifyInstance> {
  const app = await createServer({
    database: api.database,
    extractor: rulesExtractor,
    editorKey: EDITOR_KEY,
    adminKey: undefined,
    publicRead: true,
    log: (line) => api.log.push(line),
  })
  await app.listen({ host: '127.0.0.1', port: Number(new URL(url).port) })
  return app
}

/** What its elements say, in order, with one space between words and without the times of now. */
export const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) =>
    text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[A-Z][a-z]{2} \d+, \d{4}, \d+:\d\d [AP]M/g, 'TIME')
      .trim(),
  )

/** What axe finds wrong in either scheme of colours. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await violations(page)))
  }
  return found
}

/** By how many CSS pixels the page is wider than a window of 360, the width of a small telephone. */
export async function overflowOnNarrow(page: Page): Promise<number> {
  await page.setViewportSize({ width: 360, height: 740 })
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}
