import { ONE_OF_THEM } from '../../languages/en/grammar/pronouns.js'
import { countriesOfRegion } from '../../languages/en/names/regions.js'
import { BEFORE_OWN_NAME, TITLES } from '../../languages/en/names/titles.js'
import type { Candidate, SoughtWord } from '../../query/run/candidate-statements.js'
import { fold } from '../../text/phrase-table.js'
import type { Party } from '../plan/plan.js'
import type { Inquiry } from './inquiry.js'
import { worthOfSpeaker } from './worth.js'

/** How whoever says it stands to the one who is asked for. */
const UNNAMED_OF = 0.95
const TITLE_HELD = 0.85
const FROM_COUNTRY = 0.75
const CALLED_SO = 0.9
const PASSED_ON = 0.6
/** A named speaker beside a description counts a little less than one who is called so. */
const NAMED = 0.9
/** A name in the description, or its noun, that fits the speaker less than this, is another's; and what is left of the score then. */
const LEAST_NAME = 0.7
const NAME_OFF = 0.5
const LEAST_NOUN = 0.5
/** The same where the description is all that a question tells. */
const LEAST_NOUN_ALONE = 0.7
const NOUN_OFF_ALONE = 0.4
const NOUN_OFF = 0.75
/** A name around the statement, or in the headline, of somebody who is called by the rest of the description. */
const NAME_NEAR = 0.85
const NEAR_ZONES: ReadonlySet<string> = new Set(['SENTENCE', 'AROUND', 'HEADLINE', 'CONTENT'])
/** Words of this weight are names. */
const NAME_WEIGHT = 0.85

/** How well a statement's speaker fits, 0 to 1. */
export function scoreSpeaker({ plan, words, roles, isBound }: Inquiry, candidate: Candidate): number {
  const described = words.flatMap((word, at) => (roles[at] === 'SPEAKER' ? [{ word, at }] : []))
  if (isBound || described.length === 0) return scoreParties(plan.speakers, candidate)
  const isAlone = plan.acts.length === 0 && !roles.some((role) => role === 'TOPIC' || role === 'TARGET')
  const own = scoreDescription(described, candidate, isAlone)
  const isNamed = plan.speakers.length > 0 && !plan.speakers.some(({ how }) => how === 'DESCRIBED')
  return isNamed ? Math.max(own, NAMED * scoreParties(plan.speakers, candidate)) : own
}

/** How well a statement's speaker fits a description: all of its words count, its names most. */
function scoreDescription(
  described: readonly { readonly word: SoughtWord; readonly at: number }[],
  candidate: Candidate,
  isAlone: boolean,
): number {
  const { places, countries, titles } = candidate
  const isHere = isCalledSo(described, candidate)
  const fits = described.map(({ word: { own, actors, weight }, at }): number => {
    const region = countriesOfRegion(own.split(' or ')[0] ?? '')
    if (region.length > 0) return countries.some((id) => region.includes(id.replace('country_', ''))) ? 1 : 0
    const isOf = actors.some((id) => countries.includes(id) || titles.some(({ of }) => of === id))
    const isNear = isHere && weight >= NAME_WEIGHT && NEAR_ZONES.has(places[at]?.[0] ?? '')
    const isBeside = places[at]?.[0] === 'INTRODUCED' && BEFORE_OWN_NAME.has(own.split(' or ')[0] ?? '')
    if (isBeside) return 0
    return isOf ? 1 : Math.max(isNear ? NAME_NEAR : 0, worthOfSpeaker(places[at]))
  })
  const all = described.reduce((sum, { word }) => sum + word.weight, 0)
  const mean = fits.reduce((sum, fit, at) => sum + fit * (described[at]?.word.weight ?? 0), 0) / all
  const isNameOff = described.some(({ word }, at) => word.weight >= NAME_WEIGHT && (fits[at] ?? 0) < LEAST_NAME)
  // The noun stands first or last: "head of the bank", "bank chief".
  const nouns = fits.filter((_, at) => (described[at]?.word.weight ?? 0) < NAME_WEIGHT)
  const isNounOff =
    nouns.length > 0 && Math.max(nouns[0] ?? 0, nouns.at(-1) ?? 0) < (isAlone ? LEAST_NOUN_ALONE : LEAST_NOUN)
  return mean * (isNameOff ? NAME_OFF : 1) * (isNounOff ? (isAlone ? NOUN_OFF_ALONE : NOUN_OFF) : 1)
}

/**
 * Whether the nouns of a description are what the article calls the speaker, so that the names in it may stand beside: "residents" in an
 * article about Valletta are Valletta's. Not a title's: each country has a minister, each family a mother.
 */
const isCalledSo = (
  described: readonly { readonly word: SoughtWord; readonly at: number }[],
  { places, speakerIds, speakerText }: Candidate,
): boolean =>
  described.some(({ word: { weight }, at }) => {
    const [zone, likeness] = places[at] ?? []
    const isSpeaker =
      zone === 'SPEAKER' ||
      zone === 'INTRODUCED' ||
      (speakerIds.length === 0 && zone === 'AROUND' && ONE_OF_THEM.test(speakerText ?? ''))
    return weight < NAME_WEIGHT && isSpeaker && likeness !== 'FAR'
  }) && !described.some(({ word: { own } }) => TITLES.get(own.split(' or ')[0] ?? '') !== undefined)

const scoreParties = (parties: readonly Party[], candidate: Candidate): number =>
  parties.length === 0 ? 1 : Math.max(...parties.map((party) => scoreParty(party, candidate)))

function scoreParty({ actors, words, how }: Party, candidate: Candidate): number {
  const { speakerIds, speakerAffiliationId, titles, countries, reportedById, speakerText } = candidate
  const ids = actors.map(({ id }) => id)
  const has = (some: readonly (string | null)[]): boolean => some.some((id) => id !== null && ids.includes(id))
  if (has(speakerIds)) return 1
  if (has([speakerAffiliationId])) return UNNAMED_OF
  if (actors.some(({ kind }) => kind !== 'PERSON')) {
    if (has(titles.map(({ of }) => of))) return TITLE_HELD
    if (how === 'OFFICIALS' && has(countries)) return FROM_COUNTRY
  }
  if (speakerIds.length === 0 && speakerText !== null) {
    const called = fold(speakerText)
    if ([words, ...actors.map(({ name }) => name)].some((name) => called.includes(fold(name)))) return CALLED_SO
  }
  return has([reportedById]) ? PASSED_ON : 0
}
