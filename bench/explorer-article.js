// npm run bench:explorer-article: what Chromium takes to draw the statements of an article in the explorer, from their data to the painted
// marks and cards, in milliseconds. The texts and spans are made up. The page has drawn the text already, and gets the statements in pages
// of 100, as the service gives them; each is drawn as it comes. "seen" is the time of the page's thread from when a page of them has been
// read until what the window shows of it is painted, all pages together, and by the clock; of it, "asking" is what it takes to ask three
// times whether that is so. "reading" is the thread's time for what comes before: to ask for the pages, receive and parse them. "processor"
// is the time until everything is painted, reading included, of which script, style and layout are parts.

import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'

const ROUNDS = 7
const PAGE = 100
const DIST = join(import.meta.dirname, '../dist/explorer')
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const CASES = [
  { name: '300 spans, 5 deep', characters: 20_000, spans: 300, length: 330 },
  { name: '300 spans, 60 deep', characters: 20_000, spans: 300, length: 4_000 },
  { name: '300 spans of a sentence', characters: 20_000, spans: 300, length: 60 },
  { name: '10,000 words, 300 spans', characters: 60_000, spans: 300, length: 1_000 },
]

/** What the service has. */
let article

const server = createServer((request, response) => {
  if (request.method === 'POST') return answer(request, response)
  const file = join(DIST, new URL(request.url, 'http://localhost').pathname)
  const served = extname(file) && existsSync(file) ? file : join(DIST, 'index.html')
  response.setHeader('content-type', TYPES[extname(served)])
  createReadStream(served).pipe(response)
})
server.listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})

const COLUMNS = ['seen', 'asking', 'seen, clock', 'reading', 'processor', 'script', 'style', 'layout']
console.log('median (worst), ms'.padEnd(26) + COLUMNS.map((column) => column.padStart(12)).join(''))
for (const each of CASES) {
  article = make(each)
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await drawn(each.spans))
  const figures = COLUMNS.map((column) => {
    const sorted = rounds.map((round) => round[column]).sort((a, b) => a - b)
    return `${sorted[ROUNDS >> 1].toFixed(0)} (${sorted.at(-1).toFixed(0)})`.padStart(12)
  })
  console.log(each.name.padEnd(26) + figures.join(''))
}
await browser.close()
server.close()

/**
 * Opens the article, lets the pages of its statements come one by one, and measures until each is painted where the window shows it, and
 * until all of them are painted wherever they stand.
 */
async function drawn(count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.addInitScript(`window.untilPainted = ${untilPainted}; (${holdStatements})()`)
  await page.goto(`http://127.0.0.1:${server.address().port}/articles/article_made`)
  await page.locator('.article-text a.name').last().waitFor()
  let seen = 0
  let clock = 0
  let reading = 0
  const before = await measure(devtools)
  let to = before
  for (let there = 0; there < count; there += PAGE) {
    await page.evaluate('untilRead()')
    const from = await measure(devtools)
    reading += from.processor - to.processor
    await page.evaluate(`letGo(); untilPainted(${Math.min(there + PAGE, count)}, false)`)
    to = await measure(devtools)
    seen += to.processor - from.processor
    clock += to.clock - from.clock
  }
  await page.evaluate(`untilPainted(${count}, true)`)
  const after = await measure(devtools)
  for (let there = 0; there < count; there += PAGE) await page.evaluate(`untilPainted(${count}, false)`)
  const end = await measure(devtools)
  await page.close()
  const sums = Object.fromEntries(Object.keys(before).map((name) => [name, after[name] - before[name]]))
  return { ...sums, seen, 'seen, clock': clock, reading, asking: end.processor - after.processor }
}

async function measure(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name) => 1_000 * metrics.find((metric) => metric.name === name).value
  return {
    processor: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
    clock: performance.now(),
  }
}

