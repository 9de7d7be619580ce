import {
  ACT_NOUN_PREPOSITIONS,
  ADDRESSEE_PREPOSITIONS,
  OWN_ACT_NOUN_PREPOSITIONS,
  PLACE_PREPOSITIONS,
} from '../../../languages/en/grammar/prepositions.js'
import { supportedAct, VERBS_OF_RECEIVING } from '../../../languages/en/speech/support-verbs.js'
import { VERBS_OF_LODGING } from '../../../languages/en/speech/verb-patterns.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { ACTS, type Act } from '../../../vocabulary/acts.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import { rightwards } from '../../clauses/sources.js'
import { contentEnd } from '../content/content-end.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { type CueSite, type Finding, lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A support verb with a noun that carries the act, an optional addressee, and the content.
 *
 *     Malta has sent a request to Cyprus to lend it ferries.
 *     ~~~~~ ------------------ ......... ^^^^^^^^^^^^^^^^^^
 *     source cue               addressee content
 *
 * Not: "She issued an apology." (no content), "He made a call to the office." (nothing that the office is to do).
 * Source: NomBank's support verbs (Meyers et al. 2004).
 */
export const supportedNoun: VerbRule = {
  name: 'supported-noun',
  frames: ['l'],
  find(site) {
    const { clauses, group, words, cue, subject } = site
    const { noun, given } = objectsAt(clauses, words.last + 1, cue.lemma)
    const act = noun ? supportedAct(cue.lemma, wordAt(clauses, noun.last)) : null
    if (!noun || !act || group.passive || !subject) return null
    if (VERBS_OF_RECEIVING.has(wordAt(clauses, group.head))) return received(site, act, noun, subject)
    const addressed = given ? null : addresseeAt(site, act, noun.last + 1)
    const content = contentAt(site, act, (addressed ?? noun).last + 1)
    const named = content ? null : namedBy(clauses, act, noun)
    if (named)
      return { act, source: subject, addressee: given ?? whoeverIsTold(clauses, noun.last + 1), content: [named] }
    if (!content) return null
    const addressee = given ?? addressed
    return { act, cue: { first: words.first, last: noun.last }, source: subject, addressee, content: [content] }
  },
}

/** "made [an offer]", "gave [the choir] [permission]": the noun, and whom it is given before it. */
function objectsAt(
  clauses: CueSite['clauses'],
  at: number,
  lemma: string,
): { readonly noun: NounPhrase | undefined; readonly given: LongPhrase | null } {
  const first = phraseStartingAt(clauses, at)
  const second = first && !first.time ? phraseStartingAt(clauses, first.last + 1) : undefined
  if (!first || !second || supportedAct(lemma, wordAt(clauses, second.last)) === null)
    return { noun: first, given: null }
  return { noun: second, given: { first: first.first, last: first.last, head: first, others: [] } }
}

/** "a [closure] order": what is ordered stands before the noun; null where nothing does. */
function namedBy({ tokens }: CueSite['clauses'], act: Act, noun: NounPhrase): TokenRange | null {
  if (act !== 'ORDER') return null
  let first = noun.last
  while (first > noun.first && /^(?:NOUN|CCONJ|PUNCT|VERB)$/.test(tokens[first - 1]?.pos ?? '')) first--
  return first < noun.last && tokens[noun.last - 1]?.pos === 'NOUN' ? { first, last: noun.last - 1 } : null
}

/** "a closure order [to two bakers]" */
function whoeverIsTold(clauses: CueSite['clauses'], at: number): LongPhrase | null {
  const phrase =
    wordAt(clauses, at) === 'to' || wordAt(clauses, at) === 'for' ? phraseStartingAt(clauses, at + 1) : undefined
  return phrase && !phrase.time ? { first: phrase.first, last: phrase.last, head: phrase, others: [] } : null
}

