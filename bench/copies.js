// How well copies are told: precision and recall of pairs of articles, by the kinds of the two. test/copies/wire-stories/README.md says what
// counts as a copy.
// Usage: npm run bench:copies [-- --errors]
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ingestArticle } from '../dist/ingest/ingest-article.js'
import { MEMORY, openDatabase } from '../dist/store/database/database.js'

const SET = join(import.meta.dirname, '..', 'test', 'copies', 'wire-stories')
const load = async (name) => (await runnerImport(join(SET, name))).module
const articles = (await load('wire-stories.ts')).wireStoryArticles()
const truth = (await load('truth.ts')).truthOf(articles)

/** Copies are told by the text alone: nothing else is read in it. */
const nothing = { actors: [], mentions: [], affiliations: [], statements: [], topics: [], diagnostics: [] }
const extractor = { name: 'none', version: '1', read: async () => nothing }

const database = await openDatabase({ dataFolder: MEMORY })
const byStoredId = new Map()
for (const article of articles) {
  const { text, title, publisher, publishedAt } = article
  const saved = await ingestArticle(database, extractor, { text, title, publisher, publishedAt: new Date(publishedAt) })
  byStoredId.set(saved.articleId, article)
}
const rows = await database.prisma.sharedText.findMany({ select: { articleId: true, otherId: true, share: true } })
await database.close()

const key = (one, other) => [one, other].sort().join(' + ')
const found = new Map()
for (const { articleId, otherId, share } of rows) {
  const pair = key(byStoredId.get(articleId).id, byStoredId.get(otherId).id)
  found.set(pair, Math.max(share, found.get(pair) ?? 0))
}
const kinds = new Map(articles.map(({ id, kind }) => [id, kind]))
const told = new Map(truth.map((pair) => [key(pair.original, pair.later), pair]))

/** Counts of one pair of kinds. */
const counts = new Map()
const errors = []
for (const pair of new Set([...found.keys(), ...told.keys()])) {
  const { copy = false, borderline = false, share = 0 } = told.get(pair) ?? {}
  if (borderline || (!copy && !found.has(pair))) continue
  const ids = pair.split(' + ')
  const name = ids
    .map((id) => kinds.get(id))
    .sort()
    .join(' + ')
  const count = counts.get(name) ?? { right: 0, wrong: 0, missed: 0 }
  const outcome = !copy ? 'wrong' : found.has(pair) ? 'right' : 'missed'
  count[outcome] += 1
  counts.set(name, count)
  if (outcome !== 'right')
    errors.push(`${outcome}  ${share.toFixed(2)} (found ${found.get(pair)?.toFixed(2) ?? '–'})  ${pair}`)
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const line = (name, { right, wrong, missed }) =>
  console.log(
    `${name.padEnd(36)} ${String(right + missed).padStart(6)} ${String(wrong).padStart(6)} ${String(missed).padStart(7)} ` +
      `${percent(right, right + wrong).padStart(10)} ${percent(right, right + missed).padStart(8)}`,
  )
const sumOf = (all) =>
  all.reduce(
    (sum, each) => ({ right: sum.right + each.right, wrong: sum.wrong + each.wrong, missed: sum.missed + each.missed }),
    {
      right: 0,
      wrong: 0,
      missed: 0,
    },
  )
console.log(`${articles.length} articles\n\n${'kinds of the two'.padEnd(36)} copies  wrong  missed  precision   recall`)
for (const [name, count] of [...counts].sort()) line(name, count)
const withStory = [...counts].filter(([name]) => name.includes('story'))
console.log()
line('a story and another article', sumOf(withStory.map(([, count]) => count)))
line('all pairs', sumOf([...counts.values()]))
if (process.argv.includes('--errors')) console.log(`\n${errors.sort().join('\n')}`)
