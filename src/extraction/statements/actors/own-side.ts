import { TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/token-at.js'
import type { TokenRange } from '../../../text/token-range.js'
import type { FoundAffiliation } from '../../analysis.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { actorOf, actorsOf, type MentionIndex, phraseSpan } from './actors-of.js'

/** Whom a source speaks for: itself, and the countries and organizations that it belongs to. */
export interface OwnSide {
  readonly source: LongPhrase
  /** Whoever speaks, where the text names them; else null. */
  readonly speaker: number | null
  /** The speaker, and the countries and organizations behind it. */
  readonly actors: ReadonlySet<number>
  /** True for somebody in office of whom the text does not say where: "the foreign minister", "a security official". */
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
  const named = index.within(phraseSpan(article, ofNoun(article, source))).map(({ actor }) => actor)
  const actors = new Set([...(speaker === null ? [] : [speaker]), ...behind, ...named])
  const isPlaced = [...actors].some((actor) => index.actors[actor]?.kind !== 'PERSON')
  return { source, speaker, actors, unplaced: !isPlaced && isInOffice(article, source) }
}

/** What belongs to a source's noun: "a spokesman for the UN", but not "a diplomat | briefed on Kyiv's plans". */
function ofNoun(article: Document, { first, last, head }: LongPhrase): TokenRange {
  const { tokens } = article.reading
  let end = head.last
  while (end < last && !DESCRIBING.test(tokens[end + 1]?.lower ?? ',')) end++
  return { first, last: end }
}

/** What begins a description of the source that says nothing of whom it speaks for. */
const DESCRIBING = /^(?:who|which|briefed|familiar|close|,|\()$/

/** Words of sources who speak for nobody: whoever is briefed on talks, and whoever held an office once. */
const OUTSIDERS = /^(?:briefed|familiar|who|sources?|diplomats?|former)$/

const OFFICIALS = /^(?:officials?|ministers?|spokes(?:man|woman|person|men|people)|lawyers?|leaders?)$/

/** "a security official", "Defence Minister Pierre Joxe". */
function isInOffice(article: Document, source: LongPhrase): boolean {
  const { tokens } = article.reading
  for (let i = source.first; i <= source.last; i++) {
    const word = tokenAt(tokens, i).lower
    if (OUTSIDERS.test(word)) return false
    if (OFFICIALS.test(word) || BODIES.test(word)) return true
    const title = TITLES.longestAt(tokens, i, source.last + 1, () => true)
    if (title?.entry.kind === 'OFFICE' || title?.entry.kind === 'SPEAKER') return true
  }
  return false
}

/** True where a clause's subject is the source itself, or the country or organization that it speaks for. */
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
    if (/^(?:i|we)$/.test(word)) return true
    return found.length === 0 && party.speaker === null && agrees(clauses, word, party.source)
  }
  if (possessed(clauses, party.source) || ownBody(clauses, subject)) return true
  return party.unplaced && found.length > 0 && found.every((actor) => index.actors[actor]?.kind !== 'PERSON')
}

/** "they" for a plural source, "he" for a single one, of whom the text gives no name. */
const agrees = (clauses: SentenceClauses, pronoun: string, source: LongPhrase): boolean => {
  const plural = source.others.length > 0 || wordAt(clauses, source.head.last).endsWith('s')
  return pronoun === 'they' || (/^(?:he|she|it)$/.test(pronoun) && !plural)
}

/** Bodies that speak for whoever has them. */
const BODIES = /^(?:ministry|government|embassy|office|military|army|police|leadership|delegation|mission)$/

/** "…, his lawyer said": whoever the sentence is about, by whoever speaks for them. */
const possessed = (clauses: SentenceClauses, source: LongPhrase): boolean =>
  /^(?:his|her|its|their)$/.test(wordAt(clauses, source.first)) &&
  (OFFICIALS.test(wordAt(clauses, source.head.last)) || BODIES.test(wordAt(clauses, source.head.last)))

/** "his country", "its government": what the source belongs to or leads. */
const ownBody = (clauses: SentenceClauses, { head }: LongPhrase): boolean =>
  /^(?:his|her|its|their|our|my)$/.test(wordAt(clauses, head.first)) &&
  (BODIES.test(wordAt(clauses, head.last)) || /^(?:country|nation|party|side|people)$/.test(wordAt(clauses, head.last)))
