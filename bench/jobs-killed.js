// Kills two workers and a service, which share the jobs of one PostgreSQL, over and again, and prints what was lost and what came double: of
// the statements, and of the events of a saved search that all of them match.
// npm run bench:jobs-killed -- [--rounds 200] [--articles 200]
import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { rulesExtractor } from '../dist/extraction/rules-extractor.js'
import { ingestArticle } from '../dist/ingest/ingest-article.js'
import { openDatabase } from '../dist/store/database/database.js'
import { addReanalysis } from '../dist/store/jobs/add-jobs.js'
import { matchAll } from '../dist/store/searches/keep-matching.js'
import { saveSearch } from '../dist/store/searches/save-search.js'
import { startCluster } from './peers/cluster.js'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, articles: { type: 'string', default: '200' } },
})
const [rounds, articles] = [Number(values.rounds), Number(values.articles)]

/** Up to so long a worker, a service or another worker is left in peace, in milliseconds: it starts in a second or two, and does a few jobs. */
const LONGEST_LIFE = 6_000

const cluster = startCluster(55448)
process.once('exit', cluster.stop)
process.once('SIGINT', () => process.exit(130))
const url = cluster.urlOf('jobs_killed')
const admin = new pg.Client({ connectionString: cluster.urlOf('postgres') })
await admin.connect()
await admin.query('CREATE DATABASE jobs_killed')
await admin.end()
const database = await openDatabase({ url, dataFolder: '' })

const PROGRAM = fileURLToPath(new URL('../bin/dictum.js', import.meta.url))
const start = (command) => {
  const env = { ...process.env, DATABASE_URL: url, PORT: '0', DICTUM_READER: 'off', DICTUM_SAMPLE: 'off' }
  const child = spawn(process.execPath, [PROGRAM, command], { env, stdio: 'ignore' })
  return { command, child, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

/** Every statement as it is found, and how often. */
const statements = async () => {
  const rows = await database.prisma.statement.findMany({
    select: { articleId: true, sourceText: true, content: true },
  })
  const counts = new Map()
  for (const row of rows) {
    const key = JSON.stringify(row)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
const left = () => database.prisma.job.count()

/** What the events of the search make of what matched at first; `doubled` counts those that tell what was told. */
const followed = new Set()
let doubledEvents = 0
let told = 0
async function follow(searchId) {
  const events = await database.prisma.matchEvent.findMany({
    where: { searchId, number: { gt: told } },
    orderBy: { number: 'asc' },
  })
  for (const { number, kind, statementId } of events) {
    if (number !== told + 1 || followed.has(statementId) === (kind === 'ADDED')) doubledEvents++
    told = number
    if (kind === 'ADDED') followed.add(statementId)
    else followed.delete(statementId)
  }
}

for (let at = 0; at < articles; at++) {
  const text = `“We will give ${at} tanks to Ukraine,” Anna Berg, the Norwegian defence minister, said on Monday.`
  await ingestArticle(database, rulesExtractor, { text, publishedAt: new Date('2023-01-30') })
}
const before = await statements()
await matchAll(database)
const searchId = await saveSearch(database, { name: 'All', where: {}, by: 'bench' })
for (const { id } of await database.prisma.statement.findMany({ select: { id: true } })) followed.add(id)

const running = ['serve', 'worker', 'worker'].map(start)
let [round, passes, lost, doubled] = [0, 0, 0, 0]
while (round < rounds) {
  await database.prisma.$executeRaw`DELETE FROM "Statement"`
  await addReanalysis(database.prisma)
  for (let remaining = await left(); remaining > 0; remaining = await left()) {
    if ((await database.prisma.job.count({ where: { setAsideAt: { not: null } } })) > 0)
      throw new Error('A job was set aside: its workers are killed faster than they work.')
    await pause(Math.random() * LONGEST_LIFE)
    // Only where work goes on: who is killed has something to lose.
    if (round === rounds || (await left()) === remaining) continue
    const at = round++ % running.length
    const { child, ended, command } = running[at]
    child.kill('SIGKILL')
    await ended
    running[at] = start(command)
  }
  const after = await statements()
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const more = (after.get(key) ?? 0) - (before.get(key) ?? 0)
    if (more > 0) doubled += more
    else lost -= more
  }
  passes++
}
// Whoever is left compares what is noted; then its events must have told all.
while ((await database.prisma.$queryRaw`SELECT count(*)::int AS count FROM "Unmatched"`)[0].count > 0) await pause(200)
await follow(searchId)
const present = new Set((await database.prisma.statement.findMany({ select: { id: true } })).map(({ id }) => id))
const untold =
  [...present].filter((id) => !followed.has(id)).length + [...followed].filter((id) => !present.has(id)).length
for (const { child } of running) child.kill('SIGKILL')
await Promise.all(running.map(({ ended }) => ended))
await database.close()
console.log(
  `${round} kills in ${passes} passes over ${articles} articles: ${lost} statements lost, ${doubled} doubled; of ${told} events of a saved search ${doubledEvents} came double or out of turn, ${untold} were lost.`,
)
process.exitCode = lost + doubled + doubledEvents + untold === 0 ? 0 : 1
