import { INTERROGATIVES_AND_ABOUT } from '../../../languages/en/grammar/wh-words.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import { rightwards } from '../../clauses/sources.js'
import { contentEnd } from '../content/content-end.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A passive verb of asking or telling: the subject is the addressee; the source follows "by" or is not given.
 *
 *     The minister was asked by a farmer whether the dam would hold.
 *     ............ ---------    ~~~~~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     addressee    cue          source   content
 *
 * Not: "The minister was asked to leave." (told-to), "He was asked by nobody." (no question follows).
 * Source: Levin 1993, 37.1 and 37.2 (transfer-of-message and tell verbs).
 */
export const passiveReport: VerbRule = {
  name: 'passive-report',
  frames: ['a'],
  find({ clauses, words, article, group, subject, cue }, act) {
    if (!group.passive || !subject) return null
    const by = wordAt(clauses, words.last + 1) === 'by' ? phraseStartingAt(clauses, words.last + 2) : undefined
    const source = by ? rightwards(clauses, by, lastWord(clauses)) : null
    const at = afterAdjuncts(clauses, (source ?? words).last + 1)
    const opener = wordAt(clauses, at)
    const asks = cue.acts.has('w') && cue.lemma === 'ask'
    const opens = asks ? INTERROGATIVES_AND_ABOUT.has(opener) : opener === 'that'
    const last = opens ? contentEnd(article, clauses, at, 'CLAUSE') : at
    return last > at ? { act, source, addressee: subject, content: [{ first: at, last }] } : null
  },
}
