import { ARTICLES, THIRD_PERSON_POSSESSIVES } from '../../../languages/en/grammar/determiners.js'
import { VENUE_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { HARMS, MADE_BY_SOMEBODY } from '../../../languages/en/speech/venues.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { isVenue, type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { sourceAfterVerb } from '../../clauses/source-after-verb.js'
import { lastWord, wordAt } from '../rule.js'

/** The agent of a passive right after it or after a venue: "was rejected (in a letter) [by the senate]"; null where "by" does not stand there. */
export function agentAt(clauses: SentenceClauses, at: number): LongPhrase | null {
  const by = afterVenue(clauses, at)
  const phrase = wordAt(clauses, by) === 'by' ? phraseStartingAt(clauses, by + 1) : undefined
  return phrase && !phrase.time ? sourceAfterVerb(clauses, phrase, lastWord(clauses)) : null
}

/** The token after "in a joint statement"; the same where no such words stand. */
export function afterVenue(clauses: SentenceClauses, at: number): number {
  const venue = VENUE_PREPOSITIONS.has(wordAt(clauses, at)) ? phraseStartingAt(clauses, at + 1) : undefined
  return venue && isVenue(clauses, venue) ? venue.last + 1 : at
}

/** Before the agent of a passive. */
const PASSIVE_AGENTS: ReadonlySet<string> = new Set(['by'])

/**
 * The agent of a passive at the end of its content: "was accused of lying [by Peru and Chad]". Null where nobody that could speak
 * follows "by", or where "by" belongs to a verb or a deed before it ("blamed for the attack by rebels", "of being used by spies").
 */
export function agentWithin(
  clauses: SentenceClauses,
  content: TokenRange,
  links: ReadonlySet<string> = PASSIVE_AGENTS,
): LongPhrase | null {
  for (let at = content.last; at > content.first; at--) {
    if (!links.has(wordAt(clauses, at)) || clauses.quotationAt(at) >= 0) continue
    const phrase = phraseStartingAt(clauses, at + 1)
    if (!phrase || phrase.time || !mayAct(clauses, phrase.first, phrase.last)) continue
    const verb = clauses.groupAt(at - 1)
    const deed = clauses.phraseAt(at - 1)
    const noun = deed ? wordAt(clauses, deed.last) : ''
    const owned = verb
      ? verb.form !== 'PARTICIPLE' && verb.form !== 'INFINITIVE'
      : HARMS.has(noun) || MADE_BY_SOMEBODY.has(noun)
    if (owned || verb?.passive) continue
    const agent = sourceAfterVerb(clauses, phrase, lastWord(clauses))
    if (agent.last >= content.last || isDay(clauses, agent.last + 1, content.last)) return agent
  }
  return null
}

/** "on Monday": true where nothing but a day stands between two tokens. */
function isDay(clauses: SentenceClauses, first: number, last: number): boolean {
  const phrase = phraseStartingAt(clauses, wordAt(clauses, first) === 'on' ? first + 1 : first)
  return phrase?.time === true && phrase.last >= last
}

/** A name, or a noun with an article or a possessive, or a plural: what may do something, unlike "by force" or "by 3 %". */
function mayAct(clauses: SentenceClauses, first: number, last: number): boolean {
  const head = clauses.tokens[last]
  if (head?.pos === 'PROPN') return true
  if (head?.pos !== 'NOUN' && head?.pos !== 'PRON') return false
  const opening = wordAt(clauses, first)
  return ARTICLES.has(opening) || THIRD_PERSON_POSSESSIVES.has(opening) || /[^s]s$/.test(head.lower) || first < last
}
