import { readFileSync } from 'node:fs'
import { OPPOSITE_PREFIX } from '../../languages/en/grammar/negation.js'

/** Words that may stand for another one, the surest first. */
export interface RelatedWords {
  /** Its place by frequency in news, from 0. */
  readonly rank: number
  /** The same thing in other words, some of two words: "step down". */
  readonly synonyms: readonly string[]
  /** Words derived from it, or from which it derives: "suspension", "suspend". */
  readonly derived: readonly string[]
  /** Words that stand where it stands: "accident" of "crash". Some mean another thing. */
  readonly neighbours: readonly string[]
}

/** training/related-words.js writes it, from WordNet and the reader's word vectors. */
const FILE = new URL('../../../lexicon/related-words.txt', import.meta.url)

const list = (field: string | undefined): readonly string[] => (field ? field.split(',') : [])

/** Read when the first question is asked: an import without questions needs none of it. */
let lines: ReadonlyMap<string, readonly [rank: number, line: string]> | undefined

function linesByWord(): ReadonlyMap<string, readonly [rank: number, line: string]> {
  lines ??= new Map(
    readFileSync(FILE, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, rank) => {
        const end = line.indexOf('\t')
        return [end === -1 ? line : line.slice(0, end), [rank, line]]
      }),
  )
  return lines
}

/** How many words the file ranks; a word that it lacks is rarer than all of them. */
export const RANKED_WORDS = 50_000

/** Whether one of two words is the other one's opposite, made by a prefix: both stand in the same places, and one denies the other. */
const areOpposite = (one: string, other: string): boolean =>
  (OPPOSITE_PREFIX.test(one) && one.replace(OPPOSITE_PREFIX, '') === other) ||
  (OPPOSITE_PREFIX.test(other) && other.replace(OPPOSITE_PREFIX, '') === one)

/** What is known of a word, in lower case and in any form; not its opposite. */
export function relatedTo(word: string): RelatedWords {
  const { rank, synonyms, derived, neighbours } = listedFor(word)
  const alike = (words: readonly string[]): readonly string[] => words.filter((other) => !areOpposite(word, other))
  return { rank, synonyms: alike(synonyms), derived: alike(derived), neighbours: alike(neighbours) }
}

function listedFor(word: string): RelatedWords {
  const [rank, line] = linesByWord().get(word) ?? [RANKED_WORDS, '']
  const [, synonyms, derived, neighbours] = line.split('\t')
  const own = { rank, synonyms: list(synonyms), derived: list(derived), neighbours: list(neighbours) }
  const base = own.synonyms.length + own.derived.length > 0 ? null : baseOf(word)
  if (base === null) return own
  const [, ownOfBase = ''] = linesByWord().get(base) ?? []
  const [, more, derivedOfBase, near] = ownOfBase.split('\t')
  return {
    rank,
    synonyms: [base, ...list(more)],
    derived: list(derivedOfBase),
    neighbours: own.neighbours.length > 0 ? own.neighbours : list(near),
  }
}

/** Endings of inflected forms, and what stands in their place in the base form (Quirk et al. 1985, 3.5–3.9 and 5.80). */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/([^aeiou])\1(?:ed|ing)$/, '$1'],
  [/ing$/, 'e'],
  [/ing$/, ''],
  [/es$/, 'e'],
  [/es$/, ''],
  [/ed$/, 'e'],
  [/ed$/, ''],
  [/s$/, ''],
]

/** The base form of an inflected word that the file has; null where there is none. */
function baseOf(word: string): string | null {
  for (const [ending, base] of ENDINGS) {
    const candidate = word.replace(ending, base)
    if (candidate === word || candidate.length < 3) continue
    if (linesByWord().get(candidate)?.[1].includes('\t')) return candidate
  }
  return null
}
