import { partitionPoint } from '../../../text/partition-point.js'
import type { Span } from '../../../text/span.js'
import type { Mode } from '../../../vocabulary/enumerations.js'
import type { Document } from '../document.js'

/** A verbatim part of a content: its span with the quotation marks, and that of the words alone. */
export interface Quote {
  readonly marked: Span
  readonly words: Span
}

const EDGE = /[\s,;:.]/

/** The quotations inside a content, in reading order, cut to it; words without marks and edge punctuation. */
export function quotesIn({ reading }: Document, content: readonly Span[]): Quote[] {
  const { text, quotations } = reading
  return content.flatMap((span) => {
    let at = partitionPoint(quotations, ({ end }) => end <= span.start)
    const found: Quote[] = []
    for (let quotation = quotations[at]; quotation && quotation.start < span.end; quotation = quotations[++at]) {
      let start = Math.max(quotation.inner.start, span.start)
      let end = Math.min(quotation.inner.end, span.end)
      while (start < end && EDGE.test(text.charAt(start))) start++
      while (end > start && EDGE.test(text.charAt(end - 1))) end--
      if (start < end)
        found.push({
          marked: { start: Math.max(quotation.start, span.start), end: Math.min(quotation.end, span.end) },
          words: { start, end },
        })
    }
    return found
  })
}

const WORD = /[\p{L}\p{N}]/u

/** DIRECT if every word is quoted, INDIRECT if none is, else MIXED. */
export function modeOf({ reading }: Document, content: readonly Span[], quotes: readonly Quote[]): Mode {
  if (quotes.length === 0) return 'INDIRECT'
  const outside = content.some((span) => {
    let at = span.start
    let words = ''
    for (const { marked } of quotes) {
      if (marked.end <= span.start || marked.start >= span.end) continue
      words += reading.text.slice(at, marked.start)
      at = marked.end
    }
    return WORD.test(words + reading.text.slice(at, span.end))
  })
  return outside ? 'MIXED' : 'DIRECT'
}
