import { CLOSE_OPENERS, SPEAKER_COORDINATORS } from '../../../languages/en/grammar/conjunctions.js'
import { ARTICLES } from '../../../languages/en/grammar/determiners.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { FoundMention } from '../../analysis.js'
import { examplesIn } from '../../clauses/examples.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { Document } from '../document.js'
import { headMention, type MentionIndex } from './actors-of.js'
import { groupBefore } from './group-before.js'
import { actorOf } from './source-actor.js'

/**
 * The mentions of all who speak together, in reading order, each actor once: "[Norway], [Malta] and [Jane Doe]". What describes one of
 * them is no further speaker ("Jane Doe, a friend of John Roe"), nor is somebody unnamed ("Jane Doe and her lawyer"), nor the second of two
 * names that unnamed people belong to ("staff of the UN and the IMF").
 */
export function speakersOf(article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention[] {
  const found = exampled(article, index, phrase) ?? together(article, index, phrase)
  return found.length > 0 ? found : groupOf(article, index, phrase)
}

/** "They", "the couple": all whom the sentence before names together; none where it names one, or the words mean others. */
function groupOf(article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention[] {
  const subject = groupBefore(article, phrase)
  const found = subject === null ? [] : together(article, index, subject)
  return found.length > 1 ? found : []
}

/** "critics, including [Jane Doe] and [John Roe]": the people and bodies that are named for examples of unnamed ones; null where none are. */
function exampled(article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention[] | null {
  const clauses = article.clauses[article.sentenceAt(phrase.head.last)]
  const range = clauses === undefined ? null : examplesIn(clauses, phrase)
  if (clauses === undefined || range === null || headMention(article, index, phrase.head) !== null) return null
  // "team-mates including Jane Doe", without a comma: all of them speak, and most are not named.
  if (range.first === phrase.head.last + 2 && CLOSE_OPENERS.has(clauses.tokens[range.first - 1]?.lower ?? '')) return []
  const found: FoundMention[] = []
  for (const part of clauses.phrases) {
    if (part.first < range.first || part.last > range.last) continue
    // "Jane Doe of Acme": where somebody is from is no further example.
    const mention =
      part.first > range.first && clauses.tokens[part.first - 1]?.pos === 'ADP'
        ? null
        : headMention(article, index, part)
    if (mention && !found.some(({ actor }) => actor === mention.actor)) found.push(mention)
  }
  return found.length > 0 ? found : null
}

function together(article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention[] {
  const found: FoundMention[] = []
  for (const item of coordinated(article, index, phrase)) {
    const mention = actorOf(article, index, item)
    // "the Ministry of Trade and Industry": the name of one body.
    const isWhole = item.head === phrase.head || (mention !== null && mention.start >= startOf(article, item.head))
    const behind = mention !== null && found.length === 0 && isBehind(article, index, phrase, item.head, mention)
    if (mention && isWhole && !behind && !found.some(({ actor }) => actor === mention.actor)) found.push(mention)
  }
  return found
}

/** "staff of the UN and [the IMF]": a body of the kind of one that a preposition before the coordinator makes a part of unnamed people. */
function isBehind(
  article: Document,
  index: MentionIndex,
  phrase: LongPhrase,
  item: NounPhrase,
  mention: FoundMention,
): boolean {
  const { tokens } = article.reading
  const kind = index.actors[mention.actor]?.kind
  const linked = tokenAt(tokens, phrase.head.last + 1)
  if (kind === 'PERSON' || item === phrase.head || linked.pos !== 'ADP') return false
  return index
    .within({ start: linked.end, end: startOf(article, item) })
    .some(({ actor }) => index.actors[actor]?.kind === kind)
}

const startOf = (article: Document, { first }: NounPhrase): number => tokenAt(article.reading.tokens, first).start

/** Splits a phrase at its coordinators; each part has its own appositions. */
function coordinated(article: Document, index: MentionIndex, phrase: LongPhrase): LongPhrase[] {
  const opens = phrase.others.map((part) =>
    SPEAKER_COORDINATORS.has(tokenAt(article.reading.tokens, part.first - 1).lower),
  )
  if (!opens.includes(true)) return [phrase]
  const lastOpening = opens.lastIndexOf(true)
  const items: { head: NounPhrase; others: NounPhrase[] }[] = [{ head: phrase.head, others: [] }]
  phrase.others.forEach((part, at) => {
    const item = items.at(-1)
    const listed = at < lastOpening && item !== undefined && isListed(article, index, item.head, part)
    if (opens[at] || listed) items.push({ head: part, others: [] })
    else item?.others.push(part)
  })
  return items.map(({ head, others }, at) => ({
    first: head.first,
    last: at === items.length - 1 ? phrase.last : (others.at(-1) ?? head).last,
    head,
    others,
  }))
}

/** "[Norway], [Malta] and Chad": after a comma stands a further name, and no description of the one before ("Jane Doe, the mayor, and"). */
function isListed(article: Document, index: MentionIndex, before: NounPhrase, part: NounPhrase): boolean {
  const one = headMention(article, index, before)
  const other = headMention(article, index, part)
  const described =
    ARTICLES.has(tokenAt(article.reading.tokens, part.first).lower) && one?.form === 'NAME' && other?.form !== 'NAME'
  return one !== null && other !== null && one.actor !== other.actor && !described
}
