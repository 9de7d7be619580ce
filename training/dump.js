// Writes what the learned reader sees of each article, a JSON line each: the columns of its features, its windows and its
// tokens' offsets (in code points). usage: node training/dump.js names|statements ARTICLES.jsonl VOCABULARY.txt > OUT.jsonl
import { readFileSync } from 'node:fs'

const { codePointOffsets } = await import('../dist/text/code-points.js')
const { draft, layOut, readNames } = await import('../dist/extraction/analyze-article.js')
const { nameFeatures } = await import('../dist/extraction/reader/name-features.js')
const { statementFeatures } = await import('../dist/extraction/reader/statement-features.js')
const { windows } = await import('../dist/extraction/reader/windows.js')
const { openNameTagger } = await import('../dist/workers/onnx-reader.js')

const [what, articles] = process.argv.slice(2)
const vocabulary = new Map(
  readFileSync(new URL('../reader/words.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((word, row) => [word, row]),
)

// The statements' features hold the learned names.
const reader = what === 'statements' ? await openNameTagger() : null

for (const line of readFileSync(articles, 'utf8').trimEnd().split('\n')) {
  const { id, text, title } = JSON.parse(line)
  const laid = layOut({ text, title: title ?? undefined })
  const columns = reader ? await statements(laid) : nameFeatures(laid.names, vocabulary)
  const { toOriginal } = laid.normal
  const offset = codePointOffsets(text)
  const row = {
    id,
    tokens: laid.reading.tokens.map(toOriginal).map(({ start, end }) => [offset(start), offset(end)]),
    windows: windows(laid.reading).map(({ first, last }) => [first, last + 1]),
    columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, [...column]])),
  }
  process.stdout.write(`${JSON.stringify(row)}\n`)
}

async function statements(laid) {
  await readNames(laid, reader)
  const { document, entities } = draft(laid)
  return statementFeatures(document, entities, vocabulary)
}
