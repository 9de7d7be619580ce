// npm run bench:statistics: how long statistics over 200,000 statements take on PostgreSQL, for each group and pair of groups, over all
// statements and those of a frequent speaker in one year: milliseconds until the answer, and of the database's processor time.

import { rulesExtractor } from '../dist/extraction/rules-extractor.js'
import { createServer } from '../dist/server.js'
import { openDatabase } from '../dist/store/database/database.js'
import { addData } from './data/add.js'
import { startCluster } from './peers/cluster.js'
import { generate } from './peers/generate.js'
import { processorTime } from './processor-time.js'

const STATEMENTS = 200_000
const ROUNDS = 5
const VALUES = ['SPEAKER', 'ACT', 'ADDRESSEE', 'MENTIONED', 'TOPIC', 'PUBLISHER']
const TIMES = ['WEEK', 'MONTH', 'YEAR']
const FILTER = { speaker: { name: 'Jens Stoltenberg' }, datedOn: { gte: '2022-01-01', lt: '2023-01-01' } }
/** Target for each, in milliseconds. */
const WANTED = 500

const ROWS = `total other rows { speaker { name } addressee { name } mentioned { name } topic { name } act publisher from to count }`
const STATS = `query ($groupBy: [StatementGroup!]!, $where: StatementFilter, $top: Int) {
  statementStats(groupBy: $groupBy, where: $where, top: $top) { ${ROWS} } }`
const EXCHANGES = `query ($where: StatementFilter, $top: Int) { exchanges(where: $where, top: $top) { total unpaired other
  nodes { actor { name } said heard } edges { speaker { name } addressee { name } count acts { act count } } } }`
const TOPICS = `query ($order: [TopicOrder!], $after: String) { topics(first: 20, orderBy: $order, after: $after) {
  pageInfo { endCursor } nodes { name statements { totalCount } articles { totalCount } } } }`

const cluster = startCluster()
process.once('exit', cluster.stop)
process.once('SIGINT', () => process.exit(130))
const url = cluster.urlOf('bench_statistics')
await generate(url, STATEMENTS)
await addData(url, 'mentions', 'topics')
const database = await openDatabase({ url, dataFolder: '' })
const [{ pid }] = await database.query({ text: 'select pg_backend_pid() as pid', values: [], name: undefined })
const app = await createServer({
  database,
  extractor: rulesExtractor,
  editorKey: 'nobody writes here',
  adminKey: undefined,
  publicRead: true,
  log: console.error,
})

const pairs = VALUES.flatMap((a, at) => [...VALUES.slice(at + 1), ...TIMES].map((b) => [a, b]))
const groups = [...[...VALUES, ...TIMES].map((group) => [group]), ...pairs]
console.log(
  `${STATEMENTS} statements, median of ${ROUNDS} rounds, in ms: until the answer (wanted: ${WANTED}) / the database's processor time`,
)
console.log(`${'all'.padStart(38)}${'filtered'.padStart(14)}`)
for (const groupBy of groups) {
  // 20 values by weeks over ten years would be too many rows.
  const top = groupBy.length > 1 && groupBy[1] === 'WEEK' ? 3 : undefined
  await print(groupBy.join(' × '), STATS, (where) => ({ groupBy, where, top }))
}
await print('exchanges', EXCHANGES, (where) => ({ where }))
for (const field of ['STATEMENTS', 'ARTICLES']) {
  const order = { field, direction: 'DESC' }
  const { topics } = await ask(TOPICS, { order })
  const [first, second] = [
    await median(TOPICS, { order }),
    await median(TOPICS, { order, after: topics.pageInfo.endCursor }),
  ]
  console.log(`${`topics, most ${field.toLowerCase()}`.padEnd(26)}${first} page 1, ${second} page 2`)
}
await app.close()
await database.close()

async function print(name, query, variables) {
  const times = [await median(query, variables(undefined)), await median(query, variables(FILTER))]
  console.log(name.padEnd(24) + times.map((time) => time.padStart(14)).join(''))
}

/** The medians of the time until the answer and of the database's processor time, in milliseconds. */
async function median(query, variables) {
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const [started, busy] = [performance.now(), processorTime(pid)]
    await ask(query, variables)
    rounds.push([performance.now() - started, processorTime(pid) - busy])
  }
  return [0, 1]
    .map((at) =>
      rounds
        .map((round) => round[at])
        .sort((a, b) => a - b)
        [Math.floor(ROUNDS / 2)].toFixed(0),
    )
    .join(' / ')
}

async function ask(query, variables) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
  const { data, errors } = response.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
