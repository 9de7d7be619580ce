// node bench/questions.js ARTICLES.jsonl [seen|unseen|fresh]: how many questions over a base of many articles are answered right, by kind, and how
// many are answered though nobody said that. ARTICLES has lines of {"id", "text", "title", "publishedAt"}: the 264 articles of English Wikinews of 2019
// and 2020 whose ids the questions name; their texts are other people's and stay outside the project. Run `npm run build` before.
//
// A question of bench/data/questions is right where one of the first three groups of its answer stands in a place that its author named (code
// points of the article's text) or, where all were asked for, two thirds of these places are among its statements; a yes is never a no.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from '../dist/ask/ask.js'
import { ingestArticle } from '../dist/ingest/ingest-article.js'
import { openDatabase } from '../dist/store/database/database.js'
import { openExtractorPool } from '../dist/workers/extractor-pool.js'

/** The day after the last article. */
const TODAY = new Date('2021-01-15')
/** Of the places of a list. */
const WANTED_OF_ALL = 2 / 3
/** The share of a place's characters that a statement must hold, or that must hold the statement. */
const SHARED = 0.6

const [file, set = 'unseen'] = process.argv.slice(2)
const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const database = await openDatabase({ dataFolder: 'memory:' })
const extractor = openExtractorPool()
const articles = new Map()
for (const { id, text, title, publishedAt } of linesOf(file)) {
  const article = { text, title, publishedAt: publishedAt ? new Date(publishedAt) : null }
  const { articleId } = await ingestArticle(database, extractor, article)
  articles.set(id, { articleId, offsets: unitsOf(text) })
}
await extractor.close()

const right = new Map()
const times = []
for (const question of linesOf(join(import.meta.dirname, `data/questions/${set}.jsonl`))) {
  const started = performance.now()
  const answer = await ask(database, { question: question.question }, TODAY)
  times.push(performance.now() - started)
  for (const kind of [
    question.answerable ? question.kind : 'nobody said that',
    question.answerable ? 'answerable' : '',
  ]) {
    if (kind === '') continue
    const counted = right.get(kind) ?? [0, 0]
    right.set(kind, [counted[0] + (isRight(question, answer) ? 1 : 0), counted[1] + 1])
  }
}
console.log(`${times.length} questions over ${articles.size} articles: right of all, by kind`)
for (const [kind, [some, all]] of [...right].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${kind.padEnd(20)}${String(some).padStart(4)} of ${String(all).padStart(3)}  ${Math.round((100 * some) / all)} %`,
  )
times.sort((a, b) => a - b)
const at = (share) => Math.round(times[Math.floor(share * (times.length - 1))])
console.log(`ms: p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`)
await database.close()

function isRight({ answerable, expect, need, yes }, answer) {
  if (!answerable) return answer.kind !== 'ANSWER' && answer.kind !== 'AMBIGUOUS'
  if (answer.kind !== 'ANSWER') return false
  if (yes === true && answer.text.startsWith('No:')) return false
  if (yes === false && answer.text.startsWith('Yes:')) return false
  const all = answer.said.flat()
  const first = answer.said.slice(0, 3).flat()
  const found = expect.filter((place) => all.some((statement) => isThere(statement, place)))
  if (need === 'all') return found.length >= Math.ceil(expect.length * WANTED_OF_ALL)
  return expect.some((place) => first.some((statement) => isThere(statement, place)))
}

/** Whether a statement's content, or the sentence around it, is at a place. */
function isThere({ articleId, contentSpans, sentence, sentenceStart }, { article, start, end }) {
  const known = articles.get(article)
  if (known?.articleId !== articleId) return false
  const [from, to] = [known.offsets[start], known.offsets[end]]
  const spans = contentSpans.flatMap((offset, at) => (at % 2 ? [] : [[offset, contentSpans[at + 1]]]))
  const shared = spans.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0)
  const own = spans.reduce((sum, [a, b]) => sum + b - a, 0)
  const isAround = sentenceStart <= from && to <= sentenceStart + sentence.length
  return shared >= SHARED * Math.min(to - from, own) || isAround
}

/** The offset in UTF-16 code units of each code point, and of the end. */
function unitsOf(text) {
  const offsets = [0]
  for (const point of text) offsets.push(offsets.at(-1) + point.length)
  return offsets
}