/** "Doe drew criticism from Roe for the delay": the subject is whom it is said to, and "from" names who says it. */
function received(site: CueSite, act: Act, noun: NounPhrase, subject: LongPhrase): Finding | null {
  const { clauses, words } = site
  const from = wordAt(clauses, noun.last + 1) === 'from' ? phraseStartingAt(clauses, noun.last + 2) : undefined
  const source = from ? rightwards(clauses, from, lastWord(clauses)) : null
  const near = from ? { first: from.first, last: from.last, head: from, others: [] } : null
  const after = [source, near].find((one) => one && contentAt(site, act, one.last + 1) !== null) ?? null
  const content = contentAt(site, act, (after ?? noun).last + 1)
  return (
    content && {
      act,
      cue: { first: words.first, last: noun.last },
      source: after,
      addressee: subject,
      content: [content],
    }
  )
}

/** "a request [to Cyprus] to", "a deal [with Malta] on": whom the noun is for, where a content follows. */
function addresseeAt(site: CueSite, act: Act, from: number): LongPhrase | null {
  const { clauses } = site
  const at = afterPlaces(clauses, from)
  const phrase = ADDRESSEE_PREPOSITIONS.has(wordAt(clauses, at)) ? phraseStartingAt(clauses, at + 1) : undefined
  if (!phrase || phrase.time) return null
  const whole = rightwards(clauses, phrase, lastWord(clauses))
  const short = { first: phrase.first, last: phrase.last, head: phrase, others: [] }
  return [whole, short].find(({ last }) => contentAt(site, act, last + 1) !== null) ?? null
}

/** "talks [in Oslo on Monday] with": days and places before the one addressed. */
function afterPlaces(clauses: CueSite['clauses'], from: number): number {
  let at = from
  for (;;) {
    const linked = PLACE_PREPOSITIONS.has(wordAt(clauses, at)) ? 1 : 0
    const phrase = phraseStartingAt(clauses, at + linked)
    if (!phrase || !(phrase.time || (linked && wordAt(clauses, at) !== 'on'))) return at
    at = phrase.last + 1
  }
}

/** "gave a speech to thank them": an infinitive after a noun of saying tells what it is given for. */
const isTold = (act: Act): boolean => ACTS[act].actClass === 'ASSERTIVE' && act !== 'BELIEVE'

/** The content after the noun and an optional day: "to halt …", "that …", or a thing after its preposition. */
function contentAt({ clauses, article, cue }: CueSite, act: Act, from: number): TokenRange | null {
  const day = phraseStartingAt(clauses, from)
  const near = day?.time ? day.last + 1 : from
  const at = [near, afterAdjuncts(clauses, from)].find(
    (at) => clauses.groupAt(at)?.form === 'INFINITIVE' || wordAt(clauses, at) === 'that',
  )
  const clause = at !== undefined && wordAt(clauses, at) === 'that'
  if (at !== undefined && act !== 'CONSULT' && act !== 'INVESTIGATE' && (clause || !isTold(act))) {
    const kind = clause ? 'CLAUSE' : 'INFINITIVE'
    return { first: at, last: contentEnd(article, clauses, at, kind) }
  }
  const link = wordAt(clauses, near)
  // "frustration with the plan": "with" introduces the content, but in "lodged a complaint with" the addressee.
  if (
    !(OWN_ACT_NOUN_PREPOSITIONS[act] ?? ACT_NOUN_PREPOSITIONS).has(link) ||
    (link === 'with' && VERBS_OF_LODGING.has(cue.lemma))
  )
    return null
  const thing = phraseStartingAt(clauses, near + 1)
  // "filed a suit on behalf of": for whom, not about what.
  if (thing && wordAt(clauses, thing.last) === 'behalf') return null
  if ((!thing || thing.time) && clauses.groupAt(near + 1)?.form !== 'PARTICIPLE') return null
  return { first: near + 1, last: contentEnd(article, clauses, near + 1, 'THING') }
}
