import { phraseStartingAt } from '../clauses/long-phrases.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import { wordAt } from './site.js'

const LINKS = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'via',
  'through',
  'with',
  'of',
  'for',
  'by',
  'from',
])

/**
 * Steps over what may stand between a cue and its content, saying when, where and how: "said [on Monday] that", "wrote [in a
 * letter to the board]: “…”". Returns the token where the content may begin; `at` itself where nothing is stepped over.
 */
export function afterAdjuncts(clauses: SentenceClauses, at: number): number {
  let i = at
  for (;;) {
    const phrase = phraseStartingAt(clauses, i)
    const linked =
      LINKS.has(wordAt(clauses, i)) || (wordAt(clauses, i) === 'to' && i > at)
        ? phraseStartingAt(clauses, i + 1)
        : undefined
    if (phrase?.time) i = phrase.last + 1
    else if (linked) i = linked.last + 1
    else if (clauses.tokens[i]?.pos === 'ADV' && (wordAt(clauses, i + 1) === ':' || clauses.quotationAt(i + 1) >= 0))
      i++
    else if (
      clauses.tokens[i]?.pos === 'ADV' &&
      /^(?:earlier|later|again|today|yesterday|recently|separately|publicly|too|bluntly|simply)$/.test(
        wordAt(clauses, i),
      )
    )
      i++
    else break
  }
  if (i === at) return at
  if (wordAt(clauses, i) === ',' && /^(?:that|whether)$/.test(wordAt(clauses, i + 1))) return i + 1
  return i
}

/** True where an adjunct may be skipped only because a content surely follows: "that", a colon or a quotation. */
export const opensContent = (clauses: SentenceClauses, at: number): boolean =>
  /^(?:that|whether|if|:)$/.test(wordAt(clauses, at)) ||
  clauses.quotationAt(at) >= 0 ||
  (wordAt(clauses, at) === ',' && clauses.quotationAt(at + 1) >= 0)

/** "said [on Wednesday] they would": a day says when it was said, whatever follows. */
function afterTimes(clauses: SentenceClauses, at: number): number {
  let i = at
  for (;;) {
    const linked = /^(?:on|in|late|early)$/.test(wordAt(clauses, i)) ? 1 : 0
    const phrase = phraseStartingAt(clauses, i + linked)
    if (!phrase?.time) return i
    i = phrase.last + 1
  }
}

/** Where the content of a cue begins: right after it, or after adjuncts that are followed by "that", a colon or a quotation. */
export function contentStart(clauses: SentenceClauses, at: number): number {
  const next = afterAdjuncts(clauses, at)
  if (next !== at && opensContent(clauses, next)) return next
  return afterTimes(clauses, at)
}
