// npm run bench:reading: how long `{ __typename }` takes while articles of the greatest accepted length, with the worst texts for the
// reading, are ingested, in a service as users start it: the answers that come meanwhile, on PGlite or on the server of DATABASE_URL.

import { setTimeout as pause } from 'node:timers/promises'
import { EDITOR_KEY, startService, stopService } from './hostile/service.js'

/** The longest accepted text, in UTF-16 code units. */
const LONGEST = 150_000
const ARTICLES = {
  'the same country again and again': 'U.S. ',
  'somebody says something, again and again': 'Anna Berg of Norway said that “we will go”, she told France. ',
  'one long quotation': '“I said',
  'ordinary words': 'The harbour was quiet, and nobody had much to tell of the morning. ',
}
const TIMES = 200
/** Milliseconds between two requests. */
const EVERY = 10
/** Target for 99 % of the answers, in milliseconds. */
const WANTED = 50

const INGEST = 'mutation ($text: String!) { ingestArticle(input: { text: $text }) { created } }'

const service = await startService(
  process.env.DATABASE_URL ? { DATABASE_URL: process.env.DATABASE_URL } : { DICTUM_DATA: 'memory:' },
)
const post = async (body, headers = {}) => {
  const response = await fetch(`${service.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
}

// Warm up: the first requests make V8 compile the code.
for (let i = 0; i < TIMES; i++) await post({ query: '{ __typename }' })

console.log(`milliseconds until { __typename } is answered, and how many times; 99 % within ${WANTED} are wanted`)
console.log(`${' '.repeat(46)}  read and stored in    p50    p99    max`)
for (const [name, words] of [['nothing', undefined], ...Object.entries(ARTICLES)]) {
  const started = performance.now()
  const text = words
    ?.repeat(Math.ceil(LONGEST / words.length))
    .slice(0, LONGEST)
    .replace(/[\s“]+$/, '')
  let stored
  const ingesting =
    text === undefined
      ? Promise.resolve()
      : post({ query: INGEST, variables: { text } }, { authorization: `Bearer ${EDITOR_KEY}` }).then(() => {
          stored = performance.now() - started
        })
  const took = []
  // Answers after the article is stored say nothing about it.
  while (text === undefined ? took.length < TIMES : stored === undefined) {
    const at = performance.now()
    await post({ query: '{ __typename }' })
    took.push(performance.now() - at)
    await pause(EVERY)
  }
  await ingesting
  took.sort((a, b) => a - b)
  const shown = [0.5, 0.99, 1].map((part) =>
    took[Math.min(took.length - 1, Math.floor(took.length * part))].toFixed(1).padStart(6),
  )
  console.log(`${name.padEnd(46)}${(stored?.toFixed(0) ?? '–').padStart(18)}  ${shown.join(' ')}  (${took.length})`)
}
await stopService(service)
