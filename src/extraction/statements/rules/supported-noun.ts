import {
  ACT_NOUN_PREPOSITIONS,
  ADDRESSEE_PREPOSITIONS,
  OWN_ACT_NOUN_PREPOSITIONS,
  PLACE_PREPOSITIONS,
} from '../../../languages/en/grammar/prepositions.js'
import { supportedAct } from '../../../languages/en/speech/support-verbs.js'
import { VERBS_OF_LODGING } from '../../../languages/en/speech/verb-patterns.js'
import type { TokenRange } from '../../../text/token-range.js'
import type { Act } from '../../../vocabulary/acts.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import { rightwards } from '../../clauses/sources.js'
import { contentEnd } from '../content/content-end.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { type CueSite, lastWord, type VerbRule, wordAt } from '../rule.js'

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
    const noun = phraseStartingAt(clauses, words.last + 1)
    const act = noun ? supportedAct(cue.lemma, wordAt(clauses, noun.last)) : null
    if (!noun || !act || group.passive || !subject) return null
    const addressee = addresseeAt(site, act, noun.last + 1)
    const content = contentAt(site, act, (addressee ?? noun).last + 1)
    if (!content) return null
    return { act, cue: { first: words.first, last: noun.last }, source: subject, addressee, content: [content] }
  },
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

/** The content after the noun and an optional day: "to halt …", "that …", or a thing after its preposition. */
function contentAt({ clauses, article, cue }: CueSite, act: Act, from: number): TokenRange | null {
  const day = phraseStartingAt(clauses, from)
  const near = day?.time ? day.last + 1 : from
  const at = [near, afterAdjuncts(clauses, from)].find(
    (at) => clauses.groupAt(at)?.form === 'INFINITIVE' || wordAt(clauses, at) === 'that',
  )
  if (at !== undefined && act !== 'CONSULT' && act !== 'INVESTIGATE') {
    const kind = wordAt(clauses, at) === 'that' ? 'CLAUSE' : 'INFINITIVE'
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
