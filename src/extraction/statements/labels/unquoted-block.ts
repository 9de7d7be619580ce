import { INVERTING_VERBS } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { speaksOfSelf } from './first-person.js'

/** Most paragraphs of a block. */
const LONGEST_BLOCK = 20
/** Most paragraphs in a row in which nobody speaks of themselves. */
const LONGEST_GAP = 8

/**
 * The paragraphs after one that ends with a colon: a statement printed as a block, without quotation marks. The first one is what the colon
 * announces; those after it belong to it as far as somebody speaks in them of themselves. A range for each; none where the next paragraph is
 * quoted.
 */
export function unquotedBlock(article: Document, { sentence }: SentenceClauses): TokenRange[] {
  const found: TokenRange[] = []
  let own = 1
  let at = article.sentenceAt(sentence.last) + 1
  while (found.length < LONGEST_BLOCK && found.length - own < LONGEST_GAP) {
    const opening = article.clauses[at]?.sentence
    if (!opening || opening.paragraph === sentence.paragraph || article.reading.boilerplate.has(opening.paragraph))
      break
    let last = opening.last
    for (at++; article.clauses[at]?.sentence.paragraph === opening.paragraph; at++)
      last = article.clauses[at]?.sentence.last ?? last
    const range = { first: opening.first, last }
    const speaks = speaksOfSelf(article, range)
    if (!isSpoken(article, range) || (found.length > 0 && !speaks && isTold(article, range))) break
    found.push(range)
    if (speaks) own = found.length
  }
  return found.slice(0, own)
}

/** A whole sentence, and no quotation: headings and lists have no stop. */
const isSpoken = ({ reading }: Document, { first, last }: TokenRange): boolean =>
  reading.quotationOf[first] === -1 && /^[.!?…]+$/.test(tokenAt(reading.tokens, last).lower)

/** Somebody is said to speak: the article goes on. */
const isTold = ({ reading }: Document, { first, last }: TokenRange): boolean => {
  for (let at = first; at <= last; at++) {
    const { lower, pos } = tokenAt(reading.tokens, at)
    if (reading.quotationOf[at] !== -1 || (pos === 'VERB' && INVERTING_VERBS.has(lower))) return true
  }
  return false
}
