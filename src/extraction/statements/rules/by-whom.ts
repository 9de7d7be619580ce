import { phraseStartingAt } from '../../clauses/long-phrases.js'
import { rightwards } from '../../clauses/sources.js'
import { afterVenue } from '../actors/agent.js'
import { maySpeak } from '../actors/may-speak.js'
import { isSpokenOf } from '../cues/spoken-of.js'
import { lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A passive cue, whose subject is the content and whose source follows "by".
 *
 *     The budget was rejected by the senate.        a plan backed by farmers
 *     ^^^^^^^^^^ ------------    ~~~~~~~~~~         ^^^^^^ ------    ~~~~~~~
 *     content    cue             source             content cue      source
 *
 * Not: "The road was closed by snow." (no verb of speech), "the heat released by the fire" (nobody speaks), "The budget was rejected." (nobody is said to reject it).
 * Source: PARC3 annotation manual, passive attributions.
 */
export const byWhom: VerbRule = {
  name: 'by-whom',
  frames: ['n'],
  find({ article, clauses, words, group, subject, cue }, act) {
    const at = afterVenue(clauses, words.last + 1)
    if (!group.passive || !subject || wordAt(clauses, at) !== 'by') return null
    const by = phraseStartingAt(clauses, at + 1)
    if (!by || by.time) return null
    const source = rightwards(clauses, by, lastWord(clauses))
    if (
      !maySpeak(clauses, source, act) ||
      !isSpokenOf({ article, clauses, cue, subject: source.head, phrase: subject.head })
    )
      return null
    return { act, source, addressee: null, content: [{ first: subject.first, last: subject.last }] }
  },
}
