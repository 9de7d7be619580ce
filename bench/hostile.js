// npm run bench:hostile: how long `{ __typename }` and /healthz take while one hostile request of at most 1 MB runs, on PostgreSQL and on
// PGlite. The service and the probes, which send these small requests, each have their own process.

import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openDatabase } from '../dist/store/database/database.js'
import { Pglite } from '../dist/store/database/pglite/pglite.js'
import { openPglitePool } from '../dist/store/database/pglite/pglite-pool.js'
import { addData, addTo } from './data/add.js'
import { hostileRequests } from './hostile/requests.js'
import { EDITOR_KEY, startProbes, startService, stopService } from './hostile/service.js'
import { startCluster } from './peers/cluster.js'
import { fill, generate } from './peers/generate.js'

const PORT = 55465
/** Target for 99 % of the answers, in milliseconds. */
const WANTED = 100
/** A request is repeated until it has run this long in total, in milliseconds, or this many times. */
const LONG_ENOUGH = 3_000
const TIMES = 5
/** Timeout of a request, in milliseconds. */
const PATIENCE = 60_000

/** The longest time for a service to warm up, in seconds. */
const MOST_WARMING = 30

/** If the database answers others again within this time after a request, in milliseconds, it is not reported. */
const SOON = 1_000
/** If the database does not answer others within this time after a request, in milliseconds, the service is restarted. */
const MOST_RECOVERING = 30_000
const READY = { method: 'GET', path: '/readyz' }

/** The baseline: no hostile request. */
const NOTHING = { name: 'nothing' }

const { values } = parseArgs({
  options: {
    statements: { type: 'string' },
    on: { type: 'string', default: 'postgresql,pglite' },
    only: { type: 'string', default: '' },
  },
})
const only = new RegExp(values.only, 'i')

const PLACES = {
  postgresql: async () => {
    const cluster = startCluster(PORT)
    process.once('exit', cluster.stop)
    const url = cluster.urlOf('bench_hostile')
    const statements = Number(values.statements ?? 200_000)
    await generate(url, statements)
    await addData(url, 'mentions', 'topics')
    return { statements, environment: { DATABASE_URL: url } }
  },
  pglite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dictum-bench-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const statements = Number(values.statements ?? 50_000)
    await (await openDatabase({ url: undefined, dataFolder: folder })).close()
    await fillPglite(folder, statements)
    return { statements, environment: { DICTUM_DATA: folder } }
  },
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
for (const on of values.on.split(',')) {
  const started = performance.now()
  const { statements, environment } = await PLACES[on]()
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`\n${on}, ${statements} statements (made in ${seconds} s); milliseconds; ! is over ${WANTED}`)
  console.log(`${' '.repeat(46)}answer              { __typename }           /healthz`)
  console.log(`${' '.repeat(46)}${'after'.padStart(6)}  status        p50   p99   max      p50   p99   max`)
  await measureAll(environment)
}
process.exit()

async function fillPglite(folder, statements) {
  const pglite = await Pglite.start(join(folder, 'database'))
  const pool = openPglitePool(pglite)
  const client = await pool.connect()
  await fill(client, statements)
  await addTo(client, 'mentions', 'topics')
  client.release()
  await pool.end()
  await pglite.close()
}

async function measureAll(environment) {
  let { service, probes } = await start(environment)
  const requests = hostileRequests(await deepCursor(service.origin), EDITOR_KEY)
  await untilWarm(probes)
  let bad = 0
  for (const hostile of [NOTHING, ...requests].filter(({ name }) => only.test(name))) {
    const { isBad, line } = await measure(service, probes, hostile)
    console.log(line)
    if (isBad) bad += 1
    // SQL of an aborted request may still run; the next request must not be slowed down by it.
    const recovered = await untilReady(service)
    if (recovered < SOON) continue
    console.log(
      `  ${recovered < MOST_RECOVERING ? `ready again ${Math.round(recovered)} ms later` : lastWords(service)}`,
    )
    if (recovered < MOST_RECOVERING) continue
    await stop(service, probes)
    ;({ service, probes } = await start(environment))
  }
  console.log(`${bad} of them are bad`)
  await stop(service, probes)
}

