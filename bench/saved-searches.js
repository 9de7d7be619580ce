// npm run bench:saved-searches: how soon what comes is told to those who follow it, and what it costs. A service on PostgreSQL holds 20,000
// statements and 1,000 saved searches; articles of five invented statements come by ingestArticle, two a second, while 90 subscriptions
// are open. A latency is the time from the answer of ingestArticle, which acknowledges the article, to the event by server-sent events.

import { execFileSync, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startCluster } from './peers/cluster.js'
import { generate } from './peers/generate.js'

const STATEMENTS = 20_000
const SEARCHES = 1_000
/** A key may have 100 open. */
const SUBSCRIPTIONS = 90
const ARTICLES = 120
/** Milliseconds from one article to the next. */
const APART = 500
/** Target for 95 % of the latencies, in milliseconds. */
const WANTED = 1_000

const PORT = 55_471
const GRAPHQL = `http://127.0.0.1:${PORT}/graphql`

const FIRST = ['Ada', 'Boris', 'Clara', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas']
const LAST = ['Aldenberg', 'Brackwater', 'Corvasi', 'Drummel', 'Estravan', 'Fennimore', 'Gildersen', 'Hartvik']
/** Invented words, of which a search asks for one or two. */
const SYLLABLES = [
  'tiro',
  'kaso',
  'velo',
  'brin',
  'ostre',
  'quella',
  'marra',
  'sivve',
  'dolmi',
  'ferro',
  'gasti',
  'hulve',
  'jasko',
  'lumbo',
]
const ENDINGS = [
  'lane',
  'mire',
  'nard',
  'dosh',
  'pine',
  'don',
  'tine',
  'vack',
  'berg',
  'zell',
  'quin',
  'ford',
  'mast',
  'stow',
]
const THINGS = SYLLABLES.flatMap((one) => ENDINGS.map((other) => `${one}${other}`))
const PLACES = ['Norway', 'Kenya', 'Peru', 'Latvia', 'Ghana', 'Chile', 'Nepal', 'Malta']
const VERBS = { URGE: 'urged', WARN: 'warned', PROMISE: 'promised' }
const of = (list, at) => list[at % list.length]
/** When an article was acknowledged, by its id. */
const began = new Map()
const latencies = []

const person = (at) => `${of(FIRST, at)} ${of(LAST, Math.floor(at / FIRST.length))}`

const cluster = startCluster(55449)
process.once('exit', cluster.stop)
process.once('SIGINT', () => process.exit(130))
const url = cluster.urlOf('bench_searches')
await generate(url, STATEMENTS)
const program = fileURLToPath(new URL('../bin/dictum.js', import.meta.url))
const env = { ...process.env, DATABASE_URL: url, PORT: String(PORT), DICTUM_SAMPLE: 'off' }
// Events are read by the key that follows them, more than its default of requests a minute.
const secret = execFileSync(
  process.execPath,
  [program, 'key', 'add', 'bench', '--role', 'editor', '--per-minute', '60000'],
  { env, encoding: 'utf8' },
)
const HEADERS = { 'content-type': 'application/json', authorization: `Bearer ${secret.trim()}` }
const service = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
process.once('exit', () => service.kill())
while (!(await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => undefined))?.ok) await pause(200)

await ingest(20, 'warming up')
const without = await ingest(ARTICLES, 'without searches')

const ids = []
for (let at = 0; at < SEARCHES; at++) ids.push(await save(at))
const streams = ids.slice(0, SUBSCRIPTIONS).map(follow)
await Promise.all(streams.map(({ opened }) => opened))
const withAll = await ingest(ARTICLES, 'with searches')
// What is still on its way has ten times as long as is wanted.
await pause(10 * WANTED)
const due = await countDue()
for (const { stop } of streams) stop()

