// Writes the candidates for the speaker of each statement that rules and learned reader find, a JSON line an article.
// usage: node training/dump-speakers.js ARTICLES.jsonl > OUT.jsonl
import { readFileSync } from 'node:fs'

const { codePointOffsets } = await import('../dist/text/code-points.js')
const { draftWithReader, layOut } = await import('../dist/extraction/analyze-article.js')
const { casesOf } = await import('../dist/extraction/reader/rank-speakers.js')
const { openOnnxReader } = await import('../dist/workers/onnx-reader.js')

const reader = await openOnnxReader()
for (const line of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n')) {
  const { id, text, title } = JSON.parse(line)
  const laid = layOut({ text, title: title ?? undefined })
  const { document, entities, drafts } = await draftWithReader(laid, reader)
  const offset = codePointOffsets(text)
  const range = (span) => {
    const { start, end } = laid.normal.toOriginal(span)
    return [offset(start), offset(end)]
  }
  const { tokens } = document.reading
  const before = []
  const cases = casesOf(document, entities, drafts, before, (candidates, ruled) => {
    // Whom the rules name spoke before, as far as training knows.
    before.unshift(ruled?.actor ?? null)
    return candidates
  }).map((candidates, at) => ({
    content: drafts[at].content.map(range),
    cue: drafts[at].cue
      ? [range({ start: tokens[drafts[at].cue.first].start, end: tokens[drafts[at].cue.last].end })]
      : [],
    candidates: candidates.map(({ actor, features }) => ({
      names: actor === null ? null : [entities.actors[actor].name, ...entities.actors[actor].aliases],
      features: features.map((value) => Math.round(value * 1000) / 1000),
    })),
  }))
  process.stdout.write(`${JSON.stringify({ id, cases })}\n`)
}
