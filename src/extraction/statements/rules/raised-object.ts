import { phraseStartingAt } from '../../clauses/long-phrases.js'
import { rightwards } from '../../clauses/sources.js'
import { afterRelative } from '../content/clause-after.js'
import { contentEnd } from '../content/content-end.js'
import { lastWord, type VerbRule } from '../rule.js'

/**
 * A verb of expecting or wanting with an object and infinitive, which together are the content: there is no addressee.
 *
 *     Analysts expect the bank to raise rates.
 *     ~~~~~~~~ ------ ^^^^^^^^^^^^^^^^^^^^^^^^
 *     source   cue    content
 *
 * Not: "She expects a visitor." (nothing that the visitor is to do); "The trial is expected to last." is read by raised-subject.
 * Source: Levin 1993, 32.1 (want verbs); PARC3 annotation manual, "raising".
 */
export const raisedObject: VerbRule = {
  name: 'raised-object',
  frames: ['r'],
  find({ clauses, words, article, group, subject }, act) {
    if (group.passive) return null
    const phrase = phraseStartingAt(clauses, words.last + 1)
    if (!phrase || !subject) return null
    const whole = rightwards(clauses, phrase, lastWord(clauses))
    const verb = [whole.last, phrase.last]
      .map((last) => afterRelative(clauses, last + 1))
      .find((at) => clauses.groupAt(at)?.form === 'INFINITIVE')
    if (verb === undefined) return null
    const content = { first: phrase.first, last: contentEnd(article, clauses, verb, 'INFINITIVE') }
    return { act, source: subject, addressee: null, content: [content] }
  },
}
