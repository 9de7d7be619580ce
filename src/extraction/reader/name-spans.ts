import { isCapital, type NameSearch } from '../entities/name-search.js'
import { bestPath, type Chain } from './chain.js'
import type { NameScores } from './reader.js'

/** Tokens [first, end) that the learned reader takes for a name. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  readonly kind: 'PERSON' | 'ORGANIZATION' | 'PLACE'
  /** 0 to 1: the mean probability of the kind over the tokens. */
  readonly probability: number
}

const NAME_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE'] as const

const LABELS = 7
/** Below any score: a further token of a name follows a token of the same kind. */
const BANNED = -1e4

const CHAIN: Chain = {
  steps: Array.from({ length: LABELS }, (_, before) =>
    Array.from({ length: LABELS }, (_, after) =>
      after > 0 && after % 2 === 0 && before !== after && before !== after - 1 ? BANNED : 0,
    ),
  ),
  starts: Array.from({ length: LABELS }, (_, label) => (label > 0 && label % 2 === 0 ? BANNED : 0)),
  ends: Array.from({ length: LABELS }, () => 0),
}

/**
 * How much a capitalized word's other places in the article weigh beside its own: measured on GUM's news, 0.5 is worth one
 * point of F1.
 */
const WEIGHT_OF_OTHERS = 0.5

/** The names that the scores tell, in reading order. Linear time. */
export function nameSpans(search: NameSearch, scores: NameScores): NameSpan[] {
  const { tokens } = search
  if (tokens.length === 0) return []
  const shared = withOthers(search, scores)
  const { labels } = bestPath(shared, tokens.length, CHAIN)
  const spans: NameSpan[] = []
  for (let first = 0; first < tokens.length; first++) {
    const label = labels[first] ?? 0
    if (label % 2 === 0) continue
    let end = first + 1
    while (labels[end] === label + 1) end++
    const kind = (label - 1) / 2
    spans.push({
      first,
      end,
      kind: NAME_KINDS[kind] ?? 'PLACE',
      probability: kindProbability(scores, first, end, kind),
    })
  }
  return spans
}

/** 0 to 1: the mean probability over tokens [first, end) of belonging to a name of a kind. */
export function kindProbability(scores: NameScores, first: number, end: number, kind: number): number {
  let sum = 0
  for (let at = first; at < end; at++) sum += ofKind(scores, at, kind)
  return sum / (end - first)
}

const ofKind = (scores: NameScores, at: number, kind: number): number =>
  Math.exp(scores[at * LABELS + 2 * kind + 1] ?? 0) + Math.exp(scores[at * LABELS + 2 * kind + 2] ?? 0)

/** The scores, with those of the same capitalized word elsewhere in the article added. */
function withOthers({ tokens, reading }: NameSearch, scores: NameScores): NameScores {
  const places = new Map<string, number[]>()
  tokens.forEach((token, at) => {
    if (!isCapital(token) || token.end - token.start < 2) return
    const word = reading.text.slice(token.start, token.end)
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  })
  const shared = scores.slice()
  for (const same of places.values()) {
    if (same.length < 2) continue
    const means = NAME_KINDS.map((_, kind) => same.reduce((sum, at) => sum + ofKind(scores, at, kind), 0) / same.length)
    const none = same.reduce((sum, at) => sum + Math.exp(scores[at * LABELS] ?? 0), 0) / same.length
    for (const at of same) {
      for (let label = 0; label < LABELS; label++) {
        const mean = label === 0 ? none : (means[(label - 1) >> 1] ?? 0)
        const row = at * LABELS + label
        shared[row] = (scores[row] ?? 0) + WEIGHT_OF_OTHERS * Math.log(mean + 1e-6)
      }
    }
  }
  return shared
}
