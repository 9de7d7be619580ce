import { isOpener, isTopical, topicName } from '../languages/en/topics/topic-words.js'
import { partitionPoint } from '../text/partition-point.js'
import { contains, type Span } from '../text/span.js'
import { tokenAt } from '../text/tokens/token-at.js'
import type { Token } from '../text/tokens/tokens.js'
import type { FoundMention, FoundTopic } from './analysis.js'
import type { NounPhrase } from './clauses/noun-phrases.js'
import type { SentenceClauses } from './clauses/read-clauses.js'

/** One occurrence of a topic in the text. */
export interface TopicMention extends Span {
  readonly name: string
}

/** Maximum number of words of a topic: longer phrases are specific to one article. */
const LONGEST = 4

/** The tags that words of a topic may have; participles are tagged as verbs ("armed groups"). */
const OF_TOPICS = new Set(['NOUN', 'ADJ', 'VERB'])

/** A word, or several joined by hyphens. */
interface Word extends Span {
  readonly lower: string
  readonly isNoun: boolean
}

/**
 * The topics of a text, in reading order: its noun phrases without names. A phrase yields several topics, so that a search for
 * each finds it: the whole phrase, the noun compound at its end, and its head noun. "heavy artillery shells" yields
 * "heavy artillery shell", "artillery shell" and "shell".
 * @param mentions in reading order: words that refer to an actor are not topics
 * @param boilerplate paragraphs that are no part of the article
 */
export function findTopics(
  clauses: readonly SentenceClauses[],
  mentions: readonly FoundMention[],
  boilerplate: ReadonlyMap<number, unknown>,
): TopicMention[] {
  const found: TopicMention[] = []
  const isNamed = namedTokens(clauses[0]?.tokens ?? [], mentions)
  for (const { sentence, tokens, phrases } of clauses) {
    if (boilerplate.has(sentence.paragraph)) continue
    for (const phrase of phrases) {
      if (!phrase.pronoun && !phrase.time) found.push(...topicsOf(wordsOf(tokens, phrase, isNamed)))
    }
  }
  return found
}

/** The topics of these spans, each once. @param topics in reading order */
export const topicsWithin = (topics: readonly TopicMention[], spans: readonly Span[]): string[] => [
  ...new Set(
    spans.flatMap((span) => {
      const within: string[] = []
      const first = partitionPoint(topics, ({ start }) => start < span.start)
      for (let i = first, topic = topics[i]; topic !== undefined && topic.start < span.end; topic = topics[++i]) {
        if (contains(span, topic)) within.push(topic.name)
      }
      return within
    }),
  ),
]

/** The topics of a text with their number of occurrences; the most frequent first, then by first occurrence. */
export function countTopics(topics: readonly TopicMention[]): FoundTopic[] {
  const counted = new Map<string, { name: string; count: number; start: number; end: number }>()
  for (const { name, start, end } of topics) {
    const known = counted.get(name)
    if (known) known.count += 1
    else counted.set(name, { name, count: 1, start, end })
  }
  return [...counted.values()].sort((a, b) => b.count - a.count || a.start - b.start)
}

/** Per token: 1 if it belongs to a mention of an actor. */
function namedTokens(tokens: readonly Token[], mentions: readonly FoundMention[]): Uint8Array {
  const isNamed = new Uint8Array(tokens.length)
  for (const mention of mentions) {
    const first = partitionPoint(tokens, ({ end }) => end <= mention.start)
    for (let at = first; tokenAt(tokens, at).start < mention.end; at++) isNamed[at] = 1
  }
  return isNamed
}

/** The words of a phrase that can be part of a topic: from its head backwards, up to a mention or another kind of word. */
function wordsOf(tokens: readonly Token[], phrase: NounPhrase, isNamed: Uint8Array): Word[] {
  const words: Word[] = []
  for (let last = phrase.last; last >= phrase.first; ) {
    let first = last
    while (first - 2 >= phrase.first && isHyphen(tokenAt(tokens, first - 1))) first -= 2
    const parts = tokens.slice(first, last + 1)
    const { pos, lower, end } = tokenAt(tokens, last)
    const isName = parts.some((token, at) => token.pos === 'PROPN' || isNamed[first + at] === 1)
    if (isName || !OF_TOPICS.has(pos) || !/^\p{L}/u.test(lower)) break
    const start = tokenAt(tokens, first).start
    words.push({ start, end, lower: parts.map((token) => token.lower).join(''), isNoun: pos === 'NOUN' })
    last = first - 1
  }
  return words.reverse()
}

const isHyphen = ({ lower, spaced }: Token): boolean => lower === '-' && !spaced

/** A phrase's topics, the longest first. */
function topicsOf(words: readonly Word[]): TopicMention[] {
  const head = words.at(-1)
  if (!head?.isNoun || !/^[\p{L}-]{2,}$/u.test(head.lower)) return []
  const whole = words.slice(words.findIndex(({ lower }) => !isOpener(lower)))
  const nouns = words.length - words.findLastIndex(({ isNoun }) => !isNoun) - 1
  const topics: TopicMention[] = []
  for (const length of new Set([whole.length, Math.min(nouns, whole.length), 1])) {
    if (length > LONGEST) continue
    const phrase = whole.slice(-length)
    const before = length === 1 ? 'NOTHING' : phrase.at(-2)?.isNoun ? 'NOUN' : 'ADJECTIVE'
    const name = topicName(phrase.map(({ lower }) => lower).join(' '))
    if (!isTopical(name.slice(name.lastIndexOf(' ') + 1), before)) continue
    topics.push({ name, start: phrase[0]?.start ?? head.start, end: head.end })
  }
  return topics
}
