// npm run fuzz: sends requests of all kinds, valid and invalid, to a service in this process, with its own database on the server of
// DATABASE_URL, else on PGlite in memory. Exits with 1 if any answer has a fault.

import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import pg from 'pg'
import { rulesExtractor } from '../dist/extraction/rules-extractor.js'
import { createServer } from '../dist/server.js'
import { openDatabase } from '../dist/store/database/database.js'
import { describeFinding, fuzz } from './fuzz/fuzz.js'
import { makeWorld } from './fuzz/world.js'

const ADMIN_KEY = 'the-admin-key-of-the-run'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
  },
})
const [seed, from, requests] = [Number(values.seed), Number(values.from), Number(values.requests)]

const server = process.env.DATABASE_URL
const url = server ? await createDatabase(server) : undefined
const database = await openDatabase({ url, dataFolder: 'memory:' })
const log = []
const app = await createServer({
  database,
  extractor: rulesExtractor,
  editorKey: 'nobody has this editor key',
  adminKey: ADMIN_KEY,
  publicRead: true,
  log: (line) => log.push(line),
})
const origin = await app.listen({ host: '127.0.0.1', port: 0 })
const { keys, world } = await makeWorld(ask, ADMIN_KEY)

console.log(`seed ${seed}, requests ${from} to ${from + requests - 1}, ${url ? 'PostgreSQL' : 'PGlite'}`)
const statuses = new Map()
const codes = new Map()
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
const bar = new SingleBar(
  { format: '{bar} {value}/{total}, {eta_formatted} left', noTTYOutput: true, notTTYSchedule: 30_000 },
  Presets.legacy,
)
bar.start(requests, 0)
let number = from
const crashed = (error) => {
  console.error(`\nseed ${seed}, number ${number}: the process would have ended`, error)
  process.exit(1)
}
process.on('uncaughtException', crashed)
process.on('unhandledRejection', crashed)
const slowest = { milliseconds: 0, number }
const onAnswer = (answered, status, milliseconds) => {
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, number })
  number += 1
  bar.increment()
  count(statuses, status)
  for (const code of answered) count(codes, code)
}
let findings = 0
for await (const finding of fuzz({ origin, log, keys, world }, { seed, from, requests, onAnswer })) {
  findings += 1
  console.log(`\n${describeFinding(finding)}\n`)
}
bar.stop()
print('status', statuses)
print('code', codes)
console.log(`slowest: number ${slowest.number}, ${slowest.milliseconds.toFixed(0)} ms`)
console.log(`${findings} findings`)
await app.close()
await database.close()
if (server) await dropDatabase(server, url)
process.exit(findings > 0 ? 1 : 0)

async function ask(query, variables, key) {
  const headers = { authorization: `Bearer ${key}` }
  const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })
  const { data, errors } = response.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

function print(title, counts) {
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  console.log(`${title}: ${sorted.map(([key, times]) => `${key} ${times}`).join(', ')}`)
}

async function createDatabase(server) {
  const url = new URL(server)
  url.pathname = `/dictum_fuzz_${process.pid}`
  await runOn(server, `CREATE DATABASE ${url.pathname.slice(1)}`)
  return url.href
}

async function dropDatabase(server, url) {
  await runOn(server, `DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`)
}

async function runOn(server, sql) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(sql)
  await client.end()
}