async function start(environment) {
  const service = await startService(environment)
  process.once('exit', () => service.child.kill('SIGKILL'))
  const probes = startProbes(service.origin)
  await untilWarm(probes)
  return { service, probes }
}

/** Milliseconds until its database answers again, at most MOST_RECOVERING. */
async function untilReady(service) {
  const started = performance.now()
  const passed = () => performance.now() - started
  while (!service.isGone && passed() < MOST_RECOVERING) {
    const { status } = await send(service.origin, READY, MOST_RECOVERING)
    if (status === 200) return passed()
    await pause(100)
  }
  return MOST_RECOVERING
}

function lastWords({ isGone, log }) {
  return `the service ${isGone ? `has ended: ${log.slice(-400)}` : 'does not get ready'}; another one is started`
}

/** Waits until all answers of a second are in time: a new service and new probes are slow at first. */
async function untilWarm(probes) {
  for (let seconds = 0; seconds < MOST_WARMING; seconds++) {
    await pause(1_000)
    const results = await probes.results()
    if (results.every(({ took }) => took < WANTED)) return
  }
}

async function stop(service, probes) {
  probes.stop()
  await stopService(service)
}

/** A cursor after nine tenths of all statements. */
async function deepCursor(origin) {
  const query = '{ statements(first: 1, where: { datedOn: { lt: "2017-01-01" } }) { pageInfo { endCursor } } }'
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return (await answer.json()).data.statements.pageInfo.endCursor
}

async function measure({ origin }, probes, hostile) {
  await probes.results()
  const runs = []
  const ran = () => runs.reduce((sum, { from, to }) => sum + to - from, 0)
  while (runs.length < TIMES && ran() < LONG_ENOUGH) runs.push(await send(origin, hostile, PATIENCE))
  // Only probes that were pending while the request ran; those answered between two runs say nothing.
  const results = (await probes.results()).filter(({ at, took }) =>
    runs.some(({ from, to }) => at < to && at + took > from),
  )
  const { status, code } = runs[0]
  const figures = ['typename', 'healthz'].map((kind) => figuresOf(results.filter((each) => each.kind === kind)))
  const isBad = figures.some(({ p99 }) => p99 > WANTED)
  const columns = figures.map(
    ({ p50, p99, max }) => `   ${show(p50)} ${show(p99)}${p99 > WANTED ? '!' : ' '}${show(max)}`,
  )
  const answer = `${show(ran() / runs.length)}  ${`${status} ${code}`.padEnd(12).slice(0, 12)}`
  return { isBad, line: `${hostile.name.padEnd(46)}${answer}${columns.join('')}` }
}

function show(milliseconds) {
  return (milliseconds < Number.MAX_VALUE ? milliseconds.toFixed(0) : 'none').padStart(5)
}

function figuresOf(probes) {
  const times = probes.map(({ took }) => took).sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** Sends a request and reads its answer to the end. */
function send(origin, { method = 'POST', path, headers, body }, patience) {
  const now = () => performance.timeOrigin + performance.now()
  const from = now()
  if (path === undefined) return pause(LONG_ENOUGH).then(() => ({ from, to: now(), status: '', code: '' }))
  return new Promise((resolve) => {
    const done = (status, code) => resolve({ from, to: now(), status, code })
    const sent = request(`${origin}${path}`, { method, headers, agent: false }, (answer) => {
      let start = ''
      answer.on('data', (piece) => {
        if (start.length < 20_000) start += piece
      })
      answer.once('end', () => done(answer.statusCode, /"code":"(\w+)"/.exec(start)?.[1] ?? ''))
      answer.once('error', () => done(answer.statusCode, 'broken off'))
    })
    const timer = setTimeout(() => sent.destroy(new Error('given up')), patience)
    sent.once('close', () => clearTimeout(timer))
    sent.once('error', (error) => done('none', error.code ?? error.message))
    sent.end(body)
  })
}
