import type { Boilerplate } from '../../languages/en/layout/boilerplate-patterns.js'
import type { Quotation } from '../../text/quotations.js'
import { type SegmentedText, type Sentence, segmentText } from '../../text/segment-text.js'
import { changedToken, tokenAt } from '../../text/tokens/token-at.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import type { Token } from '../../text/tokens/tokens.js'
import { boilerplateParagraphs } from './boilerplate.js'
import { hasHeadline } from './headline.js'
import { withLostMarks } from './lost-marks.js'
import { openingOf } from './opening.js'
import { bracketedNickname, type QuotationKind, quotationKind } from './quoted-names.js'
import { withAbbreviationEnds } from './sentence-ends.js'

/** A name in quotation marks, or in brackets within a person's name. Its tokens include the marks. */
export interface QuotedName extends TokenRange {
  readonly kind: Exclude<QuotationKind, 'SPEECH'>
}

/**
 * A text as all later stages read it: its parts, and how it is laid out. Everything is computed once, here.
 */
export interface Reading extends SegmentedText {
  /** The quotations that are somebody's words, in reading order: titles and nicknames are `quotedNames`. */
  readonly quotations: readonly Quotation[]
  /** The token range of each quotation, marks included. */
  readonly quotationRanges: readonly TokenRange[]
  /** Per token: the index of the quotation that holds it, marks included; or -1. */
  readonly quotationOf: Int32Array
  readonly quotedNames: readonly QuotedName[]
  /** By paragraph: what it is, where it is no part of the article. */
  readonly boilerplate: ReadonlyMap<number, Boilerplate>
  /** Per sentence: its first token after a dateline, a bullet or a time of day. */
  readonly openings: readonly number[]
  /** True for sentences of the headline. */
  readonly isHeadline: (sentence: Sentence) => boolean
}

/** Reads a text into its parts and its layout. Never throws; linear in the text. @param title the article's title, if it is known */
export function readLayout(text: string, title?: string): Reading {
  const parts = segmentText(text)
  const segmented = { ...parts, sentences: withAbbreviationEnds(parts) }
  const quotations = withLostMarks(segmented)
  const ranges = tokenRanges(segmented.tokens, quotations)
  const kinds = quotations.map((one, index) => quotationKind(segmented.tokens, one, ranges[index] as TokenRange))
  const spoken = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => kinds[index] === 'SPEECH')
  const quotedNames = namesInMarks(segmented.tokens, ranges, kinds)
  const tokens = withWholeNames(segmented.tokens, quotedNames)
  const quotationRanges = spoken(ranges)
  const headline = hasHeadline(segmented, title)
  const reading = { ...segmented, tokens, quotations: spoken(quotations), quotationRanges, quotedNames }
  const isHeadline = (sentence: Sentence): boolean => headline && sentence.paragraph === 0
  return {
    ...reading,
    quotationOf: byToken(tokens.length, quotationRanges),
    boilerplate: boilerplateParagraphs(segmented),
    openings: segmented.sentences.map((_, index) => openingOf(reading, index)),
    isHeadline,
  }
}

function tokenRanges(tokens: readonly Token[], quotations: readonly Quotation[]): TokenRange[] {
  let at = 0
  return quotations.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    const first = at
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < end) at++
    return { first, last: at }
  })
}

function byToken(length: number, ranges: readonly TokenRange[]): Int32Array {
  const found = new Int32Array(length).fill(-1)
  ranges.forEach(({ first, last }, index) => {
    found.fill(index, first, last + 1)
  })
  return found
}

function namesInMarks(
  tokens: readonly Token[],
  ranges: readonly TokenRange[],
  kinds: readonly QuotationKind[],
): QuotedName[] {
  const found: QuotedName[] = []
  ranges.forEach((range, index) => {
    const kind = kinds[index]
    if (kind !== undefined && kind !== 'SPEECH') found.push({ ...range, kind })
  })
  tokens.forEach(({ lower }, at) => {
    const range = lower === '(' ? bracketedNickname(tokens, at) : null
    if (range) found.push({ ...range, kind: 'NICKNAME' })
  })
  return found.sort((a, b) => a.first - b.first)
}

/**
 * “The Salt Stair,” with the comma inside, as American print has it: the comma belongs to the sentence and the mark to the name, so they
 * change places. The token of the mark then spans both, and that of the comma nothing.
 */
function withWholeNames(tokens: readonly Token[], names: readonly QuotedName[]): readonly Token[] {
  const changed = [...tokens]
  for (const { first, last } of names) {
    // Two single marks may be two tokens.
    let at = last - 1
    if (tokenAt(tokens, at).lower === tokenAt(tokens, last).lower) at--
    const stop = tokenAt(tokens, at)
    if (at <= first || !/^[,.;]$/.test(stop.lower)) continue
    const { end } = tokenAt(tokens, last)
    changed[at] = changedToken(tokenAt(tokens, last), { start: stop.start })
    for (let i = at + 1; i < last; i++)
      changed[i] = changedToken(tokenAt(tokens, i), { start: end, end, spaced: false })
    changed[last] = changedToken(stop, { start: end, end, spaced: false })
  }
  return changed
}
