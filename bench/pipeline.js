// How fast the warmed-up pipeline is on one core: articles of 420 words per second, and the time for hostile texts.
// Usage: npm run bench:pipeline
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeArticle } from '../dist/extraction/analyze-article.js'

/** Words per article in the figures: the length of a usual news article. */
const WORDS = 420
/** Seconds per measurement. */
const SECONDS = 5

const root = join(import.meta.dirname, '..')
const folders = ['examples/articles', 'test/corpus'].map((folder) => join(root, folder))
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
)
const publishedOn = new Date('2023-01-30')
const countWords = (text) => text.split(/\s+/).length

/** Measures articles of WORDS words per second. */
function speed(seconds) {
  const start = performance.now()
  let words = 0
  while (performance.now() - start < seconds * 1000) {
    for (const text of texts) {
      analyzeArticle({ text, publishedOn })
      words += countWords(text)
    }
  }
  return words / WORDS / ((performance.now() - start) / 1000)
}

speed(2)
const runs = [1, 2, 3].map(() => speed(SECONDS)).sort((a, b) => a - b)
console.log(
  `${texts.length} articles of ${Math.round(texts.map(countWords).reduce((a, b) => a + b) / texts.length)} words on average`,
)
console.log(
  `${runs.map((one) => one.toFixed(0)).join(', ')} articles of ${WORDS} words a second (three runs of ${SECONDS} s, slowest first)`,
)

/** Articles in the memory measurement, and articles between two measurements of the heap. */
const MANY = 10_000
const EVERY = 2_000
const heaps = []
for (let read = 0; read < MANY; read++) {
  analyzeArticle({ text: `${texts[read % texts.length]}\n\nArticle number ${read}.`, publishedOn })
  if ((read + 1) % EVERY !== 0) continue
  globalThis.gc?.()
  heaps.push((process.memoryUsage().heapUsed / 1e6).toFixed(0))
}
console.log(`heap after every ${EVERY} of ${MANY} articles, in MB: ${heaps.join(', ')}`)

const hostile = {
  'one sentence of 1 MB': 'word '.repeat(200_000),
  '10,000 quotation marks': '"'.repeat(10_000),
  '10,000 quotations with cues': '“a,” he said. '.repeat(10_000),
  '100,000 capital letters': 'A'.repeat(100_000),
  '100,000 capital words': 'Ab '.repeat(100_000),
  '100,000 times "said"': 'he said '.repeat(100_000),
  '20,000 lines of dialogue': 'A: he goes.\n'.repeat(20_000),
}
console.log('\nhostile texts: seconds for half of it, and for all of it (twice that where time is linear)')
for (const [name, text] of Object.entries(hostile)) {
  const seconds = [text.slice(0, text.length / 2), text].map((part) => {
    const start = performance.now()
    analyzeArticle({ text: part, publishedOn })
    return ((performance.now() - start) / 1000).toFixed(2)
  })
  console.log(`${name.padEnd(30)} ${seconds.join('  ')}`)
}
