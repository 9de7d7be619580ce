import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { NameFeatures } from '../extraction/reader/name-features.js'
import {
  type CueScores,
  type NameScores,
  type NameTagger,
  REACH,
  type Reader,
  type WantedCues,
} from '../extraction/reader/reader.js'
import { ACT_ROWS, type StatementFeatures } from '../extraction/reader/statement-features.js'
import type { Column } from '../extraction/reader/token-features.js'
import type { TokenRange } from '../text/tokens/token-range.js'
import { WEIGHTS } from './find-reader.js'
import { openWordVectors, type WordVectors } from './word-vectors.js'

/** Numbers a token that the networks for names and for the parts of statements give. */
const LABELS = 7

/** Lower probabilities of being a cue are not told. */
const LEAST_PROBABILITY = 0.1
/** The parts and acts of a token that they are not looked for around. */
const UNREAD = new Float32Array()

const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
}

const open = (name: string): Promise<InferenceSession> =>
  InferenceSession.create(fileURLToPath(new URL(name, WEIGHTS)), OPTIONS)

/** Opens the network that sees names. Rejects where the runtime does not load on this machine, or where the weights are not there. */
export async function openNameTagger(vectors?: WordVectors): Promise<NameTagger> {
  const words = vectors ?? (await openWordVectors(WEIGHTS))
  const network = await open('names.onnx')
  return {
    vocabulary: words.vocabulary,
    nameScores: (features, windows) => nameScores(network, words, features, windows),
  }
}

/** Opens all networks; rejects as above. */
export async function openOnnxReader(): Promise<Reader> {
  const vectors = await openWordVectors(WEIGHTS)
  const [names, encoder, head, description] = await Promise.all([
    openNameTagger(vectors),
    open('statements.onnx'),
    open('cues.onnx'),
    readFile(new URL('reader.json', WEIGHTS), 'utf8'),
  ])
  const { chain } = JSON.parse(description)
  return {
    ...names,
    chain,
    cueScores: (features, windows, isWanted) => cueScores(encoder, head, vectors, features, windows, isWanted),
  }
}

async function nameScores(
  network: InferenceSession,
  vectors: WordVectors,
  features: NameFeatures,
  windows: readonly TokenRange[],
): Promise<NameScores> {
  const scores = new Float32Array(features.word.length * LABELS)
  for (const window of windows) {
    const inputs = inputsOf(network, vectors, { ...features }, window)
    const { scores: found } = await network.run(inputs)
    scores.set(found?.data as Float32Array, window.first * LABELS)
  }
  return scores
}

async function cueScores(
  encoder: InferenceSession,
  head: InferenceSession,
  vectors: WordVectors,
  features: StatementFeatures,
  windows: readonly TokenRange[],
  isWanted: WantedCues,
): Promise<CueScores[]> {
  const found: CueScores[] = []
  for (const window of windows) {
    const { states, cues } = await encoder.run(inputsOf(encoder, vectors, { ...features }, window))
    const probabilities = cues?.data as Float32Array
    const tokens: number[] = []
    probabilities.forEach((probability, at) => {
      if (probability <= LEAST_PROBABILITY) return
      if (isWanted(window.first + at, probability)) tokens.push(at)
      else found.push({ token: window.first + at, probability, parts: UNREAD, acts: UNREAD })
    })
    if (tokens.length === 0 || states === undefined) continue
    const width = 2 * REACH + 1
    const { parts, acts } = await head.run({
      states,
      sentence: row(features.sentence, window),
      cue: new Tensor('int32', Int32Array.from(tokens), [tokens.length]),
    })
    const numbers = parts?.data as Float32Array
    const probabilitiesOfActs = acts?.data as Float32Array
    const size = width * LABELS
    tokens.forEach((at, index) => {
      found.push({
        token: window.first + at,
        probability: probabilities[at] ?? 0,
        parts: numbers.slice(index * size, (index + 1) * size),
        acts: probabilitiesOfActs.slice(index * ACT_ROWS.length, (index + 1) * ACT_ROWS.length),
      })
    })
  }
  return found
}

/** The inputs of a network that bear the names of columns, and the vectors of the words. */
function inputsOf(
  network: InferenceSession,
  vectors: WordVectors,
  columns: Readonly<Record<string, Column>>,
  window: TokenRange,
): Record<string, Tensor> {
  const inputs: Record<string, Tensor> = {}
  for (const name of network.inputNames) {
    const column = columns[name]
    inputs[name] =
      column === undefined
        ? new Tensor('float32', vectors.rows(columns.word as Column, window), [
            1,
            window.last - window.first + 1,
            vectors.dimensions,
          ])
        : row(column, window)
  }
  return inputs
}

const row = (column: Column, { first, last }: TokenRange): Tensor =>
  new Tensor('int32', column.slice(first, last + 1), [1, last - first + 1])
