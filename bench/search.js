// npm run bench:search: how long `search`, names while typing and statements by relevance take, in PostgreSQL and over HTTP, with
// 200,000 statements and 50,000 actors, and which tables are scanned as a whole.

import { availableParallelism, loadavg } from 'node:os'
import { rulesExtractor } from '../dist/extraction/rules-extractor.js'
import { createServer } from '../dist/server.js'
import { openDatabase } from '../dist/store/database/database.js'
import { addData } from './data/add.js'
import { addActors } from './data/many-actors.js'
import { startCluster } from './peers/cluster.js'
import { generate } from './peers/generate.js'

const STATEMENTS = 200_000
const ACTORS = 50_000
/** Runs of each query; the median counts. */
const RUNS = 15
/** Target for names while typing, in milliseconds in the database. */
const WANTED = 20

const SEARCH = `query ($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      score
      node { __typename id ... on Statement { content speaker { name } } ... on Article { title } ... on Actor { name } }
      snippet { text start end matches { start end text } }
    }
  }
}`
const NAMES = `query ($text: String!) {
  actors(where: { nameLike: $text }, orderBy: { field: RELEVANCE, direction: DESC }, first: 10) { nodes { id kind name } }
}`
const RELEVANT = `query ($text: String!) {
  statements(where: { text: { search: $text } }, orderBy: { field: RELEVANCE, direction: DESC }) { nodes { id content speaker { name } } }
}`

/** Each of the 25 words of peers/generate.sql is in half of all statements; data/words.sql adds others, frequent and rare. */
const ASKED = [
  [
    'search',
    SEARCH,
    ['kasomire', 'tirolane ', 'tirol', 'kasomire trade', 'nothingness', 'stoltenburg', 'garcia weapons'],
  ],
  [
    'search, common words',
    SEARCH,
    ['weapons ', 'military support ', '"military support"', 'weap', 'agreement on trade'],
  ],
  ['names while typing', NAMES, ['s', 'm', 'st', 'sto', 'stolten', 'jens sto', 'jon', 'garcia', 'perkovic']],
  [
    'names with mistakes',
    NAMES,
    ['stoltenburg', 'jens stoltenburg', 'jonson', 'garzia', 'gonzales garcia martines', 'qqxz'],
  ],
  ['statements by relevance', RELEVANT, ['kasomire', 'weapons', '"military support"', 'march winter trade']],
]

const cluster = startCluster()
process.once('exit', cluster.stop)
process.once('SIGINT', () => process.exit(130))
const url = cluster.urlOf('bench_search')
await generate(url, STATEMENTS)
await addActors(url, ACTORS)
await addData(url, 'words')

const opened = await openDatabase({ url, dataFolder: '' })
const sent = []
const database = {
  ...opened,
  query: (statement) => {
    sent.push(statement)
    return opened.query(statement)
  },
}
const app = await createServer({
  database,
  extractor: rulesExtractor,
  editorKey: 'nobody writes here',
  adminKey: undefined,
  publicRead: true,
  log: console.error,
})

console.log(`${STATEMENTS} statements, ${ACTORS} actors; milliseconds, medians of ${RUNS} runs`)
console.log(`the machine: ${availableParallelism()} cores, ${loadavg()[0].toFixed(1)} processes that want them`)
console.log('database  over HTTP  found  indexes, tables read from end to end')
for (const [title, query, texts] of ASKED) {
  console.log(`\n${title}`)
  const medians = []
  for (const text of texts) {
    const { took, found } = await askOverHttp(query, text)
    const { execution, indexes, scans } = await explain(sent.at(-1))
    medians.push(execution)
    const read = scans.length === 0 ? '' : `; all of ${scans.join(', ')}`
    console.log(
      `${execution.toFixed(1).padStart(8)} ${took.toFixed(1).padStart(10)} ${String(found).padStart(6)}  ${text.trim()}: ${indexes.join(', ')}${read}`,
    )
  }
  if (query === NAMES) console.log(`most: ${Math.max(...medians).toFixed(1)} ms (wanted: ${WANTED})`)
}
await app.close()
await opened.close()

async function askOverHttp(query, text) {
  const times = []
  let answer
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now()
    const payload = { query, variables: { text } }
    answer = await app.inject({ method: 'POST', url: '/graphql', payload })
    times.push(performance.now() - started)
  }
  const [list] = Object.values(answer.json().data)
  return { took: median(times), found: list.totalCount ?? list.nodes.length }
}

/** Milliseconds of execution without planning, the indexes that were used, the tables that were scanned as a whole. */
async function explain({ text, values }) {
  const times = []
  let plan
  for (let run = 0; run < RUNS; run++) {
    const rows = await opened.query({ text: `EXPLAIN (ANALYZE, TIMING off) ${text}`, values, name: undefined })
    plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    times.push(Number(/Execution Time: ([\d.]+)/.exec(plan)[1]))
  }
  // Ignore branches for other types of results, which were not executed.
  const executed = plan
    .split('\n')
    .filter((line) => !line.includes('never executed'))
    .join('\n')
  const names = (pattern) => [...new Set([...executed.matchAll(pattern)].map(([, name]) => name))]
  return {
    execution: median(times),
    indexes: names(/(?:using|Bitmap Index Scan on) "?(\w+)/g).filter((name) => !name.endsWith('_pkey')),
    scans: names(/Seq Scan on "?(\w+)/g),
  }
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
