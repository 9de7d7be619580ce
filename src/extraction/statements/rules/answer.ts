import { INTERROGATIVES_AND_ABOUT } from '../../../languages/en/grammar/wh-words.js'
import { FORMS_OF_ASKING } from '../../../languages/en/speech/verb-patterns.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { subjectBefore } from '../../clauses/sources.js'
import type { Document } from '../document.js'
import { type SentenceRule, wordAt } from '../rule.js'

/**
 * A paragraph that is nothing but a quotation, behind one that ends with a question to somebody: their answer.
 *
 *     The mayor was asked whether he would resign. ¶ “I see no reason to.”
 *     ~~~~~~~~~                                      ^^^^^^^^^^^^^^^^^^^^^
 *     source                                         content
 *
 * Not: where the quotation has words beside it, or the question is followed by anything else.
 * Source: live pages, which leave out who answers.
 */
export const answer: SentenceRule = {
  name: 'answer',
  find(article, index) {
    const clauses = article.clauses[index]
    const quotation = clauses ? quotationBelow(article, clauses, index) : null
    if (!clauses || !quotation) return []
    for (const group of clauses.groups) {
      if (!FORMS_OF_ASKING.has(wordAt(clauses, group.head)) || group.form !== 'FINITE') continue
      const asked = group.passive ? subjectBefore(clauses, group) : questioned(clauses, group.last + 1)
      const at = group.passive ? group.last + 1 : (asked?.last ?? group.last) + 1
      if (asked && INTERROGATIVES_AND_ABOUT.has(wordAt(clauses, at)))
        return [{ act: 'SAY', cue: null, source: asked, addressee: null, content: [quotation] }]
    }
    return []
  },
}

/** "A reporter asks [the mayor] if …" */
function questioned(clauses: SentenceClauses, at: number): LongPhrase | null {
  const phrase = phraseStartingAt(clauses, at)
  return phrase ? { first: phrase.first, last: phrase.last, head: phrase, others: [] } : null
}

/** The quotation that is all of the paragraph after a sentence, where the sentence ends its own. */
function quotationBelow(article: Document, clauses: SentenceClauses, index: number): TokenRange | null {
  const { paragraph } = clauses.sentence
  const below = article.clauses[index + 1]?.sentence
  if (below === undefined || below.paragraph === paragraph || article.isHeadline(clauses.sentence)) return null
  const quotation = article.quotations.find(({ first }) => first === below.first)
  const after = article.clauses[article.sentenceAt(quotation?.last ?? 0) + 1]?.sentence.paragraph
  const last = article.clauses[article.sentenceAt(quotation?.last ?? 0)]?.sentence.last
  return quotation && quotation.last === last && after !== below.paragraph ? quotation : null
}
