// npm run pictures: takes the pictures of docs/explorer.md anew, of a service that holds the sample article alone. Needs Debian's
// package chromium, or another program named by the environment's CHROMIUM.

import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, 'docs', 'pictures')
const PORT = 4717
const SERVICE = `http://127.0.0.1:${PORT}`
/** In percent: letters stay sharp, in a third of the bytes of a PNG. */
const QUALITY = 85
/** Known to the service of the pictures alone, which ends with them. */
const KEY = 'the-editor-key-of-the-pictures'
const FOLLOW = 'mutation ($input: CreateSavedSearchInput!) { createSavedSearch(input: $input) { savedSearch { id } } }'
const INGEST = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }'
const ADD_FEED = 'mutation ($input: AddFeedInput!) { addFeed(input: $input) { created } }'
const NEWS = {
  title: 'Allies Meet In Seoul',
  publisher: 'The Harbour Post',
  publishedAt: '2023-02-01',
  text: [
    'Allies Meet In Seoul',
    'NATO Secretary General Jens Stoltenberg said on Wednesday that the allies will send more ammunition. Stoltenberg urged South Korea to join them.',
  ].join('\n\n'),
}
const QUESTION = 'what did Stoltenberg urge South Korea to do?'

const service = spawn(process.execPath, [join(ROOT, 'bin', 'dictum.js'), 'serve'], {
  env: { ...process.env, DATABASE_URL: '', DICTUM_DATA: 'memory:', PORT: String(PORT), DICTUM_EDITOR_KEY: KEY },
  stdio: 'ignore',
})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  while (!(await fetch(`${SERVICE}/readyz`).catch(() => null))?.ok) await pause(200)
  mkdirSync(FOLDER, { recursive: true })
  const [statement] = (
    await ask(`{ statements(where: { act: { eq: URGE }, quoted: true }) { nodes { id article { id } } } }`)
  ).statements.nodes
  const [person] = (await ask('{ people(where: { name: "Stoltenberg" }) { nodes { id } } }')).people.nodes
  const question = `/ask?${new URLSearchParams({ q: QUESTION })}`
  const article = `/articles/${statement.article.id}#${statement.id}`
  // What is to be seen before a picture is taken, and the window in CSS pixels: a desk's, a tablet's, a telephone's.
  await take('answer', question, '.evidence', 1280, 860)
  await take('article', article, 'mark', 1280, 860)
  await take('actor', `/actors/${person.id}`, '.statement', 1280, 860)
  await take('statements', '/statements', 'main a[href*="#statement_"]', 768, 900)
  await take('article-narrow', article, 'mark', 360, 740, 'dark')
  // What comes to match is there after a moment.
  const { savedSearch } = (
    await ask(FOLLOW, { input: { name: 'What Jens Stoltenberg says', where: { speaker: { id: { eq: person.id } } } } })
  ).createSavedSearch
  await ask(INGEST, { input: NEWS })
  await take('followed', `/following/${savedSearch.id}`, '.match', 1280, 860)
  await ask(ADD_FEED, { input: { url: `${SERVICE}/no-feed` } })
  await take('feeds-narrow', '/feeds', '.failed', 360, 740)
} finally {
  await browser.close()
  service.kill()
}

async function ask(query, variables) {
  const response = await fetch(`${SERVICE}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()).data
}

async function take(name, address, seen, width, height, colorScheme = 'light') {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
  await page.addInitScript((key) => sessionStorage.setItem('dictum-key', key), KEY)
  await page.goto(SERVICE + address)
  await page.locator(seen).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(FOLDER, `${name}.jpg`), quality: QUALITY })
  await page.close()
  console.log(`${name}: ${width} × ${height}`)
}
