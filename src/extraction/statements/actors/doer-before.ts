import { ANAPHORIC_DETERMINERS } from '../../../languages/en/grammar/determiners.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { DEED_NOUNS, WORDING_NOUNS } from '../../../languages/en/speech/deeds.js'
import { partitionPoint } from '../../../text/partition-point.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { FoundMention } from '../../analysis.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { subjectBefore } from '../../clauses/sources.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { wordAt } from '../rule.js'
import { actorsOf, type MentionIndex } from './actors-of.js'

/** Number of sentences before, in the same paragraph, that may tell of the deed. */
const REACH = 2

/**
 * Who did what a noun only takes up: the subject of the sentence before that tells a deed.
 *
 *     Chad has closed its border. Libya criticised the move.       Chad said it was full. Libya rejected the argument.
 *     ~~~~                                         ^^^^            ~~~~                                  ^^^^^^^^
 * Not: "criticised the weather" (no deed), "criticised the decision of the court" (it tells whose).
 */
export function doerBefore(article: Document, index: MentionIndex, { content }: StatementDraft): FoundMention[] {
  const { tokens } = article.reading
  const first = partitionPoint(tokens, ({ start }) => start < (content[0]?.start ?? 0))
  const at = article.sentenceAt(first)
  const own = article.clauses[at]
  const phrase = own && phraseStartingAt(own, first)
  if (!own || !phrase || !ANAPHORIC_DETERMINERS.has(wordAt(own, first)) || wordAt(own, phrase.last + 1) === 'of')
    return []
  // "endorsed the New Deal" names a thing of its own.
  if (tokenAt(own.tokens, phrase.last).shape !== 'lower') return []
  const noun = wordAt(own, phrase.last)
  const isWording = WORDING_NOUNS.has(noun)
  if (!isWording && !DEED_NOUNS.has(noun)) return []
  for (let i = at - 1; i >= at - REACH && i >= 0; i--) {
    const clauses = article.clauses[i]
    if (!clauses || clauses.sentence.paragraph !== own.sentence.paragraph) return []
    const doer = subjectOf(clauses, isWording)
    if (doer) return actorsOf(article, index, doer)
  }
  return []
}

/** The subject of a sentence's main verb, where that tells a deed, or speech for what is worded. */
function subjectOf(clauses: SentenceClauses, isWording: boolean) {
  const main = clauses.groups.find(({ form }) => form === 'FINITE')
  if (!main || main.passive || clauses.quotationAt(main.head) >= 0) return null
  const speaks = cuesOf(wordAt(clauses, main.head)).some(({ acts }) => acts.has('c') || acts.has('q'))
  return speaks === isWording ? subjectBefore(clauses, main) : null
}
