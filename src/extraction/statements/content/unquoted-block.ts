import { FIRST_PERSON_WORDS } from '../../../languages/en/grammar/pronouns.js'
import type { TokenRange } from '../../../text/token-range.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'

/** Most paragraphs of a block. */
const LONGEST_BLOCK = 20

/**
 * The paragraphs after one that ends with a colon, as far as somebody speaks in them of themselves: a statement printed as a block, without
 * quotation marks. A range for each; none where the next paragraph is quoted or nobody's.
 */
export function unquotedBlock({ clauses, reading, sentenceAt }: Document, { sentence }: SentenceClauses): TokenRange[] {
  const found: TokenRange[] = []
  let at = sentenceAt(sentence.last) + 1
  while (found.length < LONGEST_BLOCK) {
    const opening = clauses[at]?.sentence
    if (!opening || opening.paragraph === sentence.paragraph || reading.boilerplate.has(opening.paragraph)) break
    let last = opening.last
    for (at++; clauses[at]?.sentence.paragraph === opening.paragraph; at++) last = clauses[at]?.sentence.last ?? last
    let own = false
    for (let i = opening.first; i <= last; i++) {
      if (reading.quotationOf[i] !== -1) return found
      own ||= FIRST_PERSON_WORDS.has(reading.tokens[i]?.lower ?? '')
    }
    if (!own) break
    found.push({ first: opening.first, last })
  }
  return found
}
