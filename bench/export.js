// npm run bench:export: how fast 200,000 statements are exported from PostgreSQL in each format, and how much memory that takes.

import { exportAs } from '../dist/export/export-as.js'
import { EXPORT_FORMATS } from '../dist/export/export-formats.js'
import { countStatements } from '../dist/query/run/matching-statements.js'
import { openDatabase } from '../dist/store/database/database.js'
import { startCluster } from './peers/cluster.js'
import { generate } from './peers/generate.js'

const STATEMENTS = 200_000
const PORT = 55464
/** Articles between two measurements of memory, each after a garbage collection. */
const ARTICLES_A_SAMPLE = 2_500
/** Everything in each format; then with filters: the most frequent speaker, three of twelve acts, words with a period of time. */
const RUNS = [
  ...EXPORT_FORMATS.map((format) => ({ format, where: {} })),
  { format: 'csv', where: { speaker: { name: 'Stoltenberg' } } },
  { format: 'csv', where: { act: { eq: 'SAY' } } },
  { format: 'csv', where: { text: { search: 'weapons' }, datedOn: { gte: '2024-01-01' } } },
]

const cluster = startCluster(PORT)
process.once('exit', cluster.stop)
process.once('SIGINT', () => process.exit(130))
const url = cluster.urlOf('bench_export')
await generate(url, STATEMENTS)
const database = await openDatabase({ url, dataFolder: '' })

const megabytes = (bytes) => Math.round(bytes / 1024 / 1024)

for (const { format, where } of RUNS) {
  const total = await countStatements(database, where)
  const heap = []
  const rss = []
  let bytes = 0
  let pieces = 0
  let paused = 0
  const started = performance.now()
  for await (const piece of exportAs(format, database, where)) {
    bytes += Buffer.byteLength(piece)
    pieces += 1
    if (pieces % ARTICLES_A_SAMPLE !== 0) continue
    const pause = performance.now()
    globalThis.gc()
    const usage = process.memoryUsage()
    heap.push(megabytes(usage.heapUsed))
    rss.push(megabytes(usage.rss))
    paused += performance.now() - pause
  }
  const seconds = (performance.now() - started - paused) / 1000
  console.log(`${format} ${JSON.stringify(where)}`)
  console.log(
    `  ${total} statements, ${megabytes(bytes)} MB in ${seconds.toFixed(1)} s: ${Math.round(total / seconds)} statements/s; ` +
      `heap ${heap.join(' ')} MB; RSS ${rss.join(' ')} MB`,
  )
}
await database.close()
