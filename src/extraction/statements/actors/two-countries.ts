import { TWO_COUNTRIES } from '../../../languages/en/names/officials.js'
import { partitionPoint } from '../../../text/partition-point.js'
import type { FoundMention } from '../../analysis.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { Document } from '../document.js'
import { type MentionIndex, phraseSpan } from './actors-of.js'

/** Maximum number of preceding mentions that are searched. */
const MOST = 120

/**
 * "Both governments", "the two countries": the last two countries coordinated by "and", else the two that the text has mentioned far
 * more often than any other. Empty for other words, and if it is unclear which are meant; the speaker's own country is excluded.
 *
 *     Panama and Colombia signed a deal. … The bishop urged both countries to wait.
 *     ^^^^^^     ^^^^^^^^
 * @param own the speaker, and the countries for which they speak
 */
export function twoCountries(
  article: Document,
  index: MentionIndex,
  phrase: LongPhrase,
  own: ReadonlySet<number>,
): number[] {
  const { text } = article.reading
  const span = phraseSpan(article, phrase.head)
  if (!TWO_COUNTRIES.test(text.slice(span.start, span.end).replace(/\s+/g, ' '))) return []
  const before = countriesBefore(index, span.start).filter(({ actor }) => !own.has(actor))
  for (let i = before.length - 1; i > 0; i--) {
    const [one, other] = [before[i - 1], before[i]] as [FoundMention, FoundMention]
    if (one.actor === other.actor || !/^\s+and\s+$/.test(text.slice(one.end, other.start))) continue
    const third = before[i - 2]
    // "Peru, Chile and Bolivia" are three.
    return third && /^,\s+$/.test(text.slice(third.end, one.start)) ? [] : [one.actor, other.actor]
  }
  return mostNamed(before)
}

function countriesBefore({ actors, mentions }: MentionIndex, at: number): FoundMention[] {
  const end = partitionPoint(mentions, ({ start }) => start < at)
  return mentions.slice(Math.max(0, end - MOST), end).filter(({ actor }) => actors[actor]?.kind === 'COUNTRY')
}

/** The two countries that are mentioned most, in reading order, where each is at least twice as often as any third. */
function mostNamed(mentions: readonly FoundMention[]): number[] {
  const counts = new Map<number, number>()
  for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [, second, third] = [...counts.values()].sort((a, b) => b - a)
  if (second === undefined || second < 2 * (third ?? 0)) return []
  return [...counts].flatMap(([actor, count]) => (count >= second ? [actor] : []))
}
