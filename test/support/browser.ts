import { type Browser, chromium, type Page } from 'playwright-core'

/** Starts Chromium without its own background requests to the internet. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page that can only connect to localhost; `strayed` collects other URLs that it requested. */
export async function openLocalPage(browser: Browser): Promise<{ page: Page; strayed: string[]; problems: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } })
  const strayed: string[] = []
  const problems: string[] = []
  await page.route('**/*', (route) => {
    const { hostname, href } = new URL(route.request().url())
    if (hostname === '127.0.0.1') return route.continue()
    strayed.push(href)
    return route.abort()
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  return { page, strayed, problems }
}
