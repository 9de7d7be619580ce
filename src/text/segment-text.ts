import { paragraphs } from './paragraphs.js'
import { findQuotations, type Quotation } from './quotations.js'
import { splitSentences } from './sentences.js'
import type { Span } from './span.js'
import { tokenAt } from './tokens/token-at.js'
import { type Token, type TokenRun, tokenize } from './tokens/tokens.js'

export interface Sentence extends Span {
  /** Index of its first token. */
  readonly first: number
  /** Index of its last token. */
  readonly last: number
  /** Index into `SegmentedText.paragraphs`. */
  readonly paragraph: number
}

/** A text split into paragraphs, sentences, tokens and quotations; nothing here is specific to news. */
export interface SegmentedText {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/** Splits a text into paragraphs, sentences, tokens and quotations with exact offsets. Never throws; linear in the text's length. */
export function segmentText(text: string): SegmentedText {
  const lines = paragraphs(text)
  const quotations = findQuotations(text, lines)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  lines.forEach((paragraph, index) => {
    const runs: TokenRun[] = splitSentences(tokens, tokenize(text, paragraph, tokens))
    for (const run of runs) {
      const start = tokenAt(tokens, run.first).start
      const end = tokenAt(tokens, run.end - 1).end
      sentences.push({ start, end, first: run.first, last: run.end - 1, paragraph: index })
    }
  })
  return { text, paragraphs: lines, tokens, sentences, quotations }
}
