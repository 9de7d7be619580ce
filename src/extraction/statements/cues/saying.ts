import { cuesOf } from '../../../languages/en/speech/cues.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { wordAt } from '../rule.js'

/** "has yet to concede, [saying], “…”", "a message [saying] “…”": the words behind a participle of speech are its own. */
export function isSaying(clauses: SentenceClauses, at: number): boolean {
  const group = clauses.groupAt(at)
  return group?.form === 'PARTICIPLE' && cuesOf(wordAt(clauses, group.head)).some(({ acts }) => acts.has('q'))
}