/** In the page: keeps each page of statements, once it is parsed, from the code that asked for it: untilRead and letGo. */
function holdStatements() {
  let held
  let isHeld
  const next = () => {
    held = new Promise((resolve) => {
      isHeld = resolve
    })
  }
  next()
  const parse = Response.prototype.json
  Response.prototype.json = async function () {
    const body = await parse.call(this)
    if (body.data?.article?.statements) {
      await new Promise((letGo) => isHeld(letGo))
      next()
    }
    return body
  }
  window.untilRead = async () => {
    window.letGo = await held
  }
}

/** In the page: until so many statements are there and painted, those that the window shows, or all. */
function untilPainted(count, isAll) {
  return new Promise((resolve) => {
    const isDue = (element) => {
      if (isAll) return true
      const { top, bottom } = element.getBoundingClientRect()
      return top < innerHeight && bottom > 0
    }
    const isThere = () => {
      const toCome = [...document.querySelectorAll('.cards-to-come')]
      const ofCome = toCome.map(({ style }) => Number(style.getPropertyValue('--cards')))
      const cards = ofCome.reduce((sum, each) => sum + each, document.querySelectorAll('.card').length)
      if (cards < count || toCome.some(isDue)) return false
      // The spans overlap and begin evenly: every paragraph has some, and a number stands where each ends.
      if (isAll) return document.querySelectorAll('.note').length === count
      const paragraphs = [...document.querySelectorAll('.article-text > p')]
      return paragraphs.every((paragraph) => paragraph.querySelector('mark') !== null || !isDue(paragraph))
    }
    // A message that is sent while a frame is made is received after it: what is asked then of the page costs no layout.
    const { port1, port2 } = new MessageChannel()
    const afterFrame = () => requestAnimationFrame(() => port2.postMessage(0))
    port1.onmessage = () => (isThere() ? resolve() : afterFrame())
    afterFrame()
  })
}

/** Answers the page's operations. */
async function answer(request, response) {
  let body = ''
  for await (const piece of request) body += piece
  const { query, variables } = JSON.parse(body)
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ data: { article: partOf(query, Number(variables.after ?? 0)) } }))
}

function partOf(query, from) {
  const paged = (nodes) => {
    const to = from + PAGE
    const pageInfo = { hasNextPage: to < nodes.length, endCursor: String(to) }
    return { totalCount: nodes.length, pageInfo, nodes: nodes.slice(from, to) }
  }
  if (query.includes('query ArticleStatements')) return { id: 'article_made', statements: paged(article.statements) }
  if (query.includes('query ArticleMentions')) return { id: 'article_made', mentions: paged(article.mentions) }
  return article.facts
}

/** A text of paragraphs, with statements that begin evenly over it and overlap as their length has it, and a name in every sentence. */
function make({ characters, spans, length }) {
  const sentence = 'The harbour master said that the boats will be back by the end of May. '
  const paragraph = `${sentence.repeat(5).trim()}\n\n`
  const text = paragraph.repeat(Math.ceil(characters / paragraph.length)).slice(0, characters)
  const person = { __typename: 'Person', id: 'person_made', kind: 'PERSON', name: 'The harbour master' }
  const statements = Array.from({ length: spans }, (_, at) => {
    const start = Math.floor((at * (characters - length)) / spans)
    return {
      id: `statement_${at}`,
      speakers: [person],
      addressees: [],
      about: [],
      quotes: [],
      act: 'SAY',
      actClass: 'ASSERTIVE',
      content: text.slice(start, start + length),
      mode: 'INDIRECT',
      modality: 'ACTUAL',
      review: 'UNREVIEWED',
      confidence: 0.8,
      rule: 'made',
      evidence: { sentence, content: [{ start, end: start + length }] },
    }
  })
  const mentions = [...text.matchAll(/The harbour master/g)].map(({ index }) => ({
    id: `mention_${index}`,
    start: index,
    end: index + 'The harbour master'.length,
    form: 'NAME',
    actor: person,
  }))
  const facts = { id: 'article_made', title: 'Made', authors: [], text, topics: { totalCount: 0, nodes: [] } }
  return { statements, mentions, facts }
}
