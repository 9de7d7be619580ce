import { partitionPoint } from '../../text/partition-point.js'
import { contains, type Span } from '../../text/span.js'
import type { NounPhrase } from '../clauses/noun-phrases.js'
import type { ArticleReading } from './site.js'

/** Words that a topic does not begin with. */
const BEFORE_NOUNS = new Set(['DET', 'PRON', 'NUM', 'SYM', 'PUNCT', 'PART'])
/** Words in the longest topic: longer phrases name one thing in one article. */
const LONGEST = 4

/** The common-noun phrases of some spans, lower case and without determiners, each once: "military support". */
export function topicsOf(article: ArticleReading, content: readonly Span[]): string[] {
  const found = new Set<string>()
  const { tokens, text } = article.reading
  for (const span of content) {
    for (const phrase of phrasesWithin(article, span)) {
      let first = phrase.first
      while (first < phrase.last && BEFORE_NOUNS.has(tokens[first]?.pos ?? '')) first++
      if (tokens[phrase.last]?.pos !== 'NOUN' || phrase.last - first >= LONGEST || phrase.time) continue
      found.add(text.slice(tokens[first]?.start, tokens[phrase.last]?.end).toLowerCase().replaceAll(/\s+/g, ' '))
    }
  }
  return [...found]
}

function* phrasesWithin(article: ArticleReading, span: Span): Generator<NounPhrase> {
  const { tokens } = article.reading
  const low = partitionPoint(article.clauses, ({ sentence }) => sentence.end <= span.start)
  for (let i = low; i < article.clauses.length && (article.clauses[i]?.sentence.start ?? 0) < span.end; i++) {
    for (const phrase of article.clauses[i]?.phrases ?? []) {
      if (contains(span, { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last]?.end ?? 0 })) yield phrase
    }
  }
}
