// What the service's SQL for the five questions costs in the database, by EXPLAIN ANALYZE, and whether it scans whole tables.

import { createServer } from '../../dist/server.js'
import { openDatabase } from '../../dist/store/database/database.js'
import { request } from './dictum/questions.js'

/** Runs of each SQL statement; the fastest counts, because the first finds nothing in memory. */
const RUNS = 5

/**
 * Asks the service one question, and explains the SQL statement that it sends.
 * @returns milliseconds of planning and of execution, blocks read, whether a whole table was scanned, the query plan
 */
export async function explain(url, asked) {
  const database = await openDatabase({ url, dataFolder: '' })
  const sent = []
  const query = (statement) => {
    sent.push(statement)
    return database.query(statement)
  }
  const app = await createServer({
    database: { ...database, query },
    editorKey: 'none',
    publicRead: true,
    log: console.error,
  })
  const explained = []
  for (const { name, question, variant } of asked) {
    const headers = { 'content-type': 'application/json' }
    await app.inject({ method: 'POST', url: '/graphql', headers, payload: request(question, variant).body })
    const { text, values } = sent.at(-1)
    const plans = []
    for (let run = 0; run < RUNS; run++) {
      const rows = await database.query({ text: `EXPLAIN (ANALYZE, BUFFERS) ${text}`, values, name: undefined })
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
    }
    explained.push({ name, ...figures(plans.sort((a, b) => millisecondsOf(a) - millisecondsOf(b))[0]) })
  }
  await app.close()
  await database.close()
  return explained
}

const millisecondsOf = (plan) => Number(/Execution Time: ([\d.]+)/.exec(plan)[1])

const figures = (plan) => ({
  planning: Number(/Planning Time: ([\d.]+)/.exec(plan)[1]),
  execution: millisecondsOf(plan),
  blocks: [.../Buffers: (.+)/.exec(plan)[1].matchAll(/(?:hit|read)=(\d+)/g)].reduce((sum, [, n]) => sum + Number(n), 0),
  scans: [...plan.matchAll(/Seq Scan on "?(\w+)/g)].map(([, table]) => table),
  plan,
})
