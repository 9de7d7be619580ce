import type { Article } from './article.js'

/** Two articles that have words in common because one was made from the other, or both from a third. */
export interface Pair {
  /** Ids; the earlier is the original of the two. */
  readonly original: string
  readonly later: string
  /** Share of the shorter one's words that stand in parts of both, from 0 to 1. */
  readonly share: number
  /** Whether one carries the other's text. */
  readonly copy: boolean
  /** A column that quotes a whole paragraph, with a story that has it: neither right nor wrong to report. */
  readonly borderline: boolean
}

/** A pair is a copy when at least so much of the shorter article stands in the other: the rule of this set (README.md). */
export const LEAST_SHARE = 0.5

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** Words by part; those of a split paragraph together. */
function wordsByPart(article: Article): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const { of, text } of article.parts) words.set(of, (words.get(of) ?? 0) + wordsIn(text))
  return words
}

/** The words that two articles share, by what they were composed of. Nothing of one's own is ever shared. */
function sharedWords(one: Article, other: Article): number {
  const theirs = wordsByPart(other)
  let shared = 0
  for (const [part, words] of wordsByPart(one))
    if (!part.endsWith('/own')) shared += Math.min(words, theirs.get(part) ?? 0)
  return shared
}

/**
 * The truth about a set of articles in the order of publication: every pair that shares a part, and whether it is a
 * copy. Pairs that are not here share nothing and are no copies.
 */
export function truthOf(articles: readonly Article[]): readonly Pair[] {
  return articles.flatMap((original, at) =>
    articles.slice(at + 1).flatMap((later) => {
      const shared = sharedWords(original, later)
      if (shared === 0) return []
      const share = shared / Math.min(wordsIn(original.text), wordsIn(later.text))
      const borderline = original.kind === 'column' || later.kind === 'column'
      return [{ original: original.id, later: later.id, share, copy: share >= LEAST_SHARE && !borderline, borderline }]
    }),
  )
}
