import { EXTRACTED_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { contentEnd } from '../content/content-end.js'
import { type VerbRule, wordAt } from '../rule.js'

/**
 * The content's subject is extracted: as a relative or question word, it precedes source and cue.
 *
 *     He cut a tax that analysts say hurt the poor.
 *              ^^^^ ~~~~~~~~ --- ^^^^^^^^^^^^^
 *              content source cue content
 *
 * Not: "a tax that analysts say hurts" is that; "the man who said it rained" (the relative word is who speaks).
 * Source: PARC3 annotation manual, discontinuous contents.
 */
export const extractedSubject: VerbRule = {
  name: 'extracted-subject',
  frames: ['c'],
  find({ clauses, words, article, group, subject }, act) {
    if (group.passive || group.form !== 'FINITE' || !subject) return null
    const relative = subject.first - 1
    if (!EXTRACTED_RELATIVES.has(wordAt(clauses, relative)) || relative < clauses.sentence.first) return null
    const verb = clauses.groupAt(words.last + 1)
    if (verb?.form !== 'FINITE' || phraseStartingAt(clauses, words.last + 1)) return null
    const at = words.last + 1
    return {
      act,
      source: subject,
      addressee: null,
      content: [
        { first: relative, last: relative },
        { first: at, last: beforeMainVerb(clauses, at, contentEnd(article, clauses, at, 'INFINITIVE')) },
      ],
    }
  },
}

/** "a tax, which they say hurts the poor, | has gone": behind a comma the verb of the clause that the relative one stands in. */
function beforeMainVerb(clauses: SentenceClauses, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    if (clauses.quotationAt(at) < 0 && wordAt(clauses, at) === ',' && clauses.groupAt(at + 1)?.form === 'FINITE')
      return at - 1
  }
  return last
}
