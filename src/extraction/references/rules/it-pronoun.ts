import { COPULAS_OF_IT } from '../../../languages/en/grammar/auxiliaries.js'
import {
  AGENT_PREPOSITIONS,
  ASIDE_PREPOSITIONS,
  OBLIQUE_PREPOSITIONS,
} from '../../../languages/en/grammar/prepositions.js'
import { FORMS_OF_IT } from '../../../languages/en/grammar/pronouns.js'
import { AFTER_EXPLETIVE_BE, TIMES_AS_SUBJECTS } from '../../../languages/en/grammar/time-words.js'
import { EXPLETIVE_VERBS } from '../../../languages/en/grammar/verb-forms.js'
import { EXTRAPOSED_OPENERS } from '../../../languages/en/grammar/wh-words.js'
import { VERBS_AFTER_IT } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { type Discourse, mentionAt, mentionsBefore, type PlacedMention, sentenceAt } from '../discourse.js'
import { opensWhatFor } from '../reasons.js'
import type { ReferenceRule } from '../rule.js'
import { isCue, subjectVerb } from '../subjects.js'

/** Maximum distance, in tokens, between an expletive "it" and its clause. */
const CLAUSE_REACH = 9
/** Maximum number of organizations and countries per sentence that are considered. */
const MOST_BODIES = 8

/**
 * It and its: the organization or country that is subject of the clause, or that the verb before acts on.
 *
 *     She praised Malta for its ferries but asked it to add some. China was no rival, it had become …
 *                           ^^^                   ^^                                  ^^
 * Never: "it is clear that", where the subject is a common noun ("The report said it"), where nothing near fits.
 * Source: the same weights as for people, as preferences in order.
 */
