// npm run bench:explorer-graph: how long the explorer's graph page takes for 500 actors and more, in Chromium on this machine: until the
// service has answered, from its answer to the settled picture, and a step of the wheel. On an embedded database with 20,000 statements.

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { openDatabase } from '../dist/store/database/database.js'
import { Pglite } from '../dist/store/database/pglite/pglite.js'
import { openPglitePool } from '../dist/store/database/pglite/pglite-pool.js'
import { fill } from './peers/generate.js'

const STATEMENTS = 20_000
const ROUNDS = 7
const PORT = 55_467
/** How many exchanges: the last ones are between more than 500 actors. */
const TOPS = [100, 250, 500, 1_000]
const WHEEL_STEPS = 20
/** Target for each picture, in milliseconds. */
const WANTED = 1_000

const DICTUM = fileURLToPath(new URL('../bin/dictum.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'dictum-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
await (await openDatabase({ url: undefined, dataFolder: folder })).close()
await fillPglite()
const service = spawn(process.execPath, [DICTUM, 'serve'], {
  env: { ...process.env, DATABASE_URL: '', DICTUM_DATA: folder, PORT: String(PORT) },
  stdio: 'ignore',
})
process.once('exit', () => service.kill())
const origin = `http://127.0.0.1:${PORT}`
while (!(await fetch(`${origin}/readyz`).catch(() => undefined))?.ok) await new Promise((done) => setTimeout(done, 200))

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
console.log(`${STATEMENTS} statements, median of ${ROUNDS} rounds, in ms (wanted from answer to picture: ${WANTED})`)
console.log(
  'exchanges  actors    asked to answered   answered to picture   page opened to picture   a step of the wheel',
)
for (const top of TOPS) {
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(top))
  const median = (name) => rounds.map((each) => each[name]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]
  const columns = ['answered', 'drawn', 'opened', 'wheel'].map((name) => median(name).toFixed(0).padStart(22))
  console.log(`${String(median('edges')).padStart(9)}${String(median('nodes')).padStart(8)}${columns.join('')}`)
}
await browser.close()
process.exit()

async function fillPglite() {
  const pglite = await Pglite.start(join(folder, 'database'))
  const pool = openPglitePool(pglite)
  const client = await pool.connect()
  await fill(client, STATEMENTS)
  client.release()
  await pool.end()
  await pglite.close()
}

async function measure(top) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  // Notes when the first picture stands in the page and has been painted.
  await page.addInitScript(() => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector('[data-node]')) return
      watching.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('picture')))
    })
    watching.observe(document, { childList: true, subtree: true })
  })
  await page.goto(`${origin}/graph?top=${top}`)
  await page.waitForFunction(() => performance.getEntriesByName('picture').length > 0)
  const times = await page.evaluate(() => {
    const [picture] = performance.getEntriesByName('picture')
    const [asked] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'))
    return {
      answered: asked.responseEnd - asked.startTime,
      drawn: picture.startTime - asked.responseEnd,
      opened: picture.startTime,
      nodes: document.querySelectorAll('[data-node]').length,
      edges: document.querySelectorAll('[data-edge]').length,
    }
  })
  await page.mouse.move(400, 500)
  const before = await page.evaluate(() => performance.now())
  for (let step = 0; step < WHEEL_STEPS; step++) {
    await page.mouse.wheel(0, step % 2 ? 100 : -100)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  }
  const wheel = ((await page.evaluate(() => performance.now())) - before) / WHEEL_STEPS
  await page.close()
  return { ...times, wheel }
}
