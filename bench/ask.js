// npm run bench:ask: how long `ask` takes with 200,000 statements and 50,000 actors on PostgreSQL, and which of its SQL statements
// scan a whole table.

import pg from 'pg'
import { ask } from '../dist/ask/ask.js'
import { openDatabase } from '../dist/store/database/database.js'
import { addData } from './data/add.js'
import { addActors } from './data/many-actors.js'
import { startCluster } from './peers/cluster.js'
import { generate } from './peers/generate.js'

const STATEMENTS = 200_000
const ACTORS = 50_000
const ROUNDS = 5
const TODAY = new Date('2025-06-15')
/** Target for 95 % of the answers, in milliseconds. */
const WANTED = 150

/**
 * Questions about frequent and rare actors; {person} and {other} are names from the data, frequent ones first. Each of the
 * English words is in half of all statements, the made-up words "tirolane" in a fifth and "kasomire" in one of 350 (data/words.sql).
 */
const FORMS = [
  'what did {person} urge South Korea to do?',
  'what did {surname} say about military support',
  'who urged South Korea to increase trade?',
  'who was praised by {person}?',
  'did {person} promise NATO an agreement on exports?',
  'how many times did {person} warn NATO?',
  'when did {person} reject exports?',
  'what did {person} last say about weapons',
  'what did {person} say in 2019?',
  'what has {person} said since January 2024 about the region',
  '{surname} south korea weapons',
  'quotes by {person} about trade',
  'what did {typo} say about the winter?',
  'what did {person} say about {other}?',
  'what did {person} say to {other}?',
  'who criticized {person}?',
  'what did NATO say?',
  'which countries were urged by {person}?',
  'what did fishermen say about weapons?',
  'what did the NATO chief say about allies?',
  'what did Zebedee Nobody say?',
  'what did the president of {country} say?',
  'what did NATO officials say about {other}?',
  'weapons exports law',
  'what did {person} say about tirolane?',
  'who spoke about kasomire?',
  'tirolane kasomire',
]

const cluster = startCluster()
process.once('exit', cluster.stop)
process.once('SIGINT', () => process.exit(130))
const url = cluster.urlOf('bench_ask')
await generate(url, STATEMENTS)
await addData(url, 'mentions', 'titles', 'words')
await addActors(url, ACTORS)
const client = new pg.Client({ connectionString: url })
await client.connect()
const opened = await openDatabase({ url, dataFolder: '' })
const sent = []
const database = {
  ...opened,
  query: (statement) => {
    sent.push(statement)
    return opened.query(statement)
  },
}

const questions = await makeQuestions()
const times = []
const slowest = new Map()
for (let round = 0; round < ROUNDS; round++) {
  for (const { question, form } of questions) {
    const started = performance.now()
    await ask(database, { question }, TODAY)
    const took = performance.now() - started
    // The first round is only for warming up.
    if (round > 0) times.push(took)
    if (round > 0) slowest.set(form, Math.max(took, slowest.get(form) ?? 0))
  }
}
times.sort((a, b) => a - b)
const at = (share) => times[Math.floor(share * (times.length - 1))]?.toFixed(1)
console.log(`${questions.length} questions, ${ROUNDS - 1} rounds, ${STATEMENTS} statements, ${ACTORS} actors, in ms`)
console.log(`p50 ${at(0.5)}, p95 ${at(0.95)} (wanted: ${WANTED}), p99 ${at(0.99)}, most ${at(1)}`)
for (const [form, took] of [...slowest].sort(([, a], [, b]) => b - a))
  console.log(`${took.toFixed(1).padStart(8)}  ${form}`)
await explainAll()
await client.end()
await opened.close()

async function makeQuestions() {
  const { rows } = await client.query(
    `select "name" from "Actor" join "Statement" on "speakerId" = "Actor"."id" group by "Actor"."id" order by count(*) desc`,
  )
  const people = [0, 1, 5, 20, 100, 500, 2000].map((place) => rows[place].name)
  const countries = ['South Korea', 'Germany', 'France', 'Japan', 'Kenya', 'Peru', 'Malta']
  return FORMS.flatMap((form) =>
    people.map((person, index) => {
      const surname = person.split(' ').at(-1)
      const typo = `${surname.slice(0, 3)}${surname.slice(4)}`
      const other = people[(index + 1) % people.length]
      const names = { person, surname, typo, other, country: countries[index] }
      return { form, question: form.replace(/\{(\w+)\}/g, (_, name) => names[name]) }
    }),
  )
}

/** Explains every SQL statement that was sent, with its latest values. */
async function explainAll() {
  const scans = new Map()
  const last = new Map(sent.map((statement) => [statement.text, statement.values]))
  for (const [text, values] of last) {
    const { rows } = await client.query(`explain (analyze, format json) ${text}`, [...values])
    for (const table of readFromEndToEnd(rows[0]['QUERY PLAN'][0].Plan)) scans.set(table, (scans.get(table) ?? 0) + 1)
  }
  const read = [...scans].map(([table, count]) => `${table} (${count})`)
  console.log(`${last.size} SQL texts; tables that some read from end to end: ${read.join(', ') || 'none'}`)
}

function readFromEndToEnd(plan) {
  const below = (plan.Plans ?? []).flatMap(readFromEndToEnd)
  return plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'], ...below] : below
}
