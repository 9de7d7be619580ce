import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { speakingLabel } from '../labels/kicker.js'
import { labelOf } from '../labels/label.js'
import { lastWord, type SentenceRule, wordAt } from '../rule.js'

/**
 * In a headline: the source, a colon and the content; or the content, a dash and the source.
 *
 *     Minister: tax cuts will come        Tax cuts will come - minister
 *     ~~~~~~~~  ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^   ~~~~~~~~
 *     source    content                   content            source
 *
 * Not: "Three things matter: time, money and luck." (a clause before the colon), "Live: minister speaks", "Gas row: Doe urges
 * Norway to act" (kickers).
 * Source: PolNeAR's guidelines count "Poll: …" as an attribution without cue words (Newell et al. 2018).
 */
export const colon: SentenceRule = {
  name: 'colon',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses || !article.isHeadline(clauses.sentence)) return []
    const label = speakingLabel(article, clauses, clauses.opening)
    const parts = label
      ? { source: label.source, content: { first: label.last + 2, last: lastWord(clauses) } }
      : signed(article, clauses)
    if (!parts || !clauses.groups.some(({ first, last }) => first >= parts.content.first && last <= parts.content.last))
      return []
    return [{ act: 'SAY', cue: null, source: parts.source, addressee: null, content: [parts.content] }]
  },
}

/** "… - Doe", "… – police": the last dash of a headline, before a person or a role; a paper's name there is only its page's. */
function signed(article: Document, clauses: SentenceClauses) {
  const { opening, sentence } = clauses
  for (let at = sentence.last - 1; at > opening + 1; at--) {
    if (!/^[–—-]$/.test(wordAt(clauses, at)) || !clauses.tokens[at]?.spaced || !clauses.tokens[at + 1]?.spaced) continue
    const label = labelOf(article, clauses, at + 1, sentence.last)
    const speaks =
      label?.kind === 'ROLE' || (label?.kind === 'NAMED' && article.actorKindAt(label.source.head.last) === 'PERSON')
    const content: TokenRange = { first: opening, last: at - 1 }
    return speaks ? { source: label.source, content } : null
  }
  return null
}
