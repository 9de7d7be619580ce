// npm run bench:explorer-pages: how long each page of the explorer takes in Chromium (Debian's package, or the program that the
// environment's CHROMIUM names) with nothing in its cache, from the address to what one came for, over the service's own data folder
// (DICTUM_DATA) or the sample. "shift" is how far what was seen jumped about (cumulative layout shift, 0 is nothing), "bytes" all that came.

import { chromium } from 'playwright-core'
import { startService, stopService } from './hostile/service.js'

const ROUNDS = 7
/** The answer is wanted within this many milliseconds. */
const WANTED = 1_000

const service = await startService({ DICTUM_DATA: process.env.DICTUM_DATA ?? 'memory:', DICTUM_SAMPLE: '' })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const { statements, topics } = await ask(`{
    statements(first: 1, where: { speaker: { isNull: false } }) { nodes { id article { id } speaker { id } } }
    topics(first: 1, orderBy: { field: STATEMENTS, direction: DESC }) { nodes { id } } }`)
  const [{ id, article, speaker }] = statements.nodes
  const pages = [
    { name: 'home', address: '/', seen: '.counts a' },
    {
      name: 'answer',
      address: `/ask?${new URLSearchParams({ q: 'what did Stoltenberg urge South Korea to do?' })}`,
      seen: '.evidence',
    },
    { name: 'article', address: `/articles/${article.id}#${id}`, seen: 'mark.chosen' },
    { name: 'actor', address: `/actors/${speaker.id}`, seen: '.statement' },
    { name: 'topic', address: `/topics/${topics.nodes[0].id}`, seen: '.statement' },
    { name: 'statements', address: '/statements', seen: 'tbody tr' },
    { name: 'counts', address: '/statements?view=counts&by=ACT,MONTH', seen: 'tbody tr' },
    { name: 'graph', address: '/graph', seen: 'svg [data-node]' },
  ]
  console.log(`${`median (worst) of ${ROUNDS}, ms; ${WANTED} are wanted`.padEnd(42)}shift     bytes  requests`)
  for (const page of pages) {
    const rounds = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await open(page))
    const times = rounds.map(({ time }) => time).sort((a, b) => a - b)
    const shift = Math.max(...rounds.map((each) => each.shift))
    const [{ bytes, requests }] = rounds
    const time = `${times[ROUNDS >> 1].toFixed(0)} (${times.at(-1).toFixed(0)})`
    console.log(
      `${page.name.padEnd(20)}${time.padStart(16)}${shift.toFixed(3).padStart(11)}${String(bytes).padStart(10)}${String(requests).padStart(10)}`,
    )
  }
} finally {
  await browser.close()
  await stopService(service)
}

/** Opens an address in a fresh browser context. @returns ms until it is seen, the layout shift a moment later, and what came */
async function open({ address, seen }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  let bytes = 0
  let requests = 0
  page.on('requestfinished', async (request) => {
    requests += 1
    const sizes = await request.sizes().catch(() => undefined)
    bytes += sizes ? sizes.responseBodySize + sizes.responseHeadersSize : 0
  })
  await page.addInitScript(() => {
    globalThis.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const started = performance.now()
  await page.goto(service.origin + address, { waitUntil: 'commit' })
  await page.locator(seen).first().waitFor()
  const time = performance.now() - started
  await page.waitForLoadState('networkidle')
  const shift = await page.evaluate(() => globalThis.shift)
  await context.close()
  return { time, shift, bytes, requests }
}

async function ask(query) {
  const response = await fetch(`${service.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()).data
}