export const itPronoun: ReferenceRule = (discourse, at) => {
  const token = tokenAt(discourse.tokens, at)
  if (!FORMS_OF_IT.has(token.lower) || mentionAt(discourse, at) !== null) return null
  const possessive = token.lower === 'its'
  const next = discourse.tokens[discourse.tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1]
  const subject = !possessive && (next?.pos === 'AUX' || next?.pos === 'VERB')
  if (subject && isExpletive(discourse, at)) return null
  const link = possessive
    ? (nearest(discourse, at) ?? before(discourse, at))
    : subject
      ? VERBS_AFTER_IT.has(next?.lower ?? '') && at > 0 && /^[,”"]$/.test(tokenAt(discourse.tokens, at - 1).lower)
        ? (mainSubject(discourse, at) ?? speakerBefore(discourse, at))
        : (clauseSubject(discourse, at) ?? before(discourse, at) ?? speakerBefore(discourse, at))
      : lastObject(discourse, at)
  if (link === null) return null
  const name = discourse.actors[link.actor]?.name ?? ''
  const why = link.subject ? 'the last subject' : possessive ? 'the nearest body or country' : 'the last object'
  return { end: at + 1, actor: link.actor, form: 'PRONOUN', score: 0.7, reason: `${token.lower}: ${name}, ${why}` }
}

function isExpletive(discourse: Discourse, at: number): boolean {
  const { tokens } = discourse
  const limit = Math.min((sentenceAt(discourse, at)?.last ?? at) + 1, at + CLAUSE_REACH)
  if (EXPLETIVE_VERBS.has(tokenAt(tokens, at + 1).lower)) return true
  let being = false
  for (let i = at + 1; i < limit; i++) {
    const token = tokenAt(tokens, i)
    if (COPULAS_OF_IT.has(token.lower)) {
      being = true
      // "it is time", "it was Monday", "it was Smith who"
      if (AFTER_EXPLETIVE_BE.has(tokenAt(tokens, i + 1).lower)) return true
    } else if (being && EXTRAPOSED_OPENERS.has(token.lower) && token.pos !== 'NUM')
      return !(token.lower === 'to' && tokens[i - 1]?.pos === 'VERB')
    else if (/^[.;,]$/.test(token.lower)) return false
  }
  return false
}

const isBody = (discourse: Discourse, link: PlacedMention): boolean => {
  const kind = discourse.actors[link.actor]?.kind
  return (kind === 'ORGANIZATION' || kind === 'COUNTRY') && link.form !== 'DEMONYM' && link.score >= 0.5
}

/** The organizations and countries before `at` in the same sentence and quotation, the nearest first. */
function bodiesBefore(discourse: Discourse, at: number): PlacedMention[] {
  const found: PlacedMention[] = []
  for (const link of mentionsBefore(discourse, at, 0)) {
    const same = link.quotation === discourse.quotationOf[at] || link.quotation < 0
    if (link.end <= at && same && isBody(discourse, link)) found.push(link)
    if (found.length === MOST_BODIES) break
  }
  return found
}

/** The nearest organization or country that is not a mere modifier, unless a common noun is subject in between. */
function nearest(discourse: Discourse, at: number): PlacedMention | null {
  // "praised the choir for its patience": the choir's.
  if (mentionAt(discourse, at - 2) === null && opensWhatFor(discourse.tokens, at - 1, at - 2)) return null
  for (const link of bodiesBefore(discourse, at)) {
    const word = tokenAt(discourse.tokens, link.first - 1).lower
    const article = word === 'the' ? tokenAt(discourse.tokens, link.first - 2).lower : word
    if (discourse.tokens[link.end]?.lower === "'s" || ASIDE_PREPOSITIONS.has(article) || isModifier(discourse, link))
      continue
    if (otherSubjectBetween(discourse, link.end, at)) return null
    if (OBLIQUE_PREPOSITIONS.has(article) && !link.subject) {
      const main = bodiesBefore(discourse, at).find((other) => other.subject || isObjectOf(discourse, other))
      return main ?? link
    }
    return link
  }
  return null
}

/** "NATO member Poland", "US allies": the name stands before another noun. */
const isModifier = (discourse: Discourse, link: PlacedMention): boolean => {
  const next = discourse.tokens[link.end]
  return next?.spaced === true && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
}

/** The last organization or country that is a subject in the same sentence. */
function clauseSubject(discourse: Discourse, at: number): PlacedMention | null {
  const claimant = discourse.tokens[at - 1]?.lower === 'that' ? mentionAt(discourse, at - 2) : null
  if (claimant !== null && isBody(discourse, claimant) && isClaimant(discourse, claimant)) return claimant
  for (const link of bodiesBefore(discourse, at)) {
    if (!link.subject) continue
    return otherSubjectBetween(discourse, link.end, at) ? null : link
  }
  return null
}

/** "a claim by Malta [that it …]": whoever claims it is meant, whoever rejects it. */
function isClaimant({ tokens }: Discourse, { first }: PlacedMention): boolean {
  const the = tokens[first - 1]?.lower === 'the' ? 1 : 0
  return AGENT_PREPOSITIONS.has(tokenAt(tokens, first - 1 - the).lower)
}

/** "…, it added": the first subject of the sentence, which is its source. */
function mainSubject(discourse: Discourse, at: number): PlacedMention | null {
  const subjects = bodiesBefore(discourse, at).filter((link) => link.subject && link.quotation < 0)
  return subjects.at(-1) ?? previousSubject(discourse, at)
}

const isObjectOf = (discourse: Discourse, link: PlacedMention): boolean => {
  const before = discourse.tokens[link.first - 1]
  const verb = before?.lower === 'the' ? discourse.tokens[link.first - 2] : before
  return verb?.pos === 'VERB'
}

/** "praised Malta for … but asked it": the last body that a verb governs in the same sentence. */
function lastObject(discourse: Discourse, at: number): PlacedMention | null {
  if (discourse.tokens[at - 1]?.pos !== 'VERB') return null
  return bodiesBefore(discourse, at).find((link) => !link.subject && isObjectOf(discourse, link)) ?? null
}

/** At a sentence's start, or after the quotation that opens it: the body that opened the sentence before as its subject. */
function before(discourse: Discourse, at: number): PlacedMention | null {
  const sentence = discourse.sentenceOf[at] ?? -1
  const first = discourse.reading.sentences[sentence]?.first ?? at
  if (discourse.quotationOf[at] !== -1) return null
  let outside = 0
  for (let i = at - 1; i >= first && outside <= OPENING; i--) if (!isQuoted(discourse, i)) outside++
  return outside > OPENING ? null : previousSubject(discourse, at)
}

/** "…, the union said. “…,” [it] said": where it speaks, the body that spoke last, if nobody else has since. */
function speakerBefore(discourse: Discourse, at: number): PlacedMention | null {
  const verb = subjectVerb(discourse.tokens, at, at + 1)
  if (discourse.quotationOf[at] !== -1 || verb === null || !isCue(discourse.tokens, verb)) return null
  const sentence = discourse.sentenceOf[at] ?? -1
  if ([sentence, sentence - 1].some((s) => (discourse.unnamed[s] ?? []).some(({ end }) => end <= at))) return null
  for (const link of mentionsBefore(discourse, at, 1))
    if (link.speaks && link.quotation < 0) return isBody(discourse, link) ? link : null
  return null
}

/** Maximum number of unquoted tokens between the sentence's start and "it": "…,” according to its head". */
const OPENING = 2

/** True for tokens in a quotation, marks included. */
const isQuoted = (discourse: Discourse, at: number): boolean =>
  discourse.quotationOf[at] !== -1 || /^["“”‘’',]$/.test(tokenAt(discourse.tokens, at).lower)

/** The organization or country that is the first subject of the previous sentence. */
function previousSubject(discourse: Discourse, at: number): PlacedMention | null {
  const sentence = discourse.sentenceOf[at] ?? -1
  if (sentence === 0) return null
  const row = (discourse.bySentence[sentence - 1] ?? []).filter((link) => isBody(discourse, link))
  const opening = discourse.reading.sentences[sentence - 1]?.first ?? 0
  const link = row.find((one) => one.subject)
  if (link === undefined) return null
  return otherSubjectBetween(discourse, opening, link.first) || verbBetween(discourse, opening, link.first)
    ? null
    : link
}

/** True where a finite verb stands before the body: then it is the subject of a later clause ("It is clear that Acme must"). */
function verbBetween({ tokens }: Discourse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, lower } = tokenAt(tokens, i)
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) return true
  }
  return false
}

/** True if a common noun without a known referent is a subject between two tokens: "it" may refer to that. */
function otherSubjectBetween(discourse: Discourse, from: number, to: number): boolean {
  const { tokens } = discourse
  for (let i = from; i < to; i++) {
    const token = tokenAt(tokens, i)
    const next = tokens[i + 1]
    if (token.pos !== 'NOUN' || mentionAt(discourse, i) !== null || next === undefined || i + 1 >= to) continue
    const finite = next.pos === 'AUX' || (next.pos === 'VERB' && !next.lower.endsWith('ing') && !/ed$/.test(next.lower))
    if (finite && tokens[i - 1]?.pos !== 'ADP' && !TIMES_AS_SUBJECTS.has(token.lower)) return true
  }
  return false
}
