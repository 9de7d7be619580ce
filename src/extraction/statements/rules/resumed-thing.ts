import { THING_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { LINKED_COMPLEMENTS, VERBS_WITH_AS } from '../../../languages/en/speech/verb-patterns.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Act } from '../../../vocabulary/acts.js'
import { type LongPhrase, phraseEndingAt, phraseStartingAt } from '../../clauses/long-phrases.js'
import { contentEnd } from '../content/content-end.js'
import { resumedBefore } from '../content/resumed.js'
import { type CueSite, type VerbRule, wordAt } from '../rule.js'

/**
 * Another source's view of a preceding content, which is resumed by an appositive noun or "which".
 *
 *     The army had fled, he said, a claim that Paris rejects.        …, a plan that Quito denounced as “a farce”.
 *                                 ^^^^^^^      ~~~~~ -------              ^^^^^^      ~~~~~ --------- ^^^^^^^^^^^^
 *                                 content      source cue
 *
 * Beside it, what a relative clause blames on somebody or lays to something: "a fire that police blamed on the driver".
 * Not: "the man that police accused" (no comma: the clause only tells which man), "a claim that Paris rejects it" (an object of its own).
 * Source: Quirk et al. 1985, 17.9 (appositive relative clauses with resumptive nouns).
 */
export const resumedThing: VerbRule = {
  name: 'resumed-thing',
  frames: ['n', 's'],
  find({ clauses, words, article, group, subject, cue }, act) {
    const fused = group.form === 'FINITE' && !group.passive ? afterFused(article, clauses, cue, words.last + 1) : null
    const owner = fused ? fusedSubject(clauses, group.first) : null
    if (fused && owner) {
      return { act: naming(cue) ?? act, source: owner, addressee: null, content: [fused] }
    }
    if (!subject) return null
    const linked = group.form === 'FINITE' && !group.passive ? linkedThing(clauses, cue, subject, words.last + 1) : null
    if (linked) return { act, source: subject, ...linked }
    const resumed = resumedBefore(clauses, group, subject.first)
    if (!resumed) return null
    const source =
      resumed.subject === subject.first
        ? subject
        : { ...subject, first: resumed.subject, head: { ...subject.head, first: resumed.subject } }
    const after = words.last + 1
    const view = { first: after, last: contentEnd(article, clauses, after, 'THING') }
    const viewed = wordAt(clauses, after) === 'as'
    const content = viewed ? [resumed.thing, view] : [resumed.thing]
    return { act: viewed ? (naming(cue) ?? act) : act, source, addressee: null, content }
  },
}

/** The act of calling a thing something: "what she described as a race" explains nothing, and only calls it one. */
function naming({ acts }: CueSite['cue']): Act | undefined {
  const named = acts.get('s')
  return named === 'EXPLAIN' ? 'SAY' : named
}

/** "in what police described [as a race]", "what he called [a “farce”]": what a thing without a name is said to be. */
function afterFused(
  article: CueSite['article'],
  clauses: CueSite['clauses'],
  cue: CueSite['cue'],
  at: number,
): TokenRange | null {
  if (!cue.acts.has('s')) return null
  const link = LINKED_COMPLEMENTS.get(cue.lemma) ?? 'as'
  const linked = wordAt(clauses, at) === link
  const bare =
    !VERBS_WITH_AS.has(cue.lemma) &&
    (phraseStartingAt(clauses, at) !== undefined || clauses.quotationAt(at) >= 0 || clauses.quotationAt(at + 1) >= 0)
  return linked || bare ? { first: at, last: contentEnd(article, clauses, linked ? at + 1 : at, 'THING') } : null
}

/** "what [police] described": the subject between "what" and the verb. */
function fusedSubject(clauses: CueSite['clauses'], verb: number): LongPhrase | null {
  const phrase = phraseEndingAt(clauses, verb - 1)
  if (!phrase) return null
  const first = wordAt(clauses, phrase.first) === 'what' ? phrase.first + 1 : phrase.first
  const fused = wordAt(clauses, first - 1) === 'what' && first <= phrase.last
  return fused ? { first, last: phrase.last, head: { ...phrase, first }, others: [] } : null
}

/** "[a fire] that police blamed on [the driver]", "[a rise] that they attribute [to the war]": what a relative clause lays to somebody or something. */
function linkedThing(
  clauses: CueSite['clauses'],
  cue: CueSite['cue'],
  subject: LongPhrase,
  at: number,
): { readonly addressee: LongPhrase | null; readonly content: TokenRange[] } | null {
  const link = LINKED_COMPLEMENTS.get(cue.lemma)
  const other = phraseStartingAt(clauses, at + 1)
  if (link === undefined || wordAt(clauses, at) !== link || !other || other.time) return null
  const relative = subject.first - 1
  const thing = THING_RELATIVES.has(wordAt(clauses, relative)) ? phraseEndingAt(clauses, relative - 1) : undefined
  if (!thing || thing.time) return null
  const range = { first: thing.first, last: thing.last }
  return link === 'on'
    ? { addressee: { first: other.first, last: other.last, head: other, others: [] }, content: [range] }
    : { addressee: null, content: [range, { first: at, last: other.last }] }
}
