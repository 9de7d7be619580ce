// npm run bench:grouping: how long it takes to group 200,000 statements on PostgreSQL, to utterances and to claims, then those of one
// article among them, and to read lists of both.

import { rulesExtractor } from '../dist/extraction/rules-extractor.js'
import { createServer } from '../dist/server.js'
import { groupNotedClaims } from '../dist/store/claims/group-noted-claims.js'
import { openDatabase } from '../dist/store/database/database.js'
import { groupNoted } from '../dist/store/utterances/group-noted.js'
import { startCluster } from './peers/cluster.js'
import { generate } from './peers/generate.js'

const STATEMENTS = 200_000
/** Articles that are grouped again, one by one, and reads of each list. */
const ARTICLES = 300
const READS = 15
/** Target for the statements of one article, in milliseconds. */
const WANTED = 50

const LISTS = {
  utterances: `{ utterances { nodes { id independentSources firstReported articles { nodes { title } } forms { content statementCount differences } } } }`,
  'the most reported': `{ utterances(orderBy: [{ field: STATEMENTS, direction: DESC }]) { totalCount nodes { id statements { nodes { content } } } } }`,
  claims: `{ claims { nodes { id text independentSources firstReported saidBy { name } deniedBy { name } links { relation score reason claim { text } } } } }`,
  'the most claimed': `{ claims(orderBy: [{ field: STATEMENTS, direction: DESC }]) { totalCount nodes { id statements { nodes { content } } } } }`,
  'statements with their claims': `{ statements { nodes { id claim { id text } } } }`,
  statements: `{ statements { nodes { id content } } }`,
  'statements with their utterances': `{ statements { nodes { id utterance { id independentSources articles { totalCount } } } } }`,
}

const cluster = startCluster(55447)
process.once('exit', cluster.stop)
process.once('SIGINT', () => process.exit(130))
const url = cluster.urlOf('bench_grouping')
await generate(url, STATEMENTS)
const database = await openDatabase({ url, dataFolder: '' })
const { prisma } = database

// They are stored without triggers.
const KINDS = { utterances: ['Ungrouped', groupNoted], claims: ['Unclaimed', groupNotedClaims] }
for (const [name, [notes, group]] of Object.entries(KINDS)) {
  await prisma.$executeRawUnsafe(`INSERT INTO "${notes}" SELECT "id" FROM "Statement" ON CONFLICT DO NOTHING`)
  const began = performance.now()
  while ((await group(database)) > 0);
  console.log(`${STATEMENTS} statements grouped to ${name} in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
await prisma.$executeRawUnsafe('VACUUM ANALYZE')
const [found] =
  await prisma.$queryRawUnsafe(`SELECT (SELECT count(*) FROM "Utterance")::int AS utterances, max("statementCount") AS most,
  (pg_total_relation_size('"Wording"') + pg_total_relation_size('"Fingerprint"'))::int / 1000000 AS "MB",
  (SELECT count(*) FROM "Claim")::int AS claims, (SELECT count(*) FROM "PropositionLink")::int AS links,
  (pg_total_relation_size('"Claim"') + pg_total_relation_size('"Proposition"') + pg_total_relation_size('"Assertion"')
    + pg_total_relation_size('"PropositionLink"'))::int / 1000000 AS "MB of claims" FROM "Utterance"`)
console.log(found)

for (const [name, [notes, group]] of Object.entries(KINDS)) {
  const times = []
  for (let at = 0; at < ARTICLES; at++) {
    const id = `article_${String(Math.floor((at * STATEMENTS) / 10 / ARTICLES)).padStart(20, '0')}`
    await prisma.$executeRawUnsafe(`INSERT INTO "${notes}" SELECT "id" FROM "Statement" WHERE "articleId" = $1`, id)
    const started = performance.now()
    await group(database)
    times.push(performance.now() - started)
  }
  console.log(`an article's statements, to ${name}: ${describe(times)} (wanted: ${WANTED})`)
}

const app = await createServer({
  database,
  extractor: rulesExtractor,
  editorKey: 'nobody writes here',
  adminKey: undefined,
  publicRead: true,
  log: console.error,
})
for (const [name, query] of Object.entries(LISTS)) {
  const reads = []
  for (let read = 0; read < READS; read++) {
    const started = performance.now()
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
    reads.push(performance.now() - started)
    if (response.json().errors) throw new Error(response.body)
  }
  console.log(`${name}: ${describe(reads)}`)
}
await app.close()
await database.close()

function describe(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (share) => sorted[Math.floor(sorted.length * share)].toFixed(1)
  return `median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, all within ${sorted.at(-1).toFixed(1)} ms`
}
