import { mayBeParticiple } from '../../../languages/en/grammar/verb-forms.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { AFTER_OTHER_AS, LINKED_COMPLEMENTS, VERBS_WITH_AS } from '../../../languages/en/speech/verb-patterns.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards } from '../../clauses/sources.js'
import { afterRelative } from '../content/clause-after.js'
import { contentEnd } from '../content/content-end.js'
import { lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A verb with an object and a predicate about it ("call", "describe as", "see as"), which together are the content.
 *
 *     The chancellor called the plan a mistake.
 *     ~~~~~~~~~~~~~~ ------ ^^^^^^^^^^^^^^^^^^
 *     source         cue    content
 *
 * Not: "She called the police." (one thing, and nothing that it is said to be).
 * Source: Levin 1993, 29.1–29.3 (appoint, characterize and dub verbs).
 */
export const smallClause: VerbRule = {
  name: 'small-clause',
  frames: ['s'],
  find({ clauses, words, article, group, subject, cue }, act) {
    if (group.passive || !subject) return null
    const phrase = phraseStartingAt(clauses, words.last + 1)
    if (!phrase) return null
    const whole = rightwards(clauses, phrase, lastWord(clauses))
    const linked = LINKED_COMPLEMENTS.get(cue.lemma)
    const link = linked ?? 'as'
    const asAt = [
      phrase.last + 1,
      whole.last + 1,
      farOf(clauses, phrase.last + 1),
      farOf(clauses, whole.last + 1),
      afterParticiple(clauses, phrase.last + 1),
    ].find((at) => wordAt(clauses, at) === link && !AFTER_OTHER_AS.has(wordAt(clauses, at + 1)))
    const bare = !VERBS_WITH_AS.has(cue.lemma) && linked === undefined
    // "put the toll at ten", but "put the plate at the window"
    if (asAt !== undefined && link === 'at' && !opensQuantity(clauses, asAt + 1)) return null
    // "blamed the fire on Jane Doe": whom the thing is laid to is accused of it.
    const blamed = asAt !== undefined && link === 'on' ? phraseStartingAt(clauses, asAt + 1) : undefined
    if (asAt !== undefined && blamed && !blamed.time) {
      const addressee = { first: blamed.first, last: blamed.last, head: blamed, others: [] }
      return { act, source: subject, addressee, content: [{ first: phrase.first, last: asAt - 1 }] }
    }
    const far = farOf(clauses, whole.last + 1)
    const behind = afterRelative(clauses, whole.last + 1)
    const complement = [phrase.last + 1, whole.last + 1, far, behind].some(
      (at) =>
        clauses.quotationAt(at) >= 0 ||
        phraseStartingAt(clauses, at) ||
        clauses.tokens[at]?.pos === 'ADJ' ||
        // called it the “big one”
        (clauses.tokens[at]?.pos === 'DET' && clauses.quotationAt(at + 1) >= 0),
    )
    if (asAt === undefined && !(bare && (complement || endsInPredicate(clauses, phrase)))) return null
    return {
      act,
      source: subject,
      addressee: null,
      content: [
        {
          first: phrase.first,
          last: contentEnd(article, clauses, behind > whole.last + 1 ? behind : phrase.first, 'THING'),
        },
      ],
    }
  },
}

/** "called [the law illegal], Reuters reported": before a comma the predicate looks like the last word of a title ("the attorney general,"). */
function endsInPredicate({ tokens }: SentenceClauses, { first, last }: NounPhrase): boolean {
  const noun = tokenAt(tokens, last - 1)
  const adjective = tokenAt(tokens, last)
  return (
    last > first + 1 &&
    noun.pos === 'NOUN' &&
    adjective.pos === 'ADJ' &&
    !TITLES.get(`${noun.lower} ${adjective.lower}`)
  )
}
/** "called the jet [involved] a plane": the token after a participle that describes the object. */
const afterParticiple = (clauses: SentenceClauses, at: number): number =>
  mayBeParticiple(wordAt(clauses, at)) ? at + 1 : at

/** The token after further phrases of an object: "called [the plan] [of the council] [for the port] a mistake". */
function farOf(clauses: SentenceClauses, from: number): number {
  let at = from
  for (
    let next = phraseStartingAt(clauses, at + 1);
    next && isLink(clauses, at);
    next = phraseStartingAt(clauses, at + 1)
  )
    at = next.last + 1
  return at
}

const isLink = (clauses: SentenceClauses, at: number): boolean =>
  clauses.tokens[at]?.pos === 'ADP' && wordAt(clauses, at) !== 'as' && !LINKS.has(wordAt(clauses, at))

const LINKS: ReadonlySet<string> = new Set(LINKED_COMPLEMENTS.values())

/** "at [just over ten]": a number, perhaps after adverbs. */
function opensQuantity(clauses: SentenceClauses, at: number): boolean {
  for (let i = at; i < at + LONGEST_QUANTITY; i++) {
    const { pos, lower } = clauses.tokens[i] ?? { pos: 'PUNCT', lower: '' }
    if (pos === 'NUM' || pos === 'SYM' || /[0-9$€£]/.test(lower)) return true
    if (pos === 'PUNCT') return false
  }
  return false
}

/** Maximum number of tokens up to a number: "at more than a hundred". */
const LONGEST_QUANTITY = 5
