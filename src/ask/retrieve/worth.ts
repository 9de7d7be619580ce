import type { Candidate, Likeness, Places, SoughtWord, Zone } from '../../query/run/candidate-statements.js'

/**
 * What a word counts by where it stands, 0 to 1. These and the factors of the other scores were chosen by hand on four sets of questions, so
 * that right statements come before others and those that nobody answers stay below (docs/figures.md).
 */
const BY_ZONE: Readonly<Record<Zone, number>> = {
  CONTENT: 1,
  SENTENCE: 0.95,
  SPEAKER: 0.8,
  INTRODUCED: 0.7,
  AROUND: 0.7,
  HEADLINE: 0.82,
  ARTICLE: 0.42,
}

/** The same for a word that describes whoever speaks. */
const BY_SPEAKER_ZONE: Readonly<Record<Zone, number>> = {
  SPEAKER: 1,
  INTRODUCED: 0.85,
  SENTENCE: 0.8,
  CONTENT: 0.5,
  AROUND: 0.65,
  HEADLINE: 0.5,
  ARTICLE: 0.35,
}

const BY_LIKENESS: Readonly<Record<Likeness, number>> = { OWN: 1, NEAR: 0.85, FAR: 0.6 }

export type Place = Places[number] | undefined

/** What a word at this place counts. */
export const worth = (place: Place): number => (place ? BY_ZONE[place[0]] * BY_LIKENESS[place[1]] : 0)

/** What a word that describes whoever speaks counts at this place. */
export const worthOfSpeaker = (place: Place): number => (place ? BY_SPEAKER_ZONE[place[0]] * BY_LIKENESS[place[1]] : 0)

/** Whether a word stands in the statement's content. */
export const isInContent = (place: Place): boolean => place?.[0] === 'CONTENT' && place[1] !== 'FAR'

/** Whether a word stands in its content or its sentence. */
export const isInside = (place: Place): boolean =>
  isInContent(place) || (place?.[0] === 'SENTENCE' && place[1] !== 'FAR')

/** What a word counts within the content or sentence, in whichever likeness. */
export const worthWithin = (place: Place): number =>
  place?.[0] === 'CONTENT' || place?.[0] === 'SENTENCE' ? worth(place) : 0

/** The same around the sentence or in the headline. */
export const worthNear = (place: Place): number =>
  place?.[0] === 'AROUND' || place?.[0] === 'HEADLINE' ? worth(place) : 0

/** What some words weigh together. @param at their positions */
export const weightOf = (words: readonly SoughtWord[], at: readonly number[]): number =>
  at.reduce((sum, each) => sum + (words[each]?.weight ?? 0), 0)

/** The weighted mean of what some words count. @param at their positions, at least one */
export const meanWorth = (words: readonly SoughtWord[], { places }: Candidate, at: readonly number[]): number =>
  at.reduce((sum, each) => sum + (words[each]?.weight ?? 0) * worth(places[each]), 0) / weightOf(words, at)
