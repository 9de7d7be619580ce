// Writes what rules and learned reader find in each article, with what the confidence is made of, a JSON line an article.
// usage: node training/dump-confidence.js ARTICLES.jsonl > OUT.jsonl
import { readFileSync } from 'node:fs'

const { analyzeWithReader } = await import('../dist/extraction/analyze-article.js')
const { extractionOf } = await import('../dist/extraction/extract-format.js')
const { confidenceOf } = await import('../dist/extraction/statements/confidence.js')
const { openOnnxReader } = await import('../dist/workers/onnx-reader.js')

const reader = await openOnnxReader()
for (const line of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n')) {
  const { id, text, title } = JSON.parse(line)
  const { statements, ...analysis } = await analyzeWithReader({ text, title: title ?? undefined }, reader)
  const { attributions } = extractionOf(text, { ...analysis, statements })
  const found = attributions.map(({ content, speakers }, at) => {
    const { rule, mode, act, confidence, within } = statements[at]
    return { content, speakers, rule, mode, share: confidenceOf(rule, mode, act), confidence, within }
  })
  process.stdout.write(`${JSON.stringify({ id, found })}\n`)
}
