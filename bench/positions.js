// How well positions and their changes are read: 60 sequences of invented articles (test/positions), put in as a service puts them in and asked by GraphQL.
// A stance is that of an article's statements on the object; a change is right where both articles and both stances are. Usage: npm run bench:positions
// [-- --errors]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingestArticle } from '../dist/ingest/ingest-article.js'
import { createServer } from '../dist/server.js'
import { MEMORY, openDatabase } from '../dist/store/database/database.js'
import { openExtractorPool } from '../dist/workers/extractor-pool.js'

const SET = join(import.meta.dirname, '..', 'test', 'positions', 'sequences.json')
const { sequences } = JSON.parse(readFileSync(SET, 'utf8'))

const database = await openDatabase({ dataFolder: MEMORY })
const extractor = openExtractorPool()
/** Id of a stored article → its id in the set. */
const idOf = new Map()
for (const { id, title, publishedOn, text } of sequences.flatMap(({ articles }) => articles)) {
  const { articleId } = await ingestArticle(database, extractor, {
    text,
    title,
    publishedAt: new Date(publishedOn),
    publishedOn: new Date(publishedOn),
  })
  idOf.set(articleId, id)
}
const app = await createServer({
  database,
  extractor,
  editorKey: 'none',
  adminKey: 'none',
  publicRead: true,
  log: console.error,
})

const QUERY = `query Positions($name: String!, $topic: String!) { actors(where: { name: $name }) { nodes {
  positions(topic: $topic) { stance statements { article { id } content } }
  positionChanges(topic: $topic) { before { stance latest { article { id } } } after { stance statement { article { id } } } } } } }`

async function read({ actor, object }) {
  const payload = { query: QUERY, variables: { name: actor.name, topic: object } }
  const { body } = await app.inject({ method: 'POST', url: '/graphql', payload })
  const { data, errors } = JSON.parse(body)
  if (errors) throw new Error(errors[0].message)
  const stances = new Map()
  const changes = []
  for (const { positions, positionChanges } of data.actors.nodes) {
    for (const { stance, statements } of positions) {
      for (const { article, content } of statements) {
        const id = idOf.get(article.id)
        const known = stances.get(id)
        stances.set(id, {
          stance:
            known && known.stance !== stance && stance !== 'UNCLEAR' && known.stance !== 'UNCLEAR'
              ? 'BOTH'
              : known && stance === 'UNCLEAR'
                ? known.stance
                : stance,
          contents: [...(known?.contents ?? []), `${stance}: ${content}`],
        })
      }
    }
    for (const { before, after } of positionChanges) {
      const [from, to] = [idOf.get(before.latest.article.id), idOf.get(after.statement.article.id)]
      changes.push(`${from} ${before.stance} → ${to} ${after.stance}`)
    }
  }
  return { stances, changes: new Set(changes) }
}

const isClear = (stance) => stance !== null && stance !== undefined && stance !== 'UNCLEAR'
const kinds = new Map()
const errors = []
for (const sequence of sequences) {
  const { stances, changes } = await read(sequence)
  const count = {
    sequences: 1,
    right: 0,
    changes: sequence.expect.changes.length,
    found: 0,
    invented: 0,
    clear: 0,
    told: 0,
    wrong: 0,
  }
  // An earlier statement of the same stance shows as well what was held before.
  const held = new Map(sequence.expect.stances.map(({ article, stance }, at) => [article, { at, stance }]))
  const isShown = (found, { fromArticle, toArticle, from, to }) => {
    const [start, end] = found.split(' → ').map((each) => each.split(' '))
    const between = sequence.expect.stances.slice(held.get(start[0])?.at, held.get(fromArticle).at)
    return (
      start[1] === from &&
      end.join(' ') === `${toArticle} ${to}` &&
      held.has(start[0]) &&
      between.every(({ stance }) => !isClear(stance) || stance === from)
    )
  }
  const shown = (change) => sequence.expect.changes.some((each) => isShown(change, each))
  count.found = sequence.expect.changes.filter((each) => [...changes].some((change) => isShown(change, each))).length
  count.invented = [...changes].filter((change) => !shown(change)).length
  count.right = count.found === count.changes && count.invented === 0 ? 1 : 0
  const notes = []
  for (const { article, stance } of sequence.expect.stances) {
    const read = stances.get(article)
    if (isClear(stance)) count.clear++
    if (isClear(read?.stance)) {
      if (read.stance === stance) count.told++
      else count.wrong++
    }
    if ((isClear(read?.stance) || isClear(stance)) && read?.stance !== stance)
      notes.push(
        `  ${article}: ${stance}, read ${read?.stance ?? 'nothing'}${(read?.contents ?? []).map((content) => `\n      ${content}`).join('')}`,
      )
  }
  for (const each of sequence.expect.changes)
    if (![...changes].some((change) => isShown(change, each)))
      notes.push(`  missed    ${each.fromArticle} ${each.from} → ${each.toArticle} ${each.to}`)
  for (const change of changes) if (!shown(change)) notes.push(`  invented  ${change}`)
  if (notes.length > 0)
    errors.push(`${sequence.id} ${sequence.kind}: ${sequence.actor.name} on ${sequence.object}`, ...notes)
  for (const kind of [sequence.kind, 'all']) {
    const sum = kinds.get(kind) ?? {}
    for (const [name, value] of Object.entries(count)) sum[name] = (sum[name] ?? 0) + value
    kinds.set(kind, sum)
  }
}
await app.close()
await extractor.close()
await database.close()

console.log('kind       sequences  right  changes  found  invented  clear stances  told  told wrong')
for (const [kind, { sequences: all, right, changes, found, invented, clear, told, wrong }] of kinds)
  console.log(
    `${kind.padEnd(10)} ${String(all).padStart(9)} ${String(right).padStart(6)} ${String(changes).padStart(8)} ${String(found).padStart(6)} ${String(invented).padStart(9)} ${String(clear).padStart(14)} ${String(told).padStart(5)} ${String(wrong).padStart(11)}`,
  )
if (process.argv.includes('--errors')) console.log(`\n${errors.join('\n')}`)
