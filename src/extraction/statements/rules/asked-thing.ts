import { isDemanded, isPetitioned } from '../../../languages/en/speech/requested-things.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import { contentEnd } from '../content/content-end.js'
import { type VerbRule, wordAt } from '../rule.js'

/**
 * A request, offer or demand is rejected or accepted: the noun determines the act.
 *
 *     Iran denied a request for access. The company accepted the union’s demands.
 *     ~~~~ ------ ^^^^^^^^^^^^^^^^^^^^  ~~~~~~~~~~~ -------- ^^^^^^^^^^^^^^^^^^^
 *     source cue  content: REJECT       source      cue      content: CONCEDE
 *
 * Not: "Iran denied the charges." (a denial), "Sales declined 3 percent." (no request).
 * Source: CAMEO codebook 1.1b3, 08 (yield) and 12 (reject).
 */
export const askedThing: VerbRule = {
  name: 'asked-thing',
  frames: ['p', 'm'],
  find({ clauses, words, article, group, subject, cue }) {
    const at = words.last + 1
    const phrase = phraseStartingAt(clauses, at)
    if (!phrase || !subject || group.passive) return null
    const noun = wordAt(clauses, phrase.last)
    const act = isDemanded(noun)
      ? (cue.acts.get('m') ?? cue.acts.get('p'))
      : isPetitioned(noun)
        ? cue.acts.get('p')
        : undefined
    if (!act) return null
    return {
      act,
      source: subject,
      addressee: null,
      content: [{ first: at, last: contentEnd(article, clauses, at, 'THING') }],
    }
  },
}
