import { contentEnd } from '../content/content-end.js'
import { resumedBefore } from '../content/resumed.js'
import { type VerbRule, wordAt } from '../rule.js'

/**
 * Another source's view of a preceding content, which is resumed by an appositive noun or "which".
 *
 *     The army had fled, he said, a claim that Paris rejects.        …, a plan that Quito denounced as “a farce”.
 *                                 ^^^^^^^      ~~~~~ -------              ^^^^^^      ~~~~~ --------- ^^^^^^^^^^^^
 *                                 content      source cue
 *
 * Not: "the man that police accused" (no comma: the clause only tells which man), "a claim that Paris rejects it" (an object of its own).
 * Source: Quirk et al. 1985, 17.9 (appositive relative clauses with resumptive nouns).
 */
export const resumedThing: VerbRule = {
  name: 'resumed-thing',
  frames: ['n', 's'],
  find({ clauses, words, article, group, subject }, act) {
    const resumed = subject ? resumedBefore(clauses, group, subject.first) : null
    if (!subject || !resumed) return null
    const source =
      resumed.subject === subject.first
        ? subject
        : { ...subject, first: resumed.subject, head: { ...subject.head, first: resumed.subject } }
    const after = words.last + 1
    const view = { first: after, last: contentEnd(article, clauses, after, 'THING') }
    const content = wordAt(clauses, after) === 'as' ? [resumed.thing, view] : [resumed.thing]
    return { act, source, addressee: null, content }
  },
}
