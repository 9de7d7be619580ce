import { inReadingOrder, type Span } from '../../text/span.js'
import { type Draft, trimmed } from './drafts.js'
import type { ArticleReading, TokenRange } from './site.js'

/**
 * Gives quotations without a cue of their own to the statement that they carry on: a quotation that runs on in the next
 * paragraph, and one that fills its sentence after a statement of the same paragraph ("“Go,” she said. “Now.”").
 */
export function withContinuedQuotations(article: ArticleReading, drafts: readonly Draft[]): Draft[] {
  const owners = ownersOfQuotations(article, drafts)
  const added = new Map<number, Span[]>()
  article.reading.quotations.forEach((quotation, index) => {
    if (owners[index] !== -1) return
    const range = article.quotations[index] as TokenRange
    const owner = quotation.continues
      ? (owners[index - 1] as number)
      : fillsSentence(article, range)
        ? lastBefore(article, drafts, range)
        : -1
    const span = owner < 0 ? null : trimmed(article, range)
    if (!span) return
    owners[index] = owner
    added.set(owner, [...(added.get(owner) ?? []), span])
  })
  return drafts.map((draft, index) => ({
    ...draft,
    content: [...draft.content, ...(added.get(index) ?? [])].sort(inReadingOrder),
  }))
}

/** For each quotation the draft whose content holds it, or -1. */
function ownersOfQuotations({ reading }: ArticleReading, drafts: readonly Draft[]): Int32Array {
  const owners = new Int32Array(reading.quotations.length).fill(-1)
  drafts.forEach((draft, owner) => {
    for (const span of draft.content) {
      for (
        let i = firstEndingAfter(reading.quotations, span.start);
        (reading.quotations[i]?.start ?? span.end) < span.end;
        i++
      )
        owners[i] = owner
    }
  })
  return owners
}

/** Index of the first span that ends after an offset; the spans are in reading order and do not overlap. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** True where nothing but this quotation stands in its sentence. */
function fillsSentence(article: ArticleReading, range: TokenRange): boolean {
  const clauses = article.clauses[article.sentenceAt(range.first)]
  if (!clauses) return false
  for (let i = clauses.sentence.first; i <= clauses.sentence.last; i++) {
    const inside = i >= range.first && i <= range.last
    if (!inside && clauses.tokens[i]?.pos !== 'PUNCT') return false
    if (inside) i = range.last
  }
  return true
}

/** The last statement before a quotation in its paragraph, or -1. */
function lastBefore(article: ArticleReading, drafts: readonly Draft[], range: TokenRange): number {
  const own = article.clauses[article.sentenceAt(range.first)]?.sentence
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((drafts[middle] as Draft).clauses.sentence.first < range.first) low = middle + 1
    else high = middle
  }
  return low > 0 && (drafts[low - 1] as Draft).clauses.sentence.paragraph === own?.paragraph ? low - 1 : -1
}
