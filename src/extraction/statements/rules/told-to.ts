import { DESCRIBING_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { openerAt } from '../../clauses/examples.js'
import { inside, type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards, subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { agentWithin } from '../actors/agent.js'
import { contentEnd } from '../content/content-end.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { followsQuotation } from '../cues/follows-quotation.js'
import { type CueSite, lastWord, opensInfinitive, type VerbRule, wordAt } from '../rule.js'

/**
 * A verb of urging, asking or ordering with an addressee and an infinitive; in the passive, the subject is the addressee.
 *
 *     Roe has urged Malta to widen its harbour.
 *     ~~~ --------- ..... ^^^^^^^^^^^^^^^^^^^^
 *     source cue    addressee content
 *
 * Not: "They called the office to complain." ("call" alone urges nobody).
 * Source: Levin 1993, 37.9 and 58.1 (advise and urge verbs).
 */
export const toldTo: VerbRule = {
  name: 'told-to',
  frames: ['d'],
  find(site, act) {
    return site.group.passive ? passive(site, act) : active(site, act)
  },
}

function active(site: CueSite, act: Parameters<VerbRule['find']>[1]) {
  const { clauses, words, article, subject } = site
  const phrase = phraseStartingAt(clauses, words.last + 1)
  // “Go home,” she told those waiting to leave.: what was said stands before.
  if (!phrase || !subject || (site.cue.acts.has('q') && followsQuotation(site))) return null
  const examples = withExamples(clauses, phrase)
  const addressee =
    (examples ? reaching(site, examples) : null) ??
    reaching(site, rightwards(clauses, phrase, lastWord(clauses))) ??
    reaching(site, { first: phrase.first, last: phrase.last, head: phrase, others: [] }) ??
    reaching(site, described(site, phrase))
  if (!addressee) return null
  const at = contentAfter(clauses, addressee)
  const thing = wordAt(clauses, at) === 'against' && !clauses.groupAt(at + 1)
  return {
    act,
    source: subject,
    addressee,
    content: [{ first: at, last: contentEnd(article, clauses, at, thing ? 'THING' : 'INFINITIVE') }],
  }
}

/** No verb, or "who [owns] the dam". */
const isRelativeVerb = (clauses: SentenceClauses, group: VerbGroup | undefined): boolean =>
  group === undefined || (group.form === 'FINITE' && DESCRIBING_RELATIVES.has(wordAt(clauses, group.first - 1)))

/** Most tokens between the noun of an addressee and what it is to do. */
const LONGEST_DESCRIPTION = 20

/** "asked [towns such as Rye and Deal] to", "urged [the mayor-elect, Jane Doe,] to": an addressee with all that stands before the infinitive. */
function described({ clauses }: CueSite, phrase: NounPhrase): LongPhrase {
  let last = phrase.last
  for (let at = last + 1; at <= phrase.last + LONGEST_DESCRIPTION && opensNoClause(clauses, at); at++) last = at
  return { first: phrase.first, last, head: phrase, others: [] }
}

/** True for what may stand between a noun and its description's end: no verb but a relative clause's, no quotation, no sign but a comma or hyphen. */
const opensNoClause = (clauses: SentenceClauses, at: number): boolean =>
  inside(clauses, at) &&
  isRelativeVerb(clauses, clauses.groupAt(at)) &&
  clauses.quotationAt(at) < 0 &&
  (clauses.tokens[at]?.pos !== 'PUNCT' || /^[,-]$/.test(wordAt(clauses, at)))

/** "allies [such as Malta and Peru]", "unions, [including Acme]": with whoever is named among them. */
function withExamples(clauses: SentenceClauses, head: NounPhrase): LongPhrase | null {
  const comma = wordAt(clauses, head.last + 1) === ',' ? 1 : 0
  const at = head.last + 1 + comma
  // "urged Malta, like Peru, to …": a likeness between commas is no example.
  const words = comma && wordAt(clauses, at) === 'like' ? 0 : openerAt(clauses, at)
  const named = words > 0 ? phraseStartingAt(clauses, at + words) : undefined
  if (!named) return null
  const examples = rightwards(clauses, named, lastWord(clauses))
  const closed = comma && wordAt(clauses, examples.last + 1) === ',' ? 1 : 0
  return { first: head.first, last: examples.last + closed, head, others: [named, ...examples.others] }
}

/** The token after an addressee and an optional day or place; "against" does not introduce a place. */
const contentAfter = (clauses: SentenceClauses, { last }: LongPhrase): number =>
  wordAt(clauses, last + 1) === 'against' ? last + 1 : afterAdjuncts(clauses, last + 1)

/** The addressee, if it is followed by "to …", "not to …" or "against …"; else null. */
function reaching({ clauses, cue }: CueSite, phrase: LongPhrase): LongPhrase | null {
  const at = contentAfter(clauses, phrase)
  if (wordAt(clauses, at) === 'against') {
    // "warned tourists against the heat", but "ordered troops against the rebels" is no advice.
    const thing = phraseStartingAt(clauses, at + 1) || clauses.quotationAt(at + 1) >= 0
    return clauses.groupAt(at + 1)?.form === 'PARTICIPLE' || (thing && cue.acts.get('d') === 'WARN') ? phrase : null
  }
  return opensInfinitive(clauses, at) ? phrase : null
}

/** "Poland was urged (by the alliance) to …" */
function passive(site: CueSite, act: Parameters<VerbRule['find']>[1]) {
  const { clauses, words, article, group } = site
  const addressee = subjectBefore(clauses, group)
  if (!addressee) return null
  const by = wordAt(clauses, words.last + 1) === 'by' ? phraseStartingAt(clauses, words.last + 2) : undefined
  const source = by ? rightwards(clauses, by, lastWord(clauses)) : null
  // "who was not permitted to enter": being permitted to do something is not an act of a source.
  if (!source && act === 'AGREE') return null
  const at = source ? source.last + 1 : words.last + 1
  if (!opensInfinitive(clauses, at)) return null
  const content = { first: at, last: contentEnd(article, clauses, at, 'INFINITIVE') }
  // "was urged to resign by Jane Doe": the agent closes the content, where it names somebody ("told to wait by the door").
  const agent = source ? null : agentWithin(clauses, content)
  return agent && isSomebody(clauses, agent)
    ? { act, source: agent, addressee, content: [{ first: at, last: agent.first - 2 }] }
    : { act, source, addressee, content: [content] }
}

/** A name or a title. */
const isSomebody = ({ tokens }: SentenceClauses, { head: { last } }: LongPhrase): boolean =>
  tokens[last]?.pos === 'PROPN' || TITLES.get(tokens[last]?.lower ?? '') !== undefined
