// Writes what the learned reader sees of each article, a JSON line each: the columns of its features, its windows and its
// tokens' offsets (in code points). usage: node training/dump.js names|statements ARTICLES.jsonl VOCABULARY.txt > OUT.jsonl
import { readFileSync } from 'node:fs'

const { segmentText } = await import('../dist/text/segment-text.js')
const { codePointOffsets } = await import('../dist/text/code-points.js')
const { boilerplateParagraphs } = await import('../dist/extraction/layout/boilerplate.js')
const { gatherEntities, searchNames } = await import('../dist/extraction/entities/find-entities.js')
const { resolveReferences } = await import('../dist/extraction/references/resolve-references.js')
const { openDocument } = await import('../dist/extraction/statements/document.js')
const { findDrafts } = await import('../dist/extraction/statements/drafts.js')
const { nameFeatures } = await import('../dist/extraction/reader/name-features.js')
const { statementFeatures } = await import('../dist/extraction/reader/statement-features.js')
const { windows } = await import('../dist/extraction/reader/windows.js')

const [what, articles, words] = process.argv.slice(2)
const vocabulary = new Map(
  readFileSync(words, 'utf8')
    .trimEnd()
    .split('\n')
    .map((word, row) => [word, row]),
)

for (const line of readFileSync(articles, 'utf8').trimEnd().split('\n')) {
  const { id, text, title } = JSON.parse(line)
  const segmented = segmentText(text)
  const offset = codePointOffsets(text)
  const { drafts = [], ...features } =
    what === 'names' ? nameFeatures(searchNames(segmented), vocabulary) : statements(segmented, title)
  const columns = Object.fromEntries(Object.entries(features).map(([name, column]) => [name, [...column]]))
  const tokens = segmented.tokens.map(({ start, end }) => [offset(start), offset(end)])
  process.stdout.write(
    `${JSON.stringify({ id, tokens, windows: windows(segmented).map(({ first, last }) => [first, last + 1]), columns, drafts })}\n`,
  )
}

function statements(segmented, title) {
  const boilerplate = boilerplateParagraphs(segmented)
  const entities = resolveReferences(segmented, gatherEntities(searchNames(segmented)))
  const article = openDocument(segmented, title, entities)
  return statementFeatures(
    article,
    entities.actors,
    entities.mentions,
    findDrafts(article, boilerplate),
    boilerplate,
    vocabulary,
  )
}
