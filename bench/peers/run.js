// npm run bench:peers: compares the service with PostGraphile and with hand-written SQL. The first argument is a folder for the query
// plans of all SQL statements (default: plans); with `quick` as the second, only the middle size is used, and memory is watched for 30 s.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startCluster } from './cluster.js'
import { compareAnswers, countStatements } from './compare.js'
import { startContestants } from './contestants.js'
import { explain } from './explain.js'
import { generate } from './generate.js'
import { figuresOf, load, usageOf } from './load.js'
import { pageOf, readVariants } from './variants.js'

const [folder = fileURLToPath(new URL('plans', import.meta.url)), pace] = process.argv.slice(2)
const isQuick = pace === 'quick'
const QUESTIONS = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5']
const SIZES = isQuick ? [200_000] : [20_000, 200_000, 2_000_000]
/** The number of statements for comparing contestants. */
const MIDDLE = 200_000
/** Seconds for warming up, seconds per round, and the number of rounds. */
const WARM = 3
const SECONDS = 4
const ROUNDS = 3
/** Seconds of load while memory is watched, and seconds between two measurements. */
const MEMORY = isQuick ? 30 : 300
const LOOK = MEMORY / 10

const cluster = startCluster()
process.once('exit', cluster.stop)
process.once('SIGINT', () => process.exit(130))

for (const size of SIZES) {
  const url = cluster.urlOf(`bench_${size}`)
  const started = performance.now()
  await generate(url, size)
  console.log(`\n${size} statements, made in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // The peers and the hand-written query look at the first speaker alone, so the data of all have no other.
  await client.query('DELETE FROM "Speaker" WHERE "position" > 0')
  const variants = await readVariants(client)
  await explainAll(url, size, variants, client)
  if (size === MIDDLE) await compareAll(url, client, variants)
  await client.end()
}

/** Explains every question for its most and least frequent pair, and pages of all statements near the start and far from it. */
async function explainAll(url, size, variants, client) {
  // With few statements, no pair may fill five pages: then that question is skipped.
  const asked = QUESTIONS.filter((question) => variants[question].length > 0).flatMap((question) =>
    [0, -1].map((at) => ({
      name: `${question} ${at === 0 ? 'most' : 'least'} frequent`,
      question,
      variant: variants[question].at(at),
    })),
  )
  for (const page of [1, 1000])
    asked.push({ name: `page ${page}`, question: 'page', variant: await pageOf(client, page) })
  mkdirSync(folder, { recursive: true })
  console.log('question            planning ms  execution ms  blocks  read from end to end')
  for (const { name, planning, execution, blocks, scans, plan } of await explain(url, asked)) {
    const columns = [planning.toFixed(2).padStart(11), execution.toFixed(2).padStart(13), String(blocks).padStart(7)]
    console.log(`${name.padEnd(18)} ${columns.join(' ')}  ${scans.join(', ') || 'nothing'}`)
    writeFileSync(join(folder, `${size}-${name.replaceAll(' ', '-')}.txt`), `${plan}\n`)
  }
}

async function compareAll(url, client, variants) {
  await client.query('CREATE EXTENSION pg_stat_statements')
  const contestants = await startContestants(url)
  const counts = {}
  for (const question of QUESTIONS) {
    await compareAnswers(contestants, question, variants[question])
    counts[question] = []
    for (const each of contestants)
      counts[question].push(await countStatements(client, each, question, variants[question]))
  }
  console.log('\nAll answers hold the same data.')
  for (const question of QUESTIONS) await race(contestants, question, variants[question], counts[question])
  await watchMemory(contestants[0], variants)
  for (const { stop } of contestants) stop()
}

/** Measures one question: each contestant in turn, for several rounds. */
async function race(contestants, question, variants, counts) {
  const races = []
  for (const [at, contestant] of contestants.entries()) {
    await load(contestant, question, variants, WARM)
    races.push({ contestant, loads: [], cpu: 0, ...counts[at] })
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of races) {
      const before = usageOf(each.contestant.pid).cpu
      each.loads.push(await load(each.contestant, question, variants, SECONDS))
      each.cpu += usageOf(each.contestant.pid).cpu - before
    }
  }
  const figures = races.map(({ loads }) => figuresOf(loads))
  console.log(`\n${question}            requests/s   p50 ms   p99 ms  p99/p50  SQL  bytes  CPU ms  of the floor`)
  races.forEach(({ contestant, statements, bytes, loads, cpu }, at) => {
    const { rate, p50, p99 } = figures[at]
    const perRequest = (1000 * cpu) / loads.reduce((sum, { times }) => sum + times.length, 0)
    const columns = [
      rate.toFixed(0).padStart(10),
      ...[p50, p99].map((ms) => ms.toFixed(2).padStart(8)),
      (p99 / p50).toFixed(1).padStart(8),
      statements.toFixed(0).padStart(4),
      String(bytes).padStart(6),
      perRequest.toFixed(3).padStart(7),
      `${((100 * rate) / figures.at(-1).rate).toFixed(0)} %`.padStart(13),
    ]
    console.log(`${contestant.name.padEnd(13)} ${columns.join(' ')}`)
  })
  console.log(`dictum = ${(figures[0].rate / figures[1].rate).toFixed(2)} × postgraphile`)
}

/** Asks all questions in turn and measures the service's memory meanwhile. */
async function watchMemory(contestant, variants) {
  const megabytes = []
  for (let at = 0; at * LOOK < MEMORY; at++) {
    const question = QUESTIONS[at % QUESTIONS.length]
    await load(contestant, question, variants[question], LOOK)
    megabytes.push(Math.round(usageOf(contestant.pid).bytes / 1e6))
  }
  console.log(`\nMemory of the service over ${MEMORY} s of load, every ${LOOK} s, in MB: ${megabytes.join(' ')}`)
}