console.log(`${ARTICLES} articles, ${SEARCHES} searches, ${latencies.length} of ${due} events came`)
console.log(`from acknowledged to told: ${describe(latencies)} (wanted: 95 % within ${WANTED})`)
console.log(`ingestArticle without searches: ${describe(without)}; with ${SEARCHES}: ${describe(withAll)}`)
service.kill()
process.exitCode = latencies.length === due ? 0 : 1

/** A search of one of five kinds: by speaker, act and word, words, addressee, or a speaker on a thing. */
function whereOf(at) {
  switch (at % 5) {
    case 0:
      return { speaker: { name: person(at / 5) } }
    case 1:
      return { act: { eq: of(Object.keys(VERBS), at) }, text: { search: of(THINGS, at) } }
    case 2:
      return { text: { search: `${of(THINGS, at)} ${of(THINGS, at + 3)}` } }
    case 3:
      return { addressee: { name: of(PLACES, at) }, text: { search: of(THINGS, Math.floor(at / 8)) } }
    default:
      return { speaker: { name: person(at) }, text: { search: of(THINGS, at) } }
  }
}

async function ask(query, variables) {
  const response = await fetch(GRAPHQL, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

async function save(at) {
  const mutation = `mutation ($input: CreateSavedSearchInput!) { createSavedSearch(input: $input) { savedSearch { id } } }`
  const { createSavedSearch } = await ask(mutation, { input: { name: `search ${at}`, where: whereOf(at) } })
  return createSavedSearch.savedSearch.id
}

/** Puts articles in, one after another. @returns how long each took, in milliseconds */
async function ingest(count, title) {
  const times = []
  for (let at = 0; at < count; at++) {
    const text = Array.from({ length: 5 }, (_, line) => {
      const number = at * 5 + line
      const [act] = Object.values(VERBS).slice(number % 3)
      const content = `to protect the ${of(THINGS, number)} and the ${of(THINGS, number + 3)} of ${title} number ${at}`
      return `${person(number)}, a minister, ${act} ${of(PLACES, number)} ${content}.`
    }).join('\n\n')
    const started = performance.now()
    const { ingestArticle } = await ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }',
      { input: { text, title: `${title} ${at}`, publishedAt: '2026-03-02T10:00:00Z' } },
    )
    const ended = performance.now()
    began.set(ingestArticle.article.id, ended)
    times.push(ended - started)
    await pause(Math.max(0, APART - (ended - started)))
  }
  return times
}

/** Subscribes to a search; each event's latency is kept. */
function follow(id) {
  const stopping = new AbortController()
  const query = `subscription { savedSearchMatches(id: "${id}") { cursor statement { article { id } } } }`
  const headers = { ...HEADERS, accept: 'text/event-stream' }
  const opened = fetch(GRAPHQL, { method: 'POST', headers, body: JSON.stringify({ query }), signal: stopping.signal })
  const read = async () => {
    const response = await opened
    if (!response.ok) throw new Error(await response.text())
    for await (const line of createInterface({ input: Readable.fromWeb(response.body) })) {
      if (!line.startsWith('data: {')) continue
      const now = performance.now()
      const { data } = JSON.parse(line.slice('data: '.length))
      // An event may be there before the answer that acknowledges its article.
      const articleId = data.savedSearchMatches.statement.article.id
      setTimeout(() => latencies.push(Math.max(0, now - began.get(articleId))), WANTED)
    }
  }
  read().catch((error) => {
    if (!stopping.signal.aborted) throw error
  })
  return { opened, stop: () => stopping.abort() }
}

/** How many events those searches have had that are followed. */
async function countDue() {
  let count = 0
  for (const id of ids.slice(0, SUBSCRIPTIONS)) {
    const { savedSearch } = await ask(`{ savedSearch(id: "${id}") { matches(first: 1) { totalCount } } }`)
    count += savedSearch.matches.totalCount
  }
  return count
}

function describe(times) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(0)
  return `median ${at(0.5)} ms, 95 % within ${at(0.95)}, slowest ${at(1)}`
}
