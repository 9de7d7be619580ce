import { VERBS_OF_DISCUSSION } from '../../../languages/en/speech/verb-patterns.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import { rightwards } from '../../clauses/sources.js'
import { contentEnd } from '../content/content-end.js'
import { lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A meeting with an addressee and an infinitive that says what is discussed.
 *
 *     Doe met her Maltese counterpart in Palermo to discuss the ferry fares.
 *     ~~~ --- .......................                       ^^^^^^^^^^^^^^^
 *     source cue addressee                                  content
 *
 * Not: "She met the mayor." (nothing that they spoke about), "He met her to collect the keys."
 * Source: CAMEO codebook 1.1b3, 04 (consult).
 */
export const talks: VerbRule = {
  name: 'talks',
  frames: ['k'],
  find({ clauses, article, group, words, subject }, act) {
    if (group.passive || !subject) return null
    const link = wordAt(clauses, words.last + 1) === 'with' ? 1 : 0
    const phrase = phraseStartingAt(clauses, words.last + 1 + link)
    const partner = phrase && !phrase.time ? rightwards(clauses, phrase, lastWord(clauses)) : null
    const purpose = clauses.groups.find(({ first, form }) => first > (partner ?? words).last && form === 'INFINITIVE')
    if (
      !purpose ||
      !VERBS_OF_DISCUSSION.has(wordAt(clauses, purpose.head)) ||
      !phraseStartingAt(clauses, purpose.last + 1)
    )
      return null
    const between = clauses.groups.some(({ first }) => first > words.last && first < purpose.first)
    if (between) return null
    const content = { first: purpose.last + 1, last: contentEnd(article, clauses, purpose.last + 1, 'THING') }
    return { act, source: subject, addressee: partner, content: [content] }
  },
}
