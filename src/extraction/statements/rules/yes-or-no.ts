import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { contentEnd } from '../content/content-end.js'
import { contentStart } from '../cues/adjuncts.js'
import { type VerbRule, wordAt } from '../rule.js'

/**
 * An answer of one word, perhaps with what it is said to.
 *
 *     Norway said no to the deal.        Asked if he would go, Doe said yes.
 *     ~~~~~~ ---- ^^^^^^^^^^^^^^                               ~~~ ---- ^^^
 *     source cue  content                                      source cue content
 *
 * Not: "Norway said no one was hurt", "Doe said no deal was near" (a clause follows).
 * Source: CAMEO 12 "reject", 03 "agree": the act is the answer's.
 */
export const yesOrNo: VerbRule = {
  name: 'yes-or-no',
  frames: ['q'],
  find({ article, clauses, words, subject, group }, plain) {
    // "reported no injuries", "declared no winner": only plain speech answers.
    if (!subject || group.passive || plain !== 'SAY') return null
    const at = contentStart(clauses, words.last + 1)
    const word = wordAt(clauses, at)
    if ((word !== 'yes' && word !== 'no' && word !== 'no.') || !endsThere(clauses, at)) return null
    const to = wordAt(clauses, at + 1) === 'to' && phraseStartingAt(clauses, at + 2)
    const last = to ? contentEnd(article, clauses, at + 2, 'THING') : at
    return {
      act: word === 'yes' ? 'AGREE' : 'REJECT',
      source: subject,
      addressee: null,
      content: [{ first: at, last }],
    }
  },
}

/** The answer ends its clause, or says to what it is given: no noun and no clause of its own follows. */
const endsThere = (clauses: SentenceClauses, at: number): boolean => {
  if (at >= clauses.sentence.last) return true
  const next = clauses.tokens[at + 1]
  return /^[,.;:!…”"]$/.test(next?.lower ?? '') || next?.lower === 'to' || next?.pos === 'CCONJ' || next?.lower === 'on'
}
