import { OTHER_AUTHORS } from '../../../languages/en/names/name-parts.js'
import { AUDIENCES, GOVERNMENT_NOUNS, MEDIA } from '../../../languages/en/names/officials.js'
import { VENUES } from '../../../languages/en/speech/venues.js'
import { partitionPoint } from '../../../text/partition-point.js'
import type { Span } from '../../../text/span.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { FoundActor, FoundAffiliation, FoundMention } from '../../analysis.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { Entities } from '../../entities/entities.js'
import type { Document } from '../document.js'

/** Looks up an article's mentions by position. */
export interface MentionIndex {
  readonly actors: readonly FoundActor[]
  readonly mentions: readonly FoundMention[]
  /** The mentions inside a span, in reading order. */
  readonly within: (span: Span) => FoundMention[]
  /** The longest mention that ends at an offset. */
  readonly endingAt: (end: number) => FoundMention | undefined
  /** The first mention of an actor. */
  readonly firstOf: (actor: number) => FoundMention | undefined
  /** The titles of a person, in reading order. */
  readonly titlesOf: (person: number) => readonly FoundAffiliation[]
}

export function indexMentions({ actors, mentions, affiliations }: Entities): MentionIndex {
  const byEnd = new Map<number, FoundMention>()
  const firstOf = new Map<number, FoundMention>()
  for (const mention of mentions) if (!firstOf.has(mention.actor)) firstOf.set(mention.actor, mention)
  const titles = new Map<number, FoundAffiliation[]>()
  for (const title of affiliations) {
    const held = titles.get(title.person)
    if (held === undefined) titles.set(title.person, [title])
    else held.push(title)
  }
  // Of mentions with the same end, the longest comes first in reading order.
  for (const mention of mentions) if (!byEnd.has(mention.end)) byEnd.set(mention.end, mention)
  return {
    actors,
    mentions,
    firstOf: (actor) => firstOf.get(actor),
    titlesOf: (person) => titles.get(person) ?? [],
    endingAt: (end) => byEnd.get(end),
    within: ({ start, end }) => {
      const low = partitionPoint(mentions, (mention) => mention.start < start)
      const found: FoundMention[] = []
      for (let i = low, mention = mentions[i]; mention !== undefined && mention.start < end; mention = mentions[++i]) {
        if (mention.end <= end) found.push(mention)
      }
      return found
    },
  }
}

/** The character span of a phrase. */
export const phraseSpan = (article: Document, { first, last }: { first: number; last: number }): Span => ({
  start: tokenAt(article.reading.tokens, first).start,
  end: tokenAt(article.reading.tokens, last).end,
})

/** The mention that is the head of a noun phrase: the longest that ends where the phrase ends. */
export function headMention(article: Document, index: MentionIndex, phrase: NounPhrase): FoundMention | null {
  const span = phraseSpan(article, phrase)
  const inside = index.within(span)
  const ending = index.endingAt(span.end) ?? index.endingAt(withoutOthers(article, phrase))
  if (ending) return ending
  const head = tokenAt(article.reading.tokens, phrase.last).lower
  return GOVERNMENT_NOUNS.has(head)
    ? (inside.find((mention) => index.actors[mention.actor]?.kind === 'COUNTRY') ?? null)
    : null
}

/** Where a phrase ends without "et al", which stands for those who wrote with somebody. */
function withoutOthers({ reading: { tokens } }: Document, { last }: NounPhrase): number {
  const others = OTHER_AUTHORS.has(tokenAt(tokens, last).lower) && tokenAt(tokens, last - 1).lower === 'et'
  return tokenAt(tokens, others ? last - 2 : last).end
}

/** All actors that a phrase coordinates, each once. */
export function actorsOf(article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention[] {
  const found: FoundMention[] = []
  for (const part of [phrase.head, ...phrase.others]) {
    const mention = headMention(article, index, part)
    if (mention && !found.some(({ actor }) => actor === mention.actor)) found.push(mention)
  }
  const longer = found.length === 0 ? beyondHead(article, index, phrase) : undefined
  return longer ? [longer] : found
}

/** "the [Republic of Malta]": a name that goes on behind the base phrase in which it begins. */
function beyondHead(article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention | undefined {
  const head = phraseSpan(article, phrase.head)
  return index.within(phraseSpan(article, phrase)).find(({ start, end }) => start < head.end && end > head.end)
}

/** The country or organization behind unnamed people: "senior Maltese officials", "a spokesman for the UN". */
export function affiliationOf(article: Document, index: MentionIndex, phrase: LongPhrase): number | null {
  // "reporters in Moscow": the press's location is not its affiliation.
  const head = tokenAt(article.reading.tokens, phrase.head.last).lower
  const span = phraseSpan(article, AUDIENCES.has(head) ? phrase.head : phrase)
  const mentions = index.within(span).filter(({ actor }) => index.actors[actor]?.kind !== 'PERSON')
  return mentions[0]?.actor ?? null
}

/** The same of whom words are said to: "Hungarian radio" and "a briefing in Oslo" are Hungary and Norway to nobody. */
export function addressedBehind(
  article: Document,
  index: MentionIndex,
  phrase: LongPhrase,
  affiliations: readonly FoundAffiliation[],
): number | null {
  const head = tokenAt(article.reading.tokens, phrase.head.last).lower
  if (GOVERNMENT_NOUNS.has(head)) return ruledBy(article, index, phrase, affiliations)
  const [opening] = index.within(phraseSpan(article, phrase.head))
  const press = AUDIENCES.has(head) || MEDIA.has(head)
  if (press && opening !== undefined && index.actors[opening.actor]?.kind === 'COUNTRY') return null
  return affiliationOf(article, index, VENUES.has(head) ? { ...phrase, ...phrase.head } : phrase)
}

/** "the Doe government": the country of whose government the text tells that Doe leads it; else what is named beside. */
function ruledBy(
  article: Document,
  index: MentionIndex,
  phrase: LongPhrase,
  affiliations: readonly FoundAffiliation[],
): number | null {
  const leaders = index.within(phraseSpan(article, phrase.head)).map(({ actor }) => actor)
  const led = affiliations.find(
    ({ person, of }) => of !== null && leaders.includes(person) && index.actors[of]?.kind === 'COUNTRY',
  )
  return led?.of ?? affiliationOf(article, index, phrase)
}
