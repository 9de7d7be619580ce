import { cuesOf, type Frame } from '../../../languages/en/speech/cues.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { wordAt } from '../rule.js'

/** "has yet to confess, [saying], “…”", "a message [saying] “…”": the words behind a participle of speech are its own. */
export function isSaying(clauses: SentenceClauses, at: number, frames: readonly Frame[] = ['q']): boolean {
  const group = clauses.groupAt(at)
  if (group?.form !== 'PARTICIPLE') return false
  return cuesOf(wordAt(clauses, group.head)).some(({ acts }) => frames.some((frame) => acts.has(frame)))
}
