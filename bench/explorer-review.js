// npm run bench:explorer-review: how fast statements are reviewed by keyboard in Chromium (Debian's package, or the program that the
// environment's CHROMIUM names): from a key to the next statement on the screen, with the service near and with every answer late.

import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { EDITOR_KEY, startService, stopService } from './hostile/service.js'

const ARTICLES = 40
const DECISIONS = 200
/** Delays of every answer, in milliseconds: the same machine, another continent. */
const DELAYS = [0, 300]
/** Target for decisions a minute. */
const WANTED = 20

const INGEST = 'mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { results { created } } }'
const COUNT = '{ statements(first: 0, where: { review: { eq: CONFIRMED } }) { totalCount } }'

const service = await startService({ DICTUM_DATA: 'memory:' })
const post = async (query, variables) => {
  const response = await fetch(`${service.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${EDITOR_KEY}` },
    body: JSON.stringify({ query, variables }),
  })
  const answer = await response.json()
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

const articles = Array.from({ length: ARTICLES }, (_, at) => ({
  title: `Harbour Notes ${at}`,
  text: Array.from(
    { length: 12 },
    (_, line) =>
      `Anna Berg, the mayor, said that boat ${at}.${line} had left the harbour. It was a quiet morning after all.`,
  ).join('\n\n'),
}))
await post(INGEST, { input: { articles } })

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
console.log(
  `${DECISIONS} decisions, each once the statement before it is gone from the screen; ${WANTED} a minute are wanted`,
)
console.log('answers late by   key to next statement: p50    p99    max   a minute   all saved after')
for (const delay of DELAYS) {
  const before = (await post(COUNT)).statements.totalCount
  const page = await browser.newPage()
  await page.addInitScript((key) => sessionStorage.setItem('dictum-key', key), EDITOR_KEY)
  await page.route('**/graphql', async (route) => {
    await pause(delay)
    await route.continue()
  })
  await page.goto(`${service.origin}/review`)
  await page.locator('.review-text mark').first().waitFor()
  const started = performance.now()
  const took = await page.evaluate(review, DECISIONS)
  const decided = performance.now() - started
  await page.getByText('All is saved.').waitFor({ timeout: 0 })
  const saved = performance.now() - started
  const made = (await post(COUNT)).statements.totalCount - before
  if (made !== DECISIONS) throw new Error(`${DECISIONS} decisions were taken, ${made} were made`)
  took.sort((a, b) => a - b)
  const at = (share) => `${took[Math.floor(share * (took.length - 1))].toFixed(0)} ms`.padStart(7)
  const perMinute = ((DECISIONS / decided) * 60_000).toFixed(0)
  console.log(
    `${`${delay} ms`.padStart(15)}${' '.repeat(25)}${at(0.5)}${at(0.99)}${at(1)}${perMinute.padStart(11)}${`${(saved / 1_000).toFixed(1)} s`.padStart(18)}`,
  )
  await page.close()
}
await browser.close()
await stopService(service)

/** Runs in the page: presses `y` so often. @returns the milliseconds from each key until the next statement was painted */
async function review(times) {
  const content = () => document.querySelector('.review-facts')?.textContent
  const painted = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const took = []
  while (took.length < times) {
    const shown = content()
    const pressed = performance.now()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', bubbles: true, cancelable: true }))
    do await painted()
    while (content() === shown || content() === undefined)
    took.push(performance.now() - pressed)
  }
  return took
}
