import { SPEAKER_POSSESSIVES, THIRD_PERSON_POSSESSIVES } from '../../../languages/en/grammar/determiners.js'
import { FIRST_PERSON, THIRD_PERSON_SINGULAR } from '../../../languages/en/grammar/pronouns.js'
import {
  OFFICIAL_BODIES,
  OFFICIALS,
  OUTSIDERS,
  OWN_SIDES,
  SOURCE_DESCRIPTIONS,
} from '../../../languages/en/names/officials.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { partitionPoint } from '../../../text/partition-point.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { FoundAffiliation, FoundMention } from '../../analysis.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { actorsOf, type MentionIndex, phraseSpan } from './actors-of.js'
import { actorOf } from './source-actor.js'

/** Those for whom a source speaks: itself, and the countries and organizations that it belongs to. */
export interface OwnSide {
  readonly source: LongPhrase
  /** The actor that speaks; null if it is not named. */
  readonly speaker: number | null
  /** The speaker, and the countries and organizations behind it. */
  readonly actors: ReadonlySet<number>
  /** True for officials whose country or organization is not given: "the foreign minister", "a security official". */
  readonly unplaced: boolean
}

export function ownSideOf(
  article: Document,
  index: MentionIndex,
  affiliations: readonly FoundAffiliation[],
  source: LongPhrase,
): OwnSide {
  const speaker = actorOf(article, index, source)?.actor ?? null
  const behind = affiliations.filter(({ person }) => person === speaker).flatMap(({ of }) => (of === null ? [] : [of]))
  const named = index
    .within(phraseSpan(article, ofNoun(article, source)))
    .filter((mention) => speaksFor(article, index, mention))
    .map(({ actor }) => actor)
  const actors = new Set([...(speaker === null ? [] : [speaker]), ...behind, ...named])
  const isPlaced = [...actors].some((actor) => index.actors[actor]?.kind !== 'PERSON')
  return { source, speaker, actors, unplaced: !isPlaced && isInOffice(article, source) }
}

/** "Doe’s lawyer", "a friend of Doe", "Doe spokeswoman Jane Roe", but not "[Doe] critic Jane Roe": for whom a source speaks. */
function speaksFor(article: Document, index: MentionIndex, { actor, start, end }: FoundMention): boolean {
  if (index.actors[actor]?.kind !== 'PERSON') return true
  const { tokens } = article.reading
  const before = tokenAt(tokens, partitionPoint(tokens, (token) => token.start < start) - 1)
  const after = tokenAt(
    tokens,
    partitionPoint(tokens, (token) => token.start < end),
  )
  return before.pos === 'ADP' || after.pos !== 'NOUN' || OFFICIALS.has(after.lower)
}

/** What belongs to a source's noun: "a spokesman for the UN", but not "a clerk | told of Malta's plans". */
function ofNoun(article: Document, { first, last, head }: LongPhrase): TokenRange {
  const { tokens } = article.reading
  let end = head.last
  while (end < last && !SOURCE_DESCRIPTIONS.has(tokens[end + 1]?.lower ?? ',')) end++
  return { first, last: end }
}

/** "a security official", "Fisheries Minister Jane Doe". */
function isInOffice(article: Document, source: LongPhrase): boolean {
  const { tokens } = article.reading
  for (let i = source.first; i <= source.last; i++) {
    const word = tokenAt(tokens, i).lower
    if (OUTSIDERS.has(word)) return false
    if (OFFICIALS.has(word) || OFFICIAL_BODIES.has(word)) return true
    const title = TITLES.longestAt(tokens, i, source.last + 1, () => true)
    if (title?.entry.kind === 'OFFICE' || title?.entry.kind === 'SPEAKER') return true
  }
  return false
}

/** True if a clause's subject is the source itself, or the country or organization that it speaks for. */
export function isOwn(
  article: Document,
  index: MentionIndex,
  party: OwnSide,
  clauses: SentenceClauses,
  subject: LongPhrase,
): boolean {
  const found = actorsOf(article, index, subject).map(({ actor }) => actor)
  if (found.some((actor) => party.actors.has(actor))) return true
  const word = wordAt(clauses, subject.head.last)
  if (subject.head.pronoun) {
    if (FIRST_PERSON.has(word)) return true
    return found.length === 0 && party.speaker === null && agrees(clauses, word, party.source)
  }
  if (possessed(clauses, party.source) || ownBody(clauses, subject)) return true
  return party.unplaced && found.length > 0 && found.every((actor) => index.actors[actor]?.kind !== 'PERSON')
}

/** Whether a pronoun agrees in number with an unnamed source: "they" for a plural one, "he" or "she" for a single one. */
const agrees = (clauses: SentenceClauses, pronoun: string, source: LongPhrase): boolean => {
  const plural = source.others.length > 0 || wordAt(clauses, source.head.last).endsWith('s')
  return pronoun === 'they' || (THIRD_PERSON_SINGULAR.has(pronoun) && !plural)
}

/** "…, his lawyer said": the source is a representative of the person whom the sentence is about. */
const possessed = (clauses: SentenceClauses, source: LongPhrase): boolean =>
  THIRD_PERSON_POSSESSIVES.has(wordAt(clauses, source.first)) &&
  (OFFICIALS.has(wordAt(clauses, source.head.last)) || OFFICIAL_BODIES.has(wordAt(clauses, source.head.last)))

/** "his country", "its government": the country or organization of the source, by a possessive. */
const ownBody = (clauses: SentenceClauses, { head }: LongPhrase): boolean =>
  SPEAKER_POSSESSIVES.has(wordAt(clauses, head.first)) &&
  (OFFICIAL_BODIES.has(wordAt(clauses, head.last)) || OWN_SIDES.has(wordAt(clauses, head.last)))
