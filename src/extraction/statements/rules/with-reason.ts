import {
  CHARGE_PREPOSITIONS,
  REASON_PREPOSITIONS,
  TOPIC_PREPOSITIONS,
} from '../../../languages/en/grammar/prepositions.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Act } from '../../../vocabulary/acts.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards, subjectBefore } from '../../clauses/sources.js'
import { agentWithin } from '../actors/agent.js'
import { contentEnd } from '../content/content-end.js'
import { withoutTrailingTime } from '../content/trailing-time.js'
import type { Document } from '../document.js'
import { type CueSite, type Finding, lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A verb of thanking, blaming, accusing or talking with an addressee and a reason or topic after a preposition.
 *
 *     She praised Malta for its patient harbour pilots.
 *     ~~~ ------- .....     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     source cue  addressee content
 *
 * Not: "She praised Malta." (nothing is said of why; that is no content).
 * Source: Levin 1993, 33 (judgment verbs).
 */
export const withReason: VerbRule = {
  name: 'with-reason',
  frames: ['f', 'o', 't'],
  find(site) {
    const { clauses, words, article, group, subject, cue } = site
    if (group.passive) return passive(site)
    const addressee = upToReason(site, words.last + 1)
    const link = addressee ? afterDay(clauses, addressee.last + 1) : 0
    const act = addressee && actBefore(site, link)
    if (!addressee || !subject || !act) return null
    // "warned the parliament of Malta that": the clause is what is said, and "of" belongs to whoever is told.
    const named = phraseStartingAt(clauses, link + 1)
    if (
      named &&
      clauses.tokens[named.last]?.pos === 'PROPN' &&
      cue.acts.has('a') &&
      wordAt(clauses, named.last + 1) === 'that'
    )
      return null
    const content = reasonAt(article, clauses, act, link)
    return content && { act, source: subject, addressee: addressed(act, addressee), content: [content] }
  },
}

/** "The airline was criticised (by unions) for the delays." */
function passive(site: CueSite): Finding | null {
  const { clauses, words, article, group } = site
  const addressee = subjectBefore(clauses, group)
  const source = wordAt(clauses, words.last + 1) === 'by' ? upToReason(site, words.last + 2) : null
  const at = (source ?? words).last + 1
  const act = actBefore(site, at)
  const content = act && reasonAt(article, clauses, act, at)
  if (!addressee || !act || !content) return null
  // "was accused of lying by Germany": the agent closes the content.
  const agent = source ? null : agentWithin(clauses, content)
  return agent
    ? {
        act,
        source: agent,
        addressee: addressed(act, addressee),
        content: [{ first: content.first, last: agent.first - 2 }],
      }
    : { act, source, addressee: addressed(act, addressee), content: [content] }
}

/** "is suspected of theft": a belief is directed at nobody. */
const addressed = (act: Act, addressee: LongPhrase): LongPhrase | null => (act === 'BELIEVE' ? null : addressee)

/** "consulted Oman [on Friday] about": the token after a day. */
function afterDay(clauses: SentenceClauses, at: number): number {
  const day = phraseStartingAt(clauses, wordAt(clauses, at) === 'on' ? at + 1 : at)
  return day?.time ? day.last + 1 : at
}

/** The act with the preposition at a token: "asked Malta [for] help" urges, "asked Malta [about] it" asks; null where it opens no reason. */
function actBefore({ clauses, cue: { acts, lemma } }: CueSite, at: number): Act | null {
  const link = wordAt(clauses, at)
  const reason =
    REASON_PREPOSITIONS.has(link) || (lemma === 'congratulate' && link === 'on') ? acts.get('f') : undefined
  const topic = TOPIC_PREPOSITIONS.has(link) && !phraseStartingAt(clauses, at + 1)?.time ? acts.get('t') : undefined
  return reason ?? topic ?? (CHARGE_PREPOSITIONS.has(link) ? acts.get('o') : undefined) ?? null
}

/** The content after "for" or "of"; null if there is none. */
function reasonAt(article: Document, clauses: SentenceClauses, act: Act, link: number): TokenRange | null {
  const last = contentEnd(article, clauses, link + 1, 'THING')
  return last > link ? withoutTrailingTime(clauses, act, { first: link + 1, last }) : null
}

/** The phrase before "for" or "of": with its modifiers ("the president of Poland"), unless the reason begins directly after it. */
function upToReason(site: CueSite, first: number): LongPhrase | null {
  const { clauses } = site
  const phrase = phraseStartingAt(clauses, first)
  if (!phrase) return null
  const short = { first: phrase.first, last: phrase.last, head: phrase, others: [] }
  if (actBefore(site, phrase.last + 1)) return short
  const whole = rightwards(clauses, phrase, lastWord(clauses))
  // "accused the owner, Acme, of": the comma closes the apposition.
  const closed = whole.others.length > 0 && wordAt(clauses, whole.last + 1) === ','
  if (closed && actBefore(site, whole.last + 2)) return { ...whole, last: whole.last + 1 }
  if (actBefore(site, whole.last + 1)) return whole
  // "thanked Kenya and Chad for their help": what seems to modify the last name is the reason.
  const joined = whole.others.find(({ last }) => actBefore(site, last + 1))
  return joined ? { ...whole, last: joined.last } : whole
}
