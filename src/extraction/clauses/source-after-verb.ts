import { DESCRIPTION_ENDS, TIMES_AFTER_SOURCES } from '../../languages/en/grammar/conjunctions.js'
import { INDEFINITE_ARTICLES } from '../../languages/en/grammar/determiners.js'
import { SOURCE_PREPOSITIONS, TRAILING_MARKS, VENUE_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { SOURCE_RELATIVES } from '../../languages/en/grammar/wh-words.js'
import { CALLED } from '../../languages/en/names/works.js'
import { isVenue, type LongPhrase, lower, phraseStartingAt } from './long-phrases.js'
import type { NounPhrase } from './noun-phrases.js'
import type { SentenceClauses } from './read-clauses.js'
import { reportsInRelative } from './reporting-relative.js'
import { rightwards } from './sources.js'

/**
 * The source after an inverted verb ("“…,” said Jane Doe, a farmer who grows hops and sells them in Kent"). All that follows
 * describes it, up to the sentence's end, a further quotation, or words that say when, where or how it was said.
 * @param stop the last token that may belong to it
 */
export function sourceAfterVerb(clauses: SentenceClauses, phrase: NounPhrase, stop: number): LongPhrase {
  const near = rightwards(clauses, phrase, stop)
  if (phrase.pronoun || !describes(clauses, near.last + 1, phrase)) return near
  let i = near.last + 1
  while (i <= stop && !leaves(clauses, i)) i++
  let last = i - 1
  while (TRAILING_MARKS.has(lower(clauses, last)) && last > near.last) last--
  return { ...near, last: Math.max(near.last, last) }
}

/** ", a farmer", ", who", " who", " at Acme": what follows describes the name. */
function describes(clauses: SentenceClauses, at: number, named: NounPhrase): boolean {
  const comma = lower(clauses, at) === ',' ? 1 : 0
  if (comma && reportsInRelative(clauses, at + 1)) return false
  const word = lower(clauses, at + comma)
  if (SOURCE_RELATIVES.has(word) || CALLED.has(word)) return true
  const phrase = phraseStartingAt(clauses, at + comma)
  if (comma) return phrase !== undefined && !phrase.time && !phrase.pronoun
  const next = phraseStartingAt(clauses, at + 1)
  // "said a man without a home", but "said Doe without hesitation"
  if (word === 'without') return next !== undefined && isIndefinite(clauses, named) && isIndefinite(clauses, next)
  return SOURCE_PREPOSITIONS.has(word) && next !== undefined && !next.time && !isVenue(clauses, next)
}

const isIndefinite = (clauses: SentenceClauses, { first }: NounPhrase): boolean =>
  INDEFINITE_ARTICLES.has(lower(clauses, first))

/** True if the source's description ends here: ", adding", ", but", " in an interview", " on Monday", " after", a quotation. */
function leaves(clauses: SentenceClauses, at: number): boolean {
  const word = lower(clauses, at)
  if (clauses.quotationAt(at) >= 0 || word === ';' || word === ':') return true
  const next = lower(clauses, at + 1)
  if (
    word === ',' &&
    (reportsInRelative(clauses, at + 1) || clauses.groupAt(at + 1)?.form === 'PARTICIPLE' || DESCRIPTION_ENDS.has(next))
  )
    return true
  if (TIMES_AFTER_SOURCES.has(word)) return true
  if (clauses.phraseAt(at)?.time && clauses.phraseAt(at)?.first === at) return true
  const phrase = phraseStartingAt(clauses, at + 1)
  return VENUE_PREPOSITIONS.has(word) && phrase !== undefined && (phrase.time || isVenue(clauses, phrase))
}
