import { CONTENT_STOP_WORDS } from '../../languages/en/grammar/frequent-words.js'
import type { MatchingStatement } from '../../query/run/matching-statements.js'

/** Statements of one article that report the same act and content, the best first. */
export type Said = readonly [MatchingStatement, ...MatchingStatement[]]

/** The share of the shorter content's words that the longer one must also contain: at a half, a headline matches the sentence that it summarizes. */
const SHARED = 0.5

const wordsOf = ({ content }: MatchingStatement): ReadonlySet<string> =>
  new Set((content.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !CONTENT_STOP_WORDS.has(word)))

/** Groups statements with the same article, speaker and act and mostly the same words. Groups are ordered by their first statement. */
export function groupSame(statements: readonly MatchingStatement[]): readonly Said[] {
  const groups: [MatchingStatement, ...MatchingStatement[]][] = []
  for (const statement of statements) {
    const group = groups.find(([first]) => isSame(first, statement))
    if (group) group.push(statement)
    else groups.push([statement])
  }
  return groups
}

function isSame(a: MatchingStatement, b: MatchingStatement): boolean {
  if (a.articleId !== b.articleId || a.speakerId !== b.speakerId || a.act !== b.act) return false
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared > 0 && shared >= SHARED * Math.min(left.size, right.size)
}
