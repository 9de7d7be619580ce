import { phraseStartingAt, rightwards, subjectBefore } from '../../clauses/sources.js'
import { contentEnd } from '../content-end.js'
import { type CueSite, lastWord, type VerbRule, wordAt } from '../site.js'

/**
 * Somebody is thanked or blamed for something, or accused of it.
 *
 *     He thanked South Korea for its non-lethal aid.
 *     ~~ ------- ...........     ^^^^^^^^^^^^^^^^^^
 *     source cue addressee       content
 *
 * Not: "He thanked South Korea." (nothing is said of why; that is no content).
 * Source: Levin 1993, 33 (judgment verbs).
 */
export const withReason: VerbRule = {
  name: 'with-reason',
  frames: ['f', 'o'],
  find(site, act) {
    const { clauses, words, article, group, cue } = site
    const passive = group.passive
    const phrase = passive ? null : phraseStartingAt(clauses, words.last + 1)
    const addressee = passive ? subjectBefore(clauses, group) : phrase ? upToReason(site, phrase.first) : null
    if (!addressee || (!passive && !site.subject)) return null
    const by =
      passive && wordAt(clauses, words.last + 1) === 'by' ? phraseStartingAt(clauses, words.last + 2) : undefined
    const at = (by ?? (passive ? words : addressee)).last + 1
    const link = wordAt(clauses, at)
    if (!(cue.acts.has('f') && /^(?:for|over)$/.test(link)) && !(cue.acts.has('o') && /^(?:of|with)$/.test(link)))
      return null
    const last = contentEnd(article, clauses, at + 1, 'THING')
    if (last <= at) return null
    const source = passive ? (by ? rightwards(clauses, by, lastWord(clauses)) : null) : site.subject
    return { act, source, addressee, content: [{ first: at + 1, last }], confidence: 0.9 }
  },
}

/** The addressee before "for" or "of": "the president of Poland for", not "the president for". */
function upToReason({ clauses, cue }: CueSite, first: number) {
  const phrase = phraseStartingAt(clauses, first)
  if (!phrase) return null
  const short = { first: phrase.first, last: phrase.last, head: phrase, others: [] }
  const next = wordAt(clauses, phrase.last + 1)
  if (cue.acts.has('o') ? next === 'of' || next === 'with' : next === 'for' || next === 'over') return short
  const whole = rightwards(clauses, phrase, lastWord(clauses))
  return whole
}
