import { FORMS_OF_HAVE } from '../../../languages/en/grammar/auxiliaries.js'
import { FIELD_PREPOSITIONS, GERUND_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { EXPRESSIVE_PARTICLES, EXPRESSIVE_PASTS, isPastForm } from '../../../languages/en/grammar/verb-forms.js'
import { INTERROGATIVE_SUBJECTS } from '../../../languages/en/grammar/wh-words.js'
import { AUXILIARIES } from '../../../languages/en/grammar/word-classes.js'
import { type Cue, cuesOf, occasionalCuesOf, quotativeCue } from '../../../languages/en/speech/cues.js'
import { supportCueOf } from '../../../languages/en/speech/support-verbs.js'
import { goesOnAfterQuotation } from '../../../languages/en/tags/quotatives.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { isNameLike } from '../../layout/quoted-names.js'
import { afterVenue, agentAt } from '../actors/agent.js'
import type { Document } from '../document.js'
import { type CueSite, wordAt } from '../rule.js'
import { cueSubject } from './cue-subjects.js'
import { withPhase } from './phase.js'
import { wentFor } from './purpose.js'
import { isBareParticiple, reducedPassive } from './reduced-passive.js'

/** The verb groups of a sentence, outside quotations, that may be cues; for each group one site per lexicon entry, in the order to be tried. */
export function cueSites(article: Document, clauses: SentenceClauses): CueSite[][] {
  return clauses.groups.flatMap((group) => {
    if (clauses.quotationAt(group.head) >= 0) return []
    const cues = [...cuesAt(clauses, group), ...quotativeCues(article, clauses, group)]
    if (cues.length === 0) return []
    const phase = withPhase(clauses, group)
    if (phase) {
      const subject = cueSubject(clauses, phase.outer)
      return [cues.map((cue) => cueSite(article, clauses, phase.whole, cue, subject))]
    }
    if (group.form === 'INFINITIVE') {
      const going = wentFor(clauses, group)
      const subject = going && cueSubject(clauses, going)
      return going ? [cues.map((cue) => cueSite(article, clauses, { ...group, form: 'FINITE' }, cue, subject))] : []
    }
    const held = reducedPassive(clauses, group, cues)
    if (held) return [held.cues.map((cue) => cueSite(article, clauses, held.group, cue, held.subject))]
    const perfect = interruptedPerfect(clauses, group)
    if (perfect) return [cues.map((cue) => cueSite(article, clauses, perfect, cue, cueSubject(clauses, perfect)))]
    if (group.form === 'PAST_PARTICIPLE' || isPartedFromAgent(clauses, group)) {
      // "a plan backed (in a letter) by farmers": a participle without a subject is a cue only if its agent follows.
      if (wordAt(clauses, afterVenue(clauses, group.last + 1)) !== 'by') return []
      const subject = subjectBefore(clauses, group)
      return [cues.map((cue) => cueSite(article, clauses, { ...group, passive: true }, cue, subject))]
    }
    const neither = neitherBefore(clauses, group)
    if (neither) {
      const whole = { ...group, first: neither.first, modal: neither.modal }
      return [cues.map((cue) => cueSite(article, clauses, whole, cue, cueSubject(clauses, neither)))]
    }
    if (isObjectOfPreposition(clauses, group)) return []
    const subject = cueSubject(clauses, group)
    if (isAsked(clauses, subject)) return []
    return [cues.map((cue) => cueSite(article, clauses, group, cue, subject))]
  })
}

/** "A budget [condemned] in a letter by teachers was passed": a past form with an agent behind a venue, and behind that the sentence's verb. */
function isPartedFromAgent(clauses: SentenceClauses, group: VerbGroup): boolean {
  if (group.form !== 'FINITE' || group.passive || !isBareParticiple(clauses, group)) return false
  if (afterVenue(clauses, group.last + 1) === group.last + 1) return false
  const agent = agentAt(clauses, group.last + 1)
  return agent !== null && clauses.groupAt(agent.last + 1)?.form === 'FINITE'
}

/** "Did Poland reject the plan?", "Who threatened them?": a question does not report a statement. */
function isAsked(clauses: SentenceClauses, subject: LongPhrase | null): boolean {
  const { last } = clauses.sentence
  if (!subject || wordAt(clauses, last) !== '?' || clauses.quotationAt(last) >= 0) return false
  const before = subject.first - 1
  return (
    INTERROGATIVE_SUBJECTS.has(wordAt(clauses, subject.first)) ||
    (AUXILIARIES.has(wordAt(clauses, before)) && clauses.groupAt(before) !== undefined)
  )
}

/** "banned it from [discussing] the law", "a system of [reporting] abuse": a deed that somebody is said to do, not one that is told. */
function isObjectOfPreposition(clauses: SentenceClauses, { form, first }: VerbGroup): boolean {
  if (form !== 'PARTICIPLE') return false
  const before = wordAt(clauses, first - 1)
  // "her skill in predicting it", "focused on supporting them", but not "In denying it, Doe said".
  const inside = clauses.tokens[first - 2]?.pos === 'NOUN' || clauses.groupAt(first - 2) !== undefined
  return (
    GERUND_PREPOSITIONS.has(before) ||
    (FIELD_PREPOSITIONS.has(before) && tokenAt(clauses.tokens, first - 1).shape === 'lower' && inside)
  )
}

/** The lexicon's entries for a verb, in the order to be tried: with a noun that carries the act, with its particle, alone. */
export function cuesAt(clauses: SentenceClauses, group: VerbGroup): Cue[] {
  const form = wordAt(clauses, group.head)
  const support = supportCueOf(form)
  const own = [...cuesOf(form), ...occasionalCuesOf(form)].filter(
    ({ particle }) => particle === null || hasParticle(clauses, group, particle),
  )
  return support ? [support, ...own] : own
}

/** “…,” [sighed] Doe: whatever verb stands beside a quotation that ends with a comma, a question or an exclamation. */
function quotativeCues(article: Document, clauses: SentenceClauses, group: VerbGroup): Cue[] {
  const form = wordAt(clauses, group.head)
  if (group.form !== 'FINITE' || group.passive || AUXILIARIES.has(form) || !isTold(clauses, group)) return []
  if (cuesOf(form).some(({ particle, acts }) => particle === null && acts.has('q'))) return []
  const subject = goesOnAfterQuotation(clauses.tokens, group.first) ? null : subjectBefore(clauses, group)
  const beside = subject?.first ?? group.first
  if (!goesOnAfterQuotation(clauses.tokens, beside)) return []
  const quotation = Math.max(clauses.quotationAt(beside - 1), clauses.quotationAt(beside - 2))
  const range = article.quotations[quotation]
  // “Night Train,” held in May: several capitals may be a title, which is not said.
  if (!range || clauses.groups.some(({ first }) => first >= beside && first < group.first)) return []
  // “medical problem,” the doctor typed: words within a sentence belong to it, where they are no clause.
  const says = clauses.groups.some(({ form, last }) => form === 'FINITE' && last < range.last && last > range.first)
  if (range.first > clauses.opening && !says) return []
  if (range.last - range.first > 3 && isNameLike(clauses.tokens, range.first + 1, range.last - 1)) return []
  const next = wordAt(clauses, group.last + 1)
  return [quotativeCue(form, EXPRESSIVE_PARTICLES.has(next) && !clauses.phraseAt(group.last + 2)?.time ? next : null)]
}

/** A past or third person, as stories are told in, and the only verb there. */
const isTold = (clauses: SentenceClauses, { head, last }: VerbGroup): boolean => {
  const { lower, shape } = tokenAt(clauses.tokens, head)
  return (
    shape === 'lower' &&
    (isPastForm(lower) || EXPRESSIVE_PASTS.has(lower) || /[^s]s$/.test(lower)) &&
    clauses.groupAt(last + 1) === undefined
  )
}

/** Most tokens between "has" and "been". */
const LONGEST_SPELL = 4

/** "[has] for decades [been rumoured]": a passive with a time in its middle, as one verb. */
function interruptedPerfect(clauses: SentenceClauses, group: VerbGroup): VerbGroup | null {
  if (group.form !== 'PAST_PARTICIPLE' || !group.passive || wordAt(clauses, group.first) !== 'been') return null
  for (let at = group.first - 1; at >= group.first - 1 - LONGEST_SPELL; at--) {
    const have = clauses.groupAt(at)
    if (have)
      return FORMS_OF_HAVE.has(wordAt(clauses, have.head)) ? { ...group, first: have.first, form: 'FINITE' } : null
  }
  return null
}

/** "could [neither affirm] nor deny it": one cue, whose content stands after its second verb. */
function neitherBefore(clauses: SentenceClauses, group: VerbGroup): VerbGroup | null {
  if (wordAt(clauses, group.first) !== 'nor') return null
  const first = clauses.groupAt(group.first - 1)
  return first?.negated && first.form === 'FINITE' ? first : null
}

/** A verb group as a cue; its words include the particle. */
export const cueSite = (
  article: Document,
  clauses: SentenceClauses,
  group: VerbGroup,
  cue: Cue,
  subject: LongPhrase | null,
): CueSite => ({
  article,
  clauses,
  group,
  cue,
  words: {
    first: group.first,
    last: cue.particle ? particleEnd(clauses, group, cue.particle) : group.last,
  },
  subject,
})

/** "call for help", "object to paying", but not "agreed to act", where "to" belongs to the next verb. */
export function hasParticle(clauses: SentenceClauses, group: VerbGroup, particle: string): boolean {
  const last = particleEnd(clauses, group, particle)
  if (last < 0) return false
  const next = particle.endsWith('to') ? clauses.groupAt(last) : undefined
  return next === undefined || wordAt(clauses, next.head).endsWith('ing')
}

/** The last token of a particle, before whose last word a day may stand ("pleaded not guilty on 3 May to"); -1 where it does not stand there. */
function particleEnd(clauses: SentenceClauses, group: VerbGroup, particle: string): number {
  const words = particle.split(' ')
  let at = particleAt(clauses, group)
  for (const [index, word] of words.entries()) {
    if (index > 0 && index === words.length - 1) {
      const day = clauses.phraseAt(wordAt(clauses, at) === 'on' && word !== 'on' ? at + 1 : at)
      if (day?.time) at = day.last + 1
    }
    if (wordAt(clauses, at) !== word) return -1
    at++
  }
  return at - 1
}

const BEFORE_PLACES: ReadonlySet<string> = new Set(['in', 'at'])

/** The token of a verb's particle: directly after it, or after a day or a place ("called Monday for", "advocates in its letter for"). */
const particleAt = (clauses: SentenceClauses, group: VerbGroup): number => {
  const at = group.last + 1
  const linked = BEFORE_PLACES.has(wordAt(clauses, at)) ? clauses.phraseAt(at + 1) : undefined
  if (linked?.first === at + 1 && wordAt(clauses, linked.last + 1) === 'for') return linked.last + 1
  const day = clauses.phraseAt(at)
  return day?.time ? day.last + 1 : at
}
