import { TOPIC_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { supportedAct } from '../../../languages/en/speech/support-verbs.js'
import { VERBS_OF_DISCUSSION } from '../../../languages/en/speech/verb-patterns.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards } from '../../clauses/sources.js'
import { contentEnd } from '../content/content-end.js'
import { lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A meeting, perhaps with an addressee, and what is discussed: behind an infinitive, or behind "for" and a noun of talking.
 *
 *     Doe met her Maltese counterpart in Palermo to discuss the ferry fares.
 *     ~~~ --- .......................                       ^^^^^^^^^^^^^^^
 *     source cue addressee                                  content
 *     The envoys met in Oslo for talks on the ferry fares; Doe met Roe to continue talks on the bridge.
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
    const talks = talksAfter(clauses, words.last + 1)
    const stop = talks < 0 ? lastWord(clauses) : talks - 1
    const partner = phrase && !phrase.time ? rightwards(clauses, phrase, stop) : null
    const at =
      talks < 0 ? topicAt(clauses, words.last + 1, (partner ?? words).last + 1) : afterTalks(clauses, talks + 1)
    if (at < 0) return null
    return {
      act,
      source: subject,
      addressee: partner,
      content: [{ first: at, last: contentEnd(article, clauses, at, 'THING') }],
    }
  },
}

/** Most tokens between the partner and what is discussed: "in Oslo on Monday". */
const LONGEST_PLACE = 20

/**
 * "to discuss [the fares]", "to continue talks on [the fares]": where the topic starts; -1 where none is told, or another
 * verb stands before.
 * @param after the token after the partner
 */
function topicAt(clauses: SentenceClauses, first: number, after: number): number {
  for (let at = first; at < Math.min(lastWord(clauses), after + LONGEST_PLACE); at++) {
    const group = clauses.groupAt(at)
    if (!group) continue
    if (group.form !== 'INFINITIVE' || at < after) return -1
    const thing = VERBS_OF_DISCUSSION.has(wordAt(clauses, group.head)) && phraseStartingAt(clauses, group.last + 1)
    return thing ? group.last + 1 : afterTalks(clauses, group.last + 1)
  }
  return -1
}

/** The "for" of "for talks on the fares", before any further verb; -1 where there is none. */
function talksAfter(clauses: SentenceClauses, first: number): number {
  for (let at = first; at < lastWord(clauses) && !clauses.groupAt(at); at++)
    if (wordAt(clauses, at) === 'for' && afterTalks(clauses, at + 1) >= 0) return at
  return -1
}

/** "[talks on] the fares": the token after a noun of talking and its preposition; -1 where none stands there. */
function afterTalks(clauses: SentenceClauses, at: number): number {
  const noun = phraseStartingAt(clauses, at)
  const talks = noun && supportedAct('hold', wordAt(clauses, noun.last)) === 'CONSULT'
  return talks && TOPIC_PREPOSITIONS.has(wordAt(clauses, noun.last + 1)) ? noun.last + 2 : -1
}
